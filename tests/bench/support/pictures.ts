import type { ElectronApplication, Page } from 'playwright-core';
import { CAP, CLICK_EVERY_S, clickAlong, drawnWhile, emptyLoop, type Drawn } from './drawn.js';
import type { Figure } from './figure.js';
import { median, percentile } from './samples.js';
import { traceScript, type ScriptTime } from './trace.js';

/** A scene of the stage that was watched, played on by clicking. */
export interface Watched {
  readonly drawn: Drawn;
  readonly script: ScriptTime;
  readonly seconds: number;
  /** The window, as `1280 × 720`. */
  readonly size: string;
}

/** Counts the pictures of a scene, then traces the script of the page behind them. */
export async function watch(app: ElectronApplication, page: Page, seconds: number): Promise<Watched> {
  const size = await page.evaluate(() => `${innerWidth} × ${innerHeight}`);
  const drawn = await drawnWhile(page, () => clickAlong(page, seconds * 1000));
  const script = await traceScript(app, 1000 / CAP, () => clickAlong(page, seconds * 500));
  return { drawn, script, seconds, size };
}

/** The figures of a scene beside an empty loop in the bare window. `scene` names it in a row, `shown` says in a sentence what was seen. */
export async function pictureFigures(bare: string, { drawn, script, seconds, size }: Watched, scene: string, shown: string, quick: boolean): Promise<Figure[]> {
  const empty = await emptyLoop(bare, quick ? 4000 : 10_000);
  return [
    {
      what: `frames a second with ${scene}`, value: drawn.perSecond, unit: 'fps',
      baseline: { of: 'an empty animation loop in a bare window of the same size', value: empty.perSecond },
      // The cap itself: half a frame is the error of counting.
      mark: { of: 'value', bound: 'at least', limit: CAP - 0.5 },
      note: `${drawn.drawn} pictures really drawn in ${seconds} s at ${size}, renderer ${drawn.renderer}, plus ${drawn.still} turns in which nothing had changed. The stage never draws more than ${CAP} a second without a graphics card, so the mark of ${CAP} counts as met from ${CAP - 0.5}. ${shown} A line is clicked every ${CLICK_EVERY_S} s.`,
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
}
