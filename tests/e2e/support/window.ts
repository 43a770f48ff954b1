import type { ElectronApplication, Page } from 'playwright-core';

/** The room inside the window, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes that every screen is looked at in. */
export const SIZES = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }] as const satisfies readonly Size[];

const RESIZED_MS = 5000;

/** Gives the app's window this much room, if it has not got it, and waits until the page has it. */
export async function resizeTo(app: ElectronApplication, page: Page, { width, height }: Size): Promise<void> {
  if (!(await has(page, { width, height }))) await app.evaluate(({ BrowserWindow }, [w = 0, h = 0]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [width, height]);
  await untilItHas(page, { width, height });
}

/** A glass through which the page is looked at from afar: it has the room it is given, and is drawn so small that drawing costs nothing. */
export interface Glass {
  /** Gives the page this much room, whatever its window has. */
  show(size: Size): Promise<void>;
  /** The page has the room of its window again. */
  takeAway(): Promise<void>;
}

/** How small the page is drawn while only its layout is asked for. */
const FAR = 0.1;

/** A glass over a page. What is pressed through it misses: it is taken away before. */
export async function glassOver(page: Page): Promise<Glass> {
  const session = await page.context().newCDPSession(page);
  return {
    async show({ width, height }) {
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false, scale: FAR });
      await untilItHas(page, { width, height });
    },
    async takeAway() {
      await session.send('Emulation.clearDeviceMetricsOverride');
    },
  };
}

const has = (page: Page, { width, height }: Size): Promise<boolean> => page.evaluate(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);

async function untilItHas(page: Page, { width, height }: Size): Promise<void> {
  const end = Date.now() + RESIZED_MS;
  // Asked again and again from here: the page's content policy forbids what waitForFunction would do in it.
  while (!(await has(page, { width, height }))) {
    if (Date.now() > end) throw new Error(`The window did not become ${width} × ${height}.`);
    await page.waitForTimeout(30);
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
