import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { coreLevel } from '../support/core-pack.js';
import { figure, headOf, runsOnDisk } from './support/debrief.js';
import { journalOf, profileOf, startWith } from './support/kept.js';
import { launchChromium, launchPackaged, type PackagedApp } from './support/launch.js';
import { sitDown } from './support/play.js';

const LEVEL = coreLevel('L06');
let running: PackagedApp;

beforeAll(async () => {
  running = await launchPackaged({ calm: false });
  await running.page.getByRole('heading', { level: 1 }).waitFor();
});

afterAll(() => running.close());

test('L06 with the mouse along the model path: hold, every tool, the text message, 100 points and rank S', async () => {
  const { page, userDataDir, errors } = running;
  const player = await sitDown(page, LEVEL);
  const played = await player.playOn('model', (_, next) => next === 'finish');
  expect(played).toContain('hold:end');
  expect(played.filter((id) => id.startsWith('tool:'))).toHaveLength(6);
  expect(played).toContain('task:6-1/sms');
  expect(Number(await page.getByTestId('stress').innerText())).toBe(Math.round((await player.state()).stress));
  await player.act('finish');
  expect(await headOf(page)).toMatchObject({ score: '100.0', rank: 'S' });
  await expect.poll(async () => runsOnDisk(userDataDir, LEVEL).length).toBe(1);
  const [run] = runsOnDisk(userDataDir, LEVEL);
  expect(run?.report).toMatchObject({ score: 100, rank: 'S', passed: true });
  expect(run?.record).toMatchObject({ score: 100, rank: 'S', passed: true });
  for (const row of await page.locator('[data-row]').all()) await expect.poll(() => row.locator('.row-figure').innerText()).toMatch(/^([\d.]+) \/ \1$/);
  expect(await journalOf(page)).toBeNull();
  expect(errors).toEqual([]);
});

test('L06 along the landmines: he hangs up, and the debrief says so and why it was not passed', async () => {
  const { page, userDataDir } = running;
  await startWith(page, { settings: { language: 'zh-CN' } });
  const player = await sitDown(page, LEVEL);
  const played = await player.playOn('landmine', (state) => state.call === null);
  expect(played.length).toBeGreaterThan(2);
  await page.getByRole('heading', { name: '对方挂断了' }).waitFor();
  await player.act('finish');
  const head = await headOf(page);
  expect(head.rank).toBe('D');
  expect(head.verdict).toContain('没有通过');
  expect(await page.getByTestId('sum').innerText()).toContain('挂断');
  const [run] = runsOnDisk(userDataDir, LEVEL);
  expect(run?.report.units[0]?.lost).toBe(true);
  expect(head.score).toBe(figure(run?.report.score ?? -1));
});

test('L06 with the keyboard alone to rank S', async () => {
  const { page } = running;
  await startWith(page, {});
  const player = await sitDown(page, LEVEL, { kind: 'keys' });
  await player.playOn('model');
  expect(await headOf(page)).toMatchObject({ score: '100.0', rank: 'S' });
  await page.keyboard.press('Escape');
  await page.locator('[data-level="L06"]').waitFor();
});

test('L06 in Chromium with the mouse to rank S; the browser keeps the result', async () => {
  const { page, errors, close } = await launchChromium();
  onTestFinished(close);
  const player = await sitDown(page, LEVEL);
  await player.playOn('model');
  expect(await headOf(page)).toMatchObject({ score: '100.0', rank: 'S' });
  await page.reload();
  await page.getByTestId('open-levels').click();
  await page.locator('[data-level="L06"] .rank').waitFor();
  expect((await profileOf(page)).progress).toMatchObject({ L06: { bestScore: 100, bestRank: 'S', plays: 1, passed: true } });
  expect(errors).toEqual([]);
});

test('L06 in Chromium with a finger to rank S', async () => {
  const { page, close } = await launchChromium({ touch: true });
  onTestFinished(close);
  expect(await page.evaluate(() => navigator.maxTouchPoints)).toBeGreaterThan(0);
  const player = await sitDown(page, LEVEL, { kind: 'touch' });
  await player.playOn('model');
  expect(await headOf(page)).toMatchObject({ score: '100.0', rank: 'S' });
});
