import { drawFor, USE } from './draws.js';
import type { FloorSpec } from './spec.js';
import type { SeatState } from './state.js';

/** Whether a teammate's caller is on hold at a second: for show, a part of the handling time that is spent anyway. */
export function isOnHold(spec: FloorSpec, seed: number, seat: SeatState, now: number): boolean {
  const { hold } = spec;
  const { caller } = seat;
  if (hold === null || caller === null || seat.status !== 'talking' || drawFor(seed, USE.hold, caller.index, caller.attempt) >= hold.share) return false;
  const done = (now - seat.since) / caller.handleSeconds;
  return done >= hold.from && done < hold.from + hold.part;
}
