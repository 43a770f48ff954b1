import type { LevelOutline } from '../outline.js';
import type { FreeCandidate } from './draw.js';
import { FREE_MIXES, isInMix, type FreePlan } from './plan.js';

/** A level as it stands on a shelf, as much as a free shift needs of it. */
export interface FreeShelfLevel {
  /** Its key on the shelf: `L06`, `my-centre/L01`. */
  readonly key: string;
  readonly outline: Pick<LevelOutline, 'units'>;
}

/** Every call on the shelf that a free shift may draw, in the order of the shelf. */
export function candidatesOf(levels: readonly FreeShelfLevel[]): readonly FreeCandidate[] {
  return levels.flatMap(({ key, outline }) => outline.units.flatMap(({ callId, face, free }) => (free === null ? [] : [{ levelKey: key, callId, person: face.seed, ...free }])));
}

/** How many different people a mix holds. */
export function peopleIn(mix: FreePlan['mix'], candidates: readonly FreeCandidate[]): number {
  return new Set(candidates.filter(({ skill }) => isInMix(mix, skill)).map(({ person }) => person)).size;
}

/** The same for every mix at once. */
export function mixesOf(candidates: readonly FreeCandidate[]): Readonly<Record<FreePlan['mix'], number>> {
  return Object.fromEntries(FREE_MIXES.map((mix) => [mix, peopleIn(mix, candidates)])) as Record<FreePlan['mix'], number>;
}
