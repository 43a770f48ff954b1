import type { Seen } from '../../electron/contract/keepsakes.js';
import { CHAPTERS } from '../../game/session/index.js';
import type { Chapter } from '../../game/sim/index.js';
import { isCampaign, roadLevel } from './map/stretches.js';
import type { Screen } from './screen.js';

/** The chapter with this id, or null where it is none of the campaign's. */
function chapterOf(id: string): Chapter | null {
  return CHAPTERS.find((chapter) => chapter === id) ?? null;
}

/** Where a step really leads: the first briefing of a chapter comes after the chapter's opening. */
export function openingBefore(next: Screen, seen: Seen): Screen {
  if (next.kind !== 'briefing' || !isCampaign(next.entry)) return next;
  const chapter = chapterOf(roadLevel(next.entry).chapter);
  return chapter === null || seen.chapters.includes(chapter) ? next : { kind: 'opening', chapter, then: { entry: next.entry, mode: next.mode } };
}
