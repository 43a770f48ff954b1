import type { Profile } from '../electron/contract/desk.js';
import type { LevelEntry, OpenLevel } from './library.js';
import { planOfKey } from '../game/content/free-shift/plan.js';
import { neededCards } from './rules.js';

/**
 * The cards that the player brings to a level, as the rules name them (`L03/volume-served`); undefined where no line of
 * it rests on one. Whoever never finished the level that gives a card counts as holding it, so that every level can be
 * played alone; in a free shift every card counts as held, so that the same code is the same shift for everybody.
 */
export function deckFor({ level, key }: OpenLevel, { cards, progress }: Pick<Profile, 'cards' | 'progress'>): readonly string[] | undefined {
  const needed = [...level.calls, ...level.chats].flatMap(({ variants }) => variants.flatMap(({ call }) => neededCards(call)));
  if (needed.length === 0 || planOfKey(key) !== null) return undefined;
  const shelf = shelfOf(key);
  return [...new Set(needed)].filter((card) => cards.includes(`${shelf}${card}`) || progress[`${shelf}${card.slice(0, card.indexOf('/'))}`] === undefined);
}

/** Cards of a level as they are kept: those of the player's own packs carry the pack's name. A free shift gives none. */
export function asKeptCards({ key }: Pick<LevelEntry, 'key'>, cards: readonly string[]): readonly string[] {
  return planOfKey(key) !== null ? [] : cards.map((card) => `${shelfOf(key)}${card}`);
}

/** What stands before the level's own id in its key: nothing in the core pack, else the pack and a stroke. */
function shelfOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}
