import type { Level } from '../sim/level.js';
import { callTexts } from './call-texts.js';
import { checkCall } from './check-call.js';
import { cardsOf, checkCallCards, checkLevelCards } from './checks/cards.js';
import { createCopyFinder } from './checks/copied.js';
import { checkDay, type PackLevels } from './checks/day.js';
import { checkLevel } from './checks/level.js';
import { checkOtherCallers } from './checks/other-callers.js';
import { checkShort } from './checks/shorts.js';
import { countLengths, MIN_MEASURED_SLOTS, MODEL_LONGEST_MAX, type LengthCount } from './checks/lengths.js';
import type { CardKinds } from './compile-call.js';
import { compileLevel } from './compile-level.js';
import { createReporter, type Diagnostic, type Reporter } from './diagnostic.js';
import type { FactText } from './draws.js';
import { factsIn } from './facts.js';
import { FREE_PACK } from './free-shift/plan.js';
import { frameTexts } from './frame-texts.js';
import { hashText } from './hash.js';
import { otherCalls, type OtherCall } from './other-callers.js';
import { readPack, type LevelFolder, type PackFile, type PackFolder } from './read-pack.js';
import type { Pack } from './pack.js';
import { callSheet, levelSheet } from './pack-sheet.js';
import { partOf } from './outline.js';
import { minutesToPlay } from './reading-time.js';
import type { CallSource } from './schema/call.js';
import type { Text } from './schema/common.js';
import { SHORT_MINUTES } from './schema/short.js';
import { shortLevel, type ShortLevel } from './shorts.js';
import { CALLS_BACK, type TextTable } from './text-table.js';
import { variantsOf } from './variants.js';

/** What the compiler can be told beside the files. */
export interface CompileOptions {
  /** Texts from which no sentence may be copied. */
  readonly referenceTexts?: readonly string[];
  /** Whether the pack is an author's own, which may not take the name of the game's. */
  readonly own?: boolean;
}

/** A pack, read and checked. */
export interface CompiledPack {
  /** Null when pack.yaml itself cannot be used. */
  readonly pack: Pack | null;
  /** The levels without an error, in the order of the pack. */
  readonly levels: readonly Level[];
  /** Their short versions for a station, in the same order: no part of the campaign, and counted nowhere. */
  readonly shorts: readonly Level[];
  readonly texts: TextTable;
  readonly diagnostics: readonly Diagnostic[];
  /** 16 hex digits over all files; the same content gives the same hash in every engine. */
  readonly hash: string;
  readonly counts: PackCounts;
}

/** How much there is, and how the model lines look from outside. */
export interface PackCounts {
  readonly levels: number;
  readonly calls: number;
  readonly slots: number;
  readonly options: number;
  readonly lengths: LengthCount;
}

/** The id of the pack that comes with the game. */
const CORE_PACK_ID = 'core';
const NOBODY: Text = { zh: '', en: '' };

/**
 * Turns the files of a pack into levels and texts. Pure: whoever calls it does the reading.
 * A level with any error is left out and the rest stays; nothing is thrown for a bad file.
 */
export function compilePack(files: readonly PackFile[], options: CompileOptions = {}): CompiledPack {
  const diagnostics: Diagnostic[] = [];
  const hash = hashFiles(files);
  const folder = readPack(files, diagnostics, options.own === true ? [CORE_PACK_ID, FREE_PACK] : [FREE_PACK]);
  const staff = folder.source?.staff ?? NOBODY;
  const copies = createCopyFinder(options.referenceTexts ?? []);
  const cards = cardsOf(folder.levels);
  const known: PackLevels = new Map(folder.levels.flatMap(({ source, calls }) => (source === null ? [] : [[source.id, sourcesOf(calls)] as const])));
  for (const level of folder.levels) {
    checkFolder(level, { staff, cards, known, findCopy: copies.find }, diagnostics);
    checkOtherCallers(folder.levels, level, diagnostics);
    const short = shortLevel(level);
    if (short !== null) checkShort(level, short, known, createReporter(short.file, diagnostics));
  }

  const sources = folder.levels.flatMap((level) => [...level.calls.values()].map(({ source }) => source));
  const lengths = countLengths(sources, staff);
  checkLengths(lengths, createReporter('pack.yaml', diagnostics));

  const faulty = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const sound = folder.levels
    .map((level): SoundLevel => ({ ...level, others: otherCalls(folder.levels, level) }))
    .filter((level) => level.source !== null && level.complete && ![...level.files, ...[...level.others.values()].map(({ file }) => file)].some((file) => faulty.has(file)));
  const packId = folder.source?.id ?? '';
  const levels = folder.source === null ? [] : sound.flatMap((level) => (level.source === null ? [] : [compileLevel(packId, level.source, sourcesOf(allCalls(level)), staff, cards)]));
  const shorts = folder.source === null ? [] : sound.flatMap((level): SoundShort[] => {
    const short = shortLevel(level);
    if (short === null || level.source === null || faulty.has(short.file)) return [];
    return [{ ...short, folder: level.folder, level: { ...compileLevel(packId, short.source, short.calls, staff, cards), shortOf: level.source.id } }];
  });
  const whole = { pack: packOf(folder, sound, shorts, hash), levels, shorts: shorts.map(({ level }) => level), texts: textsOf(folder, sound, shorts, staff) };
  const slow = tooSlow(whole, shorts, diagnostics);
  return {
    ...(slow.size === 0 ? whole : withoutShorts(whole, slow)),
    diagnostics: diagnostics.toSorted((a, b) => compare(a.file, b.file)),
    hash,
    counts: {
      levels: folder.levels.length,
      calls: sources.length,
      slots: sources.reduce((sum, call) => sum + Object.keys(call.flow).length, 0),
      options: sources.reduce((sum, call) => sum + Object.values(call.flow).reduce((inner, slot) => inner + (slot.kind === 'card' ? 3 : Object.keys(slot.options).length), 0), 0),
      lengths,
    },
  };
}

/** A level without an error, and the calls of earlier levels that may ring in it. */
interface SoundLevel extends LevelFolder {
  readonly others: ReadonlyMap<string, OtherCall>;
}

/** Every call that can be met in the level. */
function allCalls({ calls, others }: SoundLevel): LevelFolder['calls'] {
  return new Map([...others, ...calls]);
}

/** A short version without an error, compiled. */
interface SoundShort extends ShortLevel {
  readonly folder: string;
  readonly level: Level;
}

type Whole = Pick<CompiledPack, 'pack' | 'levels' | 'shorts' | 'texts'>;

/** Notes which short versions take too long to play, and returns their ids. */
function tooSlow(whole: Whole, shorts: readonly SoundShort[], diagnostics: Diagnostic[]): ReadonlySet<string> {
  return new Set(shorts.flatMap(({ file, level: { id } }) => {
    const part = partOf(whole, id);
    const [zh, en] = [minutesToPlay(part, 'zh'), minutesToPlay(part, 'en')];
    if (Math.max(zh, en) <= SHORT_MINUTES) return [];
    createReporter(file, diagnostics).report('shortMinutes', ['calls'], `Whoever reads everything needs ${upTo(zh)} minutes in Chinese and ${upTo(en)} in English.`);
    return [id];
  }));
}

/** Minutes with one digit, never fewer than they are. */
function upTo(minutes: number): string {
  return (Math.ceil(minutes * 10) / 10).toFixed(1);
}

function withoutShorts({ pack, levels, shorts, texts }: Whole, gone: ReadonlySet<string>): Whole {
  const kept = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => all.filter(({ id }) => !gone.has(id));
  return { pack: pack === null ? null : { ...pack, shorts: kept(pack.shorts) }, levels, shorts: kept(shorts), texts };
}

interface Around {
  readonly staff: Text;
  readonly cards: CardKinds;
  readonly known: PackLevels;
  readonly findCopy: (text: string) => string | null;
}

function checkFolder(level: LevelFolder, { staff, cards, known, findCopy }: Around, diagnostics: Diagnostic[]): void {
  for (const { file, source } of level.calls.values()) {
    const reporter = createReporter(file, diagnostics);
    checkCall({ call: source, staff, reporter }, findCopy);
    if (level.source !== null) checkCallCards(source, level.source, cards, reporter);
  }
  if (level.source !== null) checkLevelCards(level.source, sourcesOf(level.calls), cards, createReporter(level.file, diagnostics));
  if (level.source === null || !level.complete) return;
  const reporter = createReporter(level.file, diagnostics);
  checkLevel(level.source, sourcesOf(level.calls), reporter);
  checkDay(level.source, sourcesOf(level.calls), known, reporter);
}

function checkLengths({ slots, longest }: LengthCount, reporter: Reporter): void {
  if (slots < MIN_MEASURED_SLOTS) return;
  for (const language of ['zh', 'en'] as const) {
    const share = longest[language] / slots;
    if (share <= MODEL_LONGEST_MAX) continue;
    const name = language === 'zh' ? 'Chinese' : 'English';
    reporter.report('modelLongest', [], `In ${name} the model line is the longest in ${Math.round(share * 100)} % of ${slots} slots; at most ${MODEL_LONGEST_MAX * 100} % may be.`);
  }
}

function sourcesOf(calls: LevelFolder['calls']): ReadonlyMap<string, CallSource> {
  return new Map([...calls].map(([id, { source }]) => [id, source]));
}

function packOf(folder: PackFolder, sound: readonly SoundLevel[], shorts: readonly SoundShort[], hash: string): Pack | null {
  const { source } = folder;
  if (source === null) return null;
  return {
    id: source.id,
    version: source.version,
    title: `${source.id}/title`,
    hash,
    levels: sound.flatMap((level) => (level.source === null ? [] : [levelSheet(level.source, level.folder)])),
    shorts: shorts.map(({ source: short, folder: of }) => levelSheet(short, of)),
    calls: Object.fromEntries(sound.flatMap((level) => [...allCalls(level).values()].map((call) => [call.source.id, callSheet(call.source)]))),
  };
}

function textsOf(folder: PackFolder, sound: readonly SoundLevel[], shorts: readonly SoundShort[], staff: Text): TextTable {
  const lines: Record<string, Text> = {};
  const facts: Record<string, Record<string, Readonly<Record<string, FactText>>>> = {};
  if (folder.source !== null) lines[`${folder.source.id}/title`] = folder.source.title;
  for (const { source: level, ...folderOf } of sound) {
    if (level === null) continue;
    Object.assign(lines, frameTexts(level));
    for (const { source: call } of allCalls({ source: level, ...folderOf }).values()) {
      if (facts[call.id] !== undefined) continue;
      for (const { lineId, text } of callTexts(call)) lines[lineId] = text;
      for (const id of Object.keys(call.facts ?? {})) lines[`${call.id}/fact/${id}`] = { zh: `{${id}}`, en: `{${id}}` };
      facts[call.id] = Object.fromEntries(variantsOf(call).map((variant) => [variant, factsIn(call, variant)]));
    }
  }
  for (const { source } of shorts) Object.assign(lines, frameTexts(source));
  return { lines, facts, staff, callback: CALLS_BACK };
}

/** Line ends do not count: the same pack has the same hash on every system. */
function hashFiles(files: readonly PackFile[]): string {
  const sorted = files.toSorted((a, b) => compare(a.path, b.path));
  return hashText(sorted.map(({ path, text }) => `${path}\0${text.replace(/\r\n/g, '\n').replace(/^\uFEFF/, '')}\0`).join(''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
