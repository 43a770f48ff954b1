import { renderedLength } from '../compile-call.js';
import type { CallSource } from '../schema/call.js';
import type { Text } from '../schema/common.js';
import type { Language } from '../text-table.js';
import { existsIn, variantsOf } from '../variants.js';
import { optionsIn } from './call-check.js';

/** Share of slots in which the model line may be the longest. */
export const MODEL_LONGEST_MAX = 0.6;
/** With fewer measured slots a share says nothing. */
export const MIN_MEASURED_SLOTS = 10;

/** In how many slots the model line is the longest or the shortest of its options. */
export interface LengthCount {
  readonly slots: number;
  readonly longest: Readonly<Record<Language, number>>;
  readonly shortest: Readonly<Record<Language, number>>;
}

/** Counts over the slots with written lines, in the first variant in which each exists. A tie is neither. */
export function countLengths(calls: Iterable<CallSource>, staff: Text): LengthCount {
  const count = { slots: 0, longest: { zh: 0, en: 0 }, shortest: { zh: 0, en: 0 } };
  for (const call of calls) {
    for (const [slotId, slot] of Object.entries(call.flow)) {
      if (slot.kind === 'card' || slot.kind === 'sort') continue;
      const variant = variantsOf(call).find((id) => existsIn(id, slot.only));
      const options = variant === undefined ? [] : optionsIn(call, slotId, variant);
      const model = options.find(({ option }) => option.tier === 'model');
      if (variant === undefined || model === undefined) continue;
      count.slots += 1;
      for (const language of ['zh', 'en'] as const) {
        const length = (placed: typeof model): number => renderedLength(call, staff, variant, placed.option[language] ?? '', language);
        const others = options.filter((placed) => placed !== model).map(length);
        if (length(model) > Math.max(...others)) count.longest[language] += 1;
        if (length(model) < Math.min(...others)) count.shortest[language] += 1;
      }
    }
  }
  return count;
}
