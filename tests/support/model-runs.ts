import { modelOption, modelPath, type Call, type Option, type Slot, type Step, type Tag, type Tier } from '../../game/sim/index.js';
import { modelChoices, optionAt, playPath, type Choice, type PathOptions } from './paths.js';

/** A call with a name for test titles: `6-1 (second)`. */
export function nameOf(call: Call): string {
  return call.variantId === 'base' ? call.id : `${call.id} (${call.variantId})`;
}

/** The slot of a call by id. @throws Error when there is none. */
export function slotOf(call: Call, id: string): Slot {
  const slot = call.slots.find((entry) => entry.id === id);
  if (slot === undefined) throw new Error(`${call.id} has no slot ${id}.`);
  return slot;
}

/** The first slot of the model path with this step, or null. */
export function slotWithStep(call: Call, step: Step): Slot | null {
  return modelPath(call).find((slot) => slot.step === step) ?? null;
}

/** What a path does differently from the model path. */
export interface Variation {
  /** Slots that are left out. */
  readonly without?: readonly string[];
  /** Slots that are played at another tier. */
  readonly tiers?: Readonly<Record<string, Tier>>;
  /** Slots at which exactly this option is said. */
  readonly options?: Readonly<Record<string, string>>;
  /** Tier of all other slots; model unless given. */
  readonly rest?: Tier;
  /** Only these slots are played, in this order. */
  readonly only?: readonly string[];
}

/** The choices of a path that differs from the model path as told. */
export function choicesOf(call: Call, variation: Variation): Choice[] {
  const path = modelPath(call);
  const slots = variation.only === undefined ? path.filter((slot) => !(variation.without ?? []).includes(slot.id)) : variation.only.map((id) => slotOf(call, id));
  return slots.map((slot): Choice => {
    const named = variation.options?.[slot.id];
    const option = named === undefined ? optionAt(slot, variation.tiers?.[slot.id] ?? variation.rest ?? 'model') : slot.options.find((entry) => entry.id === named);
    if (option === undefined) throw new Error(`${call.id}/${slot.id} has no option ${named}.`);
    return { slot, option };
  });
}

/** Score of a path that differs from the model path as told. */
export function scoreOf(call: Call, variation: Variation = {}, options: PathOptions = {}): number {
  return playPath(call, choicesOf(call, variation), options).score;
}

/** The model path with one slot moved directly before another. */
export function moved(call: Call, slotId: string, beforeId: string): Choice[] {
  const choices = modelChoices(modelPath(call));
  const own = choices.find((choice) => choice.slot.id === slotId);
  const rest = choices.filter((choice) => choice.slot.id !== slotId);
  const at = rest.findIndex((choice) => choice.slot.id === beforeId);
  if (own === undefined || at < 0) throw new Error(`${call.id}: cannot move ${slotId} before ${beforeId}.`);
  return [...rest.slice(0, at), own, ...rest.slice(at)];
}

/** The options of a call that carry a tag, with their slots. */
export function optionsTagged(call: Call, tag: Tag): readonly { readonly slot: Slot; readonly option: Option }[] {
  return call.slots.flatMap((slot) => slot.options.filter((option) => option.tags.includes(tag)).map((option) => ({ slot, option })));
}

/** Every way to leave out one, two or three of the slots. */
export function subsetsUpTo3(slots: readonly Slot[]): readonly (readonly string[])[] {
  const ids = slots.map((slot) => slot.id);
  const result: string[][] = [];
  ids.forEach((a, i) => {
    result.push([a]);
    ids.slice(i + 1).forEach((b, j) => {
      result.push([a, b]);
      for (const c of ids.slice(i + j + 2)) result.push([a, b, c]);
    });
  });
  return result;
}

/** The model option of a slot, by id. */
export function modelOf(call: Call, slotId: string): Option {
  return modelOption(slotOf(call, slotId));
}
