import type { LevelChat } from '../level.js';
import { callRules } from '../rules.js';
import type { CallState } from '../state.js';
import { weighted } from '../random.js';
import { change, type Turn } from '../turn.js';
import { announceSlot } from './announce.js';
import { openCall, openSlot } from './dialogue.js';
import { createTasks } from './promises.js';

/**
 * Opens the chat that is due, if there is one: its slot has been played, or its call is over without it.
 * One chat is open at a time; another that falls due meanwhile waits until that one is over.
 */
export function openDueChat(turn: Turn): void {
  const { call, finished } = turn.state;
  const done = new Set(finished.map((entry) => entry.callId));
  const over = new Set(finished.filter((entry) => entry.outcome !== 'abandoned').map((entry) => entry.callId));
  openChat(turn, turn.level.chats.find((chat) => !done.has(chat.callId)
    && (over.has(chat.duringCallId) || (call?.callId === chat.duringCallId && call.moves.some((move) => move.slotId === chat.afterSlotId)))));
}

function openChat(turn: Turn, entry: LevelChat | undefined): void {
  if (entry === undefined || turn.state.chat !== null) return;
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
  if (outcome === 'closed') openDueChat(turn);
}

/** A chat nobody finished before the next call was taken, or before the shift ended, is lost. */
export function abandonChat(turn: Turn): void {
  const { chat } = turn.state;
  if (chat !== null) closeChat(turn, chat, 'lost');
}

/** Choices made on the phone since the chat opened. */
export function phoneMovesSince(turn: Turn, chat: CallState): number {
  const entry = turn.level.chats.find((one) => one.callId === chat.callId);
  const call = turn.state.call?.callId === entry?.duringCallId ? turn.state.call : turn.state.finished.find((one) => one.callId === entry?.duringCallId);
  if (call == null) return 0;
  const trigger = call.moves.findIndex((move) => move.slotId === entry?.afterSlotId);
  if (trigger < 0) return 0;
  const waited = chat.startTick > (call.moves[trigger]?.tick ?? 0);
  return waited ? call.moves.filter((move) => move.tick > chat.startTick).length : call.moves.length - 1 - trigger;
}
