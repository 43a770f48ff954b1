import type { Call, CallVariant, Level, Option } from './level.js';
import { castLevel } from './cast.js';
import { isOwnCard, neededCards } from './kept-cards.js';
import type { StepRecord } from './level-extras.js';
import { draw } from './random.js';
import { asksRecord, cardsFromRecord } from './record.js';

/** What a shift is dealt from. */
export interface Deal {
  readonly seed: number;
  /** Cards that the player holds, as `L03/volume-served`; null when every card counts as held. */
  readonly cards: readonly string[] | null;
  /** What the player's own best runs earned; absent where nothing looks back on them. */
  readonly record?: readonly StepRecord[] | undefined;
}

const dealtCalls = new WeakMap<Call, Map<string, Call>>();
const dealtLevels = new WeakMap<Level, Deal & { readonly level: Level }>();
/** The level that a dealt one was dealt from: who did not come is on its list alone. */
const origins = new WeakMap<Level, Level>();

/**
 * The level as one shift deals it: the seed has sent who calls (`castLevel`), everybody who calls has the start emotion that the seed draws, and lines that rest on
 * a card the player does not hold are marked, and boards that look back hold the player's own steps. The rules deal by themselves wherever they are given a level and a
 * state; dealing a dealt level again for the same shift changes nothing.
 */
export function dealLevel(level: Level, deal: Deal): Level {
  const known = dealtLevels.get(level);
  if (known !== undefined && isSame(known, deal)) return known.level;
  const dealEntry = <T extends { readonly variants: readonly CallVariant[] }>(entry: T): T => ({
    ...entry,
    variants: entry.variants.map((variant) => ({ ...variant, call: dealCall(variant.call, deal, level) })),
  });
  const { seed, cards, record } = deal;
  const origin = origins.get(level) ?? level;
  const cast = castLevel(origin, seed);
  const dealt: Level = { ...cast, calls: cast.calls.map(dealEntry), chats: cast.chats.map(dealEntry) };
  origins.set(dealt, origin);
  dealtLevels.set(level, { seed, cards, record, level: dealt });
  dealtLevels.set(dealt, { seed, cards, record, level: dealt });
  return dealt;
}

/** Whether two shifts are dealt alike. Every tick asks: within a shift the cards are one and the same array. */
function isSame(a: Deal, b: Deal): boolean {
  if (a.seed !== b.seed || (a.record !== b.record && JSON.stringify(a.record) !== JSON.stringify(b.record))) return false;
  if (a.cards === b.cards) return true;
  return a.cards !== null && b.cards !== null && [...a.cards].sort().join(' ') === [...b.cards].sort().join(' ');
}

/** The call as it is dealt; the same object for the same deal, so that what is known of it is kept. */
function dealCall(call: Call, deal: Deal, level: Level): Call {
  const emotion = moodOf(call, deal.seed);
  // Cards of the level itself are given while it is played: whether they are there is asked when the line is said.
  const needed = neededCards(call).filter((card) => !isOwnCard(level, card));
  const lacking = new Set(needed.filter((card) => deal.cards !== null && !deal.cards.includes(card)));
  const record = deal.record !== undefined && asksRecord(call) ? deal.record : undefined;
  const key = [emotion, ...lacking, ...(record === undefined ? [] : [JSON.stringify(record)])].join(' ');
  const known = dealtCalls.get(call) ?? new Map<string, Call>();
  dealtCalls.set(call, known);
  const dealt = known.get(key) ?? {
    ...call,
    caller: { ...call.caller, emotion },
    slots: needed.length === 0 && record === undefined ? call.slots : call.slots.map((slot) => ({
      ...slot, options: slot.options.map((option) => markLacking(option, lacking)),
      fields: record === undefined ? slot.fields : (cardsFromRecord(slot.fields, record) ?? slot.fields),
    })),
  };
  known.set(key, dealt);
  return dealt;
}

/** The start emotion that a seed draws for a caller; in every variant the same. */
function moodOf({ id, caller: { emotion, moods } }: Call, seed: number): number {
  if (moods === undefined) return emotion;
  const [calmest, hottest] = moods;
  return calmest + Math.floor(draw(seed, 'variety', `${id}/mood`) * (hottest - calmest + 1));
}

function markLacking(option: Option, lacking: ReadonlySet<string>): Option {
  return option.needs === undefined ? option : { ...option, lacks: lacking.has(option.needs.card) };
}
