import { cardPicks } from './boards.js';
import type { Command } from './command.js';
import type { Level } from './level.js';
import { callRules } from './rules.js';
import type { ShiftState } from './state.js';

/** The command that takes another option of the same slot as a recorded choice; cards by tier. */
export function otherChoice(level: Level, state: ShiftState, recorded: Command, optionId: string): Command | null {
  if (recorded.type !== 'dialogue/choose' && recorded.type !== 'card/file') return null;
  const call = [...state.finished, state.call, state.chat].find((entry) => entry?.callId === recorded.callId);
  if (call == null) return null;
  const slot = callRules(level, call.callId, call.variantId).slots.find((entry) => entry.id === recorded.slotId);
  const option = slot?.options.find((entry) => entry.id === optionId);
  if (slot === undefined || option === undefined) return null;
  // The hour at which something went out is made by what was done before, not by choosing another one.
  if (slot.board?.kind === 'hour') return null;
  return slot.kind === 'card' ? { type: 'card/file', callId: call.callId, slotId: slot.id, picks: cardPicks(slot, option.tier) } : { type: 'dialogue/choose', callId: call.callId, slotId: slot.id, optionId };
}
