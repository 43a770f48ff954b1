import type { ElectronApplication, Page } from 'playwright-core';

/** The room inside the window, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes that every screen is looked at in. */
export const SIZES = [{ width: 1280, height: 720 }, { width: 1920, height: 1080 }] as const satisfies readonly Size[];

const RESIZED_MS = 5000;

/** Gives the app's window this much room and waits until the page has it. */
export async function resizeTo(app: ElectronApplication, page: Page, { width, height }: Size): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w = 0, h = 0]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [width, height]);
  const end = Date.now() + RESIZED_MS;
  // Asked again and again from here: the page's content policy forbids what waitForFunction would do in it.
  while (!(await page.evaluate(([w, h]) => innerWidth === w && innerHeight === h, [width, height]))) {
    if (Date.now() > end) throw new Error(`The window did not become ${width} × ${height}.`);
    await page.waitForTimeout(30);
  }
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
