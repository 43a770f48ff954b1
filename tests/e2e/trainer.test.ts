import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqliteResults } from '../../electron/main/results/sqlite-results.js';
import { filedRun } from '../support/filed-runs.js';
import { sat } from '../support/trainer-desk.js';
import { launchPackaged, makeUserData, type PackagedApp } from './support/launch.js';
import { axeOn, settled } from './support/look.js';
import { setPin } from './support/station.js';

let launched: PackagedApp;
let page: Page;

beforeAll(async () => {
  const userDataDir = makeUserData();
  setPin(userDataDir, '2468');
  // What a station has filed: a real run, played by the rules.
  const store = openSqliteResults(join(userDataDir, 'results.db'));
  store.putPeople([{ id: 'class-1', name: '三月一班' }], [{ id: 'person-1', staffNumber: '10001', name: '周可', classId: 'class-1' }]);
  sat(store, 'person-1', 'sitting-1', [filedRun('run-1', 'L06', { policies: ['landmine', 'ordinary', 'model'] })]);
  store.close();
  launched = await launchPackaged({ userDataDir, args: ['--trainer'] });
  ({ page } = launched);
  await page.getByTestId('trainer').waitFor();
});
afterAll(() => launched?.close());

test('the heat map and the lines behind it', async () => {
  await page.getByTestId('rail-heat').click();
  await page.locator('.heat-cell button').first().click();
  await page.locator('.heat-lines li').first().waitFor();
  await settled(page);
  expect(await axeOn(page)).toEqual([]);
});

test('a recording plays by itself in the game’s own view, to the end that was filed', async () => {
  await page.getByTestId('rail-people').click();
  await page.getByRole('button', { name: '周可' }).click();
  await page.locator('.data-table .table-open').first().click();
  await page.getByTestId('score').waitFor();
  const filed = await page.getByTestId('score').innerText();
  await page.getByTestId('watch').click();
  await page.getByTestId('playback').waitFor();
  expect(await page.locator('main.shift').getAttribute('inert')).not.toBeNull();
  await page.getByTestId('playback-next').click();
  await page.getByTestId('playback-next').click();
  await page.locator('main.shift[data-phase="call"] [data-choice]').first().waitFor();
  await page.locator('[data-value="8"]').click();
  await page.locator('main.shift[data-phase="over"]').waitFor({ timeout: 60_000, state: 'attached' });
  await page.getByTestId('playback-close').click();
  await page.getByTestId('score').waitFor();
  expect(await page.getByTestId('score').innerText()).toBe(filed);
  expect(launched.errors).toEqual([]);
});
