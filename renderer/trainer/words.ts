import { useWords } from '../i18n/index.js';
import type { SameKeys } from '../i18n/words.js';
import { trainerEn } from './words.en.js';
import { trainerZhCN } from './words.zh-CN.js';

/** The words of the trainer's desk. They are fetched with its screens, so that no player waits for them. */
export type TrainerWords = SameKeys<typeof trainerZhCN>;

/** The words of the desk in the present language, and the language of names and lines. */
export function useTrainerWords(): { readonly t: TrainerWords; readonly pack: 'zh' | 'en' } {
  const { pack } = useWords();
  return { t: pack === 'en' ? trainerEn : trainerZhCN, pack };
}
