import type { CDPSession, Locator, Page } from 'playwright-core';
import type { Hand } from './hands.js';

/** Two taps on one place within this time are one double tap, whose second half says nothing by design. */
const DOUBLE_TAP_MS = 400;
const TIMEOUT = 15_000;

/** A finger on the screen of the packaged app, which has no touch emulation of its own. */
export interface Finger extends Hand {
  /** Rests on a place for so long. */
  hold(x: number, y: number, ms: number): Promise<void>;
}

/** A finger on a page. */
export async function fingerOn(page: Page): Promise<Finger> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const hold = async (x: number, y: number, ms: number): Promise<void> => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await page.waitForTimeout(ms);
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const tap = async (target: Locator): Promise<void> => {
    await page.waitForTimeout(DOUBLE_TAP_MS);
    // Waits as a click would until it stands still and nothing lies over it, and says where it is.
    await target.click({ trial: true, timeout: TIMEOUT });
    const box = await target.boundingBox();
    if (box === null) throw new Error(`${target.toString()} is not on the screen.`);
    await hold(box.x + box.width / 2, box.y + box.height / 2, 40);
  };
  return { kind: 'touch', press: tap, choose: tap, hold };
}
