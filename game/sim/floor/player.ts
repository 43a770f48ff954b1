import { answer, closePlayerSeat, connect, finish, openPlayerSeat } from './engine.js';
import { change, type FloorStep } from './floor.js';
import { canServe, nextWaiting } from './routing.js';
import type { FloorSpec } from './spec.js';
import type { FloorCaller, FloorDraft, FloorState, PlayerMove, SeatState } from './state.js';
import { NEVER } from './tuning.js';

/** The player's seat. @throws Error on a floor without one. */
export function playerSeatOf({ playerSeat }: FloorSpec, { seats }: FloorState): SeatState {
  const seat = playerSeat === null ? undefined : seats[playerSeat];
  if (seat === undefined) throw new Error('This floor has no seat for the player.');
  return seat;
}

/** Whoever rings at the player's seat, or null. */
export function ringingFor(spec: FloorSpec, state: FloorState): FloorCaller | null {
  const seat = playerSeatOf(spec, state);
  return seat.status === 'ringing' ? seat.caller : null;
}

/** Whom the player would get now: who rings, or else whose turn it is among those they can serve. */
export function nextForPlayer(spec: FloorSpec, state: FloorState): FloorCaller | null {
  return ringingFor(spec, state) ?? nextWaiting(spec, state, spec.playerSeat ?? -1);
}

/** Whether the player has no call on the line and somebody to take. */
export function playerReady(spec: FloorSpec, state: FloorState): boolean {
  return playerSeatOf(spec, state).status !== 'talking' && nextForPlayer(spec, state) !== null;
}

/** What became of an attempt to take a call: null when nobody was there, or not that one. */
export interface Taken extends FloorStep {
  readonly caller: FloorCaller | null;
}

/**
 * The player picks up at a second: who rings, who has waited longest, or the caller with that index.
 * With nobody to take, only the clock moves; `playerAvailable` then lets the next caller ring.
 */
export function takeForPlayer(spec: FloorSpec, state: FloorState, nowSeconds: number, callIndex?: number): Taken {
  let taken: FloorCaller | null = null;
  const step = change(spec, state, nowSeconds, (floor, sink) => {
    const seat = spec.playerSeat ?? -1;
    if (playerSeatOf(spec, floor).status === 'talking') return;
    const ringing = ringingFor(spec, floor);
    const rangSince = playerSeatOf(spec, floor).since;
    const turn = nextForPlayer(spec, floor);
    const caller = callIndex === undefined ? turn : (floor.waiting.find(({ index }) => index === callIndex) ?? null);
    if (caller === null || !canServe(spec, seat, caller, nowSeconds)) return;
    taken = caller;
    opens(floor, nowSeconds);
    floor.playerTook = { answerSeconds: ringing === null ? 0 : nowSeconds - rangSince, ...(caller.index === turn?.index ? {} : { callIndex: caller.index }) };
    answer(spec, floor, seat, caller, nowSeconds, sink);
    if (ringing !== null && ringing.index !== caller.index) connect(spec, floor, ringing, nowSeconds, sink);
  });
  return { ...step, caller: taken };
}

/**
 * The player's call is over, and the gap begins: nobody rings until the player takes a caller or becomes
 * available. `solved` is what the call came to; left out, chance decides as for a teammate.
 */
export function releasePlayer(spec: FloorSpec, state: FloorState, nowSeconds: number, solved?: boolean): FloorStep {
  return change(spec, state, nowSeconds, (floor, sink) => {
    const { status, since, caller } = playerSeatOf(spec, floor);
    if (status !== 'talking' || caller === null) return;
    floor.moves.push({
      availableAt: floor.playerOpenAt ?? since, takeAt: since, ...(floor.playerTook ?? { answerSeconds: 0 }),
      handleSeconds: nowSeconds - since, pauseSeconds: 0, ...(solved === undefined ? {} : { solved }),
    });
    floor.playerOpenAt = null;
    floor.playerTook = null;
    finish(spec, floor, spec.playerSeat ?? -1, nowSeconds, solved, sink);
  });
}

/** The player is there for the next caller: whoever has waited longest rings at once, else the next one by the longest-idle rule. */
export function playerAvailable(spec: FloorSpec, state: FloorState, nowSeconds: number): FloorStep {
  return change(spec, state, nowSeconds, (floor, sink) => {
    if (playerSeatOf(spec, floor).status !== 'paused') return;
    opens(floor, nowSeconds);
    openPlayerSeat(spec, floor, nowSeconds, sink);
  });
}

/** The player is not there for the next caller any more; one who rings goes to a teammate or waits on. */
export function playerAway(spec: FloorSpec, state: FloorState, nowSeconds: number): FloorStep {
  return change(spec, state, nowSeconds, (floor, sink) => {
    const { status } = playerSeatOf(spec, floor);
    if (status === 'idle' || status === 'ringing') closePlayerSeat(spec, floor, nowSeconds, sink);
  });
}

/** What the player has done, the running stretch included, for `replayFloor`: a call on the line stays on it, an open seat stays open. */
export function playerMovesOf(spec: FloorSpec, state: FloorState): readonly PlayerMove[] {
  const { status, since } = playerSeatOf(spec, state);
  if (state.playerOpenAt === null) return state.moves;
  const took = state.playerTook ?? { answerSeconds: 0 };
  return [...state.moves, { availableAt: state.playerOpenAt, takeAt: status === 'talking' ? since : NEVER, ...took, handleSeconds: NEVER, pauseSeconds: 0 }];
}

/** The gap is over: it was the pause of the stretch before. */
function opens(floor: FloorDraft, at: number): void {
  if (floor.playerOpenAt !== null) return;
  floor.playerOpenAt = at;
  const last = floor.moves.pop();
  if (last !== undefined) floor.moves.push({ ...last, pauseSeconds: at - (last.leftAt ?? last.takeAt + last.handleSeconds) });
}
