import type { RunRecord } from '../../electron/contract/progress.js';
import { planOfKey } from '../../game/content/free-shift/plan.js';
import { gradeAfter } from '../../game/session/index.js';

/** The run as it is kept: that of a free shift with its grade and the one that comes of it; any other as it is. */
export function asFreeRun(run: RunRecord, fixed: boolean): RunRecord {
  const plan = planOfKey(run.levelId);
  if (plan === null) return run;
  const { grade } = plan;
  return { ...run, free: fixed ? { grade, next: grade, by: 'player' } : { grade, next: gradeAfter(grade, run.rank), by: 'shift' } };
}
