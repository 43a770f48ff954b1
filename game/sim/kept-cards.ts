import { TAKEN } from './boards.js';
import type { Call, Level } from './level.js';
import { callRules, slotRules } from './rules.js';
import type { Move, ShiftState } from './state.js';
import { openTalks } from './talks.js';

/** The cards that a shift has given so far, as `L03/volume-served`, each once and in order. A landmine gives none. */
export function keptCards(level: Level, state: ShiftState): readonly string[] {
  const calls = [...state.finished, ...openTalks(state)];
  const kept = calls.flatMap((call) => call.moves.flatMap((move) => (move.tier === 'landmine' ? [] : cardsOf(level, call.callId, call.variantId, move))));
  return [...new Set(kept)].map((card) => `${level.id}/${card}`);
}

/** The cards that lines of a call rest on, as `L03/volume-served`, each once. */
export function neededCards(call: Call): readonly string[] {
  return [...new Set(call.slots.flatMap(({ options }) => options.flatMap(({ needs }) => needs?.card ?? [])))];
}

/** The cards of other levels that a level draws on: its lines rest on them, or its off-screen calls are answered with them. Each once. */
export function broughtCards(level: Level): readonly string[] {
  const lines = [...level.calls, ...level.chats].flatMap(({ variants }) => variants.flatMap(({ call }) => neededCards(call)));
  return [...new Set([...lines, ...(level.offscreen?.drawer ?? [])])].filter((card) => !isOwnCard(level, card));
}

/** Whether a card counts as held now. In the level that gives it, it counts from the moment it is given. */
export function holdsCard(level: Level, state: ShiftState, card: string): boolean {
  if (isOwnCard(level, card)) return keptCards(level, state).includes(card);
  return state.cards === null || state.cards.includes(card);
}

/** Whether the level itself gives this card. */
export function isOwnCard(level: Pick<Level, 'id'>, card: string): boolean {
  return card.startsWith(`${level.id}/`);
}

/** The cards that a call can give, by their id within the level, each once. */
export function givenCards(call: Call): readonly string[] {
  return [...new Set(call.slots.flatMap(({ options, fields }) => [...options, ...fields].flatMap(({ keeps }) => keeps ?? [])))];
}

function cardsOf(level: Level, callId: string, variantId: string, move: Move): readonly string[] {
  const slot = slotRules(callRules(level, callId, variantId), move.slotId);
  const said = slot.options.find((option) => option.id === move.optionId)?.keeps ?? [];
  const taken = slot.fields.filter((field) => move.picks?.[field.id] === TAKEN).flatMap((field) => field.keeps ?? []);
  return [...said, ...taken];
}
