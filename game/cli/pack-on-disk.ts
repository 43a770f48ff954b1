import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compilePack, type CompiledPack, type PackFile } from '../content/index.js';
import type { Level } from '../sim/index.js';
import { UsageError } from './command-line.js';

/** The pack that comes with the game, relative to the folder the commands run in. */
export const CORE_PACK = 'levels/core';

/** Reads every YAML file of a pack folder. @throws UsageError when there is no such folder. */
export function readPackFiles(folder: string): readonly PackFile[] {
  let isFolder = false;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch {
    // Said below in one sentence.
  }
  if (!isFolder) throw new UsageError(`There is no folder ${folder}. Name the folder that holds pack.yaml.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') || name.endsWith('.yml'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => ({ path: name.split(sep).join('/'), text: readFileSync(join(folder, name), 'utf8') }));
}

/** The texts no sentence may be copied from: the sibling folder of the checkout that holds them, where there is one. */
export function readReferenceTexts(): readonly string[] {
  const folder = join('..', 'shared', 'seeds');
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'));
  } catch {
    return [];
  }
}

/**
 * A level or the short version of one that can be played, with the pack it stands in.
 * @throws UsageError when there is none of this id, with the reason.
 */
export function readLevel(folder: string, id: string): { readonly level: Level; readonly compiled: CompiledPack } {
  const compiled = compilePack(readPackFiles(folder));
  const level = [...compiled.levels, ...compiled.shorts].find((entry) => entry.id === id);
  if (level !== undefined) return { level, compiled };
  const known = [...compiled.levels, ...compiled.shorts].map((entry) => entry.id).join(', ') || 'none';
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error').length;
  const reason = errors > 0 ? ` ${errors} errors keep levels out; see: npm run -s levels -- check ${folder}` : '';
  throw new UsageError(`There is no playable level "${id}" in ${folder}. Playable: ${known}.${reason}`);
}
