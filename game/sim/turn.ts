import type { Level } from './level.js';
import type { SimEvent } from './event.js';
import type { ShiftState } from './state.js';

/** One step in the making: the level's rules, the state so far, and what has happened. */
export interface Turn {
  readonly level: Level;
  state: ShiftState;
  /** Whether `state` is this turn's own copy, which nobody else has seen yet and which may be written to. */
  owned: boolean;
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

/** Notes stress changes as an event when there is one. */
export function setStress(turn: Turn, stress: number): void {
  const from = turn.state.stress;
  if (stress === from) return;
  change(turn, { stress });
  turn.events.push({ type: 'stress/changed', from, to: stress });
}
