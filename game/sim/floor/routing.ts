import type { FloorSpec } from './spec.js';
import type { FloorCaller, FloorDraft, FloorState } from './state.js';

/** Whether a seat can serve a caller. */
export function canServe(spec: FloorSpec, seat: number, caller: FloorCaller): boolean {
  return spec.seatSkills === null || caller.skill === null || spec.seatSkills[seat]?.includes(caller.skill) === true;
}

/** Index of the caller who rings at the player's seat; -1 when none does. */
export function ringingIndex({ playerSeat }: FloorSpec, { seats }: FloorState | FloorDraft): number {
  const seat = playerSeat === null ? undefined : seats[playerSeat];
  return seat?.status === 'ringing' ? (seat.caller?.index ?? -1) : -1;
}

/** Whoever has waited longest among those whom a seat can serve and who ring nowhere yet. */
export function nextWaiting(spec: FloorSpec, floor: FloorState | FloorDraft, seat: number): FloorCaller | null {
  const taken = ringingIndex(spec, floor);
  for (const caller of floor.waiting) if (caller.index !== taken && canServe(spec, seat, caller)) return caller;
  return null;
}

/** Number of the able seat that has been idle longest; -1 when none is idle. Of two, the lower number. */
export function longestIdle(spec: FloorSpec, floor: FloorState | FloorDraft, caller: FloorCaller): number {
  let best = -1;
  let since = Infinity;
  for (let number = 0; number < floor.seats.length; number += 1) {
    const seat = floor.seats[number];
    if (seat === undefined || seat.status !== 'idle' || seat.since >= since || !canServe(spec, number, caller)) continue;
    best = number;
    since = seat.since;
  }
  return best;
}
