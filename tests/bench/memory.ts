import type { Page } from 'playwright-core';
import type { Desk } from '../../electron/contract/desk.js';
import { setTimeFactor } from './support/clock.js';
import type { Figure } from './support/figure.js';
import { linesOfTier, playByClicking, sitDown } from './support/player.js';
import { collectGarbage, memoryOf, type Memory } from './support/processes.js';
import type { Programs } from './support/programs.js';
import { median, wait } from './support/samples.js';
import { openWindow } from './support/window.js';

/** The page's own desk; only meaningful inside page.evaluate. */
declare const desk: Desk;

const FACTOR = 10;
/** Between two clicks: about the eight seconds of a real player at ten times speed. */
const PACE_MS = 600;
const REST_MS = 3000;

/** What an hour of play left behind. */
interface Hour {
  readonly afterFirst: Memory;
  /** After each level, when the page has thrown away what it no longer needs. */
  readonly swept: readonly Memory[];
  readonly clicks: number;
  readonly seconds: number;
  readonly playedSeconds: number;
}

async function bareMemory(program: string): Promise<Memory> {
  const { app, page, close } = await openWindow(program);
  try {
    await page.locator('#swap').click();
    await wait(REST_MS + 2000);
    return await memoryOf(app);
  } finally {
    await close();
  }
}

/** Seconds of the game's own time in the last finished shift. */
async function lengthOfLastShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [last] = (await desk.loadProfile()).runs;
    const run = last === undefined ? null : await desk.loadRun(last.id);
    return (run?.replay.endTick ?? 0) / 10;
  });
}

async function playForAnHour(program: string, quick: boolean): Promise<Hour> {
  const { app, page, close } = await openWindow(program);
  try {
    await setTimeFactor(page, FACTOR);
    await sitDown(page, 'L13', 'practice');
    const wanted = linesOfTier('model');
    const begin = Date.now();
    const swept: Memory[] = [];
    let afterFirst: Memory | null = null;
    let clicks = 0;
    let playedSeconds = 0;
    const goal = quick ? 0 : 3600;
    while (playedSeconds < goal || swept.length < 3) {
      clicks += await playByClicking(page, { wanted, paceMs: quick ? 0 : PACE_MS });
      await wait(REST_MS);
      afterFirst ??= await memoryOf(app);
      playedSeconds += await lengthOfLastShift(page);
      await collectGarbage(page);
      await wait(1000);
      swept.push(await memoryOf(app));
      await page.getByTestId('debrief-again').click();
      await page.getByTestId('sit-down').click();
    }
    return { afterFirst: afterFirst ?? (await memoryOf(app)), swept, clicks, seconds: (Date.now() - begin) / 1000, playedSeconds };
  } finally {
    await close();
  }
}

/** Memory beside a bare window after a level, and what an hour of play adds. */
export async function measureMemory({ game, bare }: Programs, quick: boolean): Promise<Figure[]> {
  const plain = await bareMemory(bare);
  const hour = await playForAnHour(game, quick);
  const series = hour.swept.map(({ own }) => own);
  // The first level still loads; what comes after it should stay.
  const settled = series.slice(1);
  const third = Math.max(1, Math.floor(settled.length / 3));
  const before = median(settled.slice(0, third));
  const after = median(settled.slice(-third));
  const speed = hour.playedSeconds / hour.seconds;
  return [
    {
      what: 'memory after a level', value: hour.afterFirst.own, unit: 'MB',
      baseline: { of: 'the bare window of the same runtime', value: plain.own },
      mark: { of: 'difference', bound: 'at most', limit: 150 },
      note: `Memory that no other process shares, all processes, ${REST_MS / 1000} s into the debrief of L13, nothing swept: ${hour.afterFirst.byType} against ${plain.byType}. Resident, shared pages in each process: ${Math.round(hour.afterFirst.resident)} against ${Math.round(plain.resident)} MB, ${Math.round(hour.afterFirst.resident - plain.resident)} more.`,
    },
    {
      what: 'growth while playing', value: ((after - before) / before) * 100, unit: '%',
      baseline: { of: 'memory at the beginning as 100 %', value: 100 },
      mark: { of: 'value', bound: 'at most', limit: 5 },
      note: `L13 ${hour.swept.length} times by real clicks (${hour.clicks}) in ${Math.round(hour.seconds)} s: ${Math.round(hour.playedSeconds / 60)} minutes of the game's own time, ${speed.toFixed(1)} times real speed; the page's clock ran ${FACTOR} times as fast, bent from outside. In each debrief after a sweep: ${series.map((mb) => Math.round(mb)).join(', ')} MB; compared are the first and the last third after the first level.${quick ? ' Quick: not an hour.' : ''}`,
    },
  ];
}
