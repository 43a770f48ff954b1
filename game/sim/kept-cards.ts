import { TAKEN } from './boards.js';
import type { Call, Level } from './level.js';
import { callRules, slotRules } from './rules.js';
import type { Move, ShiftState } from './state.js';

/** The cards that a shift has given so far, as `L03/volume-served`, each once and in order. A landmine gives none. */
export function keptCards(level: Level, state: ShiftState): readonly string[] {
  const calls = [...state.finished, ...(state.call === null ? [] : [state.call])];
  const kept = calls.flatMap((call) => call.moves.flatMap((move) => (move.tier === 'landmine' ? [] : cardsOf(level, call.callId, call.variantId, move))));
  return [...new Set(kept)].map((card) => `${level.id}/${card}`);
}

/** The cards that lines of a call rest on, as `L03/volume-served`, each once. */
export function neededCards(call: Call): readonly string[] {
  return [...new Set(call.slots.flatMap(({ options }) => options.flatMap(({ needs }) => needs?.card ?? [])))];
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
