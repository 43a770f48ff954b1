import { blindPicks, gradeCard, isMajor, TIERS, type Call, type Option, type Slot, type Tier } from '../../game/sim/index.js';
import { draw } from '../../game/sim/random.js';
import { optionAt, playPath, type Choice, type PathOptions } from './paths.js';
import type { Inversion } from './tier-table.js';

/** Seeded choice for sampled tests: the same run tries the same paths on every machine. */
export function pickOf<T>(items: readonly T[], key: string, index: number): T {
  const item = items[Math.floor(draw(20, 'player', key, index) * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

/** One random option per slot, all options equally likely. */
export function randomPath(slots: readonly Slot[], key: string): Choice[] {
  return slots.map((slot, index) => ({ slot, option: slot.kind === 'card' ? blindCard(slot, key, index) : pickOf(slot.options, key, index) }));
}

/** The option that a blindly filled card comes out as. */
function blindCard(slot: Slot, key: string, index: number): Option {
  const tier = gradeCard(slot, blindPicks(slot, (step) => draw(20, 'player', `${key}/${index}`, step)));
  return optionAt(slot, tier);
}

/** A random path that leans towards good lines, so that deep slots are reached: half model, the rest any. */
export function goodPath(slots: readonly Slot[], key: string): Choice[] {
  return slots.map((slot, index) => {
    const good = draw(21, 'player', key, index) < 0.5;
    return { slot, option: good ? pickOf(slot.options.filter((option) => option.tier === 'model'), key, index) : pickOf(slot.options, key, index) };
  });
}

/** A path with one option exchanged. */
export function withOption(choices: readonly Choice[], slotId: string, option: Option): Choice[] {
  return choices.map((choice) => (choice.slot.id === slotId ? { slot: choice.slot, option } : choice));
}

/** The option ids of a path, for messages. */
export function spellPath(choices: readonly Choice[]): string {
  return choices.map(({ slot, option }) => `${slot.id}/${option.id}`).join(' ');
}

function rankOf(tier: Tier): number {
  return TIERS.indexOf(tier);
}

/** Whether exchanging this option for a better one gives a promise that a later landmine of the path breaks (E-16). */
function breaksItsPromise(call: Call, choices: readonly Choice[], option: Option): boolean {
  const keptBy = option.promise === null ? null : (call.promises[option.promise]?.keptBy ?? null);
  return keptBy !== null && choices.some((choice) => choice.slot.id === keptBy && choice.option.tier === 'landmine');
}

/** What a sampled search for E-02 found. */
export interface SampledUpgrades {
  readonly bases: number;
  readonly compared: number;
  readonly inversions: readonly Inversion[];
}

/**
 * E-02 on random base paths: every single exchange of a reached option for one of a higher tier
 * must strictly raise the score. Half of the bases are drawn evenly, half lean towards good lines.
 * Two kinds of exchange are left out on purpose, both explained by what comes later: one that gives
 * a promise which a later landmine breaks, and one that keeps a caller on the line who would have
 * hung up, only for the agent to forfeit the call afterwards.
 */
export function sampledUpgrades(call: Call, slots: readonly Slot[], bases: number, options: PathOptions = {}): SampledUpgrades {
  const inversions: Inversion[] = [];
  let compared = 0;
  for (let base = 0; base < bases && inversions.length < 5; base += 1) {
    const key = `${call.id}/${call.variantId}/${base}`;
    const choices = base % 2 === 0 ? goodPath(slots, key) : randomPath(slots, key);
    const lower = playPath(call, choices, options);
    const reached = lower.ledger.violations.forfeited ? lower.ledger.violations.openMoves + 1 : lower.state.moves.length;
    for (const { slotId } of lower.state.moves.slice(0, reached)) {
      const current = choices.find((choice) => choice.slot.id === slotId);
      if (current === undefined) continue;
      for (const better of current.slot.options) {
        if (rankOf(better.tier) <= rankOf(current.option.tier)) continue;
        if (breaksItsPromise(call, choices, better)) continue;
        const upper = playPath(call, withOption(choices, slotId, better), options);
        if (lower.lost && upper.ledger.violations.forfeited) continue;
        compared += 1;
        if (upper.score <= lower.score + 1e-9) inversions.push({ lower: spellPath(choices), upper: `${slotId}/${better.id}`, lowerScore: lower.score, upperScore: upper.score });
      }
    }
  }
  return { bases, compared, inversions };
}

/** A random tier for each slot. */
export function randomTiers(slots: readonly Slot[], key: string): readonly Tier[] {
  return slots.map((_, index) => pickOf(TIERS, key, index));
}

/**
 * E-08 on random tier paths: the path without the empathy slot against the same path with an
 * ordinary empathy. Left out are paths in which the caller is gone before the empathy slot.
 */
export function empathyPays(call: Call, slots: readonly Slot[], empathise: string, paths: number): { readonly compared: number; readonly failures: readonly string[] } {
  const failures: string[] = [];
  let compared = 0;
  const before = slots.findIndex((slot) => slot.id === empathise);
  for (let path = 0; path < paths; path += 1) {
    const tiers = randomTiers(slots, `${call.id}/${call.variantId}/empathy/${path}`);
    const choices = slots.map((slot, index): Choice => ({ slot, option: optionAt(slot, slot.id === empathise ? 'ordinary' : (tiers[index] ?? 'model')) }));
    const withIt = playPath(call, choices);
    // The caller is gone, or the account closed, before it could have paid.
    if (withIt.state.moves.length <= before || withIt.state.moves.slice(0, before).some(isMajor)) continue;
    const without = playPath(call, choices.filter((choice) => choice.slot.id !== empathise));
    // Both lost or forfeited later still compare: the account must be better with empathy.
    compared += 1;
    if (withIt.score <= without.score) failures.push(`${spellPath(choices)}: ${withIt.score} with, ${without.score} without`);
  }
  return { compared, failures };
}

/**
 * E-16 on random tier paths: the promise given and kept, not given, given and broken. Left out are
 * paths in which the caller hung up or the unit was forfeited in any of the three.
 */
export function promiseOrder(call: Call, slots: readonly Slot[], paths: number): { readonly compared: number; readonly failures: readonly string[] } {
  const failures: string[] = [];
  let compared = 0;
  const giver = slots.find((slot) => optionAt(slot, 'model').promise !== null);
  if (giver === undefined) return { compared, failures };
  const keptBy = call.promises[optionAt(giver, 'model').promise ?? '']?.keptBy ?? null;
  for (let path = 0; path < paths; path += 1) {
    const tiers = randomTiers(slots, `${call.id}/${call.variantId}/promise/${path}`);
    // Lean towards good lines, so that the caller is still there at the end.
    const base = slots.map((slot, index): Choice => ({ slot, option: optionAt(slot, draw(22, 'player', `${call.id}/${path}`, index) < 0.6 ? 'model' : (tiers[index] ?? 'model')) }));
    const given = withOption(base, giver.id, optionAt(giver, 'model'));
    const silent = withOption(base, giver.id, optionAt(giver, 'ordinary'));
    const keeper = slots.find((slot) => slot.id === keptBy);
    const kept = playPath(call, keeper === undefined ? given : withOption(given, keeper.id, optionAt(keeper, 'model')));
    const none = playPath(call, keeper === undefined ? silent : withOption(silent, keeper.id, optionAt(keeper, 'model')));
    const broken = keeper === undefined ? playPath(call, given, { promises: 'broken' }) : playPath(call, withOption(given, keeper.id, optionAt(keeper, 'landmine')));
    const unkept = keeper === undefined ? none : playPath(call, withOption(silent, keeper.id, optionAt(keeper, 'landmine')));
    if ([kept, none, broken, unkept].some((unit) => unit.lost || unit.ledger.violations.forfeited)) continue;
    compared += 1;
    if (!(kept.score > none.score && unkept.score > broken.score)) failures.push(`${spellPath(given)}: kept ${kept.score}, none ${none.score}, broken ${broken.score}`);
  }
  return { compared, failures };
}
