import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { hashState, runReplay } from '../../game/sim/index.js';
import type { Golden } from '../golden/golden.js';
import { coreLevel } from '../support/core-pack.js';
import { launchChromium, launchPackaged } from './support/launch.js';

const folder = fileURLToPath(new URL('../golden/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const goldens = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Golden);
const expected = goldens.map(({ hash }) => hash);

/** The rules as one text. The pages offer no door to them, so the engine of each is handed the same rules itself. */
let source = '';

beforeAll(async () => {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['game/sim/index.ts'], bundle: true, write: false, format: 'iife', globalName: 'rules', target: 'es2022' });
  const data = JSON.stringify(goldens.map(({ replay }) => ({ replay, level: coreLevel(replay.level) })));
  source = `(() => { ${outputFiles[0]?.text ?? ''}; return JSON.parse(${JSON.stringify(data)}).map(({ level, replay }) => rules.hashState(rules.runReplay(level, replay).state)); })()`;
});

async function hashesIn(page: Page): Promise<readonly string[]> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.evaluate<readonly string[]>(source);
}

test('there are golden runs, and Node lives them to their hashes', () => {
  expect(goldens.length).toBeGreaterThan(0);
  expect(goldens.map(({ replay }) => hashState(runReplay(coreLevel(replay.level), replay).state))).toEqual(expected);
});

test('the page of the packaged app lives the golden runs to the same hashes', async () => {
  const { page, close } = await launchPackaged();
  onTestFinished(close);
  expect(await hashesIn(page)).toEqual(expected);
});

test('Chromium lives the golden runs to the same hashes', async () => {
  const { page, close } = await launchChromium();
  onTestFinished(close);
  expect(await hashesIn(page)).toEqual(expected);
});
