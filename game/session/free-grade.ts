import type { Rank } from '../sim/index.js';

/** The quietest and the stormiest grade of a free shift. */
export const FREE_GRADE_RANGE = { lowest: 1, highest: 5 } as const;

/** How a free shift's grade came to stand where it stands. */
export type GradeReason =
  /** No free shift was finished yet. */
  | { readonly kind: 'start' }
  /** The player chose it. */
  | { readonly kind: 'chosen' }
  /** The player keeps it, whatever the shifts come to. */
  | { readonly kind: 'fixed' }
  /** The last shift moved it, or left it; `top` and `bottom` where there was no further to go. */
  | { readonly kind: 'up' | 'down' | 'same' | 'top' | 'bottom'; readonly rank: Rank };

/** The grade of the next free shift: an A or S is followed by one grade up, a D by one down, B and C by the same. */
export function gradeAfter(grade: number, rank: Rank): number {
  const step = rank === 'S' || rank === 'A' ? 1 : rank === 'D' ? -1 : 0;
  return Math.min(FREE_GRADE_RANGE.highest, Math.max(FREE_GRADE_RANGE.lowest, grade + step));
}

/**
 * Why the grade stands where it stands.
 * @param by what set it last: the first start, the player, or the last shift.
 * @param last the last finished free shift: the grade it was played at and its rank.
 */
export function gradeReason({ grade, by, fixed }: { readonly grade: number; readonly by: 'start' | 'shift' | 'player'; readonly fixed: boolean }, last: { readonly grade: number; readonly rank: Rank } | null): GradeReason {
  if (fixed) return { kind: 'fixed' };
  if (by === 'player') return { kind: 'chosen' };
  if (by === 'start' || last === null) return { kind: 'start' };
  const { rank } = last;
  if (grade !== last.grade) return { kind: grade > last.grade ? 'up' : 'down', rank };
  if (rank === 'S' || rank === 'A') return { kind: 'top', rank };
  return { kind: rank === 'D' ? 'bottom' : 'same', rank };
}
