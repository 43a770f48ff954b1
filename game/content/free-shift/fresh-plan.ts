import { drawCallers, type FreeCandidate } from './draw.js';
import { readPlanCode, type FreePlan } from './plan.js';

/** How many earlier free shifts a fresh one keeps away from. */
const WINDOW = 3;

/**
 * The seed among `seeds` whose callers repeat least of those who were drawn lately; the last shift counts most. The
 * first seed wins a tie, so that chance still decides.
 * @param recent codes of the last free shifts, the newest first.
 * @throws RangeError when there is no seed to choose from.
 */
export function freshPlanSeed(plan: Omit<FreePlan, 'seed'>, candidates: readonly FreeCandidate[], seeds: readonly number[], recent: readonly string[]): number {
  const [first] = seeds;
  if (first === undefined) throw new RangeError('A free shift needs at least one seed to choose from.');
  const past = recent.slice(0, WINDOW).map((code) => peopleOf(readPlanCode(code), candidates));
  let best = { seed: first, repeats: Infinity };
  for (const seed of seeds) {
    const people = peopleOf({ ...plan, seed }, candidates);
    const repeats = past.reduce((sum, before, age) => sum + [...people].filter((person) => before.has(person)).length / (age + 1), 0);
    if (repeats < best.repeats) best = { seed, repeats };
  }
  return best.seed;
}

function peopleOf(plan: FreePlan | null, candidates: readonly FreeCandidate[]): ReadonlySet<string> {
  const drawn = plan === null ? null : drawCallers(plan, candidates);
  return new Set(drawn?.kind === 'drawn' ? drawn.callers.map(({ person }) => person) : []);
}
