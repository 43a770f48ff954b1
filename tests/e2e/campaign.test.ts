import { afterAll, beforeAll, expect, test } from 'vitest';
import { CAMPAIGN, coreLevel } from '../support/core-pack.js';
import type { Desk } from '../../electron/contract/desk.js';
import { headOf } from './support/debrief.js';
import { startWith } from './support/kept.js';
import { launchPackaged, type PackagedApp } from './support/launch.js';
import { sitDown } from './support/play.js';

/** A preparation of boards, an interview with boards in it, the letter; `npm run tour` plays all twenty. */
const LEVELS = process.env['TOUR'] === 'all' ? CAMPAIGN : ['L01', 'L04', 'L12'];
declare const window: { readonly desk?: Desk };

let running: PackagedApp;

beforeAll(async () => {
  running = await launchPackaged();
  await running.page.getByRole('heading', { level: 1 }).waitFor();
});

afterAll(() => running.close());

test.each(LEVELS)('%s along the model path by clicking: to its debrief, every figure as in the report, rank S', async (id) => {
  const { page } = running;
  await startWith(page, {});
  const level = coreLevel(id);
  const player = await sitDown(page, level);
  await player.playOn('model', (_, next) => next === 'finish');
  await player.act('finish');
  const kept = await player.replay().catch(() => null);
  // Where something was promised for later, it has to be done now.
  if (kept !== null) await player.playOn('model');
  const head = await headOf(page);
  expect(head.rank).toBe('S');
  const [run] = await page.evaluate(async () => (await window.desk?.loadProfile())?.runs ?? []);
  expect(run).toMatchObject({ levelId: id, rank: 'S', passed: true });
  expect(head.score).toBe((run?.score ?? -1).toFixed(1));
}, 300_000);

test('nothing was reported on the console on the way', () => {
  expect(running.errors).toEqual([]);
});
