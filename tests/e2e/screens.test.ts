import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchPackaged, type PackagedApp } from './support/launch.js';
import { axeOn, clippedOn, scaleText, settled } from './support/look.js';
import { SCENES, type Scene } from './support/scenes.js';
import { resizeTo, SIZES } from './support/window.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
/** Window and text size, in this order. */
const LOOKS = [[SIZES[0], 1], [SIZES[0], 1.3], [SIZES[1], 1]] as const;

/** One app for each language, side by side. */
let running: readonly PackagedApp[] = [];

beforeAll(async () => {
  running = await Promise.all(LANGUAGES.map(() => launchPackaged()));
  await Promise.all(running.map(({ page }) => page.getByRole('heading', { level: 1 }).waitFor()));
});

afterAll(() => Promise.all(running.map((one) => one.close())));

/** What is wrong with a scene in one language: axe's findings, and text that is cut off. */
async function faultsOf(scene: Scene, language: (typeof LANGUAGES)[number], { app, page }: PackagedApp): Promise<readonly string[]> {
  await resizeTo(app, page, LOOKS[0][0]);
  await scene.reach(page, { language, sound: false, motion: 'reduced' });
  await settled(page);
  const faults = (await axeOn(page)).map((found) => `${language}: ${found}`);
  for (const [size, scale] of LOOKS) {
    await resizeTo(app, page, size);
    await scaleText(page, scale);
    faults.push(...(await clippedOn(page)).map((found) => `${language}, ${size.width} × ${size.height}, text ${scale}: ${found}`));
  }
  return faults;
}

test.each(SCENES)('$name: in both languages nothing for axe to find, no text cut off at two window sizes and two text sizes', async (scene) => {
  const faults = await Promise.all(running.map((one, index) => faultsOf(scene, LANGUAGES[index] ?? 'zh-CN', one)));
  expect(faults.flat()).toEqual([]);
});

test('nothing was reported on the console on the way', () => {
  expect(running.flatMap(({ errors }) => errors)).toEqual([]);
});
