import type { mechanicsZhCN } from './mechanics.zh-CN.js';
import type { SameKeys } from './words.js';

/** What is special about some shifts, in English. */
export const mechanicsEn: SameKeys<typeof mechanicsZhCN> = {
  supervisor: { label: 'Supervisor', left: '{{left}} of {{of}} call-backs left', none: 'No call-back left' },
};
