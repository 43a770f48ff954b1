import type { LevelChat } from '../level.js';
import { callRules } from '../rules.js';
import type { CallState } from '../state.js';
import { weighted } from '../random.js';
import { change, type Turn } from '../turn.js';
import { announceSlot } from './announce.js';
import { openCall, openSlot } from './dialogue.js';
import { createTasks } from './promises.js';
import { asWindow, releaseAttention } from './windows.js';

/**
 * Opens the chats that are due: their slot has been played, or their call is over without it. As many
 * are open at a time as the level has windows; another that falls due meanwhile waits until one is over.
 */
export function openDueChats(turn: Turn): void {
  const { call, chats, finished } = turn.state;
  const done = new Set([...finished, ...chats].map((entry) => entry.callId));
  const over = new Set(finished.filter((entry) => entry.outcome !== 'abandoned').map((entry) => entry.callId));
  const due = turn.level.chats.filter((chat) => !done.has(chat.callId)
    && (over.has(chat.duringCallId) || (call?.callId === chat.duringCallId && call.moves.some((move) => move.slotId === chat.afterSlotId))));
  for (const entry of due.slice(0, (turn.level.chatWindows ?? 1) - chats.length)) openChat(turn, entry);
}

function openChat(turn: Turn, entry: LevelChat): void {
  const rules = weighted(entry.variants, turn.state.seed, 'variety', entry.callId).call;
  const chat = asWindow(turn.level, openSlot(rules, openCall(rules, rules.caller.emotion, turn.state.stress, turn.state.tick, 0), turn.state.seed, turn.state.tick));
  change(turn, { chats: [...turn.state.chats, chat] });
  turn.events.push({ type: 'chat/opened', callId: rules.id });
  announceSlot(turn, chat);
}

/** Closes a chat: finished, or left waiting until the writer went away. */
export function closeChat(turn: Turn, chat: CallState, outcome: 'closed' | 'lost'): void {
  const ended: CallState = { ...chat, outcome, endTick: turn.state.tick, slotId: null };
  change(turn, { chats: turn.state.chats.filter((entry) => entry.callId !== chat.callId), finished: [...turn.state.finished, ended] });
  releaseAttention(turn, chat.callId);
  turn.events.push({ type: 'call/ended', callId: chat.callId, outcome, emotion: chat.emotion });
  createTasks(turn, callRules(turn.level, chat.callId, chat.variantId), ended);
  if (outcome === 'closed') openDueChats(turn);
}

/** Chats that nobody finished before the shift ended are lost; so is a single chat when the next call is taken, while windows stay open beside it. */
export function abandonChats(turn: Turn): void {
  for (let chat = turn.state.chats[0]; chat !== undefined; chat = turn.state.chats[0]) closeChat(turn, chat, 'lost');
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
