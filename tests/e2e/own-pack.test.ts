import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { compilePack } from '../../game/content/index.js';
import { readPackFiles } from '../../game/cli/pack-on-disk.js';
import { headOf } from './support/debrief.js';
import { profileOf } from './support/kept.js';
import { launchPackaged, makeUserData } from './support/launch.js';
import { CAMPAIGN } from '../support/core-pack.js';
import { playerOf } from './support/play.js';

const core = fileURLToPath(new URL('../../levels/core/', import.meta.url));
const GOOD = '06-vanished-data';
const BAD = '07-late-parcel';

/** A pack of the player's own: two levels of the core pack, one of them with a target that does not exist. */
function writeOwnPack(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(core, GOOD), join(folder, GOOD), { recursive: true });
  cpSync(join(core, BAD), join(folder, BAD), { recursive: true });
  writeFileSync(join(folder, 'pack.yaml'), ['id: my-centre', 'version: 1', 'title: {zh: 我的中心, en: My centre}', 'levels:', `  - ${GOOD}`, `  - ${BAD}`, 'staff: {zh: 07 号, en: agent 07}', ''].join('\n'));
  const call = join(folder, BAD, '7-1.yaml');
  const text = readFileSync(call, 'utf8');
  writeFileSync(call, text.replace(/^ {2}brief:\n/m, '  brief:\n    surprise: true\n'));
}

test('an own pack with a fault: the faulty level stands there with its reasons, the good one is playable, the core is untouched', async () => {
  const userDataDir = makeUserData();
  const folder = join(userDataDir, 'packs', 'my-centre');
  writeOwnPack(folder);
  mkdirSync(join(userDataDir, 'packs', 'empty'), { recursive: true });
  const compiled = compilePack(readPackFiles(folder));
  const [fault] = compiled.diagnostics.filter(({ severity, file }) => severity === 'error' && file.startsWith(BAD));
  const level = compiled.levels.find(({ id }) => id === 'L06');
  if (fault === undefined || level === undefined) throw new Error('The pack of this test is not what it is meant to be.');

  const { page, close } = await launchPackaged({ userDataDir });
  onTestFinished(close);
  await page.getByTestId('open-levels').click();
  const faulty = page.locator(`[data-level-faulty="${BAD}"]`);
  await faulty.waitFor();
  expect(await faulty.innerText()).toContain(fault.code);
  expect(await faulty.innerText()).toContain(fault.message);
  expect(await faulty.getByRole('button').count()).toBe(0);
  expect(await page.locator('[data-level^="my-centre/"]').count()).toBe(1);
  expect(await page.locator('[data-level^="L"]').count()).toBe(CAMPAIGN.length);
  await page.getByText('empty', { exact: false }).first().waitFor();

  await page.locator('[data-level="my-centre/L06"]').click();
  await page.getByTestId('start-level').click();
  await page.getByTestId('sit-down').click();
  const player = playerOf(page, level);
  await player.act('answer');
  await player.playOn('landmine');
  expect((await headOf(page)).rank).toBe('D');
  const { progress } = await profileOf(page);
  expect(Object.keys(progress)).toEqual(['my-centre/L06']);
});
