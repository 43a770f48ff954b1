import type { CallSheet, CompiledPack, Diagnostic, Language, LevelSheet, Text } from '../game/content/index.js';
import { hasText, renderText } from '../game/content/text-table.js';
import type { Level } from '../game/sim/index.js';
import type { Desk } from '../electron/contract/desk.js';
import type { Bilingual } from '../electron/contract/ids.js';

/** A pack that can be played from. */
export type PlayablePack = Pick<CompiledPack, 'levels' | 'texts' | 'diagnostics' | 'hash'> & { readonly pack: NonNullable<CompiledPack['pack']> };

/** A level as it stands on the shelf: playable, or only its faults. */
export type ShelfLevel =
  | { readonly kind: 'playable'; readonly entry: LevelEntry }
  | { readonly kind: 'faulty'; readonly folder: string; readonly diagnostics: readonly Diagnostic[] };

/** A playable level with the pack it belongs to. */
export interface LevelEntry {
  /** The level's id in progress and replays: `L06`, or `my-centre/L01` outside the core pack. */
  readonly key: string;
  readonly pack: PlayablePack;
  readonly level: Level;
  readonly sheet: LevelSheet;
}

/** One pack on the shelf; `problem` when it could not be read at all. */
export interface ShelfPack {
  readonly id: string;
  readonly pack: PlayablePack | null;
  readonly problem: Bilingual | null;
  readonly levels: readonly ShelfLevel[];
}

/** Every pack that is installed, the core pack first. */
export interface Library {
  readonly packs: readonly ShelfPack[];
}

const CORE = 'core';

/** Puts a compiled pack on the shelf, its faulty levels with their reasons. */
export function shelve(compiled: CompiledPack, id: string): ShelfPack {
  const { pack } = compiled;
  if (pack === null) {
    const first = compiled.diagnostics[0];
    const reason = first === undefined ? '' : `${first.file}: ${first.message}`;
    return { id, pack: null, problem: { zh: reason, en: reason }, levels: faultyFolders(compiled, new Set()) };
  }
  const playable: PlayablePack = { ...compiled, pack };
  const entries = pack.levels.flatMap((sheet): LevelEntry[] => {
    const level = compiled.levels.find((candidate) => candidate.id === sheet.id);
    return level === undefined ? [] : [{ key: id === CORE ? level.id : `${id}/${level.id}`, pack: playable, level, sheet }];
  });
  const sound = new Set(entries.map((entry) => entry.sheet.folder));
  return { id, pack: playable, problem: null, levels: [...entries.map((entry): ShelfLevel => ({ kind: 'playable', entry })), ...faultyFolders(compiled, sound)] };
}

function faultyFolders(compiled: CompiledPack, sound: ReadonlySet<string>): ShelfLevel[] {
  const byFolder = new Map<string, Diagnostic[]>();
  for (const diagnostic of compiled.diagnostics) {
    if (diagnostic.severity !== 'error') continue;
    const folder = diagnostic.file.includes('/') ? (diagnostic.file.split('/')[0] ?? diagnostic.file) : diagnostic.file;
    if (!sound.has(folder)) byFolder.set(folder, [...(byFolder.get(folder) ?? []), diagnostic]);
  }
  return [...byFolder].map(([folder, diagnostics]) => ({ kind: 'faulty', folder, diagnostics }));
}

/** Reads and compiles the player's own packs; a pack that cannot be read keeps its place with the reason. */
export async function loadOwnPacks(desk: Desk): Promise<readonly ShelfPack[]> {
  const listings = await desk.listPacks();
  if (listings.length === 0) return [];
  const { compilePack } = await import('../game/content/index.js');
  return Promise.all(listings.map(async ({ id, problem }): Promise<ShelfPack> => {
    const text = problem === null ? await desk.readPack(id) : null;
    if (text === null) return { id, pack: null, problem: problem ?? { zh: '读不到文件。', en: 'Its files could not be read.' }, levels: [] };
    return shelve(compilePack(text.files), id);
  }));
}

/** All playable levels in the order of the shelf. */
export function playableLevels(library: Library): readonly LevelEntry[] {
  return library.packs.flatMap((pack) => pack.levels.flatMap((level) => (level.kind === 'playable' ? [level.entry] : [])));
}

/** A text of the pack in one language, as it is read in one variant of its call. */
export function lineOf(pack: PlayablePack, lineId: string, language: Language, variant?: string): string {
  return renderText(pack.texts, lineId, language, variant);
}

/** A text of the pack in both languages, for what is kept. */
export function bothOf(pack: PlayablePack, lineId: string, variant?: string): Text {
  return { zh: renderText(pack.texts, lineId, 'zh', variant), en: renderText(pack.texts, lineId, 'en', variant) };
}

/** Whether the pack has words of its own for a line. */
export function hasLine(pack: PlayablePack, lineId: string): boolean {
  return hasText(pack.texts, lineId);
}

/** What the screens know of a call beside its lines. @throws Error when the pack has no such call. */
export function callSheetOf(pack: PlayablePack, callId: string): CallSheet {
  const sheet = pack.pack.calls[callId];
  if (sheet === undefined) throw new Error(`Pack ${pack.pack.id} has no call ${callId}.`);
  return sheet;
}
