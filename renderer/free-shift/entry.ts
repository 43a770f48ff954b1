import { candidatesOf } from '../../game/content/free-shift/candidates.js';
import { composeFreeShift, FREE_CLOCK_MINUTES } from '../../game/content/free-shift/compose.js';
import { drawCallers, type FreeCandidate } from '../../game/content/free-shift/draw.js';
import { floorOf } from '../../game/content/free-shift/floor-of.js';
import { FREE_PACK, freeKey, isInMix, planCode, type FreePlan } from '../../game/content/free-shift/plan.js';
import { hashText } from '../../game/content/hash.js';
import { playableLevels, type Library, type LevelEntry } from '../library.js';
import { freeWords } from './words.js';

/** Everybody on the shelf whom a free shift may draw. */
export function freeCandidates(library: Library): readonly FreeCandidate[] {
  return candidatesOf(playableLevels(library));
}

/** The shift of a plan as it stands on the shelf; null where its mix has too few people for its length. */
export function freeShiftEntry(library: Library, plan: FreePlan): LevelEntry | null {
  const levels = playableLevels(library);
  const candidates = candidatesOf(levels);
  const drawn = drawCallers(plan, candidates);
  if (drawn.kind !== 'drawn') return null;
  const { contentNote, ...words } = freeWords(plan);
  return {
    key: freeKey(plan),
    packHash: hashInPlay(levels, candidates, plan),
    outline: {
      id: planCode(plan), packId: FREE_PACK, chapter: 'shifts', kind: 'shift', setting: 'floor', clockMinutes: FREE_CLOCK_MINUTES, minutes: [plan.minutes, plan.minutes], points: [],
      folder: '', shortOf: null, title: words.title, teaches: words.teaches, contentNote, briefing: words.briefing, asksForProfile: false, units: [], cards: [], needs: [], steps: [],
    },
    load: async () => {
      const keys = [...new Set(drawn.callers.map(({ levelKey }) => levelKey))];
      const parts = new Map(await Promise.all(keys.map(async (key) => [key, await partOf(levels, key)] as const)));
      return composeFreeShift(plan, drawn.callers.flatMap((caller) => {
        const part = parts.get(caller.levelKey);
        return part === undefined ? [] : [{ caller, part }];
      }), words, floorOf(plan));
    },
  };
}

function partOf(levels: readonly LevelEntry[], key: string): ReturnType<LevelEntry['load']> {
  const level = levels.find((entry) => entry.key === key);
  if (level === undefined) throw new Error(`There is no level ${key} on the shelf.`);
  return level.load();
}

/** One hash over all packs that somebody could be drawn from, and the floor: with any other content or queue the same code is another shift. */
function hashInPlay(levels: readonly LevelEntry[], candidates: readonly FreeCandidate[], plan: FreePlan): string {
  const { mix } = plan;
  const keys = new Set(candidates.filter(({ skill }) => isInMix(mix, skill)).map(({ levelKey }) => levelKey));
  const hashes = levels.filter(({ key }) => keys.has(key)).map(({ packHash }) => packHash);
  return hashText([...[...new Set(hashes)].sort(), JSON.stringify(floorOf(plan))].join(' '));
}
