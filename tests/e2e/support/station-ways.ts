import type { PackagedApp } from './launch.js';

/** A step on the way to a screen of a station or of the trainer's desk. */
export type Way = (app: PackagedApp) => Promise<void>;

/** Presses what a test id names. */
export const press = (testId: string): Way => ({ page }) => page.getByTestId(testId).click();
/** Presses the first that a selector finds. */
export const on = (selector: string): Way => ({ page }) => page.locator(selector).first().click();
/** Waits for the first that a selector finds. */
export const shown = (selector: string): Way => ({ page }) => page.locator(selector).first().waitFor();
/** One after the other. */
export const all = (...ways: readonly Way[]): Way => async (app) => {
  for (const way of ways) await way(app);
};
