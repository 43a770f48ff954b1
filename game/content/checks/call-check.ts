import type { Reporter } from '../diagnostic.js';
import type { CallSource } from '../schema/call.js';
import type { Text } from '../schema/common.js';
import type { OptionSource } from '../schema/slot.js';
import { entriesIn } from '../variants.js';

/** What every check of a call is given. */
export interface CallCheck {
  readonly call: CallSource;
  readonly staff: Text;
  readonly reporter: Reporter;
}

/** An option with the place where it stands. */
export interface PlacedOption {
  readonly slotId: string;
  readonly optionId: string;
  readonly option: OptionSource;
  readonly path: readonly string[];
}

/** All options of a call that are written as lines or choices, in file order. */
export function optionsOf(call: CallSource): readonly PlacedOption[] {
  return Object.entries(call.flow).flatMap(([slotId, slot]) =>
    slot.kind === 'card'
      ? []
      : Object.entries(slot.options).map(([optionId, option]) => ({ slotId, optionId, option, path: ['flow', slotId, 'options', optionId] })),
  );
}

/** The options of a slot that exist in a variant. */
export function optionsIn(call: CallSource, slotId: string, variant: string): readonly PlacedOption[] {
  const slot = call.flow[slotId];
  if (slot === undefined || slot.kind === 'card') return [];
  return entriesIn(variant, slot.options).map(([optionId, option]) => ({ slotId, optionId, option, path: ['flow', slotId, 'options', optionId] }));
}
