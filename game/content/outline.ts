import { asksForProfile, neededCards, type Level, type Slot } from '../sim/index.js';
import type { CompiledPack } from './compile.js';
import type { Diagnostic } from './diagnostic.js';
import { CALLER, isDrawn } from './facts.js';
import type { CallSheet, LevelSheet, Pack } from './pack.js';
import type { FaceSource } from './schema/call.js';
import type { Text } from './schema/common.js';
import { cardLine, renderText, type TextTable } from './text-table.js';

/** All that the screens know of a pack before one of its levels is opened. No line of a call is in it. */
export interface PackOutline {
  readonly id: string;
  readonly version: number;
  /** Content hash of all files, part of every replay. */
  readonly hash: string;
  readonly title: Text;
  /** In the order of play. */
  readonly levels: readonly LevelOutline[];
  readonly faulty: readonly FaultyLevel[];
}

/** A level as its card, its briefing and the log show it. */
export interface LevelOutline extends Pick<Level, 'id' | 'packId' | 'chapter' | 'kind' | 'setting' | 'clockMinutes' | 'minutes' | 'points'> {
  readonly folder: string;
  readonly title: Text;
  readonly teaches: Text;
  readonly contentNote: Text | null;
  readonly briefing: readonly Text[];
  /** Whether the player says who they are before it; see `asksForProfile`. */
  readonly asksForProfile: boolean;
  /** In the order in which they are met; chats are not among them. */
  readonly units: readonly UnitOutline[];
  /** What the player can keep from it: card id as `L03/volume-served`, and its name. */
  readonly cards: readonly { readonly id: string; readonly name: Text }[];
  /** The steps of the longest unit in their order, of a preparation those of all units. */
  readonly steps: readonly StepOutline[];
}

/** A call, question or board as it is announced. */
export interface UnitOutline {
  readonly callId: string;
  readonly face: FaceSource;
  /** Emotion (or doubt) at the start, 0 to 100, of the first variant; the middle where it is drawn. */
  readonly emotion: number;
  /** Null where the seed of the shift decides it. */
  readonly name: Text | null;
  readonly about: Text;
  readonly issue: Text;
}

/** A step of the flow, and its own name where it has one. */
export interface StepOutline {
  readonly step: Slot['step'];
  readonly title: Text | null;
}

/** A level folder that cannot be played, with the errors in it. */
export interface FaultyLevel {
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** All that is needed to play one level, and nothing of any other. */
export interface LevelPart {
  readonly level: Level;
  readonly sheet: LevelSheet;
  readonly calls: Readonly<Record<string, CallSheet>>;
  readonly texts: TextTable;
}

/** What is shown of a pack before a level is opened; null when pack.yaml itself cannot be used. */
export function outlineOf(compiled: CompiledPack): PackOutline | null {
  const { pack, texts, hash } = compiled;
  if (pack === null) return null;
  const levels = pack.levels.flatMap((sheet) => {
    const level = compiled.levels.find(({ id }) => id === sheet.id);
    return level === undefined ? [] : [levelOutline(pack, texts, sheet, level)];
  });
  return { id: pack.id, version: pack.version, hash, title: both(texts, pack.title), levels, faulty: faultyLevels(compiled) };
}

/** The folders with errors, beside those that are played. */
export function faultyLevels({ pack, diagnostics }: CompiledPack): readonly FaultyLevel[] {
  const sound = new Set(pack?.levels.map(({ folder }) => folder));
  const byFolder = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== 'error') continue;
    const folder = diagnostic.file.includes('/') ? (diagnostic.file.split('/')[0] ?? diagnostic.file) : diagnostic.file;
    if (!sound.has(folder)) byFolder.set(folder, [...(byFolder.get(folder) ?? []), diagnostic]);
  }
  return [...byFolder].map(([folder, found]) => ({ folder, diagnostics: found }));
}

/** One level cut out of its pack. @throws Error when the pack has no such level. */
export function partOf({ pack, levels, texts }: CompiledPack, levelId: string): LevelPart {
  const level = levels.find(({ id }) => id === levelId);
  const sheet = pack?.levels.find(({ id }) => id === levelId);
  if (pack === null || level === undefined || sheet === undefined) throw new Error(`There is no level ${levelId}.`);
  const callIds = [...level.calls, ...level.chats].map(({ callId }) => callId);
  const owners = new Set([levelId, ...callIds]);
  const needed = new Set([...level.calls, ...level.chats].flatMap(({ variants }) => variants.flatMap(({ call }) => neededCards(call))).map(cardLine));
  return {
    level,
    sheet,
    calls: only(pack.calls, callIds),
    texts: {
      lines: Object.fromEntries(Object.entries(texts.lines).filter(([lineId]) => owners.has(lineId.slice(0, lineId.indexOf('/'))) || needed.has(lineId))),
      facts: only(texts.facts, callIds),
      staff: texts.staff,
      callback: texts.callback,
    },
  };
}

function levelOutline(pack: Pack, texts: TextTable, sheet: LevelSheet, level: Level): LevelOutline {
  const { id, packId, chapter, kind, setting, clockMinutes, minutes, points } = level;
  return {
    id, packId, chapter, kind, setting, clockMinutes, minutes, points,
    folder: sheet.folder,
    title: both(texts, sheet.title),
    teaches: both(texts, sheet.teaches),
    contentNote: sheet.contentNote === null ? null : both(texts, sheet.contentNote),
    briefing: sheet.briefing.map((line) => both(texts, line)),
    asksForProfile: asksForProfile(level),
    units: level.calls.flatMap(({ callId, variants }): UnitOutline[] => {
      const call = pack.calls[callId];
      if (call === undefined) return [];
      const { face, name, about, issue } = call;
      return [{ callId, face, emotion: variants[0]?.call.caller.emotion ?? 0, name: hasDrawnName(texts, callId) ? null : both(texts, name), about: both(texts, about), issue: both(texts, issue) }];
    }),
    cards: sheet.cards.map(({ id: card, line }) => ({ id: card, name: both(texts, line) })),
    steps: stepsOf(pack, texts, level),
  };
}

function hasDrawnName({ facts }: TextTable, callId: string): boolean {
  return Object.values(facts[callId] ?? {}).some((values) => values[CALLER] !== undefined && isDrawn(values[CALLER]));
}

function stepsOf({ calls }: Pack, texts: TextTable, level: Level): readonly StepOutline[] {
  const units = level.calls.map(({ callId, variants }) => ({ callId, slots: variants[0]?.call.slots ?? [] }));
  const shown = level.kind === 'preparation' ? units : units.toSorted((a, b) => b.slots.length - a.slots.length).slice(0, 1);
  return shown.flatMap(({ callId, slots }) => slots.filter(isAnnounced).map(({ id, step }): StepOutline => {
    const title = calls[callId]?.titles[id];
    return { step, title: title === undefined ? null : both(texts, title) };
  }));
}

function isAnnounced({ kind, interrupt, optional }: Slot): boolean {
  return kind !== 'brief' && kind !== 'tone' && !interrupt && !optional;
}

function both(texts: TextTable, lineId: string): Text {
  return { zh: renderText(texts, lineId, 'zh'), en: renderText(texts, lineId, 'en') };
}

function only<T>(table: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(keys.flatMap((key) => {
    const value = table[key];
    return value === undefined ? [] : [[key, value]];
  }));
}
