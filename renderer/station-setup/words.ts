import { useWords } from '../i18n/index.js';
import type { SameKeys } from '../i18n/words.js';
import { setupEn } from './words.en.js';
import { setupZhCN } from './words.zh-CN.js';

/** The words of a station's setup. They are fetched with its screens, so that no player waits for them. */
export type SetupWords = SameKeys<typeof setupZhCN>;

/** The words of the setup in the present language, and the language of names and sentences. */
export function useSetupWords(): { readonly s: SetupWords; readonly pack: 'zh' | 'en' } {
  const { pack } = useWords();
  return { s: pack === 'en' ? setupEn : setupZhCN, pack };
}
