import type { Call, Option, Slot, SpokenLine } from '../level.js';
import { clamp, firstAfterSlot, isHeard } from '../rules.js';
import { shuffled } from '../random.js';
import type { CallState, Move } from '../state.js';
import { HANG_UP } from '../tuning.js';
import { emotionAfter, stressAfter } from './emotion.js';
import { heard, judge } from './judge.js';

/** A choice with the circumstances the clock decides. */
export interface Play {
  readonly slot: Slot;
  readonly option: Option;
  readonly tick: number;
  readonly late: boolean;
  readonly picks: Readonly<Record<string, string>> | null;
  /** The line passes the caller up, but the supervisor has no slot left. Never where nobody counts them. */
  readonly noSlot?: boolean;
  /** The line rests on a card of this very level that has not been given yet. */
  readonly lacksOwn?: boolean;
}

/** What a choice led to. `ended` is null while the call goes on. */
export interface Played {
  readonly state: CallState;
  readonly stress: number;
  readonly move: Move;
  readonly ended: 'closed' | 'lost' | 'hung-up' | null;
}

/** The line used at this emotion: the one with the highest threshold not above it. */
export function lineAt(lines: readonly SpokenLine[], emotion: number): string | null {
  let found: SpokenLine | null = null;
  for (const line of lines) if (line.from <= emotion && (found === null || line.from >= found.from)) found = line;
  return found?.lineId ?? null;
}

/**
 * Plays one choice on a call. Pure and without the clock, so that a million paths can be tried:
 * the shift wraps it with time, events and the next slot.
 */
export function playMove(call: Call, state: CallState, stress: number, play: Play): Played {
  const { slot, option } = play;
  const judged = judge(call, state, slot, option, play);
  const emotion = emotionAfter(call, state, slot, option, judged);
  const nextStress = stressAfter(state, stress, slot, judged, emotion);
  const move: Move = {
    slotId: slot.id, optionId: option.id, lineId: option.lineId, replyLineId: lineAt(option.replies, emotion), step: option.step,
    tier: judged.tier, authoredTier: option.tier, tags: judged.tags, tick: play.tick, late: play.late,
    repeated: judged.repeated, emotionBefore: state.emotion, emotionAfter: emotion, stressBefore: stress, stressAfter: nextStress, picks: play.picks,
  };
  const moves = [...state.moves, move];
  const promises = option.promise === null ? state.promises : [...state.promises, { promiseId: option.promise, moveIndex: moves.length - 1, status: 'open' as const }];
  const at = call.slots.indexOf(slot);
  const after: CallState = {
    ...state, emotion, moves, promises: settleKept(call, promises, slot, move.tier === 'landmine'),
    cursor: slot.interrupt ? state.cursor : at, heardLineId: move.replyLineId ?? state.heardLineId, silenceTicks: 0,
    hold: option.hold === null || call.channel === 'chat' ? state.hold : { announced: option.hold === 'announced', sinceTick: play.tick, checkedInTick: play.tick },
  };
  const lost = isHeard(slot) && emotion >= HANG_UP && !call.caller.persists;
  if (lost) return { state: after, stress: nextStress, move, ended: 'lost' };
  if (judged.tags.includes('HANGUP')) return { state: after, stress: nextStress, move, ended: 'hung-up' };
  const next = nextSlotIndex(call, after, slot, option);
  if (next >= call.slots.length) return { state: { ...after, slotId: null }, stress: nextStress, move, ended: 'closed' };
  return { state: { ...after, slotId: (call.slots[next] as Slot).id }, stress: nextStress, move, ended: null };
}

function settleKept(call: Call, promises: CallState['promises'], slot: Slot, failed: boolean): CallState['promises'] {
  return promises.map((promise) => (promise.status === 'open' && call.promises[promise.promiseId]?.keptBy === slot.id ? { ...promise, status: failed ? 'broken' : 'kept' } : promise));
}

/** Where the conversation goes: interruptions that were jumped over first, then on from here. */
function nextSlotIndex(call: Call, state: CallState, slot: Slot, option: Option): number {
  const played = new Set(state.moves.map((move) => move.slotId));
  const at = call.slots.indexOf(slot);
  if (option.next === 'end') return slot.after ? call.slots.length : firstAfterSlot(call, 0);
  if (option.next !== null) return firstOpen(call, played, call.slots.findIndex((entry) => entry.id === option.next));
  const waiting = call.slots.findIndex((entry, index) => index < at && entry.interrupt && !played.has(entry.id));
  if (waiting >= 0) return waiting;
  return firstOpen(call, played, (slot.interrupt ? Math.max(state.cursor, at) : at) + 1);
}

function firstOpen(call: Call, played: ReadonlySet<string>, from: number): number {
  const index = call.slots.findIndex((slot, at) => at >= from && !played.has(slot.id));
  return index < 0 ? call.slots.length : index;
}

/**
 * Opens the current slot: the scripted outburst heats the caller, the caller's line is chosen by
 * emotion, the options are shuffled by seed. After-call work closes the line.
 */
export function openSlot(call: Call, state: CallState, seed: number, tick: number): CallState {
  const slot = call.slots.find((entry) => entry.id === state.slotId);
  if (slot === undefined) return state;
  const bursts = slot.heat !== 0 && !slot.after && !state.outbursts.includes(slot.id);
  const emotion = bursts ? clamp(state.emotion + slot.heat, 0, call.caller.persists ? 100 : HANG_UP - 1) : state.emotion;
  return {
    ...state, emotion, outbursts: bursts ? [...state.outbursts, slot.id] : state.outbursts, slotOpenedTick: tick, lineOpen: state.lineOpen && !slot.after,
    heardLineId: lineAt(slot.says, emotion) ?? state.heardLineId,
    optionOrder: shuffled(slot.options.map((option) => option.id), seed, 'order', `${call.id}/${slot.id}`),
  };
}

/**
 * Slots the player may turn to now: unplayed, no interruption, none that is thought or briefed, not
 * after-call work. Empathy that went wrong may be tried again: the ledger keeps the worse wording,
 * but a caller who has been heard after all can be helped.
 */
export function jumpTargets(call: Call, state: CallState): readonly Slot[] {
  const current = call.slots.find((slot) => slot.id === state.slotId);
  if (current === undefined || state.hold !== null || current.interrupt || current.after || !(current.kind === 'say' || current.kind === 'sort')) return [];
  const played = new Set(state.moves.map((move) => move.slotId));
  const unheard = !heard(state.moves);
  return call.slots.filter((slot) => slot.id !== state.slotId && (!played.has(slot.id) || (unheard && slot.step === 'EMPATHISE'))
    && !slot.interrupt && !slot.after && (slot.kind === 'say' || slot.kind === 'sort'));
}

/** A call before its first word. */
export function openCall(call: Call, emotion: number, stress: number, tick: number, waitedTicks: number): CallState {
  return {
    callId: call.id, variantId: call.variantId, startTick: tick, endTick: null, emotion: clamp(emotion, 0, HANG_UP - 1), emotionStart: clamp(emotion, 0, HANG_UP - 1),
    stressStart: stress, slotId: call.slots[0]?.id ?? null, slotOpenedTick: tick, optionOrder: [], outbursts: [], cursor: -1, heardLineId: null, moves: [],
    openedTools: [], hold: null, silenceTicks: 0, lineOpen: true, promises: [], outcome: null, waitedTicks,
  };
}
