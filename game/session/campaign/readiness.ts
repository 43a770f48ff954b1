import { DIMENSIONS, type Dimension } from '../../sim/index.js';
import type { Results, RoadLevel } from './road.js';

/** What one level showed of one dimension. */
export interface Evidence {
  readonly key: string;
  /** Ledger points earned, of `max` that there were; both over all units of the level. */
  readonly earned: number;
  readonly max: number;
  /** 0 to 100. */
  readonly score: number;
}

/** One dimension over the whole campaign. */
export interface Ready {
  readonly dimension: Dimension;
  /** 100 · Σ earned / Σ max; null where nothing has been assessed. */
  readonly score: number | null;
  readonly earned: number;
  readonly max: number;
  /** The levels that fed it, in the order of the road. */
  readonly evidence: readonly Evidence[];
  /** The best and the worst of at least two levels. */
  readonly strongest: Evidence | null;
  readonly weakest: Evidence | null;
}

/** The readiness report: five dimensions as one projection of the ledgers of all best runs. */
export interface Readiness {
  readonly dimensions: readonly Ready[];
  /** The lowest dimension and the level on which most of it is still to be had; null where nothing is missing. */
  readonly next: { readonly dimension: Dimension; readonly key: string; readonly missing: number } | null;
}

/** Below this many ledger points there is nothing worth going back for. */
const WORTH = 0.5;

/** Adds up the evidence of every level's best run (D.5). Levels without kept evidence add none. */
export function readinessReport(levels: readonly RoadLevel[], results: Results): Readiness {
  const dimensions = DIMENSIONS.map((dimension): Ready => {
    const evidence = levels.flatMap(({ key }): Evidence[] => {
      const entry = results[key]?.dimensions?.[dimension];
      return entry === undefined || entry.max <= 0 ? [] : [{ key, earned: entry.earned, max: entry.max, score: (100 * entry.earned) / entry.max }];
    });
    const earned = evidence.reduce((sum, entry) => sum + entry.earned, 0);
    const max = evidence.reduce((sum, entry) => sum + entry.max, 0);
    const ranked = evidence.length < 2 ? [] : evidence.toSorted((a, b) => b.score - a.score);
    return { dimension, score: max === 0 ? null : (100 * earned) / max, earned, max, evidence, strongest: ranked[0] ?? null, weakest: ranked.at(-1) ?? null };
  });
  return { dimensions, next: nextOf(dimensions) };
}

function nextOf(dimensions: readonly Ready[]): Readiness['next'] {
  const lowest = dimensions.filter(({ score }) => score !== null).toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))[0];
  const level = lowest?.evidence.toSorted((a, b) => b.max - b.earned - (a.max - a.earned))[0];
  if (lowest === undefined || level === undefined || level.max - level.earned < WORTH) return null;
  return { dimension: lowest.dimension, key: level.key, missing: level.max - level.earned };
}
