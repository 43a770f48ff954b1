import type { FreeChoices } from '../../electron/contract/free.js';
import { FREE_GRADES, FREE_MINUTES, FREE_MIXES, FREE_SEATS, type FreePlan } from '../../game/content/free-shift/plan.js';

/** What the player chose last, as far as it is still on offer; the usual where it is not. */
export function planOfChoices({ minutes, grade, seats, mix }: FreeChoices): Omit<FreePlan, 'seed'> {
  return {
    minutes: FREE_MINUTES.find((value) => value === minutes) ?? 10,
    grade: FREE_GRADES.find((value) => value === grade) ?? 3,
    seats: Math.min(FREE_SEATS.max, Math.max(FREE_SEATS.min, seats)),
    mix: FREE_MIXES.find((value) => value === mix) ?? 'all',
  };
}
