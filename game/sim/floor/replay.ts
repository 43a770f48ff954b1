import { advanceFloor, createFloor, type FloorStep } from './floor.js';
import { playerAvailable, playerAway, playerReady, playerSeatOf, releasePlayer, ringingFor, takeForPlayer } from './player.js';
import type { FloorSpec } from './spec.js';
import type { FloorCaller, FloorEvent, FloorState, PlayerMove } from './state.js';

/** What became of one ring of one caller. */
export interface CallFate {
  readonly index: number;
  readonly attempt: number;
  readonly kind: FloorCaller['kind'];
  readonly hot: boolean;
  readonly arrivedAt: number;
  /** Seconds in the queue, so far for somebody who still waits. */
  readonly waitSeconds: number;
  readonly fate: 'answered' | 'abandoned' | 'callback' | 'waiting';
  /** Seat that answered, or null. */
  readonly seat: number | null;
}

/** A day lived again. */
export interface FloorReplay {
  readonly state: FloorState;
  readonly events: readonly FloorEvent[];
  readonly calls: readonly CallFate[];
}

/**
 * The same callers, another player: carries out a list of moves and goes on to `untilSeconds`. A move that
 * finds nobody waits for the next caller; moves that no longer fit into the time are left undone.
 */
export function replayFloor(spec: FloorSpec, seed: number, moves: readonly PlayerMove[], untilSeconds: number): FloorReplay {
  let state = createFloor(spec, seed);
  const events: FloorEvent[] = [];
  const follow = (next: FloorStep): void => {
    state = next.state;
    events.push(...next.events);
  };
  let freeAt = 0;
  for (const move of moves) {
    const openAt = Math.max(move.availableAt, freeAt);
    if (openAt > untilSeconds) break;
    follow(playerAvailable(spec, state, openAt));
    if (move.leftAt !== undefined) {
      if (!leaveAgain(spec, Math.min(untilSeconds, Math.max(openAt, move.leftAt)))) break;
      freeAt = state.now + move.pauseSeconds;
      continue;
    }
    follow(advanceFloor(spec, state, Math.min(untilSeconds, Math.max(openAt, move.takeAt))));
    if (state.now < move.takeAt || !waitForCaller(move.answerSeconds)) break;
    const chosen = move.callIndex !== undefined && state.waiting.some(({ index }) => index === move.callIndex) ? move.callIndex : undefined;
    follow(takeForPlayer(spec, state, state.now, chosen));
    const endsAt = state.now + move.handleSeconds;
    if (endsAt > untilSeconds) break;
    follow(releasePlayer(spec, state, endsAt, move.solved));
    freeAt = endsAt + move.pauseSeconds;
  }
  follow(advanceFloor(spec, state, untilSeconds));
  return { state, events, calls: fatesOf(events, state.now) };

  /** Until somebody can be taken and has rung as long as they did; false when the time is over before that. */
  function waitForCaller(answerSeconds: number): boolean {
    for (;;) {
      const ready = playerReady(spec, state);
      const pickAt = ringingFor(spec, state) === null ? state.now : playerSeatOf(spec, state).since + answerSeconds;
      if (ready && pickAt <= state.now) return true;
      const next = ready ? pickAt : state.nextAt;
      if (next > untilSeconds) return false;
      follow(advanceFloor(spec, state, next));
    }
  }

  function leaveAgain(floor: FloorSpec, at: number): boolean {
    follow(advanceFloor(floor, state, at));
    if (playerSeatOf(floor, state).status !== 'paused') follow(playerAway(floor, state, at));
    return at < untilSeconds;
  }
}

/** Every ring and its fate, in the order in which they joined. */
export function fatesOf(events: readonly FloorEvent[], now: number): readonly CallFate[] {
  const fates = new Map<string, CallFate>();
  const settle = (caller: FloorCaller, at: number, fate: CallFate['fate'], seat: number | null): void => {
    const { index, attempt, kind, hot, arrivedAt } = caller;
    fates.set(`${index}/${attempt}`, { index, attempt, kind, hot, arrivedAt, waitSeconds: at - arrivedAt, fate, seat });
  };
  for (const event of events) {
    if (event.type === 'joined') settle(event.caller, now, 'waiting', null);
    else if (event.type === 'answered') settle(event.caller, event.at, 'answered', event.seat);
    else if (event.type === 'abandoned') settle(event.caller, event.at, 'abandoned', null);
    else if (event.type === 'callback-accepted') settle(event.caller, event.at, 'callback', null);
  }
  return [...fates.values()];
}

/** What another way of playing meant for the callers. Seconds and callers; "more" is `other` against `lived`. */
export interface FateDifference {
  /** Callers of both days who waited longer in the other one, and how much longer in all. */
  readonly longer: number;
  readonly longerSeconds: number;
  readonly shorter: number;
  readonly shorterSeconds: number;
  /** Gave up only in the other day, or only in the one that was lived. */
  readonly newlyAbandoned: number;
  readonly newlyKept: number;
  /** The caller for whom it made the greatest difference in waiting, or null. */
  readonly most: { readonly index: number; readonly attempt: number; readonly seconds: number } | null;
}

/** Seconds below which two waits are the same; far below what anybody notices, far above rounding. */
const SAME_WAIT = 0.05;

/** Compares two days of the same seed, caller by caller. Somebody who is in only one of them (a repeat) is left out. */
export function compareFates(lived: readonly CallFate[], other: readonly CallFate[]): FateDifference {
  const before = new Map(lived.map((call) => [`${call.index}/${call.attempt}`, call]));
  const result = { longer: 0, longerSeconds: 0, shorter: 0, shorterSeconds: 0, newlyAbandoned: 0, newlyKept: 0 };
  let most: FateDifference['most'] = null;
  for (const call of other) {
    const old = before.get(`${call.index}/${call.attempt}`);
    if (old === undefined || old.kind !== call.kind) continue;
    const seconds = call.waitSeconds - old.waitSeconds;
    if (seconds > SAME_WAIT) {
      result.longer += 1;
      result.longerSeconds += seconds;
    } else if (seconds < -SAME_WAIT) {
      result.shorter += 1;
      result.shorterSeconds -= seconds;
    }
    if (call.fate === 'abandoned' && old.fate !== 'abandoned') result.newlyAbandoned += 1;
    if (call.fate !== 'abandoned' && old.fate === 'abandoned') result.newlyKept += 1;
    if (Math.abs(seconds) > Math.max(SAME_WAIT, Math.abs(most?.seconds ?? 0))) most = { index: call.index, attempt: call.attempt, seconds };
  }
  return { ...result, most };
}
