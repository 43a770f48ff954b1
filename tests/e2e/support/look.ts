import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeRun {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[] }[];
}

/** Waits until everything that fades in has done so and the fonts are there. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const passing = document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity && !document.querySelector('.technique-run')?.getAnimations().includes(animation));
    await Promise.race([Promise.allSettled(passing.map((animation) => animation.finished)), new Promise((resolve) => setTimeout(resolve, 3000))]);
  });
}

/** What axe finds wrong with the screen, one line per element. */
export async function axeOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${axeSource}; undefined`);
  const { violations } = await page.evaluate<AxeRun>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`));
}

/** Puts the text size on the page as the settings do, and lets the places fit their words again. */
export async function scaleText(page: Page, scale: number): Promise<void> {
  await page.evaluate(async (factor) => {
    document.documentElement.style.setProperty('--text-scale', String(factor));
    document.fonts.dispatchEvent(new Event('loadingdone'));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, scale);
}

/** Boxes that scroll by design: words below or beside the edge can be reached. */
const SCROLLS = '.scroll, .debrief-scroll, .notebook-pages, .rewind, .rewind-choose, .rewind-result, .flow ol';
/** What nobody reads, or reads elsewhere. */
const UNSEEN = '.hidden-text, [aria-hidden="true"], svg, .stage, [inert]';
/** Boxes that words must not run out of. */
const HOLDS = '.choices-label, .at, button, .glass, .card, .paper-card, .bubble, .tile';
/** How far words may run over by rounding, in design units. */
const ROUNDING = 2;

/** Every text that does not fit its box or the window, and whether the page itself scrolls. */
export async function clippedOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(([scrolls = '', unseen = '', holds = '', rounding = '2']) => {
    const found: string[] = [];
    const slack = Number(rounding) * Math.max(1, innerWidth / 1280);
    const root = document.documentElement;
    for (const page of [root, document.body]) {
      if (getComputedStyle(page).overflowX !== 'hidden' && page.scrollWidth > page.clientWidth) found.push(`the page scrolls sideways: ${page.scrollWidth} > ${page.clientWidth}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      const rect = element.getBoundingClientRect();
      if (element.closest(unseen) !== null || rect.width === 0 || rect.height === 0 || style.visibility === 'hidden') continue;
      const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
      const name = `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} “${text}”`;
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const scroller = element.matches(scrolls);
      if (scroller && element.scrollWidth > element.clientWidth + slack && !element.matches('.flow ol, .levels-shelf, .heat')) found.push(`scrolls sideways: ${name} ${element.scrollWidth} > ${element.clientWidth}`);
      if (!scroller && clips && style.display !== 'inline' && text !== '' && element.clientWidth > 0) {
        if (element.scrollWidth > element.clientWidth + slack) found.push(`cut off at the side: ${name} ${element.scrollWidth} > ${element.clientWidth}`);
        if (element.scrollHeight > element.clientHeight + slack) found.push(`cut off below: ${name} ${element.scrollHeight} > ${element.clientHeight}`);
      }
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
      const [first] = own;
      const last = own.at(-1);
      if (first === undefined || last === undefined) continue;
      // From the first word of its own to the last; hidden words beside them are not looked at.
      const range = document.createRange();
      range.setStartBefore(first);
      range.setEndAfter(last);
      const words = range.getBoundingClientRect();
      const inScroller = element.closest(scrolls) !== null;
      if (!inScroller && (words.left < -slack || words.top < -slack || words.right > innerWidth + slack || words.bottom > innerHeight + slack)) found.push(`outside the window: ${name}`);
      const box = element.closest<HTMLElement>(holds);
      if (box === null || (inScroller && (box.matches(scrolls) || box.querySelector(scrolls) !== null))) continue;
      const edge = box.getBoundingClientRect();
      if (words.bottom > edge.bottom + slack || words.right > edge.right + slack || words.top < edge.top - slack || words.left < edge.left - slack) {
        found.push(`runs out of ${box.tagName.toLowerCase()}.${[...box.classList].join('.')}: ${name} (by ${Math.round(Math.max(words.bottom - edge.bottom, words.right - edge.right, edge.top - words.top, edge.left - words.left))} px)`);
      }
    }
    return found;
  }, [SCROLLS, UNSEEN, HOLDS, String(ROUNDING)]);
}
