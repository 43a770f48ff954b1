import { castLevel } from '../sim/cast.js';
import { createShift } from '../sim/create-shift.js';
import type { Level } from '../sim/level.js';
import { drawnIndex } from './draws.js';
import { CALLER } from './facts.js';
import type { TextTable } from './text-table.js';

/** How many earlier shifts on the level a new one keeps away from. */
const WINDOW = 3;
/** A face that comes back under its name is noticed before an amount is. */
const WEIGHTS = { name: 8, variant: 4, fact: 1 } as const;

/**
 * The seed among `candidates` whose callers, versions and figures repeat least of what the player met lately: the last
 * shift counts most, the one before less. The first candidate wins a tie, so that chance still decides.
 * @param recent seeds of earlier shifts on this level, the newest first.
 * @throws RangeError when there is no candidate.
 */
export function freshSeed(level: Level, texts: TextTable, candidates: readonly number[], recent: readonly number[]): number {
  const [first] = candidates;
  if (first === undefined) throw new RangeError('A shift needs at least one seed to choose from.');
  const past = recent.slice(0, WINDOW).map((seed) => dealOf(level, texts, seed));
  if (past.length === 0) return first;
  let best = { seed: first, repeats: Infinity };
  for (const seed of candidates) {
    const deal = dealOf(level, texts, seed);
    const repeats = past.reduce((sum, before, age) => sum + overlap(deal, before) / (age + 1), 0);
    if (repeats < best.repeats) best = { seed, repeats };
  }
  return best.seed;
}

/** What a seed draws on a level: by place of the draw, which value and how much a repeat weighs. */
function dealOf(written: Level, texts: TextTable, seed: number): ReadonlyMap<string, { readonly value: string; readonly weight: number }> {
  const deal = new Map<string, { value: string; weight: number }>();
  const level = castLevel(written, seed);
  for (const [index, { others, callId }] of written.calls.entries()) if (others !== undefined) deal.set(`${callId}/who`, { value: level.calls[index]?.callId ?? '', weight: WEIGHTS.name });
  const variants = new Map(createShift(level, { seed, mode: 'practice', logEntries: 0 }).queue.map(({ callId, variantId }) => [callId, variantId]));
  for (const { callId, variants: known } of [...level.calls, ...level.chats]) {
    const variant = variants.get(callId) ?? known[0]?.id ?? '';
    if (known.length > 1) deal.set(`${callId}/variant`, { value: variant, weight: WEIGHTS.variant });
    for (const fact of Object.values(texts.facts[callId]?.[variant] ?? {})) {
      if (!('oneOf' in fact)) continue;
      deal.set(`${callId}/${fact.draw}`, { value: String(drawnIndex(seed, callId, fact.draw, fact.oneOf.length)), weight: fact.draw === CALLER ? WEIGHTS.name : WEIGHTS.fact });
    }
  }
  return deal;
}

function overlap(deal: ReturnType<typeof dealOf>, before: ReturnType<typeof dealOf>): number {
  return [...deal].reduce((sum, [place, { value, weight }]) => sum + (before.get(place)?.value === value ? weight : 0), 0);
}
