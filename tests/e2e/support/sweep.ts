import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchPackaged, type PackagedApp } from './launch.js';
import { axeOn, clippedOn, scaleText, settled } from './look.js';
import { SCENES, type Scene } from './scenes.js';
import { LANGUAGES, turnTo, type Language } from './turn.js';
import { glassOver, resizeTo, SIZES, type Glass, type Size } from './window.js';

type Look = readonly [size: Size, textScale: number];
/** Window and text size, in this order; the second language begins where the first one ended, for a new size costs most. */
const LOOKS: readonly Look[] = [[SIZES[0], 1], [SIZES[0], 1.3], [SIZES[1], 1]];
const LOOKS_AFTER: readonly Look[] = [[SIZES[1], 1], [SIZES[0], 1], [SIZES[0], 1.3]];

/** What is wrong with the screen that stands there: text that is cut off in every look, and in the first one axe's findings. */
async function faultsOf(language: Language, looks: readonly Look[], page: Page, glass: Glass): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [at, [size, scale]] of looks.entries()) {
    await glass.show(size);
    await scaleText(page, scale);
    await settled(page);
    if (at === 0) faults.push(...(await axeOn(page)).map((found) => `${language}: ${found}`));
    faults.push(...(await clippedOn(page)).map((found) => `${language}, ${size.width} × ${size.height}, text ${scale}: ${found}`));
  }
  return faults;
}

/** Looks at one half of all screens, each in both languages: it is reached in one and turned to the other. */
export function sweepScreens(half: 0 | 1): void {
  const scenes = SCENES.filter((_, at) => at % 2 === half);
  let running: PackagedApp;
  let glass: Glass;

  beforeAll(async () => {
    running = await launchPackaged({ pixels: 'all' });
    await running.page.getByRole('heading', { level: 1 }).waitFor();
    await resizeTo(running.app, running.page, SIZES[0]);
    glass = await glassOver(running.page);
  });

  afterAll(() => running.close());

  test.each(scenes.map((scene, at): [string, Scene, number] => [scene.name, scene, at]))('%s: in both languages nothing for axe to find, no text cut off at two window sizes and two text sizes', async (_name, scene, at) => {
    const { page } = running;
    const [first, then] = at % 2 === 0 ? LANGUAGES : [LANGUAGES[1], LANGUAGES[0]];
    await glass.takeAway();
    await scene.reach(page, { language: first, sound: false, motion: 'reduced' });
    const faults = await faultsOf(first, LOOKS, page, glass);
    await turnTo(page, then);
    expect([...faults, ...(await faultsOf(then, LOOKS_AFTER, page, glass))]).toEqual([]);
  });

  test('nothing was reported on the console on the way', () => {
    expect(running.errors).toEqual([]);
  });
}
