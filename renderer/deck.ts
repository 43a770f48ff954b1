import type { Profile } from '../electron/contract/desk.js';
import type { LevelEntry, OpenLevel } from './library.js';
import { planOfKey } from '../game/content/free-shift/plan.js';
import { broughtCards } from './rules.js';

/**
 * The cards that the player brings to a level, as the rules name them (`L03/volume-served`); undefined where it
 * draws on none; what the level itself gives counts from the moment it is given. Whoever never finished the level that gives a card counts as holding it, so that every level can be
 * played alone; in a free shift every card counts as held, so that the same code is the same shift for everybody.
 */
export function deckFor({ level, key }: OpenLevel, { cards, progress }: Pick<Profile, 'cards' | 'progress'>): readonly string[] | undefined {
  const needed = broughtCards(level);
  if (needed.length === 0 || planOfKey(key) !== null) return undefined;
  return needed.filter((card) => cardStanding({ key }, card, { cards, progress }) !== 'missing');
}

/** How a card stands with the player: really held, counted as held because the level that gives it was never finished, or missing. */
export type CardStanding = 'held' | 'lent' | 'missing';

/** How a card named in a level stands with the player. */
export function cardStanding({ key }: Pick<LevelEntry, 'key'>, card: string, { cards, progress }: Pick<Profile, 'cards' | 'progress'>): CardStanding {
  const shelf = shelfOf(key);
  if (cards.includes(`${shelf}${card}`)) return 'held';
  return progress[giverOf({ key }, card)] === undefined ? 'lent' : 'missing';
}

/** The key of the level that gives a card which is named in a level of the same pack. */
export function giverOf({ key }: Pick<LevelEntry, 'key'>, card: string): string {
  return `${shelfOf(key)}${card.slice(0, card.indexOf('/'))}`;
}

/** Cards of a level as they are kept: those of the player's own packs carry the pack's name. A free shift gives none. */
export function asKeptCards({ key }: Pick<LevelEntry, 'key'>, cards: readonly string[]): readonly string[] {
  return planOfKey(key) !== null ? [] : cards.map((card) => `${shelfOf(key)}${card}`);
}

/** The keepsake of a level of which a call was practised to its end. */
export function practised(key: string): string {
  return `${key}/practised`;
}

/** What stands before the level's own id in its key: nothing in the core pack, else the pack and a stroke. */
function shelfOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}
