import type { Level } from './level.js';
import type { SimEvent } from './event.js';
import type { ShiftState } from './state.js';

/** One step in the making: the level's rules, the state so far, and what has happened. */
export interface Turn {
  readonly level: Level;
  state: ShiftState;
  readonly events: SimEvent[];
}

/** Replaces parts of the state. */
export function change(turn: Turn, part: Partial<ShiftState>): void {
  turn.state = { ...turn.state, ...part };
}

/** Notes stress changes as an event when there is one. */
export function setStress(turn: Turn, stress: number): void {
  const from = turn.state.stress;
  if (stress === from) return;
  change(turn, { stress });
  turn.events.push({ type: 'stress/changed', from, to: stress });
}
