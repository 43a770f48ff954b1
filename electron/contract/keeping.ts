import type { Seen, SeenNow } from './keepsakes.js';

// Apart from the schemas, so that the first screen need not fetch what checks them.

/** How many cards a player can hold. */
export const MAX_CARDS = 200;

/** Nothing shown yet. */
export function nothingSeen(): Seen {
  return { chapters: [], tutorial: false };
}

/** The cards after some more came; one that is held already keeps its place, and those beyond {@link MAX_CARDS} are left out. */
export function withCards(held: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...held, ...more])].slice(0, MAX_CARDS);
}

/** What has been shown, after one more thing was. */
export function withSeen(seen: Seen, { chapter, tutorial }: SeenNow): Seen {
  const chapters = chapter === undefined || seen.chapters.includes(chapter) ? seen.chapters : [...seen.chapters, chapter].slice(-100);
  return { chapters, tutorial: tutorial ?? seen.tutorial };
}
