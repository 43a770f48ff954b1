import type { Locator, Page } from 'playwright-core';

/** How a test works the game: with the mouse, the keyboard alone, or a finger. */
export type HandKind = 'mouse' | 'keys' | 'touch';

/** One way to press what is on the screen. */
export interface Hand {
  readonly kind: HandKind;
  /** Presses a button that is on the screen. */
  press(target: Locator): Promise<void>;
  /** Chooses one of a group of radio buttons. */
  choose(target: Locator): Promise<void>;
}

const MOST_TABS = 90;
/** Under software rendering a page can be slow; a button that never comes is still noticed. */
const TIMEOUT = 15_000;
/** Two taps on one place within this time are one double tap, whose second half says nothing by design. */
const DOUBLE_TAP_MS = 400;

/** The hand of a kind on a page. */
export function handOn(page: Page, kind: HandKind): Hand {
  if (kind === 'mouse') return { kind, press: (target) => target.click({ timeout: TIMEOUT }), choose: (target) => target.click({ timeout: TIMEOUT }) };
  if (kind === 'keys') return keyboard(page);
  const tap = async (target: Locator): Promise<void> => {
    await page.waitForTimeout(DOUBLE_TAP_MS);
    await target.tap({ timeout: TIMEOUT });
  };
  return { kind, press: tap, choose: tap };
}

const KEYS: Readonly<Record<string, string>> = { space: ' ', escape: 'Escape' };

function keyboard(page: Page): Hand {
  const focusWithTab = async (target: Locator, inGroup = false): Promise<void> => {
    for (let count = 0; count <= MOST_TABS; count += 1) {
      if (await target.evaluate((element, group) => (group ? element.closest('[role="radiogroup"]') : element)?.contains(document.activeElement) === true, inGroup)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${target.toString()}.`);
  };
  return {
    kind: 'keys',
    async press(target) {
      await target.waitFor({ timeout: TIMEOUT });
      const { digit, key } = await target.evaluate((element: HTMLElement) => ({ digit: element.dataset['digit'], key: element.dataset['key'] }));
      await waitUntilEnabled(target);
      if (digit !== undefined) return page.keyboard.press(digit);
      if (key !== undefined) {
        // Space on a focused button presses that button, as everywhere; a player moves on or uses its own key.
        await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
        return page.keyboard.press(KEYS[key] ?? key);
      }
      await focusWithTab(target);
      await page.keyboard.press('Enter');
    },
    async choose(target) {
      await target.waitFor({ timeout: TIMEOUT });
      await focusWithTab(target, true);
      const checked = (): Promise<boolean> => target.evaluate((element) => element.getAttribute('aria-checked') === 'true');
      await page.keyboard.press('Space');
      for (let count = 0; count < 12 && !(await checked()); count += 1) await page.keyboard.press('ArrowDown');
      if (!(await checked())) throw new Error(`The arrow keys do not reach ${target.toString()}.`);
    },
  };
}

async function waitUntilEnabled(target: Locator): Promise<void> {
  const end = Date.now() + TIMEOUT;
  while (!(await target.isEnabled())) {
    if (Date.now() > end) throw new Error(`${target.toString()} stays disabled.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
