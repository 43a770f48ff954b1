import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeRun {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[] }[];
}

/** What axe finds wrong with the screen, one line per element. */
export async function axeOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${axeSource}; undefined`);
  const { violations } = await page.evaluate<AxeRun>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`));
}

/** Boxes that are meant to scroll, or to be out of sight. */
const MAY_OVERFLOW = '.scroll, .debrief-scroll, .notebook-pages, .rewind, .hidden-text, [aria-hidden="true"], svg, .stage';
/** How far a box may run over by rounding, in pixels. */
const ROUNDING = 1.5;

/** Every text box whose words do not fit it, and whether the page scrolls sideways. */
export async function clippedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(({ mayOverflow, rounding }) => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth || document.body.scrollWidth > root.clientWidth) found.push(`the page scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
    const nameOf = (element: Element): string => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const inScroller = (element: Element): boolean => element.parentElement?.closest('.scroll, .debrief-scroll, .notebook-pages, .rewind, [role="dialog"]') != null;
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('.hidden-text, [aria-hidden="true"], svg, .stage') !== null || element.closest('[inert]') !== null) continue;
      const style = getComputedStyle(element);
      const rect = element.getBoundingClientRect();
      if (rect.width === 0 || rect.height === 0 || style.visibility === 'hidden') continue;
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
      if (element.matches(mayOverflow)) {
        if (element.scrollWidth > element.clientWidth + rounding && !element.matches('.levels-shelf, .flow ol')) found.push(`scrolls sideways: ${nameOf(element)} ${element.scrollWidth} > ${element.clientWidth}`);
        continue;
      }
      if (style.display === 'inline') continue;
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if ((hasText || clips) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + rounding) found.push(`wider than its box: ${nameOf(element)} ${element.scrollWidth} > ${element.clientWidth}`);
      if (clips && element.scrollHeight > element.clientHeight + rounding) found.push(`higher than its box: ${nameOf(element)} ${element.scrollHeight} > ${element.clientHeight}`);
      if (hasText && !inScroller(element) && (rect.left < -rounding || rect.right > innerWidth + rounding || rect.top < -rounding || rect.bottom > innerHeight + rounding)) found.push(`outside the window: ${nameOf(element)}`);
      // A box of fixed place whose words run out below it.
      if (element.matches('.at, button, .glass, .card, .paper-card') && element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 3) found.push(`runs over below: ${nameOf(element)} ${element.scrollHeight} > ${element.clientHeight}`);
    }
    return found;
  }, { mayOverflow: MAY_OVERFLOW, rounding: ROUNDING });
}
