import { useCallback } from 'react';
import type { Text } from '../../game/content/index.js';
import { useWords } from '../i18n/index.js';
import { lineOf, type PackWords } from '../library.js';
import { useProfile } from './use-profile.js';

/** Reads a line of the pack as this player hears it: in their language, and milder where they asked for it. */
export type Say = (lineId: string, variant?: string) => string;

const BLEEP = /█+/g;

/** The reader of a pack's lines. */
export function usePackWords(pack: PackWords): Say {
  const { pack: language } = useWords();
  const { intensity } = useProfile().profile.settings;
  return useCallback((lineId, variant) => {
    return softened(lineOf(pack, lineId, language, variant), intensity);
  }, [pack, language, intensity]);
}

/** The reader of what a level's card says, before the level is opened. */
export function useCardWords(): (text: Text) => string {
  const { pack: language } = useWords();
  const { intensity } = useProfile().profile.settings;
  return useCallback((text) => softened(text[language], intensity), [language, intensity]);
}

function softened(line: string, intensity: 'full' | 'mild'): string {
  return intensity === 'mild' ? line.replace(BLEEP, '…') : line;
}
