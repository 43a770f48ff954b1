import { checkSchema } from './check-schema.js';
import { createReporter, type Diagnostic } from './diagnostic.js';
import { readYaml } from './read-yaml.js';
import { callSchema, type CallSource } from './schema/call.js';
import { levelSchema, type LevelSource } from './schema/level.js';
import { packSchema, type PackSource } from './schema/pack.js';
import { shortSchema, type ShortSource } from './schema/short.js';
import { didYouMean } from './nearest.js';

/** A file of a pack: its path inside the pack folder, with `/`, and its text. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/** A pack as far as it could be read. */
export interface PackFolder {
  readonly source: PackSource | null;
  /** In the order of pack.yaml. */
  readonly levels: readonly LevelFolder[];
}

/** A level's folder as far as it could be read. */
export interface LevelFolder {
  readonly folder: string;
  /** Path of its level.yaml. */
  readonly file: string;
  /** Every file that the level needs. */
  readonly files: readonly string[];
  readonly source: LevelSource | null;
  readonly calls: ReadonlyMap<string, { readonly file: string; readonly source: CallSource }>;
  /** Whether every listed call could be read. */
  readonly complete: boolean;
  /** Its short version; null where there is none, or none that could be read. */
  readonly short: ShortFile | null;
}

/** The short version of a level as it stands in its folder. */
export interface ShortFile {
  /** Path of its short.yaml. */
  readonly file: string;
  readonly source: ShortSource;
}

/** The id of the short version of a level: `L13-short`. */
export function shortIdOf(levelId: string): string {
  return `${levelId}-short`;
}

/** Ids that stand for something else where slots stand. */
const RESERVED_SLOTS: ReadonlySet<string> = new Set(['caller', 'tool', 'fact', 'promise', 'log', 'authority', 'end']);
/** Ids that stand for something else where options stand. */
const RESERVED_OPTIONS: ReadonlySet<string> = new Set(['says', 'field']);

/**
 * Reads all files of a pack in the shape of the format, and notes what is missing or there twice.
 * @param reserved ids that this pack may not have.
 */
export function readPack(files: readonly PackFile[], diagnostics: Diagnostic[], reserved: readonly string[]): PackFolder {
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  const used = new Set(['pack.yaml']);
  const reporter = createReporter('pack.yaml', diagnostics);
  const text = byPath.get('pack.yaml');
  if (text === undefined) {
    reporter.report('missingPack', [], 'There is no pack.yaml.');
    return { source: null, levels: [] };
  }
  const value = readYaml(text, reporter);
  const source = value === undefined ? null : checkSchema(packSchema, value, reporter);
  if (source === null) return { source: null, levels: [] };

  if (reserved.includes(source.id)) {
    reporter.report('reservedPack', ['id'], `"${source.id}" is taken by the game itself.`);
    return { source: null, levels: [] };
  }

  const levels: LevelFolder[] = [];
  const folders = new Set<string>();
  const ids = new Map<string, string>([[source.id, 'pack.yaml']]);
  source.levels.forEach((folder, index) => {
    if (folders.has(folder)) {
      reporter.report('duplicateId', ['levels', index], `The level "${folder}" is listed twice.`);
      return;
    }
    folders.add(folder);
    const file = `${folder}/level.yaml`;
    used.add(file);
    if (!byPath.has(file)) {
      const existing = [...byPath.keys()].filter((path) => path.endsWith('/level.yaml')).map((path) => path.slice(0, -'/level.yaml'.length));
      reporter.report('missingLevel', ['levels', index], `There is no file ${file}.`, didYouMean(folder, existing));
      return;
    }
    levels.push(readLevel(folder, byPath, used, ids, diagnostics));
  });
  for (const { path } of files) {
    if (!used.has(path)) createReporter(path, diagnostics).report('unlistedFile', [], 'Neither pack.yaml nor a level.yaml lists this file.');
  }
  return { source, levels };
}

function readLevel(folder: string, byPath: ReadonlyMap<string, string>, used: Set<string>, ids: Map<string, string>, diagnostics: Diagnostic[]): LevelFolder {
  const file = `${folder}/level.yaml`;
  const reporter = createReporter(file, diagnostics);
  const value = readYaml(byPath.get(file) ?? '', reporter);
  const source = value === undefined ? null : checkSchema(levelSchema, value, reporter);
  const calls = new Map<string, { file: string; source: CallSource }>();
  const files = [file];
  let complete = source !== null;
  if (source === null) {
    for (const path of byPath.keys()) if (path.startsWith(`${folder}/`)) used.add(path);
    return { folder, file, files, source, calls, complete, short: null };
  }
  claim(source.id, file, ['id']);
  const listed = [
    ...source.calls.map(({ call }, index) => ({ call, path: ['calls', index, 'call'] })),
    ...(source.chats ?? []).map(({ call }, index) => ({ call, path: ['chats', index, 'call'] })),
  ];
  for (const { call, path } of listed) {
    const callFile = `${folder}/${call}.yaml`;
    used.add(callFile);
    if (!byPath.has(callFile)) {
      complete = false;
      const near = [...byPath.keys()].filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1, -'.yaml'.length));
      reporter.report('missingCall', path, `There is no file ${callFile}.`, didYouMean(call, near.filter((name) => name !== 'level' && name !== 'short')));
      continue;
    }
    if (!claim(call, file, path)) continue;
    files.push(callFile);
    const read = readCall(call, callFile, byPath.get(callFile) ?? '', diagnostics);
    if (read === null) complete = false;
    else calls.set(call, { file: callFile, source: read });
  }
  return { folder, file, files, source, calls, complete, short: readShort(source.id) };

  function readShort(levelId: string): ShortFile | null {
    const shortFile = `${folder}/short.yaml`;
    const text = byPath.get(shortFile);
    if (text === undefined) return null;
    used.add(shortFile);
    const id = shortIdOf(levelId);
    const own = createReporter(shortFile, diagnostics);
    const owner = ids.get(id);
    if (owner === undefined) ids.set(id, shortFile);
    else own.report('duplicateId', [], `Its id, "${id}", is already used in ${owner}.`);
    const read = readYaml(text, own);
    const short = read === undefined ? null : checkSchema(shortSchema, read, own);
    return short === null ? null : { file: shortFile, source: short };
  }

  function claim(id: string, by: string, path: readonly (string | number)[]): boolean {
    const owner = ids.get(id);
    if (owner !== undefined) reporter.report('duplicateId', path, `The id "${id}" is already used in ${owner}.`);
    else ids.set(id, by);
    return owner === undefined;
  }
}

function readCall(id: string, file: string, text: string, diagnostics: Diagnostic[]): CallSource | null {
  const reporter = createReporter(file, diagnostics);
  const value = readYaml(text, reporter);
  const call = value === undefined ? null : checkSchema(callSchema, value, reporter);
  if (call === null) return null;
  if (call.id !== id) reporter.report('idNotFileName', ['id'], `The id is "${call.id}", the file is named "${id}".`);
  for (const [slotId, slot] of Object.entries(call.flow)) {
    if (RESERVED_SLOTS.has(slotId)) reporter.report('badId', ['flow', slotId], `"${slotId}" is a reserved word.`);
    if (slot.kind === 'card') continue;
    for (const optionId of Object.keys(slot.options)) {
      if (RESERVED_OPTIONS.has(optionId)) reporter.report('badId', ['flow', slotId, 'options', optionId], `"${optionId}" is a reserved word.`);
    }
  }
  return call;
}
