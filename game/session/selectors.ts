import { bulletinsIn, callRules, slotRules, type Call, type CallState, type Level, type Option, type ShiftState, type Slot } from '../sim/index.js';

/** How hot a caller is, in the words and colours of the game. */
export type EmotionBand = 'calm' | 'uneasy' | 'tense' | 'hot' | 'boiling';

/** Emotion 0–100 to its band: below 30 calm, 50 uneasy, 70 tense, 88 hot, else boiling. */
export function emotionBand(emotion: number): EmotionBand {
  if (emotion < 30) return 'calm';
  if (emotion < 50) return 'uneasy';
  if (emotion < 70) return 'tense';
  return emotion < 88 ? 'hot' : 'boiling';
}

/** Stress 0–100 in three bands: below 45 rested, below 70 strained, else overloaded. */
export function stressBand(stress: number): 'rested' | 'strained' | 'overloaded' {
  if (stress < 45) return 'rested';
  return stress < 70 ? 'strained' : 'overloaded';
}

/** The decision that is open in a call or chat, its options in the order shown; null when none is. */
export function openSlot(level: Level, call: CallState | null): { readonly call: Call; readonly slot: Slot; readonly options: readonly Option[] } | null {
  if (call?.slotId == null) return null;
  const rules = callRules(level, call.callId, call.variantId);
  const slot = slotRules(rules, call.slotId);
  const options = call.optionOrder.flatMap((id) => slot.options.filter((option) => option.id === id));
  return { call: rules, slot, options };
}

/** The wall clock of the level, minutes after midnight, with the shift's time on it; on a day of one's own, the hours that were spent. A bulletin that has come in sets it to the time that stands on it, if it was behind. */
export function wallClockMinutes(level: Level, state: ShiftState): number {
  if (state.day !== undefined) return (level.clockMinutes + Math.round(state.day.hours * 60)) % 1440;
  const known = bulletinsIn(level, state);
  const times = level.bulletins.filter(({ id }) => known.includes(id)).map(({ atMinutes, afterCallIds }) => {
    const cameAtTick = Math.max(0, ...state.finished.filter(({ callId }) => afterCallIds.includes(callId)).map(({ endTick }) => endTick ?? 0));
    return atMinutes + Math.floor((state.tick - cameAtTick) / 600);
  });
  return Math.max(level.clockMinutes + Math.floor(state.tick / 600), ...times) % 1440;
}

/** Seconds this caller has been waiting. */
export function waitSeconds(state: ShiftState, queueIndex: number): number {
  const queued = state.queue[queueIndex];
  if (queued === undefined) return 0;
  return Math.floor(queued.waitedTicks / 10);
}
