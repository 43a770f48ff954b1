import type { RejectionCode } from '../command.js';
import { callRules, slotRules } from '../rules.js';
import type { CallState } from '../state.js';
import { BEAT, TICKS_PER_SECOND } from '../tuning.js';
import { change, setStress, type Turn } from '../turn.js';

/** Holds for a beat before the answer, once in every question. In an exam a silence that has lasted too long is no longer one. */
export function takeBeat(turn: Turn): RejectionCode | null {
  const { call, mode, tick } = turn.state;
  if (call === null) return 'no-call';
  const rules = callRules(turn.level, call.callId, call.variantId);
  if (turn.level.pauseBeat !== true || rules.kind !== 'question' || call.slotId === null || slotRules(rules, call.slotId).kind === 'card') return 'no-beat';
  if (call.beat !== undefined) return 'beat-used';
  if (mode === 'exam' && tick - call.slotOpenedTick > BEAT.silenceSeconds * TICKS_PER_SECOND) return 'beat-late';
  change(turn, { call: { ...call, beat: { slotId: call.slotId, startTick: tick, relief: null } } });
  turn.events.push({ type: 'beat/started' });
  return null;
}

/** A beat that has lasted long enough takes some stress off. */
export function holdBeat(turn: Turn): void {
  const { call, tick, stress } = turn.state;
  if (call?.beat?.relief !== null || call.beat === undefined || tick - call.beat.startTick < BEAT.fromSeconds * TICKS_PER_SECOND) return;
  const relief = Math.min(BEAT.relief, stress);
  change(turn, { call: { ...call, beat: { ...call.beat, relief } } });
  setStress(turn, stress - relief);
  turn.events.push({ type: 'beat/taken', relief });
}

/** Whoever speaks before the beat is over has not held it. */
export function breakBeat(turn: Turn, state: CallState): CallState {
  if (state.beat?.relief !== null || state.beat === undefined) return state;
  turn.events.push({ type: 'beat/broken' });
  return { ...state, beat: { ...state.beat, relief: 0 } };
}

/** Whether the breath of a beat still goes on: for the clock, which must not stand still meanwhile, and for the picture. */
export function beatRunning({ call, tick }: { readonly call: CallState | null; readonly tick: number }): boolean {
  return call?.beat !== undefined && call.beat.relief !== 0 && tick - call.beat.startTick < BEAT.toSeconds * TICKS_PER_SECOND;
}
