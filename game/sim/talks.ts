import type { CallState, ShiftState } from './state.js';

/** Everybody who is being spoken or written with now: the phone first, then the chats in the order in which they opened. */
export function openTalks(state: Pick<ShiftState, 'call' | 'chats'>): readonly CallState[] {
  return state.call === null ? state.chats : [state.call, ...state.chats];
}

/** The running call or chat of this name, or null. */
export function talkOf(state: Pick<ShiftState, 'call' | 'chats'>, callId: string): CallState | null {
  return openTalks(state).find((talk) => talk.callId === callId) ?? null;
}

/** The part of the state in which a talk stands, with this talk put in its place. */
export function withTalk(state: Pick<ShiftState, 'call' | 'chats'>, talk: CallState): Pick<ShiftState, 'call'> | Pick<ShiftState, 'chats'> {
  return state.call?.callId === talk.callId ? { call: talk } : { chats: state.chats.map((chat) => (chat.callId === talk.callId ? talk : chat)) };
}
