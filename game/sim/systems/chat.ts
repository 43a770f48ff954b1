import type { LevelChat } from '../level.js';
import { callRules } from '../rules.js';
import type { CallState } from '../state.js';
import { weighted } from '../random.js';
import { change, type Turn } from '../turn.js';
import { announceSlot } from './announce.js';
import { openCall, openSlot } from './dialogue.js';
import { createTasks } from './promises.js';

/** Opens the chat that belongs to this moment of the call, if there is one. */
export function openDueChat(turn: Turn, call: CallState, slotId: string): void {
  openChat(turn, turn.level.chats.find((chat) => chat.duringCallId === call.callId && chat.afterSlotId === slotId));
}

/** A call that ended before its chat opened does not spare the player the chat: it opens now. */
export function openMissedChat(turn: Turn, call: CallState): void {
  openChat(turn, turn.level.chats.find((chat) => chat.duringCallId === call.callId));
}

function openChat(turn: Turn, entry: LevelChat | undefined): void {
  if (entry === undefined || turn.state.chat !== null || turn.state.finished.some((done) => done.callId === entry.callId)) return;
  const rules = weighted(entry.variants, turn.state.seed, 'variety', entry.callId).call;
  const chat = openSlot(rules, openCall(rules, rules.caller.emotion, turn.state.stress, turn.state.tick, 0), turn.state.seed, turn.state.tick);
  change(turn, { chat });
  turn.events.push({ type: 'chat/opened', callId: rules.id });
  announceSlot(turn, chat);
}

/** Closes the chat: finished, or left waiting until the writer went away. */
export function closeChat(turn: Turn, chat: CallState, outcome: 'closed' | 'lost'): void {
  const ended: CallState = { ...chat, outcome, endTick: turn.state.tick, slotId: null };
  change(turn, { chat: null, finished: [...turn.state.finished, ended] });
  turn.events.push({ type: 'call/ended', callId: chat.callId, outcome, emotion: chat.emotion });
  createTasks(turn, callRules(turn.level, chat.callId, chat.variantId), ended);
}

/** A chat nobody finished before the next call was taken, or before the shift ended, is lost. */
export function abandonChat(turn: Turn): void {
  const { chat } = turn.state;
  if (chat !== null) closeChat(turn, chat, 'lost');
}

/** Choices made on the phone since the chat opened. */
export function phoneMovesSince(turn: Turn, chat: CallState): number {
  const rules = callRules(turn.level, chat.callId, chat.variantId);
  const host = turn.level.chats.find((entry) => entry.callId === rules.id)?.duringCallId;
  const call = turn.state.call?.callId === host ? turn.state.call : turn.state.finished.find((entry) => entry.callId === host);
  if (call == null) return 0;
  const opened = call.moves.findIndex((move) => move.slotId === turn.level.chats.find((entry) => entry.callId === rules.id)?.afterSlotId);
  return opened < 0 ? 0 : call.moves.length - 1 - opened;
}
