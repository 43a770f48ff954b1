import { outline, parts } from 'virtual:core-pack';
import { CORE, shelve, type ShelfPack } from './library.js';

/** The game's own levels; each is fetched from a file of its own when it is opened. */
export const CORE_SHELF: ShelfPack = shelve(outline, CORE, async (levelId) => {
  const part = parts[levelId];
  if (part === undefined) throw new Error(`There is no level ${levelId}.`);
  return (await part()).read();
});
