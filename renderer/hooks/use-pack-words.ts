import { useCallback } from 'react';
import { useWords } from '../i18n/index.js';
import { lineOf, type PlayablePack } from '../library.js';
import { useProfile } from './use-profile.js';

/** Reads a line of the pack as this player hears it: in their language, and milder where they asked for it. */
export type Say = (lineId: string, variant?: string) => string;

const BLEEP = /█+/g;

/** The reader of a pack's lines. */
export function usePackWords(pack: PlayablePack): Say {
  const { pack: language } = useWords();
  const { intensity } = useProfile().profile.settings;
  return useCallback((lineId, variant) => {
    const line = lineOf(pack, lineId, language, variant);
    return intensity === 'mild' ? line.replace(BLEEP, '…') : line;
  }, [pack, language, intensity]);
}
