import { MAJOR_TAGS, type Rank, type ShiftReport, type Tag } from '../../sim/index.js';

/** What the mentor speaks about after a level; the most telling of what happened. */
export const MENTOR_MOMENTS = [
  'forfeited', 'lost', 'lostRoom', 'broken', 'unheard', 'guessed', 'hasty', 'sharp', 'rote', 'tired', 'firstS', 'rankS', 'rankA', 'rankB', 'rankC', 'rankD',
] as const;
/** One of them. */
export type MentorMoment = (typeof MENTOR_MOMENTS)[number];

/** Landmines by what went wrong behind them, the costliest first. */
const FAMILIES: readonly { readonly moment: MentorMoment; readonly tags: readonly Tag[] }[] = [
  { moment: 'broken', tags: ['OVER_AUTHORITY', 'OVERPROMISE', 'BROKEN_PROMISE'] },
  { moment: 'unheard', tags: ['SKIP_EMPATHY_HOT', 'IGNORE', 'COLD', 'BOUNDARY_AT_PEAK'] },
  { moment: 'guessed', tags: ['GUESS', 'PREMATURE_EXPLAIN', 'VAGUE'] },
  { moment: 'hasty', tags: ['PREMATURE_ESCALATE', 'PREMATURE_HANDOVER', 'RUSH', 'DODGE', 'NO_WAY', 'NO_CONSENT'] },
  { moment: 'sharp', tags: ['BLAME', 'ARGUE', 'RUDE', 'EMOTIONAL', 'TALK_OVER'] },
  { moment: 'rote', tags: ['MECHANICAL', 'RITUAL', 'JARGON', 'REPEAT', 'TOO_MUCH'] },
];
const MAJOR: readonly Tag[] = MAJOR_TAGS;
/** Mean recovery value of the gaps, 0 to 1, below which the gaps were thrown away. */
const RECOVERED = 0.6;

/**
 * What the mentor speaks about: a line crossed, then somebody lost, then the family of slips that
 * happened most, then gaps without rest, and otherwise the rank. `firstS` says that no run was an
 * S before; `room` that examiners sat there and nobody rang.
 */
export function mentorMoment(report: Pick<ShiftReport, 'rank' | 'recovery' | 'units'>, { firstS, room }: { readonly firstS: boolean; readonly room: boolean }): MentorMoment {
  const { units, rank, recovery } = report;
  if (units.some((unit) => unit.ledger.violations.forfeited || unit.tags.some((tag) => MAJOR.includes(tag)))) return 'forfeited';
  if (units.some((unit) => unit.lost)) return room ? 'lostRoom' : 'lost';
  if (rank === 'S') return firstS ? 'firstS' : 'rankS';
  const counted = FAMILIES.map(({ moment, tags }) => ({ moment, units: units.filter((unit) => unit.tags.some((tag) => tags.includes(tag))).length }));
  // toSorted keeps the order of the table where the counts are the same.
  const worst = counted.toSorted((a, b) => b.units - a.units)[0];
  if (worst !== undefined && worst.units > 0) return worst.moment;
  if (recovery !== null && recovery < RECOVERED) return 'tired';
  return RANK_MOMENT[rank];
}

const RANK_MOMENT: Readonly<Record<Rank, MentorMoment>> = { S: 'rankS', A: 'rankA', B: 'rankB', C: 'rankC', D: 'rankD' };

/** Which of `count` lines the mentor says: the same run always the same one. `seed` is the run's own. */
export function mentorPick(seed: number, count: number): number {
  return Math.abs(Math.trunc(seed)) % count;
}
