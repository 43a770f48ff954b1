import type { Free } from './free.js';
import type { RunRecord } from './progress.js';

// Apart from the schemas, so that the first screen need not fetch what checks them.

/** How many finished free shifts are listed. */
export const KEPT_FREE_SHIFTS = 50;

/** Before the first free shift. */
export function freshFree(): Free {
  return { choices: { minutes: 10, seats: 12, mix: 'all', mode: 'practice', grade: 3, gradeBy: 'start', fixed: false }, results: [] };
}

/** What is kept after one more free shift; a run that is none, or is listed already, changes nothing. */
export function withFreeShift(free: Free, { id, levelId, at, mode, score, rank, free: mark }: Omit<RunRecord, 'replay'>): Free {
  if (mark === undefined || free.results.some(({ run }) => run === id)) return free;
  const code = levelId.slice(levelId.indexOf('/') + 1);
  return {
    choices: { ...free.choices, grade: mark.next, gradeBy: mark.by },
    results: [{ run: id, code, at, mode, score, rank, grade: mark.grade }, ...free.results].slice(0, KEPT_FREE_SHIFTS),
  };
}
