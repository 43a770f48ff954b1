import { useWords } from '../i18n/index.js';
import type { KioskWords } from './words.js';
import { kioskEn } from './words.en.js';
import { kioskZhCN } from './words.zh-CN.js';

/** The words of the station's screens in the language that is on. They lie apart from the game's, which never needs them. */
export function useKioskWords(): KioskWords {
  return useWords().language === 'en' ? kioskEn : kioskZhCN;
}

/** Fills the blanks of a sentence. */
export { fill } from '../screens/debrief/fill.js';
