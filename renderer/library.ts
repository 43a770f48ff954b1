import type { CallSheet, CompiledPack, FaultyLevel, Language, LevelOutline, LevelPart, LevelSheet, PackOutline, Text, TextTable } from '../game/content/index.js';
import type { PolicyDiagnostic, PolicySheet } from '../game/content/policy/index.js';
import { hasText, renderText } from '../game/content/text-table.js';
import type { Level } from '../game/sim/index.js';
import type { Desk } from '../electron/contract/desk.js';
import type { Bilingual } from '../electron/contract/ids.js';

/** A level as it stands on the shelf: playable, or only its faults. */
export type ShelfLevel =
  | { readonly kind: 'playable'; readonly entry: LevelEntry }
  | ({ readonly kind: 'faulty' } & FaultyLevel);

/** A playable level as it is known from outside; `openLevel` fetches the rest. */
export interface LevelEntry {
  /** The level's id in progress and replays: `L06`, or `my-centre/L01` outside the core pack. */
  readonly key: string;
  /** Content hash of its pack, part of every replay. */
  readonly packHash: string;
  readonly outline: LevelOutline;
  /** Fetches what is needed to play. Rejects when the level's file cannot be read. */
  readonly load: () => Promise<LevelPart>;
}

/** A level that has been opened to be played. */
export interface OpenLevel extends LevelEntry {
  readonly level: Level;
  readonly sheet: LevelSheet;
  readonly pack: PackWords;
  /** The centre's policy that the level is played and judged by; level and words are as it has them. */
  readonly policy: PolicySheet;
}

/** The words of an opened level: what its calls show and say. */
export interface PackWords {
  /** The pack's id. */
  readonly id: string;
  readonly calls: Readonly<Record<string, CallSheet>>;
  readonly texts: TextTable;
}

/** One pack on the shelf; `outline` is null and `problem` says why when it could not be read at all. */
export interface ShelfPack {
  readonly id: string;
  readonly outline: PackOutline | null;
  readonly problem: Bilingual | null;
  readonly levels: readonly ShelfLevel[];
  /** Short versions of its levels for a station; the campaign knows none of them. */
  readonly shorts: readonly LevelEntry[];
  /** What its calls contradict in a policy; only the player's own packs are asked, the game's own is checked with it. */
  readonly clashes?: (policy: PolicySheet) => Promise<readonly PolicyDiagnostic[]>;
}

/** Every pack that is installed, the core pack first. */
export interface Library {
  readonly packs: readonly ShelfPack[];
}

/** The id under which the game's own pack stands on the shelf. */
export const CORE = 'core';

/** Puts a pack on the shelf, its faulty levels with their reasons; `load` fetches one of its levels by id. */
export function shelve(outline: PackOutline, id: string, load: (levelId: string) => Promise<LevelPart>): ShelfPack {
  const entryOf = (level: LevelOutline): LevelEntry => ({ key: id === CORE ? level.id : `${id}/${level.id}`, packHash: outline.hash, outline: level, load: () => load(level.id) });
  const entries = outline.levels.map((level): ShelfLevel => ({ kind: 'playable', entry: entryOf(level) }));
  return { id, outline, problem: null, levels: [...entries, ...outline.faulty.map(asFaulty)], shorts: outline.shorts.map(entryOf) };
}

function asFaulty(level: FaultyLevel): ShelfLevel {
  return { kind: 'faulty', ...level };
}

/** Reads and compiles the player's own packs; a pack that cannot be read keeps its place with the reason. */
export async function loadOwnPacks(desk: Desk): Promise<readonly ShelfPack[]> {
  const listings = await desk.listPacks();
  if (listings.length === 0) return [];
  const content = await import('../game/content/index.js');
  const shelveCompiled = (compiled: CompiledPack, id: string): ShelfPack => {
    const outline = content.outlineOf(compiled);
    if (outline !== null) {
      const clashes = async (policy: PolicySheet): Promise<readonly PolicyDiagnostic[]> => (await import('../game/content/policy/index.js')).clashesWith(policy, compiled.levels, compiled.texts);
      return { ...shelve(outline, id, async (levelId) => content.partOf(compiled, levelId)), clashes };
    }
    const first = compiled.diagnostics[0];
    const reason = first === undefined ? '' : `${first.file}: ${first.message}`;
    return { id, outline: null, problem: { zh: reason, en: reason }, levels: content.faultyLevels(compiled).map(asFaulty), shorts: [] };
  };
  return Promise.all(listings.map(async ({ id, problem }): Promise<ShelfPack> => {
    const text = problem === null ? await desk.readPack(id) : null;
    if (text === null) return { id, outline: null, problem: problem ?? { zh: '读不到文件。', en: 'Its files could not be read.' }, levels: [], shorts: [] };
    return shelveCompiled(content.compilePack(text.files, { own: true }), id);
  }));
}

/** All playable levels in the order of the shelf: what the campaign, the map and free shifts know. */
export function playableLevels(library: Library): readonly LevelEntry[] {
  return library.packs.flatMap(({ levels }) => levels.flatMap((level) => (level.kind === 'playable' ? [level.entry] : [])));
}

/** All that a station can offer: every playable level, each with its short version after it. */
export function stationLevels(library: Library): readonly LevelEntry[] {
  return library.packs.flatMap(({ levels, shorts }) => levels.flatMap((level) => (level.kind === 'playable' ? [level.entry, ...shorts.filter(({ outline }) => outline.shortOf === level.entry.outline.id)] : [])));
}

/** A text of the pack in one language, as it is read in one variant of its call. */
export function lineOf(pack: PackWords, lineId: string, language: Language, variant?: string): string {
  return renderText(pack.texts, lineId, language, variant);
}

/** A text of the pack in both languages, for what is kept. */
export function bothOf(pack: PackWords, lineId: string, variant?: string): Text {
  return { zh: renderText(pack.texts, lineId, 'zh', variant), en: renderText(pack.texts, lineId, 'en', variant) };
}

/** The line that names a card that the player keeps. */
export { cardLine } from '../game/content/text-table.js';

/** Whether the pack has words of its own for a line. */
export function hasLine(pack: PackWords, lineId: string): boolean {
  return hasText(pack.texts, lineId);
}

/** What the screens know of a call beside its lines. @throws Error when the level has no such call. */
export function callSheetOf(pack: PackWords, callId: string): CallSheet {
  const sheet = pack.calls[callId];
  if (sheet === undefined) throw new Error(`Pack ${pack.id} has no call ${callId} here.`);
  return sheet;
}
