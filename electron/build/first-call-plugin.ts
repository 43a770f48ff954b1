import type { Plugin } from 'vite';
import { compilePack, outlineOf, partOf } from '../../game/content/index.js';
import { parsed, readPackFolder } from './core-pack-plugin.js';

/** The name the renderer imports; typed in renderer/virtual-first-call-pack.d.ts. */
const FIRST_CALL_MODULE = 'virtual:first-call-pack';
const RESOLVED = `\0${FIRST_CALL_MODULE}`;

/**
 * Compiles levels/first-call, the two calls of the tutorial, while building. The page asks for it
 * only when the tutorial starts; a fault of any kind ends the build.
 */
export function firstCallPlugin(folder: string): Plugin {
  return {
    name: 'next-call:first-call-pack',
    resolveId: (id) => (id === FIRST_CALL_MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const compiled = compilePack(readPackFolder(folder));
      if (compiled.pack === null || compiled.diagnostics.length > 0) {
        throw new Error(`levels/first-call has faults:\n${compiled.diagnostics.map((d) => `${d.code} ${d.file} ${d.path}: ${d.message} ${d.hint}`).join('\n')}`);
      }
      const [level] = compiled.levels;
      if (level === undefined) throw new Error('levels/first-call has no level.');
      return `export const outline = ${parsed(outlineOf(compiled))};\nexport const read = () => ${parsed(partOf(compiled, level.id))};\n`;
    },
  };
}
