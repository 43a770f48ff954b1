import type { Level } from './level.js';
import type { SimEvent } from './event.js';
import type { CallState, FloorDay, ShiftState } from './state.js';

/** One step in the making: the level's rules, the state so far, and what has happened. */
export interface Turn {
  readonly level: Level;
  state: ShiftState;
  /** Whether `state` is this turn's own copy, which nobody else has seen yet and which may be written to. */
  owned: boolean;
  /** The running call and the floor, where this turn has made its own copy of them: ticks write to those, and to nobody else's. */
  ownCall: CallState | null;
  ownFloor: FloorDay | null;
  readonly events: SimEvent[];
}

/** Replaces parts of the state: copies it once, then writes to the copy, since a step may hold hundreds of ticks. */
export function change(turn: Turn, part: Partial<ShiftState>): void {
  if (turn.owned) {
    Object.assign(turn.state, part);
    return;
  }
  turn.state = { ...turn.state, ...part };
  turn.owned = true;
}

/** Lets the silence on the line grow: the call is copied once, then written to, since a step may hold hundreds of ticks. */
export function growSilence(turn: Turn, call: CallState, silenceTicks: number, emotion: number): CallState {
  if (turn.ownCall === call) return Object.assign(call, { silenceTicks, emotion });
  turn.ownCall = { ...call, silenceTicks, emotion };
  change(turn, { call: turn.ownCall });
  return turn.ownCall;
}

/** Lets the floor's clock go on to a second before anything falls due there. Copied once, then written to. */
export function passFloorTime(turn: Turn, floor: FloorDay, now: number): void {
  if (turn.ownFloor === floor) {
    Object.assign(floor.queue, { now });
    return;
  }
  turn.ownFloor = { ...floor, queue: { ...floor.queue, now } };
  change(turn, { floor: turn.ownFloor });
}

/** Notes stress changes as an event when there is one. */
export function setStress(turn: Turn, stress: number): void {
  const from = turn.state.stress;
  if (stress === from) return;
  change(turn, { stress });
  turn.events.push({ type: 'stress/changed', from, to: stress });
}
