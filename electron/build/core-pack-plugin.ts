import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compilePack, outlineOf, partOf, withoutOthers } from '../../game/content/index.js';
import type { CompiledPack, PackFile } from '../../game/content/index.js';

/** The name the renderer imports; typed in renderer/virtual-core-pack.d.ts. */
const CORE_PACK_MODULE = 'virtual:core-pack';
const RESOLVED = `\0${CORE_PACK_MODULE}`;

/** Whether a level with an error ends the build, or is left out with a warning. */
export interface CorePackOptions {
  readonly allowDrafts: boolean;
}

/** Every YAML file of a pack folder, with its path relative to that folder, in a fixed order. */
export function readPackFolder(folder: string): PackFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

/** Compiles the pack as `levels check` does; throws with every diagnostic when one is an error. */
function compileCorePack(folder: string, { allowDrafts }: CorePackOptions): CompiledPack {
  const compiled = compilePack(readPackFolder(folder));
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 && compiled.pack) return compiled;
  const lines = errors.map((d) => `${d.code} ${d.severity} core/${d.file} ${d.path}: ${d.message} ${d.hint}`);
  if (!allowDrafts || !compiled.pack) {
    throw new Error(`The core pack has ${errors.length} errors. Mend them, then build again:\n${lines.join('\n')}`);
  }
  console.warn(`The core pack has ${errors.length} errors; the levels they are in are left out. \`npm run levels -- check\` lists them.`);
  return compiled;
}

/** JSON as a module: a string for JSON.parse is read several times faster than the same object as code. */
export function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/** The outline of the pack, and how each level is fetched. */
function indexModule(compiled: CompiledPack): string {
  const parts = [...compiled.levels, ...compiled.shorts].map(({ id }) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`${CORE_PACK_MODULE}/${id}`)}),`);
  return `export const outline = ${parsed(outlineOf(compiled))};\nexport const parts = {\n${parts.join('\n')}\n};\n`;
}

/** One level, and which others lend it callers: those stand in the modules of their own levels alone. */
function levelModule(compiled: CompiledPack, levelId: string): string {
  const { part, lent } = withoutOthers(partOf(compiled, levelId), compiled.levels);
  return `export const read = () => ${parsed(part)};\nexport const lent = ${JSON.stringify(lent)};\n`;
}

/**
 * Compiles levels/core while building, so that the shipped page parses no YAML of its own levels,
 * and a pack with an error never reaches a player. The page gets an outline of the pack; each level
 * is a module of its own that is fetched when the level is opened. Such a module hands out a fresh
 * copy when it is asked, so that nothing of a level stays in memory once it is left.
 */
export function corePackPlugin(folder: string, options: CorePackOptions = { allowDrafts: false }): Plugin {
  let compiled: CompiledPack | null = null;
  return {
    name: 'next-call:core-pack',
    buildStart() {
      compiled = null;
    },
    resolveId: (id) => (id === CORE_PACK_MODULE || id.startsWith(`${CORE_PACK_MODULE}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id !== RESOLVED && !id.startsWith(`${RESOLVED}/`)) return undefined;
      compiled ??= compileCorePack(folder, options);
      if (id === RESOLVED) return indexModule(compiled);
      return levelModule(compiled, id.slice(RESOLVED.length + 1));
    },
  };
}
