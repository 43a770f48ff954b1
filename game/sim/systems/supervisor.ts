import type { Level, Option } from '../level.js';
import { callRules } from '../rules.js';
import type { CallState, ShiftState } from '../state.js';
import { openTalks } from '../talks.js';

/** Whether this caller has been passed up to the supervisor: one slot a caller, however often it is said. */
export function hasTakenSlot(level: Level, call: CallState): boolean {
  const { slots } = callRules(level, call.callId, call.variantId);
  return call.moves.some((move) => !move.tags.includes('NO_SLOT') && slots.find((slot) => slot.id === move.slotId)?.options.find((option) => option.id === move.optionId)?.supervisor === true);
}

/** Slots that the supervisor still has, 0 or more; null in a level that does not count them. Read off what has been said, so a choice taken back gives its slot back. */
export function supervisorSlotsLeft(level: Level, state: Pick<ShiftState, 'call' | 'chats' | 'finished'>): number | null {
  if (level.supervisorSlots === null) return null;
  return Math.max(0, level.supervisorSlots - [...state.finished, ...openTalks(state)].filter((call) => hasTakenSlot(level, call)).length);
}

/** Whether this line promises a supervisor who has no slot for this caller any more. */
export function lacksSlot(level: Level, state: Pick<ShiftState, 'call' | 'chats' | 'finished'>, call: CallState, option: Option): boolean {
  return option.supervisor && supervisorSlotsLeft(level, state) === 0 && !hasTakenSlot(level, call);
}
