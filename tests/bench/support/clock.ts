import type { Page } from 'playwright-core';

interface Clock {
  factor: number;
  real: number;
  shown: number;
}

declare global {
  interface Window {
    /** How the bench bends the page's own clock; the product knows nothing of it. */
    benchClock?: Clock;
  }
}

/**
 * Lets the page's time run faster from now on. The game has one clock, the times that animation
 * frames bring, so these and `performance.now` are stretched from outside; nothing in the product helps.
 */
export async function setTimeFactor(page: Page, factor: number): Promise<void> {
  await page.evaluate((wanted) => {
    const known = window.benchClock;
    if (known !== undefined) {
      const now = performance.now();
      known.real += (now - known.shown) / known.factor;
      known.shown = now;
      known.factor = wanted;
      return;
    }
    const now = performance.now.bind(performance);
    const frame = window.requestAnimationFrame.bind(window);
    const clock: Clock = { factor: wanted, real: now(), shown: now() };
    window.benchClock = clock;
    const bent = (time: number): number => clock.shown + (time - clock.real) * clock.factor;
    performance.now = () => bent(now());
    window.requestAnimationFrame = (callback) => frame((time) => callback(bent(time)));
  }, factor);
}
