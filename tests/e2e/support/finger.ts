import type { CDPSession, Locator, Page } from 'playwright-core';
import type { Hand } from './hands.js';

/** Two taps so near to each other in time and place are one double tap, whose second half says nothing by design. */
const DOUBLE_TAP_MS = 400;
const DOUBLE_TAP_PX = 120;
const TIMEOUT = 15_000;

/** A finger on the screen of the packaged app, which has no touch emulation of its own. */
export interface Finger extends Hand {
  /** Presses at once, as on a pad whose keys hear every stroke. */
  strike(target: Locator): Promise<void>;
  /** Touches a place. */
  touch(x: number, y: number): Promise<void>;
  /** Rests on a place until something is shown; a busy page may need longer than the finger would. */
  hold(x: number, y: number, until: Locator): Promise<void>;
}

interface Tap {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** A finger on a page. */
export async function fingerOn(page: Page): Promise<Finger> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let last: Tap = { x: -Infinity, y: -Infinity, at: 0 };
  const down = (x: number, y: number): Promise<unknown> => session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  const up = (): Promise<unknown> => session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  // Down and up are sent in one breath: on a machine that stands still between them a touch would become a long press.
  const touch = async (x: number, y: number): Promise<void> => {
    await Promise.all([down(x, y), up()]);
    last = { x, y, at: performance.now() };
  };
  const hold = async (x: number, y: number, until: Locator): Promise<void> => {
    await down(x, y);
    await until.waitFor({ timeout: TIMEOUT }).finally(up);
    last = { x, y, at: performance.now() };
  };
  const place = async (target: Locator): Promise<Omit<Tap, 'at'>> => {
    // Waits as a click would until it stands still and nothing lies over it, and says where it is.
    await target.click({ trial: true, timeout: TIMEOUT });
    const box = await target.boundingBox();
    if (box === null) throw new Error(`${target.toString()} is not on the screen.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const strike = async (target: Locator): Promise<void> => {
    const { x, y } = await place(target);
    await touch(x, y);
  };
  const press = async (target: Locator): Promise<void> => {
    let { x, y } = await place(target);
    const wait = last.at + DOUBLE_TAP_MS - performance.now();
    if (wait > 0 && Math.hypot(x - last.x, y - last.y) < DOUBLE_TAP_PX) {
      await page.waitForTimeout(wait);
      ({ x, y } = await place(target));
    }
    await touch(x, y);
  };
  return { kind: 'touch', press, choose: press, strike, touch, hold };
}
