import type { Language } from '../../../game/content/index.js';
import type { FaceSource } from '../../../game/content/schema/call.js';
import type { LevelEntry } from '../../library.js';
import { restsBetween, type Level } from '../../rules.js';

/** What the road and its cards show of a level, and nothing that needs its calls to be read. */
export interface CardFacts {
  readonly key: string;
  readonly chapter: string;
  readonly kind: Level['kind'];
  readonly setting: Level['setting'];
  readonly title: string;
  readonly teaches: string;
  /** Expected minutes, from and to. */
  readonly minutes: readonly [number, number];
  /** Calls or questions. */
  readonly units: number;
  /** Wall clock at its start, minutes after midnight. */
  readonly clockMinutes: number;
  /** Somebody rings, and between two calls one rests. */
  readonly rests: boolean;
  /** Whoever is met, each face once, at most six. */
  readonly people: readonly { readonly face: FaceSource; readonly emotion: number }[];
}

/** The facts of one level in one language. The one place where the map reads an entry. */
export function cardFacts({ key, outline: level }: LevelEntry, language: Language): CardFacts {
  const people = new Map<string, CardFacts['people'][number]>();
  for (const { face, emotion } of level.units) {
    const id = JSON.stringify(face);
    if (!people.has(id)) people.set(id, { face, emotion });
  }
  return {
    key, chapter: level.chapter, kind: level.kind, setting: level.setting, title: level.title[language], teaches: level.teaches[language],
    minutes: level.minutes, units: level.units.length, clockMinutes: level.clockMinutes, rests: restsBetween(level), people: [...people.values()].slice(0, 6),
  };
}

/** The title of the entry with this key, or the key where it is not on the shelf. */
export function titleOfKey(entries: readonly LevelEntry[], key: string, language: Language): string {
  const entry = entries.find((candidate) => candidate.key === key);
  return entry === undefined ? key : entry.outline.title[language];
}
