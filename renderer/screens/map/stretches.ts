import type { Diagnostic } from '../../../game/content/index.js';
import { chaptersOf } from '../../../game/session/index.js';
import type { Chapter } from '../../../game/sim/index.js';
import type { Library, LevelEntry, ShelfPack } from '../../library.js';

/** A level that cannot be played, with its reasons. */
export interface FaultyLevel {
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** One stretch of the road with what stands on it. */
export interface RoadStretch {
  /** The chapter's id, or the own pack's. */
  readonly id: string;
  /** Null for a pack of the player's own. */
  readonly chapter: Chapter | null;
  /** The own pack; null for a chapter. */
  readonly pack: ShelfPack | null;
  readonly entries: readonly LevelEntry[];
  readonly faulty: readonly FaultyLevel[];
}

/** The levels of the campaign, in the order of the road. Levels of own packs carry their pack in the key. */
export function campaignEntries(entries: readonly LevelEntry[]): readonly LevelEntry[] {
  return entries.filter(isCampaign);
}

/** Whether a level belongs to the campaign, and so to its chapters, its grade and its gates. */
export function isCampaign({ key }: { readonly key: string }): boolean {
  return !key.includes('/');
}

/** What the road needs of an entry to know where it stands. */
export function roadLevel({ key, outline }: LevelEntry): { readonly key: string; readonly chapter: string } {
  return { key, chapter: outline.chapter };
}

/** The whole road: the chapters of the campaign, then the player's own packs. */
export function stretchesOf(library: Library): readonly RoadStretch[] {
  return library.packs.flatMap((pack): RoadStretch[] => {
    const entries = pack.levels.flatMap((level) => (level.kind === 'playable' ? [level.entry] : []));
    const faulty = pack.levels.flatMap((level) => (level.kind === 'faulty' ? [{ folder: level.folder, diagnostics: level.diagnostics }] : []));
    if (pack.id !== 'core') return [{ id: pack.id, chapter: null, pack, entries, faulty }];
    const chapters = chaptersOf(entries.map((entry) => ({ ...roadLevel(entry), entry })));
    return chapters.map(({ chapter, levels }, index) => ({ id: chapter, chapter, pack: null, entries: levels.map(({ entry }) => entry), faulty: index === chapters.length - 1 ? faulty : [] }));
  });
}
