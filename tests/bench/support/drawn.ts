import type { Page } from 'playwright-core';
import type { Stage } from '../../../game/stage/types.js';
import { nextTarget } from './player.js';
import { wait } from './samples.js';
import { traceScript } from './trace.js';
import { openWindow } from './window.js';

/** The stage draws at most this often without a graphics card. */
export const CAP = 30;
/** Seconds between two clicks while pictures are counted. */
export const CLICK_EVERY_S = 4;

declare global {
  interface Window {
    nextCallStage?: Stage;
  }
}

/** Clicks whatever a player would click next, every few seconds, for so long. */
export async function clickAlong(page: Page, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    await wait(Math.min(CLICK_EVERY_S * 1000, end - Date.now()));
    const target = await nextTarget(page, []);
    if (target !== null && target !== 'over' && Date.now() < end - 500) await page.mouse.click(target.x, target.y);
  }
}

/** What the stage drew in a stretch of time. */
export interface Drawn {
  /** Pictures really drawn, and turns in which nothing had changed. */
  readonly drawn: number;
  readonly still: number;
  readonly perSecond: number;
  /** Milliseconds of the stage's own script per picture, over the last 240. */
  readonly p95: number;
  readonly mean: number;
  readonly renderer: string;
}

/** Counts the pictures of the stage while something is done. */
export async function drawnWhile(page: Page, work: () => Promise<void>): Promise<Drawn> {
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

/** Animation frames a second of a page that does nothing in them, and its script per slice. */
export async function emptyLoop(program: string, ms: number): Promise<{ readonly perSecond: number; readonly script: readonly number[] }> {
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
