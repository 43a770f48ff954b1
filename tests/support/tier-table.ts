import { cardPicks, isMajor, ledgerOf, openSlot, playMove, type Call, type CallState, type Option, type Slot, type Tier } from '../../game/sim/index.js';
import { optionAt, settled, startPath, type PathOptions } from './paths.js';

/** Tiers by digit: a path of n slots is a number of n digits to base 3, the first slot the highest digit. */
export const TIER_OF_DIGIT: readonly Tier[] = ['landmine', 'ordinary', 'model'];

/** The scores of all tier assignments of a call. */
export interface TierTable {
  readonly call: Call;
  readonly slots: readonly Slot[];
  /** Score by path number. Paths that share a call's early end share its score. */
  readonly scores: Float64Array;
  /** Slots reached while the ledger was open, by path number: fewer than all when the caller hung up or the unit was forfeited. */
  readonly reached: Uint8Array;
  /** 1 where the caller hung up or the unit was forfeited. */
  readonly failed: Uint8Array;
  /** Paths really played to an end. */
  readonly played: number;
}

/** 3 to the n. */
export function pow3(exponent: number): number {
  let result = 1;
  for (let index = 0; index < exponent; index += 1) result *= 3;
  return result;
}

/** The digit of a slot in a path number. */
export function digit(path: number, slot: number, slots: number): number {
  return Math.floor(path / pow3(slots - 1 - slot)) % 3;
}

/** The number of the path with the same tier everywhere. */
export function flatPath(tier: Tier, slots: number): number {
  return (TIER_OF_DIGIT.indexOf(tier) * (pow3(slots) - 1)) / 2;
}

/** A path number in words: `greet=model verify=ordinary …`. */
export function spell(path: number, slots: readonly Slot[]): string {
  return slots.map((slot, index) => `${slot.id}=${TIER_OF_DIGIT[digit(path, index, slots.length)]}`).join(' ');
}

/** Plays every tier assignment of the slots once, sharing prefixes; all tools are open, promises that are tasks are kept. */
export function tierTable(call: Call, slots: readonly Slot[], options: PathOptions = {}, optionOf: (slot: Slot, tier: Tier) => Option = optionAt): TierTable {
  const size = pow3(slots.length);
  const scores = new Float64Array(size);
  const reached = new Uint8Array(size);
  const failed = new Uint8Array(size);
  const choices = slots.map((slot) => TIER_OF_DIGIT.map((tier) => ({ option: optionOf(slot, tier), picks: slot.kind === 'card' ? cardPicks(slot, tier) : null })));
  let played = 0;
  const close = (state: CallState, outcome: 'closed' | 'lost' | 'hung-up', from: number, span: number, depth: number, closed: boolean): void => {
    played += 1;
    scores.fill(ledgerOf(call, settled(call, { ...state, outcome, slotId: null }, options)).score, from, from + span);
    reached.fill(depth, from, from + span);
    if (closed || outcome !== 'closed') failed.fill(1, from, from + span);
  };
  /** `open` is the number of slots reached when the ledger closed, or -1 while it is open. */
  const walk = (state: CallState, stress: number, depth: number, from: number, span: number, open: number): void => {
    const slot = slots[depth];
    if (slot === undefined) return close(state, 'closed', from, 1, open < 0 ? depth : open, open >= 0);
    const opened = openSlot(call, { ...state, slotId: slot.id, hold: null }, 0, 0);
    const part = span / 3;
    (choices[depth] ?? []).forEach(({ option, picks }, tier) => {
      const next = playMove(call, opened, stress, { slot, option, tick: 0, late: false, picks });
      const start = from + tier * part;
      const until = open < 0 && isMajor(next.move) ? depth + 1 : open;
      if (next.ended === 'lost' || next.ended === 'hung-up') return close(next.state, next.ended, start, part, until < 0 ? depth + 1 : until, true);
      if (option.next !== 'end') return walk(next.state, next.stress, depth + 1, start, part, until);
      const after = slots.findIndex((entry, at) => at > depth && entry.after);
      if (after < 0) return close(next.state, 'closed', start, part, until < 0 ? depth + 1 : until, until >= 0);
      // The call ends here: the slots in between make no difference, so the block is repeated.
      const block = pow3(slots.length - after);
      walk(next.state, next.stress, after, start, block, until);
      for (let at = start + block; at < start + part; at += block) {
        scores.copyWithin(at, start, start + block);
        reached.copyWithin(at, start, start + block);
        failed.copyWithin(at, start, start + block);
      }
    });
  };
  const start = startPath(call, options);
  walk(start.state, start.stress, 0, 0, size, -1);
  return { call, slots, scores, reached, failed, played };
}

/** A pair of paths that differ in one slot only and come out in the wrong order. */
export interface Inversion {
  readonly lower: string;
  readonly upper: string;
  readonly lowerScore: number;
  readonly upperScore: number;
}

/**
 * Every single upgrade of a reached slot that does not strictly raise the score (E-02). Left out
 * is an upgrade that gives a promise which a later landmine breaks: there not promising is better (E-16).
 */
export function inversions(table: TierTable, limit = 5): readonly Inversion[] {
  const { call, slots, scores, reached } = table;
  const found: Inversion[] = [];
  const keptAt = slots.map((slot) => {
    const promise = optionAt(slot, 'model').promise;
    const keptBy = promise === null ? null : (call.promises[promise]?.keptBy ?? null);
    return keptBy === null ? -1 : slots.findIndex((entry) => entry.id === keptBy);
  });
  for (let path = 0; path < scores.length; path += 1) {
    const base = scores[path] ?? 0;
    const depth = reached[path] ?? 0;
    let span = scores.length;
    for (let slot = 0; slot < depth; slot += 1) {
      span /= 3;
      const tier = Math.floor(path / span) % 3;
      const keeper = keptAt[slot] ?? -1;
      for (let up = 1; tier + up < 3; up += 1) {
        const upper = path + up * span;
        if ((scores[upper] ?? 0) > base + 1e-9) continue;
        if (tier + up === 2 && keeper >= 0 && digit(path, keeper, slots.length) === 0) continue;
        found.push({ lower: spell(path, slots), upper: `${slots[slot]?.id}=${TIER_OF_DIGIT[tier + up]}`, lowerScore: base, upperScore: scores[upper] ?? 0 });
        if (found.length >= limit) return found;
      }
    }
  }
  return found;
}

/** The best score of all paths with at least one landmine among the reached slots (E-03). */
export function bestWithLandmine(table: TierTable): { readonly score: number; readonly path: string } {
  let best = 0;
  let found = -1;
  for (let path = 0; path < table.scores.length; path += 1) {
    const score = table.scores[path] ?? 0;
    if (score <= best) continue;
    for (let rest = path, slot = 0; slot < table.slots.length; slot += 1, rest = Math.floor(rest / 3)) {
      if (rest % 3 !== 0) continue;
      best = score;
      found = path;
      break;
    }
  }
  return { score: best, path: found < 0 ? '' : spell(found, table.slots) };
}
