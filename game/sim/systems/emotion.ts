import type { Call, Option, Slot } from '../level.js';
import { clamp, isHeard } from '../rules.js';
import type { CallState } from '../state.js';
import { BLAME_HEAT, CALM, DRIFT_FROM, HEAT_GATE, HOT, LANDMINE_HEAT, NO_SLOT_HEAT, ORDINARY_CALM, PEAK, PERSIST_FLOOR, REFRAME_SHARE, REPEAT_HEAT, STRESS_HOT, STRESS_OF_TIER } from '../tuning.js';
import type { Judgement } from './judge.js';

/**
 * The caller's emotion after a line (D.2). Lines the caller does not hear change nothing.
 * @returns emotion, 0 to 100.
 */
export function emotionAfter(call: Call, state: CallState, slot: Slot, option: Option, judged: Judgement): number {
  if (!isHeard(slot) || !state.lineOpen || call.kind === 'board') return state.emotion;
  let change = rawChange(call, state, option, judged);
  if (judged.tags.includes('SKIP_EMPATHY_HOT')) change = (change < 0 ? change * HEAT_GATE.calmShare : change) + HEAT_GATE.heat;
  if (judged.tags.includes('BOUNDARY_AT_PEAK')) change = PEAK.heat;
  const moved = clamp(state.emotion + change, call.caller.persists ? Math.min(state.emotion, PERSIST_FLOOR) : 0, 100);
  return clamp(moved >= DRIFT_FROM ? moved + call.caller.drift : moved, 0, 100);
}

function rawChange(call: Call, state: CallState, option: Option, judged: Judgement): number {
  if (option.emotion !== null) return option.emotion;
  if (judged.tier === 'landmine') {
    const strikes = judged.tags.includes('BLAME') || judged.tags.includes('RETALIATE');
    return LANDMINE_HEAT * call.caller.factor + (strikes ? BLAME_HEAT : 0);
  }
  if (judged.repeated) {
    const repeats = state.moves.filter((move) => move.repeated).length;
    return repeats >= 2 ? REPEAT_HEAT.many : REPEAT_HEAT.first;
  }
  if (judged.tags.includes('NO_SLOT')) return NO_SLOT_HEAT;
  const calm = CALM[option.step];
  return judged.tier === 'model' ? -calm : -ORDINARY_CALM * calm;
}

/**
 * The agent's stress after a line (D.3): the caller's heat, halved once the agent has taken it as
 * aimed at the problem, the agent's own slips, and what waiting at this slot costs by itself.
 * @returns stress, 0 to 100.
 */
export function stressAfter(state: CallState, stress: number, slot: Slot, judged: Judgement, emotion: number): number {
  const reframed = state.moves.some((move) => move.step === 'REFRAME' && move.tier === 'model');
  const hot = isHeard(slot) && state.lineOpen ? (STRESS_HOT * Math.max(0, emotion - HOT)) / HOT : 0;
  return clamp(stress + hot * (reframed ? REFRAME_SHARE : 1) + STRESS_OF_TIER[judged.tier] + slot.stress, 0, 100);
}
