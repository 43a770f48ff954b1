import type { Replay as KeptReplay } from '../../../electron/contract/replay.js';
import type { Library, OpenLevel } from '../../library.js';
import { openLevel } from '../../open-level.js';
import { liveAgain, type DebriefRun } from '../../screens/debrief/run.js';
import { levelOfReplay, resumeShift } from '../../screens/resume.js';

/** A kept run lived again, with the words of its level. */
export interface Lived {
  readonly entry: OpenLevel;
  readonly run: DebriefRun;
}

/** Lives a kept run again; null when its level is not here as it was played, or the rules have changed. */
export async function livedAgain(library: Library, replay: KeptReplay): Promise<Lived | null> {
  const entry = levelOfReplay(library, replay);
  if (entry === null) return null;
  const shift = resumeShift(await openLevel(entry), replay, []);
  if (shift === null) return null;
  try {
    return { entry: shift.entry, run: liveAgain(shift.entry.level, shift.session.toReplay(), shift.entry.policy.rules) };
  } catch {
    return null;
  }
}
