import { shelve, type LevelEntry } from '../../library.js';

const PACK = 'first-call';

/** The tutorial's level, fetched when it is wanted and not before. @throws Error when the build holds none. */
export async function loadFirstCall(): Promise<LevelEntry> {
  const { outline, read } = await import('virtual:first-call-pack');
  for (const level of shelve(outline, PACK, async () => read()).levels) if (level.kind === 'playable') return level.entry;
  throw new Error('The tutorial has no playable level.');
}

/** Whether this is the tutorial's level: it counts in no progress, no list of runs and no interrupted shift. */
export function isFirstCall({ outline }: LevelEntry): boolean {
  return outline.packId === PACK;
}
