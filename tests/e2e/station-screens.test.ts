import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PackagedApp } from './support/launch.js';
import { axeOn, clippedOn, scaleText, settled } from './support/look.js';
import { STATION_WALKS, type StationScene } from './support/station-scenes.js';
import { LANGUAGES, turnTo, type Language } from './support/turn.js';
import { resizeTo, SIZES } from './support/window.js';

const LARGE_TEXT = 1.3;

/** What is wrong with the screen as it stands: text that is cut off, and at text size 1 in the small window axe's findings. */
async function faultsOf({ page }: PackagedApp, how: string, axe: boolean): Promise<readonly string[]> {
  await settled(page);
  const found = [...(axe ? await axeOn(page) : []), ...(await clippedOn(page))];
  return found.map((fault) => `${how}: ${fault}`);
}

/** Looks at one screen in both languages, at the small window: the page grows with a larger one in proportion. */
async function looked(running: PackagedApp, scene: StationScene, [first, then]: readonly [Language, Language]): Promise<readonly string[]> {
  const { app, page } = running;
  const turn = async (language: Language): Promise<void> => (scene.plain === true ? undefined : turnTo(page, language));
  await scaleText(page, 1);
  await resizeTo(app, page, SIZES[0]);
  await scene.reach(running);
  const faults: string[] = [];
  for (const [language, scale] of [[first, 1], [then, 1], [then, LARGE_TEXT], [first, LARGE_TEXT]] as const) {
    await turn(language);
    await scaleText(page, scale);
    faults.push(...(await faultsOf(running, `${language}, 1280, text ${scale}`, scale === 1)));
  }
  return faults;
}

/** Two starts of the app: a station from its first start on, and the trainer's desk from an empty table on. Each screen leads to the next. */
describe.each(STATION_WALKS.map((walk) => [walk.name, walk] as const))('%s', (_name, walk) => {
  let running: PackagedApp;

  beforeAll(async () => {
    running = await walk.start();
    await running.page.getByRole('heading', { level: 1 }).first().waitFor();
  });

  afterAll(() => running.close());

  test.each(walk.scenes.map((scene, at): [string, StationScene, number] => [scene.name, scene, at]))('%s: in both languages nothing for axe to find, no text cut off at two text sizes', async (_scene, scene, at) => {
    expect(await looked(running, scene, at % 2 === 0 ? LANGUAGES : [LANGUAGES[1], LANGUAGES[0]])).toEqual([]);
  });

  test('nothing was reported on the console on the way', () => {
    expect(running.errors).toEqual([]);
  });
});
