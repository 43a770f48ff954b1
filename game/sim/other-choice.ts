import type { Command } from './command.js';
import type { Level } from './level.js';
import { cardPicks, gradeCard } from './boards.js';
import { callRules } from './rules.js';
import type { ShiftState } from './state.js';
import { filledOption, templateHeld } from './systems/templates.js';
import { openTalks, talkOf } from './talks.js';

/** The command that takes another option of the same slot as a recorded choice; cards by tier. */
export function otherChoice(level: Level, state: ShiftState, recorded: Command, optionId: string): Command | null {
  if (recorded.type !== 'dialogue/choose' && recorded.type !== 'card/file') return null;
  const call = [...state.finished, ...openTalks(state)].find((entry) => entry.callId === recorded.callId);
  if (call === undefined) return null;
  const slot = callRules(level, call.callId, call.variantId).slots.find((entry) => entry.id === recorded.slotId);
  const option = slot?.options.find((entry) => entry.id === optionId);
  if (slot === undefined || option === undefined) return null;
  // The hour at which something went out is made by what was done before, not by choosing another one.
  if (slot.board?.kind === 'hour') return null;
  return slot.kind === 'card' || (option.tier === 'model' && templateHeld(level, state, slot)) ? { type: 'card/file', callId: call.callId, slotId: slot.id, picks: cardPicks(slot, option.tier) } : { type: 'dialogue/choose', callId: call.callId, slotId: slot.id, optionId };
}

/** The same answer by the other hand: a template that is not there is written out as a line, a line that a template is there for is filled in. */
export function otherHand(level: Level, state: ShiftState, command: Command): Command | null {
  if (command.type !== 'dialogue/choose' && command.type !== 'card/file') return null;
  const talk = talkOf(state, command.callId);
  const slot = talk === null ? undefined : callRules(level, talk.callId, talk.variantId).slots.find((entry) => entry.id === command.slotId);
  if (slot?.template === undefined) return null;
  const { callId, slotId } = command;
  if (command.type === 'dialogue/choose') return { type: 'card/file', callId, slotId, picks: cardPicks(slot, 'model') };
  const option = filledOption(slot, gradeCard(slot, command.picks));
  return option === undefined ? null : { type: 'dialogue/choose', callId, slotId, optionId: option.id };
}
