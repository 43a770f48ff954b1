import type { FloorSkill, FloorSpec } from './spec.js';
import type { FloorCaller, FloorDraft, FloorState } from './state.js';
import { NEVER } from './tuning.js';

/** Whether a seat can serve a caller at a second, `now`: one of the line that goes first may go to anybody once they have waited long enough. */
export function canServe(spec: FloorSpec, seat: number, caller: FloorCaller, now: number): boolean {
  if (caller.kind === 'callback' && seat === spec.playerSeat && spec.callbacks?.by === 'team') return false;
  return knows(spec, seat, caller.skill) || overflowAt(spec, caller) <= now;
}

function knows({ seatSkills }: FloorSpec, seat: number, skill: FloorSkill | null): boolean {
  return seatSkills === null || skill === null || seatSkills[seat]?.includes(skill) === true;
}

/** Second from which everybody may take a caller of the line that goes first; `NEVER` for all others. */
export function overflowAt({ priority }: FloorSpec, { skill, arrivedAt }: FloorCaller): number {
  return priority === null || skill !== priority.skill ? NEVER : arrivedAt + priority.overflowSeconds;
}

/** Index of the caller who rings at the player's seat; -1 when none does. */
export function ringingIndex({ playerSeat }: FloorSpec, { seats }: FloorState | FloorDraft): number {
  const seat = playerSeat === null ? undefined : seats[playerSeat];
  return seat?.status === 'ringing' ? (seat.caller?.index ?? -1) : -1;
}

/** Whoever has waited longest among those whom a seat can serve and who ring nowhere yet; where it knows the line that goes first, one of that line. */
export function nextWaiting(spec: FloorSpec, floor: FloorState | FloorDraft, seat: number): FloorCaller | null {
  const taken = ringingIndex(spec, floor);
  const { priority } = spec;
  const first = priority !== null && knows(spec, seat, priority.skill) ? priority.skill : null;
  let longest: FloorCaller | null = null;
  for (const caller of floor.waiting) {
    if (caller.index === taken || !canServe(spec, seat, caller, floor.now)) continue;
    if (first === null || caller.skill === first) return caller;
    longest ??= caller;
  }
  return longest;
}

/** Number of the able seat that has been idle longest; -1 when none is idle. Of two, the lower number. */
export function longestIdle(spec: FloorSpec, floor: FloorState | FloorDraft, caller: FloorCaller): number {
  let best = -1;
  let since = Infinity;
  for (let number = 0; number < floor.seats.length; number += 1) {
    const seat = floor.seats[number];
    if (seat === undefined || seat.status !== 'idle' || seat.since >= since || !canServe(spec, number, caller, floor.now)) continue;
    best = number;
    since = seat.since;
  }
  return best;
}
