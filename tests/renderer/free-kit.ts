import { planCode, type FreePlan } from '../../game/content/index.js';
import { freeShiftEntry } from '../../renderer/free-shift/entry.js';
import type { LevelEntry, Library } from '../../renderer/library.js';
import { corePack } from '../support/core-pack.js';
import { shelfOf } from '../support/shelf.js';

/** The shelf with the game's own pack alone. */
export const library: Library = { packs: [shelfOf(corePack(), 'core')] };

/** A plan like most. */
export const plan = (extra: Partial<FreePlan> = {}): FreePlan => ({ minutes: 5, grade: 3, seats: 8, mix: 'all', seed: 7, ...extra });

/** Its code. */
export const codeOf = (extra: Partial<FreePlan> = {}): string => planCode(plan(extra));

/** The shift of a plan. @throws Error when it cannot be filled. */
export function freeEntry(of: FreePlan, shelf: Library = library): LevelEntry {
  const entry = freeShiftEntry(shelf, of);
  if (entry === null) throw new Error(`Too few people for ${planCode(of)}.`);
  return entry;
}
