import { TAKEN } from './boards.js';
import type { Call, CardField } from './level.js';
import type { StepRecord } from './level-extras.js';

/** How many steps of the player's own a board shows, and how many of them are to be found. */
const SHOWN = 6;
const WEAKEST = 3;
/** Two shares closer than this are the same. */
const SAME = 1e-9;

interface Rated {
  readonly field: CardField;
  /** Earned of all there was to earn, 0 to 1. */
  readonly share: number;
}

/**
 * The cards of a pick board as the player's own record deals them: the weakest three steps are right, some stronger ones
 * stand beside them, and steps that share the third place may be taken or left. Cards without a step stay as they are.
 * Null where the record is too thin, or all its steps are alike.
 */
export function cardsFromRecord(fields: readonly CardField[], record: readonly StepRecord[]): readonly CardField[] | null {
  const rated = fields.flatMap((field): Rated[] => {
    const found = record.find(({ step, max }) => step === field.step && max > 0);
    return found === undefined ? [] : [{ field, share: found.earned / found.max }];
  }).sort((a, b) => a.share - b.share);
  const third = rated[WEAKEST - 1]?.share;
  if (third === undefined) return null;
  const strong = rated.filter(({ share }) => share > third + SAME);
  if (strong.length === 0) return null;
  const weak = rated.filter(({ share }) => share <= third + SAME);
  const surely = weak.filter(({ share }) => share < third - SAME).length;
  const weakShown = weak.slice(0, SHOWN - 1);
  const strongShown = spread(strong, SHOWN - weakShown.length);
  const dealt = new Map<string, CardField>();
  weakShown.forEach(({ field }, index) => dealt.set(field.id, { ...field, right: TAKEN, alsoRight: index < surely || weak.length === WEAKEST ? [] : left(field), bad: [] }));
  for (const { field } of strongShown) dealt.set(field.id, { ...field, right: left(field)[0] ?? TAKEN, alsoRight: [], bad: [] });
  return fields.flatMap((field) => (field.step === undefined ? [field] : (dealt.get(field.id) ?? [])));
}

/** So many items from the whole length of a list, its two ends among them. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return items.filter((_, index) => Array.from({ length: count }, (_none, at) => Math.round((at * (items.length - 1)) / Math.max(1, count - 1))).includes(index));
}

function left(field: CardField): readonly string[] {
  return field.chips.filter((chip) => chip !== TAKEN);
}

/** Whether a call looks back on the player's own record. */
export function asksRecord(call: Call): boolean {
  return call.slots.some(({ fields }) => fields.some(({ step }) => step !== undefined));
}

/** Whether the record is rich enough for every board of the call that looks back on it. */
export function recordFits(call: Call, record: readonly StepRecord[] | undefined): boolean {
  return record !== undefined && call.slots.filter(({ fields }) => fields.some(({ step }) => step !== undefined)).every(({ fields }) => cardsFromRecord(fields, record) !== null);
}
