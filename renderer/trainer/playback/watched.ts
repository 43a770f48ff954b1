import type { Playback } from '../../../game/session/index.js';
import type { Replay as KeptReplay } from '../../../electron/contract/replay.js';
import type { Library } from '../../library.js';
import { openLevel } from '../../open-level.js';
import { levelOfReplay, watchShift } from '../../screens/resume.js';
import type { RunningShift } from '../../screens/screen.js';

/** A recording ready to be watched. */
export interface Watched {
  readonly shift: RunningShift;
  readonly playback: Playback;
  /** Who plays in it; null for a guest. */
  readonly name: string | null;
  /** When it was played. */
  readonly at: string;
}

/** Opens a recording; null when its level is not on this machine as it was played, or the rules have changed. */
export async function openWatched(library: Library, replay: KeptReplay, name: string | null, at: string): Promise<Watched | null> {
  const entry = levelOfReplay(library, replay);
  const shift = entry === null ? null : watchShift(await openLevel(entry), replay);
  return shift === null ? null : { shift, playback: shift.session, name, at };
}
