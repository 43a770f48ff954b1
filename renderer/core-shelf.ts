import { outline, parts } from 'virtual:core-pack';
import { withOthers, type SharedPart } from '../game/content/share.js';
import { CORE, shelve, type ShelfPack } from './library.js';

/** The game's own levels; each is fetched from a file of its own when it is opened, with those that lend it callers. */
export const CORE_SHELF: ShelfPack = shelve(outline, CORE, async (levelId) => {
  const shared = await fetchPart(levelId);
  const givers = await Promise.all(Object.keys(shared.lent).map(async (giver) => (await fetchPart(giver)).part));
  return givers.length === 0 ? shared.part : withOthers(shared, givers);
});

async function fetchPart(levelId: string): Promise<SharedPart> {
  const part = parts[levelId];
  if (part === undefined) throw new Error(`There is no level ${levelId}.`);
  const { read, lent } = await part();
  return { part: read(), lent };
}
