import { createContext } from 'react';
import type { Replay, ShiftReport } from '../../rules.js';
import type { RunningShift } from '../screen.js';

/** Where a shift is filed while it is played, beside the player's own save. */
export interface RunFile {
  /** Files that it has begun, and each call as it ends. Returns what stops that. */
  follow(shift: RunningShift): () => void;
  /** Files its end; answers once everything of it is on the disk, with the run's id. */
  finish(shift: RunningShift, report: ShiftReport, replay: Replay): Promise<string | null>;
}

/** The station's records in a kiosk; null everywhere else. */
export const RunFileContext = createContext<RunFile | null>(null);
