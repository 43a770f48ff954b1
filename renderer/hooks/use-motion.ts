import { useSyncExternalStore } from 'react';
import { useProfile } from './use-profile.js';

const QUERY = '(prefers-reduced-motion: reduce)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** How much may move: the player's setting, or what the computer asks for. */
export function useMotion(): 'full' | 'reduced' {
  const { motion } = useProfile().profile.settings;
  const system = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches, () => false);
  if (motion !== 'system') return motion;
  return system ? 'reduced' : 'full';
}
