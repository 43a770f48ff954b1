import type { ShiftState } from './state.js';

/** Whether a caller is ringing at the player's desk now. */
export function isRinging(state: ShiftState): boolean {
  const first = state.queue[0];
  return first !== undefined && first.ringsAtTick !== null && first.ringsAtTick <= state.tick && (state.phase === 'ready' || state.phase === 'gap');
}
