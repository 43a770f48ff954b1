import type { Page } from 'playwright-core';
import { handOn, type Hand } from './hands.js';

/** The way from the title to a level's briefing. */
export interface MapOptions {
  readonly hand?: Hand;
  readonly mode?: 'practice' | 'exam';
}

/**
 * From the title over the map to the briefing of a level. A level that is not open yet is opened
 * with the trainer's switch on the map, and a chapter's opening is walked through.
 */
export async function openLevel(page: Page, key: string, { hand = handOn(page, 'mouse'), mode = 'practice' }: MapOptions = {}): Promise<void> {
  await hand.press(page.getByTestId('open-levels'));
  const node = page.locator(`[data-level="${key}"]`);
  await node.waitFor();
  if ((await node.getAttribute('data-state')) === 'locked') await hand.press(page.locator('[data-testid="open-all"] button'));
  if ((await node.getAttribute('aria-pressed')) !== 'true') await hand.press(node);
  if (mode === 'exam') await hand.choose(page.locator('[data-value="exam"]'));
  await hand.press(page.getByTestId('start-level'));
  const first = page.locator('[data-testid="opening-go"], [data-testid="sit-down"]');
  await first.first().waitFor();
  if ((await first.first().getAttribute('data-testid')) === 'opening-go') await hand.press(first.first());
}
