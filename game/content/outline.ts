import { asksForProfile, broughtCards, CARRY_FROM, givenCards, isCall, neededCards, type Call, type Level, type LevelCall, type Skill, type Slot } from '../sim/index.js';
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
  /** The short versions for a station, in the order of their levels. */
  readonly shorts: readonly LevelOutline[];
  readonly faulty: readonly FaultyLevel[];
}

/** A level as its card, its briefing and the log show it. */
export interface LevelOutline extends Pick<Level, 'id' | 'packId' | 'chapter' | 'kind' | 'setting' | 'clockMinutes' | 'minutes' | 'points'> {
  readonly folder: string;
  /** The level of which this is the short version; null for a whole level. */
  readonly shortOf: string | null;
  readonly title: Text;
  readonly teaches: Text;
  readonly contentNote: Text | null;
  readonly briefing: readonly Text[];
  /** Whether the player says who they are before it; see `asksForProfile`. */
  readonly asksForProfile: boolean;
  /** In the order in which they are met; chats are not among them. */
  readonly units: readonly UnitOutline[];
  /** What the player can keep from it. */
  readonly cards: readonly CardOutline[];
  /** What its lines rest on: cards of earlier levels, in the order in which they are needed. */
  readonly needs: readonly CardOutline[];
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
  /** What a free shift must know to draw this call; null where the call does not stand alone. */
  readonly free: { readonly skill: Skill; readonly hostile: boolean } | null;
  /** How many others may ring in this place instead; 0 where it is always this caller. */
  readonly others: number;
}

/** A card as it is announced. */
export interface CardOutline {
  /** Its full name, as `L03/volume-served`. */
  readonly id: string;
  readonly name: Text;
  /** The variants in which it is given or needed, such as one profile of the candidate; null for all. */
  readonly variants: readonly string[] | null;
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
  const outlines = (sheets: readonly LevelSheet[], levels: readonly Level[]): readonly LevelOutline[] => sheets.flatMap((sheet) => {
    const level = levels.find(({ id }) => id === sheet.id);
    return level === undefined ? [] : [levelOutline(pack, texts, sheet, level)];
  });
  const levels = outlines(pack.levels, compiled.levels);
  return { id: pack.id, version: pack.version, hash, title: both(texts, pack.title), levels, shorts: outlines(pack.shorts, compiled.shorts), faulty: faultyLevels(compiled) };
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

/** One level, or the short version of one, cut out of its pack. @throws Error when the pack has no such level. */
export function partOf({ pack, levels, shorts, texts }: Pick<CompiledPack, 'pack' | 'levels' | 'shorts' | 'texts'>, levelId: string): LevelPart {
  const level = [...levels, ...shorts].find(({ id }) => id === levelId);
  const sheet = [...(pack?.levels ?? []), ...(pack?.shorts ?? [])].find(({ id }) => id === levelId);
  if (pack === null || level === undefined || sheet === undefined) throw new Error(`There is no level ${levelId}.`);
  const callIds = [...level.calls, ...level.chats, ...level.calls.flatMap(({ others }) => others ?? [])].map(({ callId }) => callId);
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
    shortOf: level.shortOf ?? null,
    title: both(texts, sheet.title),
    teaches: both(texts, sheet.teaches),
    contentNote: sheet.contentNote === null ? null : both(texts, sheet.contentNote),
    briefing: sheet.briefing.map((line) => both(texts, line)),
    asksForProfile: asksForProfile(level),
    units: level.calls.flatMap((entry): UnitOutline[] => {
      const { callId, variants, others } = entry;
      const call = pack.calls[callId];
      if (call === undefined) return [];
      const { face, name, about, issue } = call;
      return [{ callId, face, emotion: variants[0]?.call.caller.emotion ?? 0, name: hasDrawnName(texts, callId) ? null : both(texts, name), about: both(texts, about), issue: both(texts, issue), others: others?.length ?? 0, free: freeOf(entry) }];
    }),
    ...cardsOf(texts, sheet, level),
    steps: stepsOf(pack, texts, level),
  };
}

/** Storms are callers whose heat stays in the agent's ear, and those who never settle. */
function freeOf({ standsAlone, variantBy, variants }: LevelCall): UnitOutline['free'] {
  const call = variants[0]?.call;
  if (call === undefined || !standsAlone || variantBy !== null || !isCall(call) || call.channel !== 'phone') return null;
  return { skill: call.skill, hostile: call.caller.emotion >= CARRY_FROM || call.caller.persists };
}

/** What the level gives and what its lines rest on, and in which variants. */
function cardsOf(texts: TextTable, { cards }: LevelSheet, level: Level): Pick<LevelOutline, 'cards' | 'needs'> {
  const units = [...level.calls, ...level.chats];
  const where = (has: (call: Call) => boolean): readonly string[] | null => {
    const partly = units.map(({ variants }) => ({ all: variants.length, ids: variants.filter(({ call }) => has(call)).map(({ id }) => id) })).filter(({ ids }) => ids.length > 0);
    return partly.some(({ all, ids }) => ids.length === all) ? null : [...new Set(partly.flatMap(({ ids }) => ids))];
  };
  return {
    cards: cards.map(({ id, line }) => ({ id, name: both(texts, line), variants: where((call) => givenCards(call).includes(id.slice(id.indexOf('/') + 1))) })),
    needs: broughtCards(level).map((id) => ({ id, name: both(texts, cardLine(id)), variants: level.offscreen?.drawer?.includes(id) === true ? null : where((call) => neededCards(call).includes(id)) })),
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
