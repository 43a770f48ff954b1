import { drawFor, USE } from './draws.js';
import { schedule } from './engine.js';
import { ln } from './exact.js';
import { advanceFloor, draftOf } from './floor.js';
import { playerAvailable, playerAway, playerReady, playerSeatOf, releasePlayer, takeForPlayer } from './player.js';
import type { FloorSpec } from './spec.js';
import type { FloorState } from './state.js';
import { NEVER } from './tuning.js';
import { nextArrival } from './caller.js';

/** What waiting a little longer with the next call will probably cost the queue. */
export interface Outlook {
  /** Seconds that the callers together wait longer. */
  readonly waitSeconds: number;
  /** Callers more who give up. */
  readonly giveUps: number;
}

/** Futures that are tried. The mean of so few is rough, and is shown rounded. */
export const OUTLOOK_FUTURES = 24;
/** How far each of them goes, seconds: longer than a short pause is felt. */
const HORIZON_SECONDS = 180;

/**
 * Compares taking the next caller now with taking the next one in `delaySeconds`. Who calls next, how long the
 * teammates still talk and who loses patience is not known at the desk: each future draws it anew, the same for both.
 */
export function outlookOf(spec: FloorSpec, state: FloorState, delaySeconds: number): Outlook {
  let waitSeconds = 0;
  let giveUps = 0;
  for (let future = 0; future < OUTLOOK_FUTURES; future += 1) {
    const unknown = withAnotherFuture(spec, state, future);
    const now = goOn(spec, unknown, 0);
    const later = goOn(spec, unknown, delaySeconds);
    waitSeconds += waitedIn(later) - waitedIn(now);
    giveUps += later.counts.abandoned - now.counts.abandoned;
  }
  return { waitSeconds: waitSeconds / OUTLOOK_FUTURES, giveUps: giveUps / OUTLOOK_FUTURES };
}

/** The floor as it stands, with everything redrawn that nobody can know. What is redrawn has no memory of how long it has lasted. */
function withAnotherFuture(spec: FloorSpec, state: FloorState, future: number): FloorState {
  const floor = draftOf(state);
  const seed = (state.seed ^ Math.imul(future + 1, 0x9e3779b1)) >>> 0;
  const wait = (mean: number, index: number): number => -mean * ln(drawFor(seed, USE.gap, index, 1));
  floor.seed = seed;
  floor.nextArrivalAt = nextArrival(spec, seed, floor.nextIndex, floor.now);
  floor.seats.forEach((seat, number) => {
    if (seat.status === 'talking' && number !== spec.playerSeat) seat.until = floor.now + wait(spec.handling.meanSeconds, number);
  });
  floor.waiting = floor.waiting.map((caller) => (caller.leavesAt >= NEVER || caller.leaves === 'callback' ? caller : { ...caller, leavesAt: floor.now + wait(spec.patience.meanSeconds, 1000 + caller.index) }));
  floor.nextLeaveAt = floor.waiting.reduce((next, { leavesAt }) => Math.min(next, leavesAt), NEVER);
  schedule(spec, floor);
  return floor;
}

/** Plays one call of usual length, beginning as soon as there is somebody after the delay. */
function goOn(spec: FloorSpec, from: FloorState, delaySeconds: number): FloorState {
  const until = from.now + HORIZON_SECONDS;
  let state = playerSeatOf(spec, from).status === 'paused' ? from : playerAway(spec, from, from.now).state;
  state = playerAvailable(spec, advanceFloor(spec, state, from.now + delaySeconds).state, from.now + delaySeconds).state;
  while (!playerReady(spec, state) && state.nextAt <= until) state = advanceFloor(spec, state, state.nextAt).state;
  if (playerReady(spec, state)) {
    state = takeForPlayer(spec, state, state.now).state;
    const endsAt = state.now + spec.handling.meanSeconds;
    if (endsAt <= until) state = releasePlayer(spec, state, endsAt, true).state;
  }
  return advanceFloor(spec, state, until).state;
}

function waitedIn({ counts, waiting, now }: FloorState): number {
  return counts.waitSeconds + waiting.reduce((sum, { arrivedAt, kind }) => sum + (kind === 'callback' ? 0 : now - arrivedAt), 0);
}
