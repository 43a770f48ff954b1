import { callRules, offscreenHeat, startHeat, tuning, type CallState, type Level, type ShiftState } from '../../rules.js';

/** The phone call that has just ended, or null before the first. */
export function lastPhoneCall(level: Level, state: ShiftState): CallState | null {
  return state.finished.findLast((call) => callRules(level, call.callId, call.variantId).channel === 'phone') ?? null;
}

/** The highest emotion of a call. */
export function peakOf(call: CallState): number {
  return Math.max(call.emotionStart, call.emotion, ...call.moves.flatMap((move) => [move.emotionBefore, move.emotionAfter]));
}

/** How much hotter the next caller would start if they were answered now: from this pause, and from complaints off-screen. */
export function nextStartHeat(level: Level, state: ShiftState): number {
  const next = state.queue[0];
  return startHeat(state.stress, state.carryOver, state.gap?.overtimeTicks ?? 0).total + (next === undefined ? 0 : offscreenHeat(level, state, next.callId, next.variantId));
}

/** Callers who would join the queue in ten more seconds, on average; 0 when everybody has called. */
export function joinInTenSeconds(state: ShiftState): number {
  const expected = state.queue.some((queued) => queued.arrivesAtTick > state.tick);
  return expected ? 10 / tuning.ARRIVAL_SECONDS : 0;
}

/** The last call whose achievement can still be written down, or null. */
export function callToLog(level: Level, state: ShiftState): CallState | null {
  return state.finished.findLast((call) => call.outcome === 'closed' && callRules(level, call.callId, call.variantId).hasLog && !state.log.some((entry) => entry.callId === call.callId)) ?? null;
}
