import { callersIn } from './callers.js';
import type { FloorSpec } from './spec.js';
import type { FloorState, SeatState } from './state.js';
import { TARGETS } from './tuning.js';

/** What the screen on the wall shows. Shares from 0 to 1, times in seconds; null while there is nothing to show. */
export interface Wall {
  readonly waiting: number;
  readonly longestWaitSeconds: number;
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  /**
   * Answered in time, as shares of all arrivals. Whoever waits and can still be answered in time is left
   * out; whoever waits longer than that counts against it already, and so does everybody who gave up.
   */
  readonly within15Share: number | null;
  readonly within20Share: number | null;
  readonly withinTargetShare: number | null;
  readonly abandonedShare: number | null;
  /** Mean wait of everybody whose wait is over, those who gave up included. */
  readonly meanWaitSeconds: number | null;
  /** Share of the time at the desk, breaks left out, that went into calls and after-call work. Pauses count as time at the desk. */
  readonly teamOccupancy: number | null;
  readonly playerOccupancy: number | null;
}

/** The figures on the wall at the floor's own second. */
export function wallOf(spec: FloorSpec, state: FloorState): Wall {
  const { counts, now } = state;
  const callers = callersIn(state);
  const inTime = (count: number, target: number): number | null => share(count, counts.offered - callers.filter(({ arrivedAt }) => now - arrivedAt <= target).length);
  const over = counts.answered + counts.abandoned + counts.callbacksTaken;
  const own = spec.playerSeat === null ? undefined : state.seats[spec.playerSeat];
  return {
    waiting: callers.length,
    longestWaitSeconds: callers.reduce((longest, { arrivedAt }) => Math.max(longest, now - arrivedAt), 0),
    offered: counts.offered,
    answered: counts.answered,
    abandoned: counts.abandoned,
    within15Share: inTime(counts.within15, TARGETS.norm),
    within20Share: inTime(counts.within20, TARGETS.habit),
    withinTargetShare: inTime(counts.withinTarget, spec.answerTargetSeconds),
    abandonedShare: share(counts.abandoned, over),
    meanWaitSeconds: share(counts.waitSeconds, over),
    teamOccupancy: occupancyOf(state.seats.filter((seat) => seat !== own), now),
    playerOccupancy: own === undefined ? null : occupancyOf([own], now),
  };
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Share of the time at the desk that went into calls and after-call work, up to a second; null when nobody was there yet. */
export function occupancyOf(seats: readonly SeatState[], now: number): number | null {
  const { busy, atDesk } = deskTime(seats, now);
  return share(busy, atDesk);
}

/** Seconds of all seats together up to a second: with callers and in after-call work, and at the desk at all, breaks left out. */
export function deskTime(seats: readonly SeatState[], now: number): { readonly busy: number; readonly atDesk: number } {
  let busy = 0;
  let atDesk = 0;
  for (const seat of seats) {
    const running = now - seat.since;
    busy += seat.busySeconds + (seat.status === 'talking' || seat.status === 'after-call' ? running : 0);
    atDesk += now - seat.breakSeconds - (seat.status === 'break' ? running : 0);
  }
  return { busy, atDesk };
}
