import { isClosed, isRinging, nextForPlayer, ringingFor, tuning, waitingOf, type FloorCaller, type FloorSkill, type Level, type ShiftState } from '../sim/index.js';
import { LINES } from './line-marks.js';

/** What the player's desk knows of the floor around it; every question also has an answer in a shift without a floor. */

/** Whether the phone on the player's own desk rings. On a floor callers may wait without ringing here. */
export function ringsAtDesk(level: Level, state: ShiftState): boolean {
  if (level.floor === undefined || state.floor === undefined) return isRinging(state);
  return isRinging(state) && ringingFor(level.floor.spec, state.floor.queue) !== null;
}

/** Whom the player would get now, or null when nobody is there or the shift's time is up. */
export function nextOnFloor(level: Level, state: ShiftState): FloorCaller | null {
  if (level.floor === undefined || state.floor === undefined || !isRinging(state)) return null;
  return nextForPlayer(level.floor.spec, state.floor.queue);
}

/** Whether whom the player would get now goes before others who have waited longer: their line has priority. */
export function goesFirst(level: Level, state: ShiftState): boolean {
  const next = nextOnFloor(level, state);
  return next !== null && waitingOf(state).some(({ arrivedAt }) => arrivedAt < next.arrivedAt);
}

/** Whole seconds for which the phone still rings here before a teammate takes the call; null when it does not ring. */
export function ringSecondsLeft(level: Level, state: ShiftState): number | null {
  const { floor } = state;
  if (floor === undefined || !ringsAtDesk(level, state)) return null;
  const seat = floor.queue.seats[level.floor?.spec.playerSeat ?? -1];
  return seat === undefined ? null : Math.max(0, Math.ceil(seat.until - floor.queue.now));
}

/** Whether nobody else is taken in this shift: all callers have been met, or its time is up. */
export function isShiftOver(state: ShiftState): boolean {
  return state.queue.length === 0 || isClosed(state);
}

/** Whole seconds until the shift's time is up, 0 afterwards; null in a shift that has no such time. */
export function shiftSecondsLeft({ floor, tick }: ShiftState): number | null {
  return floor === undefined ? null : Math.max(0, Math.ceil((floor.closesAtTick - tick) / 10));
}

/** How many people wait on each line of the floor. */
export function waitingByLine(state: ShiftState): Readonly<Record<FloorSkill, number>> {
  const waiting = waitingOf(state);
  const count = (line: FloorSkill): number => waiting.filter(({ skill }) => skill === line).length;
  return Object.fromEntries(LINES.map((line) => [line, count(line)])) as Record<FloorSkill, number>;
}

/** The player's calls so far, and how many of them were brought to an end with no promise open, late or broken. */
export function settledCalls({ finished, tasks }: ShiftState): { readonly settled: number; readonly of: number } {
  const owed = new Set(tasks.filter(({ status }) => status !== 'done').map(({ callId }) => callId));
  return { settled: finished.filter(({ callId, outcome }) => outcome === 'closed' && !owed.has(callId)).length, of: finished.length };
}

/** Share of the player's time since they sat down that went into calls, 0 to 1; null before there is anything to divide by. The floor itself has been open for longer. */
export function ownOccupancy(level: Level, { floor }: ShiftState): number | null {
  const seat = floor?.queue.seats[level.floor?.spec.playerSeat ?? -1];
  if (floor === undefined || seat === undefined) return null;
  const { now } = floor.queue;
  const there = now - tuning.FLOOR_OPEN_SECONDS;
  return there < 1 ? null : (seat.busySeconds + (seat.status === 'talking' ? now - seat.since : 0)) / there;
}
