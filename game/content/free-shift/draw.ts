import { draw, shuffled } from '../../sim/random.js';
import type { Skill } from '../../sim/vocabulary.js';
import { isInMix, type FreePlan } from './plan.js';

/** A call that a free shift may draw, as much as is known of it before its level is opened. */
export interface FreeCandidate {
  /** The key of its level on the shelf: `L06`, `my-centre/L01`. */
  readonly levelKey: string;
  readonly callId: string;
  readonly skill: Skill;
  /** Who is on the line: two calls of the same person never come in one shift. */
  readonly person: string;
  /** Whether the caller starts as a storm: at 70 or hotter, or never settling. */
  readonly hostile: boolean;
}

/** Share of hostile callers by grade. Normal is 22 %: 20 to 25 % of calls in such a centre contain mistreatment (Wang et al. 2011). */
export const HOSTILE_SHARE: Readonly<Record<FreePlan['grade'], number>> = { 1: 0.08, 2: 0.15, 3: 0.22, 4: 0.3, 5: 0.38 };
/** Seconds of the quickest call that is planned for: so many callers are laid ready. */
const QUICKEST_SECONDS = 45;
/** Seconds of an unhurried call: a mix must hold at least as many people as such calls fit into the shift. */
const UNHURRIED_SECONDS = 100;

/** Who calls in a free shift, in order; or why the mix cannot fill it. */
export type FreeDraw =
  | { readonly kind: 'drawn'; readonly callers: readonly FreeCandidate[] }
  | { readonly kind: 'too-few'; readonly found: number; readonly needed: number };

/** People that a mix must hold for a shift of so many minutes. */
export function peopleNeeded(minutes: number): number {
  return Math.ceil((minutes * 60) / UNHURRIED_SECONDS);
}

/**
 * Draws the callers of a free shift by its seed: nobody twice, the hostile ones at their share in every stretch of the
 * shift yet at no place one could count on, and neighbours from different levels as long as there is a choice.
 */
export function drawCallers(plan: FreePlan, candidates: readonly FreeCandidate[]): FreeDraw {
  const pool = onePerPerson(shuffled(candidates.filter(({ skill }) => isInMix(plan.mix, skill)), plan.seed, 'variety', 'free/pool'));
  const needed = peopleNeeded(plan.minutes);
  if (pool.length < needed) return { kind: 'too-few', found: pool.length, needed };
  const count = Math.min(pool.length, Math.ceil((plan.minutes * 60) / QUICKEST_SECONDS));
  const storms = stormPlaces(plan, count);
  const hot = pool.filter(({ hostile }) => hostile);
  const calm = pool.filter(({ hostile }) => !hostile);
  const callers: FreeCandidate[] = [];
  for (let place = 0; place < count; place += 1) {
    const [first, second] = storms.has(place) ? [hot, calm] : [calm, hot];
    const from = first.length > 0 ? first : second;
    const before = callers[callers.length - 1]?.levelKey;
    const other = from.findIndex(({ levelKey }) => levelKey !== before);
    callers.push(...from.splice(Math.max(0, other), 1));
  }
  return { kind: 'drawn', callers };
}

function onePerPerson(candidates: readonly FreeCandidate[]): readonly FreeCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ person }) => !seen.has(person) && seen.add(person));
}

/** One place in each stretch of `1 / share` calls. */
function stormPlaces({ grade, seed }: FreePlan, count: number): ReadonlySet<number> {
  const stretch = 1 / HOSTILE_SHARE[grade];
  const places = new Set<number>();
  for (let index = 0; index * stretch < count; index += 1) places.add(Math.floor((index + draw(seed, 'variety', 'free/storm', index)) * stretch));
  return places;
}
