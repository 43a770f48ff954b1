import { describe, expect, it } from 'vitest';
import { FREE_GRADES } from '../../game/content/index.js';
import { FREE_GRADE_RANGE, gradeAfter, gradeReason } from '../../game/session/index.js';
import { RANKS } from '../../game/sim/index.js';

describe('the grade of the next free shift', () => {
  it('goes up after an A or S, down after a D, and stays after B and C', () => {
    expect(RANKS.map((rank) => [rank, gradeAfter(3, rank)])).toEqual(expect.arrayContaining([['S', 4], ['A', 4], ['B', 3], ['C', 3], ['D', 2]]));
  });

  it('never leaves the grades that there are', () => {
    expect([FREE_GRADE_RANGE.lowest, FREE_GRADE_RANGE.highest]).toEqual([Math.min(...FREE_GRADES), Math.max(...FREE_GRADES)]);
    for (const grade of FREE_GRADES) for (const rank of RANKS) expect(FREE_GRADES).toContain(gradeAfter(grade, rank));
    expect(gradeAfter(5, 'S')).toBe(5);
    expect(gradeAfter(1, 'D')).toBe(1);
  });
});

describe('why it stands there', () => {
  const shift = { by: 'shift', fixed: false } as const;

  it('names the last shift, and whether it moved the grade', () => {
    for (const grade of FREE_GRADES) for (const rank of RANKS) {
      const next = gradeAfter(grade, rank);
      const kind = next > grade ? 'up' : next < grade ? 'down' : rank === 'D' ? 'bottom' : rank === 'S' || rank === 'A' ? 'top' : 'same';
      expect(gradeReason({ ...shift, grade: next }, { grade, rank })).toEqual({ kind, rank });
    }
  });

  it('says that the player chose it or keeps it, or that nothing was played yet', () => {
    const last = { grade: 2, rank: 'A' } as const;
    expect(gradeReason({ grade: 5, by: 'player', fixed: false }, last)).toEqual({ kind: 'chosen' });
    expect(gradeReason({ grade: 5, by: 'shift', fixed: true }, last)).toEqual({ kind: 'fixed' });
    expect(gradeReason({ grade: 3, by: 'start', fixed: false }, null)).toEqual({ kind: 'start' });
    expect(gradeReason({ ...shift, grade: 3 }, null)).toEqual({ kind: 'start' });
  });
});
