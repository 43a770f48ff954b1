import { reportShift, runReplay, STANDARD_POLICY } from '../../../game/session/index.js';
import type { CentrePolicy, Level, Replay, ShiftReport, ShiftState, SimEvent } from '../../../game/sim/index.js';

/** A shift that is over, lived again from its recording: what every part of the debrief reads. */
export interface DebriefRun {
  readonly level: Level;
  readonly replay: Replay;
  readonly state: ShiftState;
  readonly report: ShiftReport;
  /** Call id to the line that the caller opened each choice with, by move. */
  readonly openings: Readonly<Record<string, readonly (string | null)[]>>;
  /** Call id to its holds: whether each was announced, and after how many lines it began. */
  readonly holds: Readonly<Record<string, readonly HoldBegun[]>>;
  /** The thresholds that the report goes by. */
  readonly policy: CentrePolicy;
}

/** A hold that began. */
export interface HoldBegun {
  readonly announced: boolean;
  readonly afterMoves: number;
}

/** Lives a recording again and draws up its report by a policy. @throws ReplayMismatch when it belongs to other rules or another level. */
export function liveAgain(level: Level, replay: Replay, policy: CentrePolicy = STANDARD_POLICY): DebriefRun {
  const { state, events } = runReplay(level, replay);
  return { level, replay, state, report: reportShift(level, state, policy), openings: openingsOf(events), holds: holdsOf(events), policy };
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

/** The holds of each call on the phone; only there is anybody put on hold. */
function holdsOf(events: readonly SimEvent[]): Record<string, HoldBegun[]> {
  const holds: Record<string, HoldBegun[]> = {};
  let call = '';
  let moves = 0;
  for (const event of events) {
    if (event.type === 'call/answered') [call, moves] = [event.callId, 0];
    if (event.type === 'line/said' && event.callId === call) moves += 1;
    if (event.type === 'hold/started') (holds[call] ??= []).push({ announced: event.announced, afterMoves: moves });
  }
  return holds;
}
