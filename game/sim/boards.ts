import type { Slot } from './level.js';
import type { Tier } from './vocabulary.js';

/** Chips of a composed card, by field. */
export type Picks = Readonly<Record<string, string>>;

/** What the grading needs of a slot. */
export type CardSlot = Pick<Slot, 'id' | 'board' | 'fields'>;

/** Chip of a `pick` card that is taken. */
export const TAKEN = 'yes';
/** Field of an `hour` card: hours since the day's clock was started. */
export const HOUR = 'hour';
/** Most combinations tried for an example of a tier. */
const MAX_TRIED = 200_000;

/** Whether a card may be filed like this: known chips, every tile once, all tokens spent, as many cards as asked for. */
export function mayFile(slot: CardSlot, picks: Picks): boolean {
  const { board, fields } = slot;
  if (board?.hours !== undefined) return Number.isFinite(Number(picks[HOUR]));
  if (board === null || Object.entries(picks).some(([id, chip]) => !fields.some((field) => field.id === id && field.chips.includes(chip)))) return false;
  if (board.kind === 'form' || board.kind === 'sort') return true;
  const chosen = fields.map((field) => picks[field.id]);
  if (chosen.includes(undefined)) return false;
  if (board.kind === 'order') return new Set(chosen).size === fields.length;
  if (board.total !== null) return chosen.reduce((sum, count) => sum + Number(count), 0) === board.total;
  return board.take === null || chosen.filter((chip) => chip === TAKEN).length === board.take;
}

/** What a card comes out at. Call {@link mayFile} first. */
export function gradeCard(slot: CardSlot, picks: Picks): Tier {
  const { board, fields } = slot;
  if (board === null) return 'landmine';
  if (board.hours !== undefined) return Number(picks[HOUR]) <= board.hours.model ? 'model' : Number(picks[HOUR]) <= board.hours.ordinary ? 'ordinary' : 'landmine';
  if (fields.some((field) => field.bad.includes(picks[field.id] ?? ''))) return 'landmine';
  const wrong = fields.filter((field) => picks[field.id] !== field.right && !field.alsoRight.includes(picks[field.id] ?? '')).length;
  const tier: Tier = wrong === 0 ? 'model' : wrong <= board.ordinaryUpTo ? 'ordinary' : 'landmine';
  if (board.seconds === null || tier === 'landmine') return tier;
  const within = ([from, to]: readonly [number, number]): boolean => secondsOf(slot, picks) >= from && secondsOf(slot, picks) <= to;
  return within(board.seconds.best) ? tier : within(board.seconds.fair) ? 'ordinary' : 'landmine';
}

/** Seconds of the taken cards. */
export function secondsOf(slot: CardSlot, picks: Picks): number {
  return slot.fields.reduce((sum, field) => sum + (picks[field.id] === TAKEN ? field.seconds : 0), 0);
}

const known = new WeakMap<CardSlot, Map<Tier, Picks>>();

/**
 * Chips that make a card come out at a tier: the right ones where all fields are free, else the
 * first combination found. @throws Error when there is none: the level was not compiled.
 */
export function cardPicks(slot: CardSlot, tier: Tier): Record<string, string> {
  const cached = known.get(slot)?.get(tier);
  if (cached !== undefined) return { ...cached };
  const found = slot.board?.hours !== undefined ? { [HOUR]: `${hourOf(slot.board.hours, tier)}` } : slot.board?.kind === 'form' && slot.fields.every((field) => field.bad.length === 0) ? formPicks(slot, tier) : findPicks(slot, tier);
  if (found === null) throw new Error(`No card of slot ${slot.id} comes out ${tier}.`);
  known.set(slot, (known.get(slot) ?? new Map<Tier, Picks>()).set(tier, found));
  return { ...found };
}

/** Chips chosen blindly, as far as the board lets one: `chance` gives a number from 0 to below 1 for each step. */
export function blindPicks(slot: CardSlot, chance: (step: number) => number): Record<string, string> {
  const { board, fields } = slot;
  const some = <T>(items: readonly T[], step: number): T | undefined => items[Math.floor(chance(step) * items.length)];
  if (board?.kind === 'order') {
    const left = fields.map((_, index) => `${index + 1}`);
    return Object.fromEntries(fields.map((field, step) => [field.id, left.splice(Math.floor(chance(step) * left.length), 1)[0] ?? '']));
  }
  if (board?.total != null) {
    const counts = new Map(fields.map((field) => [field.id, 0]));
    for (let token = 0; token < board.total; token += 1) {
      const field = some(fields, token);
      if (field !== undefined) counts.set(field.id, (counts.get(field.id) ?? 0) + 1);
    }
    return Object.fromEntries([...counts].map(([id, count]) => [id, `${count}`]));
  }
  if (board?.take != null) {
    const left = fields.map((field) => field.id);
    const taken = Array.from({ length: board.take }, (_, step) => left.splice(Math.floor(chance(step) * left.length), 1)[0]);
    return Object.fromEntries(fields.map((field) => [field.id, taken.includes(field.id) ? TAKEN : (field.chips.find((chip) => chip !== TAKEN) ?? TAKEN)]));
  }
  return Object.fromEntries(fields.map((field, step) => [field.id, some(field.chips, step) ?? field.right]));
}

/** The first hour at which a card that goes out counts as this. */
export function hourOf({ model, ordinary }: { readonly model: number; readonly ordinary: number }, tier: Tier): number {
  return tier === 'model' ? 0 : tier === 'ordinary' ? model + 1 : ordinary + 1;
}

function formPicks(slot: CardSlot, tier: Tier): Picks {
  const wrong = tier === 'model' ? 0 : tier === 'ordinary' ? 1 : slot.fields.length;
  return Object.fromEntries(slot.fields.map((field, index) => [field.id, index < wrong ? (field.chips.find((chip) => chip !== field.right) ?? field.right) : field.right]));
}

/** Whether some card comes out at this tier. */
export function canCome(slot: CardSlot, tier: Tier): boolean {
  return (slot.board?.kind === 'form' && slot.fields.every((field) => field.bad.length === 0)) || slot.board?.hours !== undefined || findPicks(slot, tier) !== null;
}

/** Tries combinations, the right chips first, until one may be filed and comes out at the tier. */
function findPicks(slot: CardSlot, tier: Tier): Picks | null {
  const orders = slot.fields.map((field) => {
    const rest = field.chips.filter((chip) => chip !== field.right && !field.alsoRight.includes(chip));
    const right = [field.right, ...field.alsoRight];
    return tier === 'landmine' ? [...field.bad, ...rest.filter((chip) => !field.bad.includes(chip)), ...right] : [...right, ...rest];
  });
  const take = slot.board?.take ?? null;
  let tried = 0;
  const search = (index: number, picks: Picks): Picks | null => {
    const field = slot.fields[index];
    if (field === undefined) {
      tried += 1;
      return mayFile(slot, picks) && gradeCard(slot, picks) === tier ? picks : null;
    }
    for (const chip of orders[index] ?? []) {
      if (tried > MAX_TRIED) return null;
      if (slot.board?.kind === 'order' && Object.values(picks).includes(chip)) continue;
      // No more cards than may be taken, and enough of them left.
      const taken = take === null ? 0 : Object.values({ ...picks, [field.id]: chip }).filter((one) => one === TAKEN).length;
      if (take !== null && (taken > take || taken + slot.fields.length - index - 1 < take)) continue;
      const found = search(index + 1, { ...picks, [field.id]: chip });
      if (found !== null) return found;
    }
    return null;
  };
  return search(0, {});
}
