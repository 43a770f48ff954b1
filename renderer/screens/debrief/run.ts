import { reportShift, runReplay } from '../../../game/session/index.js';
import type { Level, Replay, ShiftReport, ShiftState, SimEvent } from '../../../game/sim/index.js';

/** A shift that is over, lived again from its recording: what every part of the debrief reads. */
export interface DebriefRun {
  readonly level: Level;
  readonly replay: Replay;
  readonly state: ShiftState;
  readonly report: ShiftReport;
  /** Call id to the line that the caller opened each choice with, by move. */
  readonly openings: Readonly<Record<string, readonly (string | null)[]>>;
}

/** Lives a recording again and draws up its report. @throws ReplayMismatch when it belongs to other rules or another level. */
export function liveAgain(level: Level, replay: Replay): DebriefRun {
  const { state, events } = runReplay(level, replay);
  return { level, replay, state, report: reportShift(level, state), openings: openingsOf(events) };
}

/** What was said to the player as each slot opened that they then answered. */
function openingsOf(events: readonly SimEvent[]): Record<string, (string | null)[]> {
  const open: Record<string, string | null> = {};
  const openings: Record<string, (string | null)[]> = {};
  for (const event of events) {
    if (event.type === 'slot/opened') open[`${event.callId}/${event.slotId}`] = event.lineId;
    if (event.type === 'line/said') (openings[event.callId] ??= []).push(open[`${event.callId}/${event.slotId}`] ?? null);
  }
  return openings;
}
