import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPackaged, type PackagedApp } from './support/launch.js';
import { axeOn, clippedOn, scaleText, settled } from './support/look.js';
import { SCENES } from './support/scenes.js';
import { resizeTo, SIZES } from './support/window.js';

let running: PackagedApp;

beforeAll(async () => {
  running = await launchPackaged();
  await running.page.getByRole('heading', { level: 1 }).waitFor();
});

afterAll(() => running.close());

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each(SCENES.map(({ name }) => name))('%s: nothing for axe to find, no text cut off at either size and text size', async (name) => {
    const { app, page } = running;
    const scene = SCENES.find((entry) => entry.name === name);
    await scene?.reach(page, { language, sound: false, motion: 'reduced' });
    await settled(page);
    expect(await axeOn(page)).toEqual([]);
    const cut: string[] = [];
    for (const [size, scale] of [[SIZES[0], 1], [SIZES[0], 1.3], [SIZES[1], 1.3], [SIZES[1], 1]] as const) {
      await resizeTo(app, page, size);
      await scaleText(page, scale);
      cut.push(...(await clippedOn(page)).map((found) => `${size.width} × ${size.height}, text ${scale}: ${found}`));
    }
    await resizeTo(app, page, SIZES[0]);
    expect(cut).toEqual([]);
  });
});

test('nothing was reported on the console on the way', () => {
  expect(running.errors).toEqual([]);
});
