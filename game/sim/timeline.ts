import type { Level } from './level.js';
import { callRules, isHeard } from './rules.js';
import type { ShiftState } from './state.js';

/** One point of the debrief's two curves. */
export interface TimelinePoint {
  /** Position on the shared axis: choices and gaps in order, from 0. */
  readonly index: number;
  readonly callId: string | null;
  /** The choice that led here, as index into the call's moves; null for starts and gaps. */
  readonly moveIndex: number | null;
  readonly kind: 'start' | 'move' | 'beat' | 'gap';
  /** The caller's emotion, or null where no caller listens. */
  readonly emotion: number | null;
  readonly stress: number;
}

/** Emotion and stress along the shift: the start of each call, each choice, each gap. */
export function timelineOf(level: Level, state: ShiftState): readonly TimelinePoint[] {
  const points: TimelinePoint[] = [];
  const push = (point: Omit<TimelinePoint, 'index'>): void => {
    points.push({ index: points.length, ...point });
  };
  for (const call of state.finished) {
    const rules = callRules(level, call.callId, call.variantId);
    if (call.outcome === 'abandoned') continue;
    push({ callId: call.callId, moveIndex: null, kind: 'start', emotion: call.emotionStart, stress: call.stressStart });
    const beatBefore = (call.beat?.relief ?? 0) > 0 ? call.moves.findIndex((move) => move.tick >= (call.beat?.startTick ?? 0)) : -1;
    call.moves.forEach((move, moveIndex) => {
      if (moveIndex === beatBefore) push({ callId: call.callId, moveIndex: null, kind: 'beat', emotion: move.emotionBefore, stress: move.stressBefore });
      const slot = rules.slots.find((entry) => entry.id === move.slotId);
      push({ callId: call.callId, moveIndex, kind: 'move', emotion: slot !== undefined && (isHeard(slot) || !slot.after) ? move.emotionAfter : null, stress: move.stressAfter });
    });
    const gap = state.gaps.find((entry) => entry.afterCallId === call.callId);
    if (gap !== undefined) push({ callId: null, moveIndex: null, kind: 'gap', emotion: null, stress: gap.stressEnd });
  }
  return points;
}
