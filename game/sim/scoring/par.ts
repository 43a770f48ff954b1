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

const known = new WeakMap<Call, Par>();

/** Plays the model path once per call, from the caller's own start emotion and with every tool open. */
export function parOf(call: Call): Par {
  const cached = known.get(call);
  if (cached !== undefined) return cached;
  let stress = STRESS_START;
  let state: CallState = { ...openCall(call, call.caller.emotion, STRESS_START, 0, 0), openedTools: call.tools };
  for (const slot of modelPath(call)) {
    state = openSlot(call, { ...state, slotId: slot.id, hold: null }, 0, 0);
    const played = playMove(call, state, stress, { slot, option: modelOption(slot), tick: 0, late: false, picks: null });
    state = played.state;
    stress = played.stress;
  }
  const par = { emotion: Math.max(EMOTION_PAR_MIN, state.emotion), stressRise: stressRise(state.moves), promises: state.promises.length };
  known.set(call, par);
  return par;
}

/** Stress that a call's own choices added, in stress points. */
export function stressRise(moves: readonly Move[]): number {
  return moves.reduce((total, move) => total + move.stressAfter - move.stressBefore, 0);
}
