import { callersIn } from './floor/callers.js';
import type { ShiftState } from './state.js';

/** Whether there is a caller whom the player can take now: one who rings at the desk, or in a free shift anybody who waits. */
export function isRinging(state: ShiftState): boolean {
  const first = state.queue[0];
  const { floor, phase } = state;
  if (floor !== undefined) return first !== undefined && callersIn(floor.queue).length > 0 && state.tick < floor.closesAtTick && (phase === 'ready' || phase === 'gap');
  return first !== undefined && first.ringsAtTick !== null && first.ringsAtTick <= state.tick && (state.phase === 'ready' || state.phase === 'gap');
}
