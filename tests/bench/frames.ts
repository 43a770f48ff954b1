import type { Page } from 'playwright-core';
import { makeUserData } from '../e2e/support/launch.js';
import { setTimeFactor } from './support/clock.js';
import type { Figure } from './support/figure.js';
import { pictureFigures, watch } from './support/pictures.js';
import { sitDown } from './support/player.js';
import type { Programs } from './support/programs.js';
import { wait } from './support/samples.js';
import { installWaitingPack, WAITING_LEVEL } from './support/waiting-pack.js';
import { openWindow } from './support/window.js';

const WAITING = 12;
/** Callers join every 40 seconds; waiting for twelve of them is shortened. */
const HURRY = 30;

/** Twelve callers wait, one is on the line. */
async function fillQueue(page: Page): Promise<string> {
  await sitDown(page, WAITING_LEVEL, 'exam');
  await setTimeFactor(page, HURRY);
  const all = WAITING + 1;
  await page.waitForFunction((wanted) => {
    const cards = document.querySelectorAll('.queue-label').length;
    const more = Number(/\d+/.exec(document.querySelector('.queue-more')?.textContent ?? '')?.[0] ?? 0);
    return cards + more >= wanted;
  }, all, { timeout: 120_000 });
  await setTimeFactor(page, 1);
  await page.locator('[data-choice="answer"]').click();
  await page.locator('.choices button[data-choice]').first().waitFor();
  await wait(1500);
  const cards = await page.locator('.queue-label').count();
  return `${cards} drawn as faces with a card and ${WAITING - cards} as small heads below them`;
}

/** The stage with a full queue at 1280 × 720, drawn without a graphics card. */
export async function measureFrames({ game, bare }: Programs, quick: boolean): Promise<Figure[]> {
  const seconds = quick ? 8 : 20;
  const userDataDir = makeUserData();
  installWaitingPack(userDataDir, WAITING);
  const { app, page, close } = await openWindow(game, { userDataDir });
  try {
    const shown = await fillQueue(page);
    const seen = await watch(app, page, seconds);
    await close();
    return await pictureFigures(bare, seen, `${WAITING} waiting`, `One caller on the line, ${WAITING} waiting: ${shown}.`, quick);
  } finally {
    await close();
  }
}
