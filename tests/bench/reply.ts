import type { Page } from 'playwright-core';
import type { Figure } from './support/figure.js';
import { linesOfTier, playByClicking, sitDown } from './support/player.js';
import type { Programs } from './support/programs.js';
import { median, percentile, spread, wait } from './support/samples.js';
import { openWindow } from './support/window.js';

/** Milliseconds from one click to the painted answer. */
interface Reply {
  /** To the second animation frame after the text changed. */
  readonly frames: number;
  /** What the browser itself says: from the input to the next picture presented, in steps of 8 ms; null when below 16 ms. */
  readonly presented: number | null;
}

declare global {
  interface Window {
    benchReplies?: Reply[];
  }
}

/** In the page: notes for each click how long the text in `selector` took to change and be painted. */
async function watchReplies(page: Page, selector: string): Promise<void> {
  await page.evaluate((place) => {
    const replies: { frames: number; presented: number | null }[] = [];
    window.benchReplies = replies;
    const textNow = (): string => document.querySelector(place)?.textContent ?? '';
    const byTime = new Map<number, { frames: number; presented: number | null }>();
    let armed: { at: number; before: string } | null = null;
    document.addEventListener('click', (event) => (armed = { at: event.timeStamp, before: textNow() }), true);
    new MutationObserver(() => {
      const text = textNow();
      if (armed === null || text === '' || text === armed.before) return;
      const { at } = armed;
      armed = null;
      requestAnimationFrame(() => requestAnimationFrame(() => {
        const reply = { frames: performance.now() - at, presented: null };
        byTime.set(Math.round(at), reply);
        replies.push(reply);
      }));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) {
        const reply = name === 'click' ? byTime.get(Math.round(startTime)) : undefined;
        if (reply !== undefined) reply.presented = duration;
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  }, selector);
}

async function repliesOf(page: Page): Promise<readonly Reply[]> {
  await wait(500);
  return (await page.evaluate(() => window.benchReplies)) ?? [];
}

/** The larger of the two: the browser's own word counts where it is worse. */
const worst = ({ frames, presented }: Reply): number => Math.max(frames, presented ?? 0);

async function playLevel(program: string, level: string, tier: 'model' | 'ordinary'): Promise<readonly Reply[]> {
  const { page, close } = await openWindow(program);
  try {
    await sitDown(page, level, 'practice');
    await watchReplies(page, '.bubble-text');
    await playByClicking(page, { wanted: linesOfTier(tier), paceMs: 700 });
    return await repliesOf(page);
  } finally {
    await close();
  }
}

async function clickBare(program: string, clicks: number): Promise<readonly Reply[]> {
  const { page, close } = await openWindow(program);
  try {
    const box = await page.locator('#swap').boundingBox();
    if (box === null) throw new Error('The bare page has no button.');
    await watchReplies(page, '#text');
    for (let click = 0; click < clicks; click += 1) {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await wait(300);
    }
    return await repliesOf(page);
  } finally {
    await close();
  }
}

/** From the click on a line to the caller's answer on the screen. */
export async function measureReply({ game, bare }: Programs, quick: boolean): Promise<Figure[]> {
  const rounds = quick ? (['model'] as const) : (['model', 'ordinary'] as const);
  const replies: Reply[] = [];
  for (const tier of rounds) for (const level of ['L06', 'L08']) replies.push(...(await playLevel(game, level, tier)));
  const least = quick ? 12 : 30;
  if (replies.length < least) throw new Error(`Only ${replies.length} lines were answered; at least ${least} are needed.`);
  const plain = await clickBare(bare, replies.length);
  if (plain.length < replies.length) throw new Error(`The bare page answered ${plain.length} of ${replies.length} clicks.`);
  const times = replies.map(worst);
  const own = replies.flatMap(({ presented }) => (presented === null ? [] : [presented]));
  return [{
    what: 'click on a line to the reply painted, p95', value: percentile(times, 0.95), unit: 'ms',
    baseline: { of: 'a bare page whose button swaps a text, the same number of clicks', value: percentile(plain.map(worst), 0.95) },
    mark: { of: 'value', bound: 'at most', limit: 100 },
    note: `${replies.length} lines of L06 and L08 (${rounds.join(', ')}), from the input event to the second animation frame after the text changed or to the presented picture as the browser times it, whichever is later. Median ${median(times).toFixed(0)} against ${median(plain.map(worst)).toFixed(0)} ms, spread ${spread(times)} ms; by frames alone p95 ${percentile(replies.map(({ frames }) => frames), 0.95).toFixed(0)} ms${own.length === 0 ? '' : `, as the browser times it ${percentile(own, 0.95).toFixed(0)} ms`}. The bubble then slides in for 240 ms.`,
  }];
}
