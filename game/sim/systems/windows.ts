import { callRules, clamp } from '../rules.js';
import type { Level } from '../level.js';
import type { RejectionCode } from '../command.js';
import type { Attention, CallState, Move, ShiftState } from '../state.js';
import { openTalks, talkOf, withTalk } from '../talks.js';
import { CHAT_CLOCK, HANG_UP, SILENCE, TICKS_PER_SECOND } from '../tuning.js';
import { change, type Turn } from '../turn.js';

/** Whether the level has several chat windows, between which and the phone the player turns. */
export function hasWindows(level: Pick<Level, 'chatWindows'>): boolean {
  return (level.chatWindows ?? 1) > 1;
}

const NOBODY: Attention = { on: null, readyTick: 0, switches: 0 };

/** Where the agent's attention is; null in a level in which it is not divided. */
export function attentionOf(level: Pick<Level, 'chatWindows'>, state: Pick<ShiftState, 'attention'>): Attention | null {
  return hasWindows(level) ? (state.attention ?? NOBODY) : null;
}

/** Why nothing can be said to this person at this moment, or null. */
export function notAttending(level: Level, state: ShiftState, callId: string): RejectionCode | null {
  const attention = attentionOf(level, state);
  if (attention === null) return null;
  if (attention.on !== callId) return 'elsewhere';
  return state.tick < attention.readyTick ? 'turning' : null;
}

/** Turns to the phone or to a window. It takes a moment, in which everybody waits. */
export function turnTo(turn: Turn, callId: string): RejectionCode | null {
  const attention = attentionOf(turn.level, turn.state);
  if (attention === null || talkOf(turn.state, callId) === null) return 'no-call';
  if (attention.on === callId) return 'already-here';
  moveAttention(turn, callId, true);
  return null;
}

/** The phone has been picked up: attention is there. It costs a turn only if somebody else had it. */
export function attendPhone(turn: Turn, callId: string): void {
  const attention = attentionOf(turn.level, turn.state);
  if (attention !== null) moveAttention(turn, callId, attention.on !== null);
}

/** Somebody is gone who had the attention: it goes back to the phone, or to nobody. */
export function releaseAttention(turn: Turn, callId: string): void {
  const attention = attentionOf(turn.level, turn.state);
  if (attention?.on !== callId) return;
  if (turn.state.call === null) change(turn, { attention: { ...attention, on: null } });
  else moveAttention(turn, turn.state.call.callId, true);
}

function moveAttention(turn: Turn, callId: string, costs: boolean): void {
  const { tick, mode } = turn.state;
  const before = attentionOf(turn.level, turn.state) ?? NOBODY;
  const ticks = costs ? CHAT_CLOCK.switchSeconds * TICKS_PER_SECOND : 0;
  const readyTick = mode === 'exam' ? tick + ticks : tick;
  const left = before.on === null ? null : talkOf(turn.state, before.on);
  if (left !== null && isChat(turn, left)) change(turn, withTalk(turn.state, { ...left, awaySince: tick }));
  const here = talkOf(turn.state, callId);
  if (here !== null && isChat(turn, here)) change(turn, withTalk(turn.state, backAt(here, readyTick)));
  change(turn, { attention: { on: callId, readyTick, switches: before.switches + (costs ? 1 : 0) } });
  turn.events.push({ type: 'attention/turned', callId });
  if (mode === 'practice') waitElsewhere(turn, null, ticks);
}

/** Time in other windows is not thinking time; only the first reply is timed from the moment the chat opened. */
function backAt(chat: CallState, readyTick: number): CallState {
  const { awaySince, ...rest } = chat;
  return awaySince === undefined || chat.moves.length === 0 ? rest : { ...rest, slotOpenedTick: chat.slotOpenedTick + readyTick - awaySince };
}

function isChat(turn: Turn, talk: CallState): boolean {
  return turn.state.call?.callId !== talk.callId;
}

/** A chat that has just opened: somebody writes, and the clock since then runs from 0. */
export function asWindow(level: Level, chat: CallState): CallState {
  return hasWindows(level) ? { ...chat, longestSilenceTicks: 0, awaySince: chat.startTick } : chat;
}

/** Practice runs no clock: what is done elsewhere is what the others wait for. */
export function waitElsewhere(turn: Turn, saidTo: string | null, ticks = CHAT_CLOCK.moveSeconds * TICKS_PER_SECOND): void {
  if (!hasWindows(turn.level) || turn.state.mode !== 'practice') return;
  change(turn, { chats: turn.state.chats.map((chat) => (chat.callId === saidTo ? chat : waited(chat, ticks))) });
}

function waited(chat: CallState, ticks: number): CallState {
  const silenceTicks = chat.silenceTicks + ticks;
  return { ...chat, silenceTicks, longestSilenceTicks: Math.max(chat.longestSilenceTicks ?? 0, silenceTicks) };
}

/** A line that goes to every open window: somebody has written there, and said that they will be back. */
export function tellWindows(turn: Turn): void {
  if (!hasWindows(turn.level)) return;
  change(turn, { chats: turn.state.chats.map((chat) => ({ ...chat, silenceTicks: 0, told: true })) });
}

/** Whether the last line of this chat named a time, so that its writer waits longer. */
export function promisesTime(move: Move): boolean {
  return move.tier !== 'landmine' && move.tags.includes('DEADLINE');
}

/** Ticks of silence that the writer of a chat puts up with: longer once they know when somebody is back. */
export function chatPatience(level: Level, chat: CallState): number {
  const { caller } = callRules(level, chat.callId, chat.variantId);
  return caller.patienceSeconds * (chat.told === true ? SILENCE.holdPatience : 1) * TICKS_PER_SECOND;
}

/** One tick of every open window in exam mode. Gives back those whose writer has gone away. */
export function windowTick(turn: Turn): readonly CallState[] {
  if (!hasWindows(turn.level)) return [];
  const { mode, gap, chats } = turn.state;
  if (chats.length === 0 || (mode === 'practice' && gap?.running == null)) return [];
  const next = chats.map((chat) => heated(turn, waited(chat, 1)));
  change(turn, { chats: next });
  next.forEach((chat, index) => {
    const from = chats[index]?.emotion ?? chat.emotion;
    if (chat.emotion !== from) turn.events.push({ type: 'emotion/changed', callId: chat.callId, from, to: chat.emotion, cause: 'silence' });
  });
  return next.filter((chat) => chat.emotion >= HANG_UP && !callRules(turn.level, chat.callId, chat.variantId).caller.persists);
}

/** In practice nobody loses patience. */
function heated(turn: Turn, chat: CallState): CallState {
  if (turn.state.mode !== 'exam') return chat;
  const over = chat.silenceTicks - chatPatience(turn.level, chat);
  const heats = over > 0 && over % (SILENCE.everySeconds * TICKS_PER_SECOND) === 0;
  return heats ? { ...chat, emotion: clamp(chat.emotion + SILENCE.heat, 0, HANG_UP) } : chat;
}

/** Seconds of the longest silence in any chat of the shift, 0 or more. */
export function longestChatGap(state: Pick<ShiftState, 'call' | 'chats' | 'finished'>): number {
  return Math.max(0, ...[...openTalks(state), ...state.finished].map((talk) => talk.longestSilenceTicks ?? 0)) / TICKS_PER_SECOND;
}
