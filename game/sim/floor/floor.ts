import { nextArrival } from './caller.js';
import { drawFor, USE } from './draws.js';
import { runUntil, schedule } from './engine.js';
import type { FloorSpec } from './spec.js';
import type { FloorDraft, FloorEvent, FloorSink, FloorState } from './state.js';
import { NEVER } from './tuning.js';

/** A floor after something happened, and what happened, in order. */
export interface FloorStep {
  readonly state: FloorState;
  readonly events: readonly FloorEvent[];
}

const NOTHING: readonly FloorEvent[] = [];

/** An empty floor at second 0: everybody idle, the player's seat closed until the player opens it. */
export function createFloor(spec: FloorSpec, seed: number): FloorState {
  const seats = Array.from({ length: spec.seats }, (_, number) => {
    const own = number === spec.playerSeat;
    const breakDueAt = spec.breaks === null || own ? NEVER : spec.breaks.everySeconds * drawFor(seed, USE.breakStart, number);
    return { status: own ? 'paused' : 'idle', since: 0, until: breakDueAt, caller: null, breakDueAt, busySeconds: 0, breakSeconds: 0, answered: 0 } as const;
  });
  const counts = { offered: 0, repeats: 0, answered: 0, within15: 0, within20: 0, withinTarget: 0, abandoned: 0, waitSeconds: 0, callbacksTaken: 0, calledBack: 0, finished: 0 };
  const nextArrivalAt = nextArrival(spec, seed, 0, 0);
  const floor = draftOf({ seed, now: 0, nextIndex: 0, nextArrivalAt, waiting: [], seats, redials: [], moves: [], playerOpenAt: null, playerTook: null, counts, nextAt: 0, nextLeaveAt: NEVER });
  schedule(spec, floor);
  return floor;
}

/** A copy that may be written. Callers are never written, so they are shared. */
export function draftOf(state: FloorState): FloorDraft {
  return { ...state, waiting: [...state.waiting], seats: state.seats.map((seat) => ({ ...seat })), redials: [...state.redials], moves: [...state.moves], counts: { ...state.counts } };
}

/**
 * The floor at a later second. Nothing but the clock changes while nothing falls due, so it may be
 * called on every tick; in small steps or in one it comes to the same. @throws RangeError for an earlier second.
 */
export function advanceFloor(spec: FloorSpec, state: FloorState, untilSeconds: number): FloorStep {
  if (!(untilSeconds >= state.now)) throw new RangeError(`advanceFloor: the floor is at ${state.now} s and cannot go to ${untilSeconds} s.`);
  if (state.nextAt > untilSeconds) return { state: untilSeconds === state.now ? state : { ...state, now: untilSeconds }, events: NOTHING };
  return change(spec, state, untilSeconds, () => undefined);
}

/** Advances to a second and changes the floor there. */
export function change(spec: FloorSpec, state: FloorState, now: number, work: (floor: FloorDraft, sink: FloorSink) => void): FloorStep {
  if (!(now >= state.now)) throw new RangeError(`The floor is at ${state.now} s and cannot go to ${now} s.`);
  const events: FloorEvent[] = [];
  const sink: FloorSink = (type, at, caller, seat) => void events.push(eventOf(type, at, caller, seat));
  const floor = draftOf(state);
  runUntil(spec, floor, now, sink);
  floor.now = now;
  work(floor, sink);
  schedule(spec, floor);
  return { state: floor, events };
}

function eventOf(type: FloorEvent['type'], at: number, caller: FloorState['waiting'][number] | null, seat: number): FloorEvent {
  if (type === 'break-begins' || type === 'break-ends') return { type, at, seat };
  if (caller === null) throw new Error(`An event "${type}" needs a caller.`);
  if (type === 'joined' || type === 'abandoned' || type === 'callback-accepted') return { type, at, caller };
  return { type, at, caller, seat };
}
