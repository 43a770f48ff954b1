import { gradeCard, mayFile } from '../boards.js';
import type { Command, RejectionCode } from '../command.js';
import type { Call, Option, Slot } from '../level.js';
import { callRules, clamp } from '../rules.js';
import type { CallState, Move } from '../state.js';
import { talkOf, withTalk } from '../talks.js';
import { CHAT_RECEIPT, SILENCE, STRESS_TIME, TICKS_PER_SECOND } from '../tuning.js';
import { change, setStress, type Turn } from '../turn.js';
import { announceSlot } from './announce.js';
import { breakBeat } from './beat.js';
import { endCall } from './calls.js';
import { chatLateInPractice } from './judge.js';
import { dayHours } from './day.js';
import { closeChat, openDueChats, phoneMovesSince } from './chat.js';
import { jumpTargets, openSlot, playMove } from './dialogue.js';
import { hasTakenSlot, lacksSlot, supervisorSlotsLeft } from './supervisor.js';
import { filledOption, lacksOwnCard, templateHeld } from './templates.js';
import { hasWindows, notAttending, promisesTime, tellWindows, waitElsewhere } from './windows.js';

type DialogueCommand = Extract<Command, { type: 'dialogue/choose' | 'dialogue/jump' | 'card/file' }>;

/** Carries out a choice on the call or the chat. Returns why not, or null. */
export function choose(turn: Turn, command: DialogueCommand): RejectionCode | null {
  const running = runningCall(turn, command.callId);
  if (running === null) return 'no-call';
  const { state, rules } = running;
  const away = notAttending(turn.level, turn.state, state.callId);
  if (away !== null) return away;
  if (state.hold !== null) return 'on-hold';
  if (command.type === 'dialogue/jump') return jump(turn, rules, state, command.slotId);
  const slot = rules.slots.find((entry) => entry.id === state.slotId);
  if (slot?.id !== command.slotId) return 'wrong-slot';
  if (command.type === 'card/file') return fileCard(turn, rules, state, slot, command.picks);
  const option = slot.kind === 'card' ? undefined : slot.options.find((entry) => entry.id === command.optionId);
  if (option === undefined) return 'unknown-option';
  // Whoever has the template does not write its line from scratch: they fill it in.
  if (option.tier === 'model' && templateHeld(turn.level, turn.state, slot)) return 'fill-template';
  play(turn, rules, state, slot, option, null);
  return null;
}

function runningCall(turn: Turn, callId: string): { readonly state: CallState; readonly rules: Call } | null {
  const state = talkOf(turn.state, callId);
  return state === null ? null : { state, rules: callRules(turn.level, state.callId, state.variantId) };
}

function jump(turn: Turn, rules: Call, state: CallState, slotId: string): RejectionCode | null {
  if (!jumpTargets(rules, state).some((slot) => slot.id === slotId)) return 'cannot-jump';
  // The time for an answer runs on: turning to another step wins none.
  const opened = openSlot(rules, { ...state, slotId }, turn.state.seed, state.slotOpenedTick);
  keep(turn, opened);
  noteEmotion(turn, state, opened);
  announceSlot(turn, opened);
  return null;
}

function fileCard(turn: Turn, rules: Call, state: CallState, slot: Slot, picks: Readonly<Record<string, string>>): RejectionCode | null {
  if (slot.kind !== 'card' && slot.template === undefined) return 'wrong-slot';
  if (slot.kind !== 'card' && !templateHeld(turn.level, turn.state, slot)) return 'no-template';
  // What goes out now goes out at this hour, whatever the card says.
  const filed = slot.board?.kind === 'hour' ? { hour: `${dayHours(turn.state)}` } : picks;
  if (!mayFile(slot, filed)) return 'unknown-chip';
  const tier = gradeCard(slot, filed);
  const option = filledOption(slot, tier);
  if (option === undefined) return 'unknown-option';
  play(turn, rules, state, slot, option, filed);
  return null;
}

/** Whether an answer given now is late. Practice never is, but for a chat left waiting too long. */
export function isLate(turn: Turn, rules: Call, state: CallState, slot: Slot): boolean {
  const openTicks = turn.state.tick - state.slotOpenedTick;
  if (rules.channel === 'chat' && state.moves.length === 0) {
    const limit = CHAT_RECEIPT.seconds * TICKS_PER_SECOND;
    if (hasWindows(turn.level)) return state.silenceTicks > limit * (state.told === true ? SILENCE.holdPatience : 1);
    return turn.state.mode === 'exam' ? openTicks > limit : chatLateInPractice(phoneMovesSince(turn, state));
  }
  return turn.state.mode === 'exam' && openTicks > answerTicks(slot, turn.state.stress);
}

/** Ticks for an answer in exam mode; high stress shortens them. */
export function answerTicks(slot: Slot, stress: number): number {
  const tight = clamp((stress - STRESS_TIME.from) / (100 - STRESS_TIME.from));
  return Math.round(slot.seconds * TICKS_PER_SECOND * (1 - (1 - STRESS_TIME.shareAt100) * tight));
}

function play(turn: Turn, rules: Call, before: CallState, slot: Slot, option: Option, picks: Readonly<Record<string, string>> | null): void {
  const state = breakBeat(turn, before);
  const played = playMove(rules, state, turn.state.stress, { slot, option, picks, tick: turn.state.tick, late: isLate(turn, rules, state, slot), noSlot: lacksSlot(turn.level, turn.state, state, option), lacksOwn: lacksOwnCard(turn.level, turn.state, option) });
  turn.events.push({ type: 'line/said', callId: rules.id, slotId: slot.id, lineId: option.lineId, tier: played.move.tier, tags: played.move.tags });
  if (played.move.replyLineId !== null) turn.events.push({ type: 'caller/replied', callId: rules.id, lineId: played.move.replyLineId, emotion: played.state.emotion });
  noteEmotion(turn, state, played.state);
  setStress(turn, played.stress);
  noteSlot(turn, state, option);
  if (option.promise !== null) turn.events.push({ type: 'promise/made', callId: rules.id, promiseId: option.promise });
  if (option.hold !== null && played.ended === null) turn.events.push({ type: 'hold/started', announced: option.hold === 'announced' });
  keep(turn, played.state);
  if (hasWindows(turn.level)) noteTime(turn, rules, played.move, option);
  if (played.ended !== null) {
    if (rules.channel === 'chat') {
      closeChat(turn, talkOf(turn.state, rules.id) ?? played.state, played.ended === 'closed' ? 'closed' : 'lost');
      if (hasWindows(turn.level)) openDueChats(turn);
    } else endCall(turn, played.state, played.ended);
    return;
  }
  const opened = openSlot(rules, talkOf(turn.state, rules.id) ?? played.state, turn.state.seed, turn.state.tick);
  keep(turn, opened);
  noteEmotion(turn, played.state, opened);
  if (played.state.lineOpen && !opened.lineOpen) turn.events.push({ type: 'caller/left', callId: rules.id, emotion: opened.emotion });
  announceSlot(turn, opened);
  if (rules.channel === 'phone') openDueChats(turn);
}

/** Several windows: what this line tells those who wait for theirs. */
function noteTime(turn: Turn, { id, channel }: Call, move: Move, option: Option): void {
  waitElsewhere(turn, id);
  if (option.tellsChats === true) tellWindows(turn);
  const chat = channel === 'chat' ? talkOf(turn.state, id) : null;
  if (chat === null) return;
  const { told: _before, ...rest } = chat;
  keep(turn, promisesTime(move) ? { ...rest, told: true } : rest);
}

function keep(turn: Turn, state: CallState): void {
  change(turn, withTalk(turn.state, state));
}

function noteEmotion(turn: Turn, before: CallState, after: CallState): void {
  if (before.emotion === after.emotion) return;
  turn.events.push({ type: 'emotion/changed', callId: after.callId, from: before.emotion, to: after.emotion, cause: before.moves.length === after.moves.length ? 'heat' : 'move' });
}

/** Says that a caller has taken one of the supervisor's slots, and how many are left then. */
function noteSlot(turn: Turn, before: CallState, option: Option): void {
  const left = supervisorSlotsLeft(turn.level, turn.state);
  if (!option.supervisor || left === null || left === 0 || hasTakenSlot(turn.level, before)) return;
  turn.events.push({ type: 'supervisor/taken', callId: before.callId, left: left - 1 });
}
