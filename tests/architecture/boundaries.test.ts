import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

function cruise(folder: string): Cruise {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [depcruise, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'electron', 'game', 'renderer'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser said: ${stderr || stdout}`);
  return JSON.parse(stdout) as Cruise;
}

/** Each wrong import, in a file that does nothing else, and the rule that must report it. */
const WRONG: readonly (readonly [file: string, code: string, rule: string])[] = [
  ['game/sim/reads-the-disk.ts', "import 'node:fs';", 'sim-only-itself'],
  ['game/sim/knows-the-text.ts', "import '../content/right.js';", 'sim-only-itself'],
  ['game/sim/knows-a-type-of-the-text.ts', "import type { Right } from '../content/right.js';\nexport type X = Right;", 'sim-only-itself'],
  ['game/content/reads-the-disk.ts', "import 'node:fs';", 'content-sim-types-zod-yaml'],
  ['game/session/draws.ts', "import '../stage/right.js';", 'session-only-sim'],
  ['game/stage/reads-levels.ts', "import '../content/right.js';", 'stage-session-phaser'],
  ['game/stage/runs-a-rule.ts', "import { right } from '../sim/right.js';\nexport const x = right;", 'sim-types-only'],
  ['game/cli/draws.ts', "import '../stage/right.js';", 'cli-sim-content-node'],
  ['renderer/runs-a-rule.tsx', "import { right } from '../game/sim/right.js';\nexport const x = right;", 'sim-types-only'],
  ['renderer/screens/mounts-phaser.tsx', "import '../../game/stage/right.js';", 'stage-only-through-stage-host'],
  ['renderer/reads-the-disk.ts', "import 'node:fs';", 'renderer-no-node'],
  ['renderer/asks-main.ts', "import '../electron/main/right.js';", 'renderer-no-shell'],
  ['electron/main/knows-a-rule.ts', "import '../../game/sim/right.js';", 'main-knows-no-rule'],
  ['electron/contract/reads-the-disk.ts', "import 'node:fs';", 'contract-only-zod'],
  ['electron/preload/asks-main.ts', "import '../main/right.js';", 'preload-not-main'],
  ['game/sim/uses-a-test.ts', "import '../../tests/right.js';", 'no-tests-in-product'],
  ['game/sim/one.ts', "import { two } from './two.js';\nexport const one = (): unknown => two;", 'no-circular'],
];
const LAYERS = ['game/sim', 'game/content', 'game/session', 'game/cli', 'game/stage', 'renderer', 'electron/contract', 'electron/main', 'electron/preload'];

describe('the guard sees what it must see', () => {
  let folder: string;
  let found: Cruise;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'next-call-canary-'));
    const put = (file: string, code: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
    };
    for (const layer of [...LAYERS, 'tests']) put(`${layer}/right.ts`, 'export const right = 1;\nexport type Right = number;');
    put('game/sim/two.ts', "import { one } from './one.js';\nexport const two = (): unknown => one;");
    put('game/stage/right-types.ts', "import type { Right } from '../sim/right.js';\nexport type X = Right;");
    for (const [file, code] of WRONG) put(file, code);
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
    found = cruise(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(WRONG)('%s', (file, _code, rule) => {
    expect(found.summary.violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  test('and reports no file that does nothing wrong', () => {
    const wrong = new Set<string>([...WRONG.map(([file]) => file), 'game/sim/two.ts']);
    expect(found.summary.violations.filter(({ from }) => !wrong.has(from))).toEqual([]);
  });
});

describe('the product', () => {
  let found: Cruise;
  beforeAll(() => {
    found = cruise(root);
  });

  test('keeps its boundaries', () => {
    expect(found.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)).toEqual([]);
  });

  test.each(LAYERS)('%s is visited, every file of it', (layer) => {
    const visited = found.modules.filter(({ source }) => source.startsWith(`${layer}/`) && /\.tsx?$/.test(source));
    const written = readdirSync(join(root, layer), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
    expect(visited.length).toBeGreaterThan(0);
    expect(visited).toHaveLength(written.length);
  });
});
