import type { Page } from 'playwright-core';

/** The languages of the game. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
/** One of them. */
export type Language = (typeof LANGUAGES)[number];

/** Turns the page to a language where it stands, by the same call that the settings' own switch makes. */
export async function turnTo(page: Page, language: Language): Promise<void> {
  await page.evaluate((next) => {
    interface Fiber { readonly memoizedProps: { readonly value?: { readonly changeSettings?: (part: object) => void } } | null; readonly child: Fiber | null }
    const root = document.getElementById('root') as unknown as Record<string, { readonly stateNode: { readonly current: Fiber } }>;
    // Of the two trees that React keeps, the one that is on the screen.
    let fiber: Fiber | null = root[Object.keys(root).find((key) => key.startsWith('__reactContainer$')) ?? '']?.stateNode.current ?? null;
    while (fiber !== null && fiber.memoizedProps?.value?.changeSettings === undefined) fiber = fiber.child;
    if (fiber === null) throw new Error('The page holds no settings.');
    fiber.memoizedProps?.value?.changeSettings?.({ language: next });
  }, language);
  const end = Date.now() + TURNED_MS;
  while ((await page.evaluate(() => document.documentElement.lang)) !== language) {
    if (Date.now() > end) throw new Error(`The page did not turn to ${language}.`);
    await page.waitForTimeout(20);
  }
}

const TURNED_MS = 5000;
