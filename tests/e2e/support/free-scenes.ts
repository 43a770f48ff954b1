import type { Page } from 'playwright-core';
import type { Settings } from '../../../electron/contract/settings.js';
import { CORE_PACK } from '../../../game/cli/pack-on-disk.js';
import { readFreeShelf, readFreeShift } from '../../../game/cli/free-on-disk.js';
import { planCode, type FreePlan } from '../../../game/content/index.js';
import type { Replay } from '../../../game/sim/index.js';
import { freeEntry } from '../../renderer/free-kit.js';
import { startWith } from './kept.js';
import { recordingTo, type RecordingOptions } from './recordings.js';
import type { Scene } from './scenes.js';

/** A busy evening of a team of twelve. */
const PLAN: FreePlan = { minutes: 10, grade: 3, seats: 12, mix: 'all', seed: 1 };

/** A free shift up to a moment, as the game itself would have kept it. */
function freeRecording(plan: FreePlan, options: Omit<RecordingOptions, 'seed'>): Replay {
  return { ...recordingTo(readFreeShift(plan, readFreeShelf(CORE_PACK)), { ...options, seed: plan.seed }), packHash: freeEntry(plan).packHash };
}

function floor(name: string, options: Omit<RecordingOptions, 'seed'>, ready: string, way: (page: Page) => Promise<void> = async () => undefined, plan: FreePlan = PLAN): Scene {
  return {
    name,
    async reach(page: Page, settings: Partial<Settings>): Promise<void> {
      await startWith(page, { settings, interrupted: freeRecording(plan, options) });
      await page.getByTestId('resume').click();
      await page.getByTestId('resume-shift').click();
      await page.locator(ready).first().waitFor();
      await way(page);
    },
  };
}

const toDebrief = async (page: Page): Promise<void> => {
  await page.locator('[data-choice="finish"]').click();
  await page.getByTestId('price-card').waitFor();
};

/** The screens of a free shift in play, and its debrief. */
export const FREE_SCENES: readonly Scene[] = [
  {
    name: 'floor-ready',
    async reach(page, settings) {
      await startWith(page, { settings });
      await page.getByTestId('open-free').click();
      await page.getByTestId('type-code').fill(planCode(PLAN));
      await page.getByTestId('free-go').click();
      await page.getByTestId('sit-down').click();
      await page.getByTestId('floor-ready').waitFor();
    },
  },
  floor('floor-call', { until: ({ call, finished }) => call !== null && finished.length === 2 && call.moves.length > 2 }, '[data-testid="wall-board"]'),
  floor('floor-gap', { mode: 'exam', until: (state, next) => next.startsWith('gap:') && (state.floor?.queue.waiting.length ?? 0) > 1 }, '[data-choice^="gap:"]'),
  floor('floor-full', { until: ({ call, finished }) => call !== null && finished.length === 3 }, '[data-testid="wall-board"]', undefined, { ...PLAN, seats: 20, grade: 5 }),
  floor('floor-end', { until: (_, next) => next === 'finish' }, '[data-choice="finish"]:enabled', undefined, { ...PLAN, minutes: 5 }),
  floor('debrief-free', { mode: 'exam', policy: 'ordinary', until: (_, next) => next === 'finish' }, '[data-choice="finish"]:enabled', toDebrief),
];
