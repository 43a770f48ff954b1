import { FREE_PACK, planCode, readPlanCode, readSeed, type FreePlan } from '../../game/content/free-shift/plan.js';

/** What somebody has typed into the field for a code. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'code'; readonly plan: FreePlan }
  | { readonly kind: 'seed'; readonly seed: number }
  /** It looks like a code or a seed, but its last digit does not fit the others. */
  | { readonly kind: 'slip' }
  | { readonly kind: 'neither' };

/** A code to show as an example. */
export const EXAMPLE_CODE = planCode({ minutes: 10, grade: 3, seats: 12, mix: 'all', seed: 271828182 });

const SHAPE = /^(?:\d{1,2}-\d-\d{1,2}-[a-z]+-)?[0-9a-z]{8}$/i;

/** Reads what was typed or pasted; blanks around it and the name before the code do not matter. */
export function readTyped(text: string): Typed {
  const typed = text.trim().replace(new RegExp(`^${FREE_PACK}/`, 'i'), '');
  if (typed === '') return { kind: 'empty' };
  const plan = readPlanCode(typed);
  if (plan !== null) return { kind: 'code', plan };
  const seed = readSeed(typed);
  if (seed !== null) return { kind: 'seed', seed };
  return { kind: SHAPE.test(typed) && /\d/.test(typed) ? 'slip' : 'neither' };
}
