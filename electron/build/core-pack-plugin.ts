import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compilePack } from '../../game/content/index.js';
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

/**
 * Compiles levels/core while building, so that the shipped page parses no YAML of its own levels,
 * and a pack with an error never reaches a player.
 */
export function corePackPlugin(folder: string, options: CorePackOptions = { allowDrafts: false }): Plugin {
  return {
    name: 'next-call:core-pack',
    resolveId: (id) => (id === CORE_PACK_MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      // A string for JSON.parse is read several times faster than the same object as code.
      const text = JSON.stringify(JSON.stringify(compileCorePack(folder, options)));
      return `export const corePack = JSON.parse(${text});\n`;
    },
  };
}
