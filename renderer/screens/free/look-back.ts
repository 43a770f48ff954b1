import type { Desk, Profile } from '../../../electron/contract/desk.js';
import type { Library } from '../../library.js';
import { openLevel } from '../../open-level.js';
import { reportShift } from '../../rules.js';
import { levelOfReplay, resumeShift } from '../resume.js';
import type { FinishedShift } from '../screen.js';

/** A finished shift that is kept, ready for its debrief; null when its recording or its packs are gone. */
export async function lookBack(desk: Pick<Desk, 'loadRun'>, library: Library, runId: string, log: Profile['log']): Promise<FinishedShift | null> {
  const run = await desk.loadRun(runId);
  const entry = run === null ? null : levelOfReplay(library, run.replay);
  if (run === null || entry === null) return null;
  const shift = resumeShift(await openLevel(entry), run.replay, log);
  if (shift === null) return null;
  const { session, entry: played } = shift;
  return { entry: played, replay: session.toReplay(), report: reportShift(played.level, session.getState()) };
}
