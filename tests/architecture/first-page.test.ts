import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every file that the page fetches before it shows its title: what main.tsx imports, and what that imports, but nothing that is fetched later. */
async function firstFiles(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root, entryPoints: [entry], outdir: 'nowhere', bundle: true, splitting: true, format: 'esm', write: false, metafile: true,
    jsx: 'automatic', logLevel: 'silent', external: ['virtual:*'], loader: { '.css': 'empty', '.png': 'empty', '.woff2': 'empty' },
  });
  const outputs = Object.entries(metafile.outputs);
  const start = outputs.find(([, { entryPoint }]) => entryPoint === entry);
  if (start === undefined) throw new Error(`Nothing was made of ${entry}.`);
  const seen = new Set<string>();
  const files: string[] = [];
  for (const queue = [start[0]]; queue.length > 0;) {
    const name = queue.pop();
    const output = name === undefined || seen.has(name) ? undefined : metafile.outputs[name];
    if (name === undefined || output === undefined) continue;
    seen.add(name);
    files.push(...Object.keys(output.inputs));
    queue.push(...output.imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path));
  }
  return files;
}

describe('what the title waits for', () => {
  let files: readonly string[] = [];
  beforeAll(async () => {
    files = await firstFiles('renderer/main.tsx');
  });

  test.each(['zod', 'phaser', 'recharts', '@dicebear/core', 'yaml'])('%s is not among it', (name) => {
    expect(files).toContain('renderer/screens/title-screen.tsx');
    expect(files.filter((file) => file.includes(`node_modules/${name}/`))).toEqual([]);
  });

  test('a schema that were needed at once would be found', async () => {
    const wrong = await firstFiles('electron/contract/free.ts');
    expect(wrong.some((file) => file.includes('node_modules/zod/'))).toBe(true);
  });
});
