import type { zhCN } from './zh-CN.js';

/** The same keys with any words: what a second language must fill. */
export type SameKeys<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends readonly string[] ? readonly string[] : SameKeys<T[K]>;
};

/** The shape of a language's word table: the same keys as the Chinese one, any words. */
export type Words = SameKeys<typeof zhCN>;
