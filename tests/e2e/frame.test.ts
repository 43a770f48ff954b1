import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { goldenRun, walkedTo } from './support/campaign-runs.js';
import { startWith } from './support/kept.js';
import { launchPackaged, type PackagedApp } from './support/launch.js';
import { campaignGrade, readinessReport } from '../../game/session/index.js';
import { emptySave, withRun } from '../../electron/contract/save.js';
import type { RunRecord } from '../../electron/contract/progress.js';
import { corePack } from '../support/core-pack.js';

let running: PackagedApp;

beforeAll(async () => {
  running = await launchPackaged();
  await running.page.getByRole('heading', { level: 1 }).waitFor();
});

afterAll(() => running.close());

const ROAD = corePack().levels.map(({ id, chapter }) => ({ key: id, chapter }));
const reached = (runs: readonly RunRecord[]) => runs.reduce(withRun, emptySave()).progress;
const stateOf = (id: string) => running.page.locator(`[data-level="${id}"]`).getAttribute('data-state');

test('a fresh profile: only the first level is open, and a closed one says what opens it', async () => {
  const { page } = running;
  await startWith(page, { settings: { language: 'zh-CN', motion: 'reduced' } });
  await page.getByTestId('open-levels').click();
  expect([await stateOf('L01'), await stateOf('L02'), await stateOf('L20')]).toEqual(['open', 'locked', 'locked']);
  await page.locator('[data-level="L02"]').click();
  expect(await page.getByTestId('start-level').isDisabled()).toBe(true);
  expect(await page.getByTestId('chosen-level').innerText()).toContain('第 1 关');
  await page.locator('[data-level="L02"]').dblclick();
  expect(await page.getByTestId('opening').count()).toBe(0);
});

test('the arrow keys walk the road, and Enter opens the first level past its opening, which comes once', async () => {
  const { page } = running;
  await page.locator('[data-level="L02"]').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('[data-level="L01"]').getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Enter');
  await page.getByTestId('opening').waitFor();
  expect(await page.getByTestId('opening').getAttribute('data-chapter')).toBe('preparation');
  await page.getByTestId('opening-go').click();
  await page.getByTestId('sit-down').waitFor();
  await page.reload();
  await page.getByTestId('open-levels').click();
  await page.locator('[data-level="L01"]').click();
  await page.getByTestId('start-level').click();
  await page.getByTestId('sit-down').waitFor();
});

test('trainers open every level with one switch, and close them again', async () => {
  const { page } = running;
  await startWith(page, {});
  await page.getByTestId('open-levels').click();
  await page.locator('[data-testid="open-all"] button').click();
  expect(await stateOf('L20')).toBe('open');
  await page.locator('[data-testid="open-all"] button').click();
  expect(await stateOf('L20')).toBe('locked');
});

test('without a run the report says that nothing has been assessed', async () => {
  const { page } = running;
  await startWith(page, {});
  await page.getByTestId('open-readiness').click();
  expect(await page.getByTestId('grade').innerText()).toBe('还没有成绩');
  expect(await page.locator('[data-dimension]').allInnerTexts()).toHaveLength(5);
  for (const card of await page.locator('[data-dimension]').all()) expect(await card.innerText()).toContain('未考察');
  expect(await page.getByTestId('open-certificate').count()).toBe(0);
});

test('what was played opens the way on, and the report shows the figures and what they rest on', async () => {
  const { page } = running;
  const runs = [goldenRun('L01', 'model'), goldenRun('L06', 'mixed')];
  await startWith(page, { runs });
  await page.getByTestId('open-levels').click();
  expect([await stateOf('L01'), await stateOf('L02'), await stateOf('L03')]).toEqual(['passed', 'open', 'locked']);
  await page.getByTestId('open-readiness').click();
  const grade = campaignGrade(ROAD, reached(runs));
  expect(await page.getByTestId('grade').innerText()).toBe((grade.grade ?? -1).toFixed(1));
  expect(await page.getByTestId('assessed').innerText()).toContain(`${Math.round(grade.assessed)}%`);
  const { dimensions, next } = readinessReport(ROAD, reached(runs));
  for (const { dimension, score, evidence } of dimensions) {
    const card = page.locator(`[data-dimension="${dimension}"]`);
    expect(await card.locator('.dimension-score').innerText()).toBe(String(Math.round(score ?? -1)));
    expect(await card.locator('[data-evidence]').evaluateAll((items) => items.map((item) => item.getAttribute('data-evidence')))).toEqual(evidence.map(({ key }) => key));
  }
  expect(next?.key).toBe('L06');
  await page.getByTestId('practise-next').click();
  await page.locator('[data-testid="opening-go"], [data-testid="sit-down"]').first().waitFor();
});

test('the report fills sheets of A4 that stand, the certificate one that lies; it takes an A on the last level', async () => {
  const { app, page } = running;
  const sheets = async (): Promise<readonly (readonly [number, number])[]> => {
    const text = await app.evaluate(async ({ BrowserWindow }) => (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true }))?.toString('latin1') ?? '');
    return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))] as const);
  };
  await startWith(page, { runs: [goldenRun('L20', 'mixed')] });
  await page.getByTestId('open-readiness').click();
  expect(goldenRun('L20', 'mixed').rank).not.toMatch(/[SA]/);
  expect(await page.getByTestId('open-certificate').count()).toBe(0);
  const standing = await sheets();
  expect(standing.length).toBeGreaterThan(0);
  for (const [width, height] of standing) expect([Math.round(width / 2), Math.round(height / 2)]).toEqual([298, 421]);

  await startWith(page, { runs: walkedTo('L02').concat(goldenRun('L20', 'model')) });
  await page.getByTestId('open-readiness').click();
  await page.getByTestId('open-certificate').click();
  await page.getByTestId('certificate-name').fill('林夏');
  expect(await page.locator('.certificate-name').innerText()).toBe('林夏');
  const lying = await sheets();
  expect(lying).toHaveLength(1);
  expect(lying[0]?.map((side) => Math.round(side / 2))).toEqual([421, 298]);
  await page.reload();
  expect(JSON.stringify(await page.evaluate(async () => (globalThis as { desk?: { loadProfile(): Promise<unknown> } }).desk?.loadProfile()))).not.toContain('林夏');
});

test('nothing was reported on the console on the way', () => {
  expect(running.errors).toEqual([]);
});

test('the same road in a second app starts from nothing', async () => {
  const { page, close } = await launchPackaged();
  onTestFinished(close);
  await page.getByTestId('open-levels').click();
  await page.locator('[data-level="L20"]').waitFor();
  expect(await page.locator('[data-state="open"]').count()).toBe(1);
});
