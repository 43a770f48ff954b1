import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../electron/launch/paths.mjs';
import { listAsar, type PackedFile } from './support/asar.js';
import type { Figure } from './support/figure.js';
import type { Programs } from './support/programs.js';

const MB = 1_000_000;

const KINDS: readonly (readonly [kind: string, of: (path: string) => boolean])[] = [
  ['fonts', (path) => /\.woff2?$/.test(path)],
  ['main process', (path) => /^dist\/(main|preload)\//.test(path)],
  ['page script', (path) => path.endsWith('.js')],
  ['styles', (path) => path.endsWith('.css')],
];

function kindOf(path: string): string {
  return KINDS.find(([, fits]) => fits(path))?.[0] ?? 'other';
}

/** The packed archive by kind, and whether anything lies in it twice. */
export function measureSize({ asar }: Programs): Figure[] {
  const files = listAsar(asar);
  const total = statSync(asar).size;
  const built = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const byKind = new Map<string, { bytes: number; files: number }>();
  for (const { path, size } of files) {
    const kind = byKind.get(kindOf(path)) ?? { bytes: 0, files: 0 };
    byKind.set(kindOf(path), { bytes: kind.bytes + size, files: kind.files + 1 });
  }
  const kinds = [...byKind].toSorted(([, a], [, b]) => b.bytes - a.bytes).map(([kind, { bytes, files: count }]) => `${kind} ${(bytes / MB).toFixed(2)} MB in ${count}`);
  const twice = [...sameContent(files), ...strayFiles(files), ...fontsInBundles(asar, files)];
  return [
    {
      what: 'app.asar', value: total / MB, unit: 'MB',
      baseline: { of: 'what the build puts into dist', value: built / MB },
      mark: { of: 'value', bound: 'at most', limit: 25 },
      note: `${files.length} files: ${kinds.join(', ')}. The compiled levels are part of the page script.`,
    },
    {
      what: 'packed twice', value: twice.length, unit: 'files', baseline: null, mark: { of: 'value', bound: 'at most', limit: 0 },
      note: twice.length === 0 ? 'No two files have the same content, no node_modules or sources lie beside the bundles, no font is written into a style or script.' : twice.join('; '),
    },
  ];
}

function sameContent(files: readonly PackedFile[]): string[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path, size, hash }) => {
    if (hash === null || size === 0) return [];
    const known = first.get(hash);
    if (known === undefined) first.set(hash, path);
    return known === undefined ? [] : [`${path} is ${known} again`];
  });
}

/** What is bundled already and would be there a second time. */
function strayFiles(files: readonly PackedFile[]): string[] {
  return files.filter(({ path }) => path.includes('node_modules/') || /\.(tsx?|ya?ml|map)$/.test(path)).map(({ path }) => `${path} is in a bundle already`);
}

function fontsInBundles(asar: string, files: readonly PackedFile[]): string[] {
  if (!files.some(({ path }) => path.endsWith('.woff2'))) return [];
  return readFileSync(asar).includes('data:font/woff2;base64') ? ['a font is written into a style or script'] : [];
}
