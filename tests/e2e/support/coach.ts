import { expect } from 'vitest';
import type { Page } from 'playwright-core';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the coach shows: its bubble, the ring, how many lines its words take. */
interface Shown {
  readonly bubble: Place;
  readonly ring: Place | null;
  readonly lines: number;
  readonly clipped: boolean;
  readonly text: string;
  readonly window: { readonly width: number; readonly height: number };
}

/** Waits until the coach says a step, and expects it to be read at a glance: at most two lines, inside the window, beside what it points at. */
export async function expectCoach(page: Page, step: string, points = true): Promise<void> {
  const coach = `.coach[data-step="${step}"][data-shown="true"]`;
  await page.locator(coach).waitFor({ timeout: 15_000 });
  if (points) await page.locator(`${coach} .coach-ring`).waitFor({ timeout: 15_000 });
  // The places settle a frame after the words; what scrolls or fades in first comes to rest.
  await expect.poll(async () => faultOf(await shown(page), points), { timeout: 8000, message: step }).toBeNull();
}

function faultOf({ bubble, ring, lines, clipped, text, window }: Shown, points: boolean): string | null {
  if (text === '') return 'no words';
  if (lines > 2) return `“${text}” takes ${lines} lines`;
  if (clipped) return `“${text}” is cut off`;
  if (bubble.left < 0 || bubble.top < 0 || bubble.right > window.width || bubble.bottom > window.height) return 'the bubble leaves the window';
  if (!points) return null;
  if (ring === null) return 'no ring';
  return bubble.left < ring.right && ring.left < bubble.right && bubble.top < ring.bottom && ring.top < bubble.bottom ? 'the bubble covers what it points at' : null;
}

function shown(page: Page): Promise<Shown> {
  return page.evaluate((): Shown => {
    const place = (element: Element): Place => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const bubble = document.querySelector('.coach-bubble');
    const words = document.querySelector<HTMLElement>('.coach-text');
    const ring = document.querySelector('.coach-ring');
    if (bubble === null || words === null) throw new Error('The coach is not on the page.');
    const range = document.createRange();
    range.selectNodeContents(words);
    const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ bottom }) => Math.round(bottom)));
    return {
      bubble: place(bubble), ring: ring === null ? null : place(ring), lines: lines.size, text: words.innerText.trim(),
      clipped: bubble.scrollWidth > bubble.clientWidth + 1 || words.scrollHeight > words.clientHeight + 1, window: { width: innerWidth, height: innerHeight },
    };
  });
}
