import type { SameKeys } from '../i18n/words.js';
import type { kioskZhCN } from './words.zh-CN.js';

/** The shape of a table of the station's words: the same keys as the Chinese one, any words. */
export type KioskWords = SameKeys<typeof kioskZhCN>;
