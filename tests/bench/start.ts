import { z } from 'zod';
import type { Figure } from './support/figure.js';
import { startPiped } from './support/pipe.js';
import type { Programs } from './support/programs.js';
import { median, spread, wait } from './support/samples.js';

/** Milliseconds from the start of the process. */
interface Start {
  /** The heading and an enabled button have been drawn. */
  readonly interactive: number;
  /** The last long task of the page since then is over; equal to `interactive` where there was none. */
  readonly settled: number;
}

/** Long tasks that begin later than this no longer belong to the start. */
const SETTLE_MS = 1500;

const answer = z.object({ painted: z.number(), settled: z.number() });

/**
 * In the page: waits for the frame in which the heading stands at least half opaque (the title fades
 * in, which the browser's own paint times take badly) beside an enabled main button, and for that
 * frame to be handed on; then watches the long tasks that follow.
 */
const WATCH = `(async () => {
  const opacity = (element) => element === null ? 1 : Number(getComputedStyle(element).opacity) * opacity(element.parentElement);
  const ready = () => {
    const heading = document.querySelector('h1');
    const button = document.querySelector('[data-testid="start"], #swap');
    return heading !== null && heading.checkVisibility() && heading.getBoundingClientRect().height > 0 && opacity(heading) >= 0.5 && button !== null && !button.disabled;
  };
  const nextFrame = () => new Promise((next) => requestAnimationFrame(next));
  do await nextFrame(); while (!ready());
  await new Promise((next) => setTimeout(next));
  const painted = performance.now();
  let settled = painted;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) if (startTime + duration > painted && startTime < painted + ${SETTLE_MS}) settled = Math.max(settled, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  await new Promise((next) => setTimeout(next, ${SETTLE_MS} + 500));
  return { painted: performance.timeOrigin + painted, settled: performance.timeOrigin + settled };
})()`;

async function startOnce(program: string): Promise<Start> {
  const running = startPiped(program);
  try {
    const timeout = wait(60_000).then(() => Promise.reject(new Error('No title after 60 s.')));
    const { painted, settled } = answer.parse(await Promise.race([running.evaluate(WATCH), timeout]));
    return { interactive: painted - running.startedAt, settled: settled - running.startedAt };
  } finally {
    await running.stop();
  }
}

/** From the start of the process to the title, the game and a bare window in turn. */
export async function measureStart({ game, bare }: Programs, quick: boolean): Promise<Figure[]> {
  const starts: { readonly game: Start[]; readonly bare: Start[] } = { game: [], bare: [] };
  const rounds = quick ? 3 : 7;
  // The first of each only brings the files into memory.
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { game: await startOnce(game), bare: await startOnce(bare) };
    if (round === 0) continue;
    starts.game.push(pair.game);
    starts.bare.push(pair.bare);
  }
  const of = (side: 'game' | 'bare', what: keyof Start): number[] => starts[side].map((start) => start[what]);
  return [
    {
      what: 'start to interactive title', value: median(of('game', 'interactive')), unit: 'ms',
      baseline: { of: 'the same runtime with one heading and one button', value: median(of('bare', 'interactive')) },
      mark: { of: 'ratio', bound: 'at most', limit: 1.5 },
      note: `Median of ${rounds} starts in turn with the bare window after one to warm the disk, each with a new profile; to the frame in which the heading has faded in by half beside an enabled main button. Spread ${spread(of('game', 'interactive'))} against ${spread(of('bare', 'interactive'))} ms.`,
    },
    {
      what: 'start until the page is at rest', value: median(of('game', 'settled')), unit: 'ms',
      baseline: { of: 'the same of the bare window', value: median(of('bare', 'settled')) },
      mark: null,
      note: `To the end of the last task of 50 ms or more that began within ${SETTLE_MS} ms of the title: the desk behind it has been drawn.`,
    },
  ];
}
