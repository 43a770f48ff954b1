import type { Page } from 'playwright-core';
import { planCode, type FreePlan } from '../../game/content/index.js';
import type { FloorSpec } from '../../game/sim/index.js';
import { setTimeFactor } from './support/clock.js';
import type { Figure } from './support/figure.js';
import { pictureFigures, watch } from './support/pictures.js';
import type { Programs } from './support/programs.js';
import { wait } from './support/samples.js';
import { openWindow } from './support/window.js';

const PLAN: FreePlan = { minutes: 20, grade: 5, seats: 20, mix: 'all', seed: 7 };
const WAITING = 40;
/** How much faster the page's time runs while the rush comes in. */
const HURRY = 10;
/** Callers per hour of the rush, and afterwards: as many as twenty seats take, so that about as many go on waiting. */
const RUSH = { during: 14_400, after: 440 } as const;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

declare global {
  interface Window {
    /** The running shift's floor, as the bench has seen it handed to the stage. */
    benchFloor?: Writable<FloorSpec>;
  }
}

/**
 * A free shift of twenty seats with forty in the queue. No plan leads there, because people give up; so the bench lets
 * a rush of endlessly patient callers into the running shift from outside. The product knows nothing of it.
 */
async function fillFloor(page: Page): Promise<void> {
  await page.getByTestId('open-free').click();
  await page.getByTestId('type-code').fill(planCode(PLAN));
  await page.getByTestId('free-go').click();
  await until(() => page.evaluate(() => window.nextCallStage !== undefined));
  await page.evaluate(() => {
    const stage = window.nextCallStage;
    if (stage === undefined) return;
    const show = stage.show.bind(stage);
    stage.show = (view) => {
      if (view.kind === 'shift' && view.level.floor !== undefined) window.benchFloor = view.level.floor.spec;
      show(view);
    };
  });
  await page.getByTestId('sit-down').click();
  await until(() => page.evaluate(() => window.benchFloor !== undefined));
  await rate(page, RUSH.during);
  await setTimeFactor(page, HURRY);
  // The panel itself has no room of its own; what is in it hangs on the wall.
  await page.getByTestId('waiting-panel').waitFor({ state: 'attached' });
  await until(async () => (await waitingNow(page)) > WAITING);
  await setTimeFactor(page, 1);
  await rate(page, RUSH.after);
  await page.locator('[data-choice="answer"]').click();
  await page.locator('.choices button[data-choice]').first().waitFor();
  await wait(2500);
}

function rate(page: Page, perHour: number): Promise<void> {
  return page.evaluate((wanted) => {
    const spec = window.benchFloor;
    if (spec === undefined) throw new Error('There is no floor.');
    spec.arrivals = [{ fromSeconds: 0, perHour: wanted }];
    spec.patience = { ...spec.patience, kind: 'infinite' };
  }, perHour);
}

/** Asks again and again, for two minutes at most. */
async function until(asked: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 120_000;
  while (!(await asked())) {
    if (Date.now() > end) throw new Error('The floor did not fill.');
    await wait(40);
  }
}

async function waitingNow(page: Page): Promise<number> {
  return Number(await page.getByTestId('waiting-panel').getAttribute('data-waiting'));
}

/** A full floor at 1280 × 720, drawn without a graphics card: nineteen teammates, forty who wait, one on the line. */
export async function measureFloorFrames({ game, bare }: Programs, quick: boolean): Promise<Figure[]> {
  const { app, page, close } = await openWindow(game);
  try {
    await fillFloor(page);
    const before = await waitingNow(page);
    const seen = await watch(app, page, quick ? 8 : 20);
    const after = await waitingNow(page);
    if (Math.min(before, after) < WAITING - 8) throw new Error(`${before} waited at first and ${after} at the end: that is no full floor.`);
    await close();
    return await pictureFigures(bare, seen, `20 seats and ${WAITING} waiting`, `A free shift of 20 seats, 19 teammates at their desks; ${before} waited when it began and ${after} when it ended, at first the patience of those who had come before the rush ran out.`, quick);
  } finally {
    await close();
  }
}
