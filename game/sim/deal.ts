import type { Call, CallVariant, Level } from './level.js';
import { draw } from './random.js';

const inMood = new WeakMap<Call, Map<number, Call>>();
const dealtLevels = new WeakMap<Level, { readonly seed: number; readonly level: Level }>();

/**
 * The level as one seed deals it: everybody who calls has the start emotion that is drawn for them. The rules deal by
 * themselves wherever they are given a level and a state; dealing a dealt level again with the same seed changes nothing.
 */
export function dealLevel(level: Level, seed: number): Level {
  const known = dealtLevels.get(level);
  if (known?.seed === seed) return known.level;
  const deal = <T extends { readonly variants: readonly CallVariant[] }>(entry: T): T => ({
    ...entry,
    variants: entry.variants.map((variant) => ({ ...variant, call: callInMood(variant.call, moodOf(variant.call, seed)) })),
  });
  const dealt: Level = { ...level, calls: level.calls.map(deal), chats: level.chats.map(deal) };
  dealtLevels.set(level, { seed, level: dealt });
  dealtLevels.set(dealt, { seed, level: dealt });
  return dealt;
}

/** The start emotion that a seed draws for a caller; in every variant the same. */
function moodOf({ id, caller: { emotion, moods } }: Call, seed: number): number {
  if (moods === undefined) return emotion;
  const [calmest, hottest] = moods;
  return calmest + Math.floor(draw(seed, 'variety', `${id}/mood`) * (hottest - calmest + 1));
}

/** The call with another start emotion; the same object for the same emotion, so that what is known of it is kept. */
function callInMood(call: Call, emotion: number): Call {
  if (call.caller.emotion === emotion) return call;
  const known = inMood.get(call) ?? new Map<number, Call>();
  inMood.set(call, known);
  const moody = known.get(emotion) ?? { ...call, caller: { ...call.caller, emotion } };
  known.set(emotion, moody);
  return moody;
}
