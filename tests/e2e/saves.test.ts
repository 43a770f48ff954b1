import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { coreLevel } from '../support/core-pack.js';
import { headOf } from './support/debrief.js';
import { launchPackaged, makeUserData, type PackagedApp } from './support/launch.js';
import { sitDown } from './support/play.js';

async function startWithSave(text: string): Promise<PackagedApp> {
  const userDataDir = makeUserData();
  mkdirSync(userDataDir, { recursive: true });
  writeFileSync(join(userDataDir, 'save.json'), text);
  const running = await launchPackaged({ userDataDir });
  onTestFinished(running.close);
  await running.page.getByRole('heading', { level: 1 }).waitFor();
  return running;
}

test('a broken save: kept aside, said on the title in one sentence that can be put away, and the game is playable', async () => {
  const broken = '{"version":2,"settings":{"language":"zh-CN"';
  const { page, userDataDir } = await startWithSave(broken);
  const notice = page.locator('.notice');
  await notice.waitFor();
  const aside = readdirSync(userDataDir).find((name) => name.startsWith('save.json.broken-')) ?? '';
  expect(readFileSync(join(userDataDir, aside), 'utf8')).toBe(broken);
  expect(await notice.innerText()).toContain(aside);
  await notice.getByRole('button').click();
  expect(await notice.count()).toBe(0);
  const player = await sitDown(page, coreLevel('L06'));
  await player.act('6-1/brief/a');
});

test('a save of a newer version: refused with a sentence, and untouched even after a whole level', async () => {
  const newer = JSON.stringify({ version: 999, treasure: 1 });
  const { page, userDataDir } = await startWithSave(newer);
  const notice = page.locator('.notice');
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/999/);
  await notice.getByRole('button').click();
  const player = await sitDown(page, coreLevel('L06'));
  await player.playOn('landmine');
  await headOf(page);
  expect(readFileSync(join(userDataDir, 'save.json'), 'utf8')).toBe(newer);
  expect(readdirSync(userDataDir).filter((name) => /^(runs|interrupted)/.test(name))).toEqual([]);
});

test('a broken recording of an interrupted shift: kept aside, said, and nothing offered', async () => {
  const userDataDir = makeUserData();
  mkdirSync(userDataDir, { recursive: true });
  writeFileSync(join(userDataDir, 'interrupted.json'), '{"replay":{"seed":');
  const { page, close } = await launchPackaged({ userDataDir });
  onTestFinished(close);
  const notice = page.locator('.notice');
  await notice.waitFor();
  expect(await notice.innerText()).toContain('interrupted.json.broken-');
  expect(await page.getByTestId('resume').count()).toBe(0);
});
