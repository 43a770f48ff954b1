import { PROFILES } from './vocabulary.js';
import type { Call, CallVariant, Level, Option, Slot } from './level.js';

/** Keeps a number between two bounds. */
export function clamp(value: number, low = 0, high = 1): number {
  return value < low ? low : value > high ? high : value;
}

const variants = new WeakMap<Level, ReadonlyMap<string, readonly CallVariant[]>>();

/** The variants of a call or chat of the level. @throws Error when the level has no such call. */
export function variantsOf(level: Level, callId: string): readonly CallVariant[] {
  let known = variants.get(level);
  if (known === undefined) {
    // Of two with one id the first counts, calls before chats before those who may ring instead.
    const all = [...level.calls, ...level.chats, ...level.calls.flatMap(({ others }) => others ?? [])];
    known = new Map(all.reverse().map((entry) => [entry.callId, entry.variants]));
    variants.set(level, known);
  }
  const found = known.get(callId);
  if (found === undefined) throw new Error(`Level ${level.id} has no call ${callId}.`);
  return found;
}

/** The rules of a call in the variant that was drawn. @throws Error when there is none such. */
export function callRules(level: Level, callId: string, variantId: string): Call {
  const variant = variantsOf(level, callId).find((entry) => entry.id === variantId);
  if (variant === undefined) throw new Error(`Call ${callId} has no variant ${variantId}.`);
  return variant.call;
}

/** A slot of a call. @throws Error when the call has no such slot. */
export function slotRules(call: Call, slotId: string): Slot {
  const slot = call.slots.find((entry) => entry.id === slotId);
  if (slot === undefined) throw new Error(`Call ${call.id} has no slot ${slotId}.`);
  return slot;
}

/** The one model option of a slot. @throws Error when the level was not compiled. */
export function modelOption(slot: Slot): Option {
  const option = slot.options.find((entry) => entry.tier === 'model');
  if (option === undefined) throw new Error(`Slot ${slot.id} has no model option.`);
  return option;
}

const paths = new WeakMap<Call, readonly Slot[]>();

/**
 * The slots of the model path in order, optional ones left out: what the ledger is measured
 * against. Follows the model options' `next` from the first slot.
 */
export function modelPath(call: Call): readonly Slot[] {
  const known = paths.get(call);
  if (known !== undefined) return known;
  const path: Slot[] = [];
  let index = 0;
  while (index < call.slots.length && path.length <= call.slots.length) {
    const slot = call.slots[index] as Slot;
    if (!slot.optional) path.push(slot);
    const next = slot.optional ? null : modelOption(slot).next;
    if (next === 'end') index = firstAfterSlot(call, index + 1);
    else index = next === null ? index + 1 : call.slots.findIndex((entry) => entry.id === next);
    if (index < 0) throw new Error(`Call ${call.id}: slot ${slot.id} leads nowhere.`);
  }
  paths.set(call, path);
  return path;
}

/** Index of the first after-call slot from `from` on, or the number of slots. */
export function firstAfterSlot(call: Call, from: number): number {
  const index = call.slots.findIndex((slot, at) => at >= from && slot.after);
  return index < 0 ? call.slots.length : index;
}

/** Whether the caller hears this slot: a briefing, an inner voice or after-call work is not heard. */
export function isHeard(slot: Slot): boolean {
  return !slot.after && (slot.kind === 'say' || slot.kind === 'tone');
}

/** Whether there is time to recover between two units of the level. */
export function restsBetween({ kind }: Pick<Level, 'kind'>): boolean {
  return kind === 'simulation' || kind === 'shift';
}

/** Whether a unit of the level follows who the candidate is. */
export function asksForProfile(level: Level): boolean {
  return level.calls.some((call) => call.variants.some(({ id }) => (PROFILES as readonly string[]).includes(id)));
}

/** Whether the unit has a caller on the line; a question and a board have none. */
export function isCall({ kind }: Pick<Call, 'kind'>): boolean {
  return kind !== 'question' && kind !== 'board';
}
