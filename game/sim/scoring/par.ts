import type { Call } from '../level.js';
import { modelOption, modelPath } from '../rules.js';
import type { CallState, Move } from '../state.js';
import { EMOTION_PAR_MIN, STRESS_START } from '../tuning.js';
import { openCall, openSlot, playMove } from '../systems/dialogue.js';

/** What the model path of a call comes to; the measure of the emotion and composure rows. */
export interface Par {
  /** E*: end emotion of the model path, at least {@link EMOTION_PAR_MIN}. */
  readonly emotion: number;
  /** Stress rise of the model path. */
  readonly stressRise: number;
  readonly promises: number;
}

const known = new WeakMap<Call, Map<number, Par>>();

/**
 * Plays the model path once per call, from the caller's own start emotion and with every tool open.
 * @param queueHeat emotion points that the wait in the queue put on the caller: nobody is measured against a calmer one.
 */
export function parOf(call: Call, queueHeat = 0): Par {
  const byHeat = known.get(call) ?? new Map<number, Par>();
  known.set(call, byHeat);
  const cached = byHeat.get(queueHeat);
  if (cached !== undefined) return cached;
  let stress = STRESS_START;
  let state: CallState = { ...openCall(call, call.caller.emotion + queueHeat, STRESS_START, 0, 0), openedTools: call.tools };
  for (const slot of modelPath(call)) {
    state = openSlot(call, { ...state, slotId: slot.id, hold: null }, 0, 0);
    const played = playMove(call, state, stress, { slot, option: modelOption(slot), tick: 0, late: false, picks: null });
    state = played.state;
    stress = played.stress;
  }
  const par = { emotion: Math.max(EMOTION_PAR_MIN, state.emotion), stressRise: stressRise(state.moves), promises: state.promises.length };
  byHeat.set(queueHeat, par);
  return par;
}

/** Stress that a call's own choices added, in stress points. */
export function stressRise(moves: readonly Move[]): number {
  return moves.reduce((total, move) => total + move.stressAfter - move.stressBefore, 0);
}
