import { FREE_MIXES } from '../../../game/content/free-shift/plan.js';
import { freeShiftEntry } from '../../free-shift/entry.js';
import { playableLevels, type Library } from '../../library.js';

/** Hashes of everything that can be played here: packs, and what free shifts draw from. */
export function knownContent(library: Library): string[] {
  const free = FREE_MIXES.flatMap((mix) => {
    const entry = freeShiftEntry(library, { minutes: 5, grade: 3, seats: 10, mix, seed: 1 });
    return entry === null ? [] : [entry.packHash];
  });
  return [...new Set([...playableLevels(library).map(({ packHash }) => packHash), ...free])];
}
