import type { Page } from 'playwright-core';
import type { Stage } from '../../game/stage/types.js';
import { makeUserData } from '../e2e/support/launch.js';
import { setTimeFactor } from './support/clock.js';
import type { Figure } from './support/figure.js';
import { nextTarget, sitDown } from './support/player.js';
import type { Programs } from './support/programs.js';
import { median, percentile, wait } from './support/samples.js';
import { traceScript } from './support/trace.js';
import { installWaitingPack, WAITING_LEVEL } from './support/waiting-pack.js';
import { openWindow } from './support/window.js';

const WAITING = 12;
/** The stage draws at most this often without a graphics card. */
const CAP = 30;
/** Callers join every 40 seconds; waiting for twelve of them is shortened. */
const HURRY = 30;
const CLICK_EVERY_MS = 4000;

declare global {
  interface Window {
    nextCallStage?: Stage;
  }
}

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

async function play(page: Page, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    await wait(Math.min(CLICK_EVERY_MS, end - Date.now()));
    const target = await nextTarget(page, []);
    if (target !== null && target !== 'over' && Date.now() < end - 500) await page.mouse.click(target.x, target.y);
  }
}

interface Drawn {
  readonly drawn: number;
  readonly still: number;
  readonly perSecond: number;
  readonly p95: number;
  readonly mean: number;
  readonly renderer: string;
}

async function drawnWhile(page: Page, work: () => Promise<void>): Promise<Drawn> {
  const read = (): Promise<{ frames: number; skipped: number; elapsedMs: number; scriptMsP95: number; scriptMsMean: number; renderer: string }> => page.evaluate(() => {
    const stage = window.nextCallStage;
    if (stage === undefined) throw new Error('There is no stage.');
    return { ...stage.stats(), renderer: stage.rendererName };
  });
  const before = await read();
  await work();
  const after = await read();
  const drawn = after.frames - before.frames;
  if (drawn < 0) throw new Error('The stage began anew while it was watched.');
  return { drawn, still: after.skipped - before.skipped, perSecond: (drawn * 1000) / (after.elapsedMs - before.elapsedMs), p95: after.scriptMsP95, mean: after.scriptMsMean, renderer: after.renderer };
}

/** Animation frames a second of a page that does nothing in them. */
async function emptyLoop(program: string, ms: number): Promise<{ readonly perSecond: number; readonly script: readonly number[] }> {
  const { app, page, close } = await openWindow(program);
  try {
    await page.evaluate(() => {
      const turn = (): void => void requestAnimationFrame(turn);
      turn();
    });
    await wait(1000);
    const perSecond = await page.evaluate((time) => new Promise<number>((resolve) => {
      let frames = 0;
      const begin = performance.now();
      const turn = (now: number): void => {
        frames += 1;
        if (now - begin < time) requestAnimationFrame(turn);
        else resolve((frames * 1000) / (now - begin));
      };
      requestAnimationFrame(turn);
    }), ms);
    const { wall } = await traceScript(app, 1000 / CAP, () => wait(5000));
    return { perSecond, script: wall };
  } finally {
    await close();
  }
}

/** The stage with a full queue at 1280 × 720, drawn without a graphics card. */
export async function measureFrames({ game, bare }: Programs, quick: boolean): Promise<Figure[]> {
  const seconds = quick ? 8 : 20;
  const userDataDir = makeUserData();
  installWaitingPack(userDataDir, WAITING);
  const { app, page, close } = await openWindow(game, { userDataDir });
  try {
    const shown = await fillQueue(page);
    const size = await page.evaluate(() => `${innerWidth} × ${innerHeight}`);
    const drawn = await drawnWhile(page, () => play(page, seconds * 1000));
    const script = await traceScript(app, 1000 / CAP, () => play(page, seconds * 500));
    await close();
    const empty = await emptyLoop(bare, quick ? 4000 : 10_000);
    return [
      {
        what: 'frames a second with 12 waiting', value: drawn.perSecond, unit: 'fps',
        baseline: { of: 'an empty animation loop in a bare window of the same size', value: empty.perSecond },
        // The cap itself: half a frame is the error of counting.
        mark: { of: 'value', bound: 'at least', limit: CAP - 0.5 },
        note: `${drawn.drawn} pictures really drawn in ${seconds} s at ${size}, renderer ${drawn.renderer}, plus ${drawn.still} turns in which nothing had changed. The stage never draws more than ${CAP} a second without a graphics card, so the mark of ${CAP} counts as met from ${CAP - 0.5}. One caller on the line, ${WAITING} waiting: ${shown}. A line is clicked every ${CLICK_EVERY_MS / 1000} s.`,
      },
      {
        what: 'script of the page per frame, p95', value: percentile(script.wall, 0.95), unit: 'ms',
        baseline: { of: 'the same of the empty loop', value: percentile(empty.script, 0.95) },
        mark: { of: 'value', bound: 'at most', limit: 4 },
        note: `All script of the main thread (stage, session, React, clicks) in slices of one frame of ${(1000 / CAP).toFixed(1)} ms, from Chromium's own trace of ${script.wall.length} slices; median ${median(script.wall).toFixed(2)}, longest ${Math.max(...script.wall).toFixed(1)} ms. Without the time that other programs took from the thread: p95 ${percentile(script.thread, 0.95).toFixed(2)} ms.`,
      },
      {
        what: 'script of the stage per picture, p95', value: drawn.p95, unit: 'ms', baseline: null, mark: null,
        note: `The stage's own count over its last 240 pictures, without tracing; mean ${drawn.mean.toFixed(2)} ms.`,
      },
    ];
  } finally {
    await close();
  }
}
