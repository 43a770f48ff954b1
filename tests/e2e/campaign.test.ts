import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CAMPAIGN, coreLevel } from '../support/core-pack.js';
import type { Desk } from '../../electron/contract/desk.js';
import { headOf } from './support/debrief.js';
import { startWith } from './support/kept.js';
import { launchPackaged, type PackagedApp } from './support/launch.js';
import { sitDown } from './support/play.js';

/**
 * `npm run tour` plays all twenty in their order in both languages, each time from a fresh profile, with pictures of
 * every level in release/tour; otherwise a preparation of boards, an interview with boards in it, and the letter.
 */
const TOUR = process.env['TOUR'] === 'all';
const LEVELS = TOUR ? CAMPAIGN : ['L01', 'L04', 'L12'];
const LANGUAGES = TOUR ? (['zh-CN', 'en'] as const) : (['zh-CN'] as const);
const PICTURES = fileURLToPath(new URL('../../release/tour/', import.meta.url));
declare const window: { readonly desk?: Desk };

describe.each(LANGUAGES)('in %s', (language) => {
  let running: PackagedApp;
  const picture = async (name: string): Promise<void> => {
    if (!TOUR) return;
    mkdirSync(PICTURES, { recursive: true });
    await running.page.screenshot({ path: join(PICTURES, `${name}.${language}.png`) });
  };

  beforeAll(async () => {
    running = await launchPackaged(TOUR ? { pixels: 'all' } : {});
    await running.page.getByRole('heading', { level: 1 }).waitFor();
  });

  afterAll(() => running.close());

  test.each(LEVELS)('%s along the model path by clicking: to its debrief, every figure as in the report, rank S', async (id) => {
    const { page } = running;
    await startWith(page, { settings: { language } });
    const level = coreLevel(id);
    const player = await sitDown(page, level);
    await player.playOn('model', (state, next) => next === 'finish' || (state.call?.moves.length ?? 0) > 1);
    await picture(`${id}-played`);
    await player.playOn('model', (_, next) => next === 'finish');
    await player.act('finish');
    const kept = await player.replay().catch(() => null);
    // Where something was promised for later, it has to be done now.
    if (kept !== null) await player.playOn('model');
    const head = await headOf(page);
    await picture(`${id}-debrief`);
    expect(head.rank).toBe('S');
    const [run] = await page.evaluate(async () => (await window.desk?.loadProfile())?.runs ?? []);
    expect(run).toMatchObject({ levelId: id, rank: 'S', passed: true });
    expect(head.score).toBe((run?.score ?? -1).toFixed(1));
  }, 900_000);

  test.runIf(TOUR)('every gate was opened by playing, none by the trainer’s switch', async () => {
    expect(await running.page.evaluate(async () => (await window.desk?.loadProfile())?.settings.openAll)).toBe(false);
  });

  test('nothing was reported on the console on the way', () => {
    expect(running.errors).toEqual([]);
  });
});
