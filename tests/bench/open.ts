import type { Desk } from '../../electron/contract/desk.js';
import { CHAPTERS } from '../../game/session/index.js';
import { startWith } from '../e2e/support/kept.js';
import type { Page } from 'playwright-core';
import { CAMPAIGN } from '../support/core-pack.js';
import type { Figure } from './support/figure.js';
import type { Programs } from './support/programs.js';
import { median, percentile, spread, wait } from './support/samples.js';
import { openWindow } from './support/window.js';

/** Milliseconds from the click to the first frame of what it opens. */
interface Opened {
  readonly level: string;
  /** "Start" on the way of levels, to the briefing. */
  readonly briefing: number;
  /** "Sit down" as soon as the briefing stands, to the desk of the shift. */
  readonly shift: number;
}

/** The limit for each, in milliseconds. */
const LIMIT = 300;
/** After the title: the desk behind it is drawn and the next screens are fetched, as for a player who reads the title. */
const SETTLE_MS = 2500;

/** In the page: clicks what `press` names and waits for the second animation frame after `shown` stands there. */
function clickUntil(page: Page, press: string, shown: string): Promise<number> {
  return page.evaluate(({ button, place }) => new Promise<number>((resolve, reject) => {
    const target = document.querySelector<HTMLElement>(button);
    if (target === null) return reject(new Error(`There is no ${button}.`));
    const at = performance.now();
    const seen = (): void => {
      if (document.querySelector(place) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - at)));
    };
    const observer = new MutationObserver(seen);
    observer.observe(document.body, { subtree: true, childList: true });
    setTimeout(() => reject(new Error(`${place} did not come within 20 s.`)), 20_000);
    target.click();
  }), { button: press, place: shown });
}

async function openOnce(page: Page, level: string): Promise<Opened> {
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate('globalThis.__name = (made) => made');
  await wait(SETTLE_MS);
  await page.getByTestId('open-levels').click();
  await page.locator(`[data-level="${level}"]`).click();
  // A scroll to the card is over.
  await wait(300);
  const briefing = await clickUntil(page, '[data-testid="start-level"]', '.briefing-screen [data-testid="sit-down"]');
  const shift = await clickUntil(page, '[data-testid="sit-down"]', 'main.shift');
  return { level, briefing, shift };
}

function figure(what: string, opened: readonly Opened[], of: 'briefing' | 'shift', note: string): Figure {
  const times = opened.map((one) => one[of]);
  const slowest = opened.reduce((worst, one) => (one[of] > worst[of] ? one : worst));
  return {
    what, value: percentile(times, 0.95), unit: 'ms', baseline: null, mark: { of: 'value', bound: 'at most', limit: LIMIT },
    note: `${note} ${times.length} openings, each after the page was loaded anew, so that nothing of the level is in memory. Median ${median(times).toFixed(0)}, spread ${spread(times)} ms, slowest ${slowest.level}.`,
  };
}

/** From the click that opens a level to the first frame of it, for every level of the campaign. */
export async function measureOpen({ game }: Programs, quick: boolean): Promise<Figure[]> {
  const { page, close } = await openWindow(game);
  const opened: Opened[] = [];
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await startWith(page, { settings: { openAll: true } });
    await page.evaluate((chapters) => Promise.all(chapters.map((chapter) => (window as unknown as { readonly desk: Desk }).desk.markSeen({ chapter }))), [...CHAPTERS]);
    for (let round = 0; round < (quick ? 1 : 3); round += 1) for (const level of CAMPAIGN) opened.push(await openOnce(page, level));
  } finally {
    await close();
  }
  return [
    figure('click on a level to its briefing, p95', opened, 'briefing', 'From the way of levels to the second animation frame after the briefing stands.'),
    figure('click on “sit down” to the shift, p95', opened, 'shift', 'Clicked in the first frame of the briefing, so that fetching the level counts in full; to the second animation frame after the desk of the shift stands.'),
  ];
}
