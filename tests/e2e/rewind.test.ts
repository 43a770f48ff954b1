import { afterAll, beforeAll, expect, test } from 'vitest';
import { coreLevel } from '../support/core-pack.js';
import { headOf, runsOnDisk } from './support/debrief.js';
import { profileOf, startWith } from './support/kept.js';
import { launchPackaged, type PackagedApp } from './support/launch.js';
import { playerOf } from './support/play.js';
import { recordingTo } from './support/recordings.js';

const LEVEL = coreLevel('L06');
let running: PackagedApp;

beforeAll(async () => {
  running = await launchPackaged();
  const { page } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  // A landmine at one place only, so that taking it back must make it whole again.
  const replay = recordingTo(LEVEL, { until: (state) => state.call?.slotId === 'empathise', then: ['6-1/empathise/c'] });
  await startWith(page, { interrupted: replay });
  await page.getByTestId('resume').click();
  await page.getByTestId('resume-shift').click();
  await playerOf(page, LEVEL).playOn('model');
  await page.getByTestId('score').waitFor();
});

afterAll(() => running.close());

test('rewind: another line shows both scores, both curves and the change of rank; the model line wins', async () => {
  const { page } = running;
  const before = await headOf(page);
  await page.locator('[data-choice="6-1/empathise"] [data-testid="rewind"]').click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await dialog.getByTestId('option-a').click();
  const score = async (side: string): Promise<number> => Number(await dialog.getByTestId(`score-${side}`).locator('strong').innerText());
  expect((await score('mine')).toFixed(1)).toBe(before.score);
  expect(await score('other')).toBeGreaterThan(await score('mine'));
  expect(await dialog.getByTestId('rank-change').innerText()).toContain('→');
  for (const line of ['emotion', 'other', 'stress']) {
    expect(((await dialog.locator(`.curve-${line} .recharts-line-curve`).getAttribute('d')) ?? '').length, line).toBeGreaterThan(40);
  }
  // The line as it was said compares with nothing.
  await dialog.getByTestId('option-c').click();
  expect(await dialog.getByTestId('score-other').count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
  expect(await headOf(page)).toEqual(before);
});

test('play on from the rewound line: the call goes on there, ends well, and counts as practice', async () => {
  const { page, userDataDir } = running;
  const progress = (await profileOf(page)).progress;
  const runs = runsOnDisk(userDataDir, LEVEL).length;
  await page.locator('[data-choice="6-1/empathise"] [data-testid="rewind"]').click();
  await page.getByTestId('option-a').click();
  await page.getByTestId('play-on').click();
  const go = page.getByTestId('resume-shift');
  if (await go.isVisible()) await go.click();
  const next = page.locator('[data-choice^="6-1/own/"]');
  await next.first().waitFor();
  expect(await page.locator('.said').innerText()).not.toBe('');
  await page.locator('[data-choice="6-1/own/a"]').click();
  await page.locator('[data-choice^="6-1/verify/"]').first().waitFor();
  expect((await profileOf(page)).progress).toEqual(progress);
  expect(runsOnDisk(userDataDir, LEVEL)).toHaveLength(runs);
});
