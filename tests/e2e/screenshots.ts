// `npm run screenshots`: every screen in both languages and two sizes into release/screenshots/, the picture of the README, and those of docs/.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDisplay } from './support/display.js';
import { launchPackaged } from './support/launch.js';
import { scaleText, settled } from './support/look.js';
import { guidePicture } from './support/guide-pictures.js';
import { SCENES } from './support/scenes.js';
import { STATION_WALKS, type StationWalk } from './support/station-scenes.js';
import { LANGUAGES, turnTo } from './support/turn.js';
import { resizeTo, SIZES } from './support/window.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'release', 'screenshots');
const readme = join(root, 'renderer', 'readme', 'shift.png');
/** The scene that stands for the game in the README. */
const README_SCENE = 'shift';
/** What the stage still moves after the words stand. */
const STAGE_MS = 900;
/** A station's stage is dimmed or small. */
const STATION_MS = 150;

/** What was asked for on the command line: parts of names; nothing for everything. */
const asked = process.argv.slice(2);
const wanted = ({ name }: { readonly name: string }): boolean => asked.length === 0 || asked.some((part) => name.includes(part));

/** Takes the scenes of the game that are wanted. */
async function takeAll(): Promise<void> {
  if (!SCENES.some(wanted)) return;
  const { app, page, errors, close } = await launchPackaged({ pixels: 'all' });
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const language of ['zh-CN', 'en'] as const) {
      for (const scene of SCENES.filter(wanted)) {
        await resizeTo(app, page, SIZES[0]);
        await scene.reach(page, { language, sound: false, textScale: 1, motion: 'reduced' });
        for (const size of SIZES) {
          await resizeTo(app, page, size);
          await settled(page);
          await page.waitForTimeout(STAGE_MS);
          const path = join(folder, `${scene.name}.${language}.${size.width}.png`);
          mkdirSync(dirname(path), { recursive: true });
          await page.screenshot({ path });
          if (scene.name !== README_SCENE || language !== 'zh-CN' || size !== SIZES[0]) continue;
          mkdirSync(dirname(readme), { recursive: true });
          await page.screenshot({ path: readme, scale: 'css' });
        }
        console.log(`${language} ${scene.name}`);
      }
    }
    if (errors.length > 0) console.error(`The page reported:\n${errors.join('\n')}`);
  } finally {
    await close();
  }
}

/** Text sizes and windows that a station's screens are taken in, by what the file is called. */
const LOOKS = [['1280', SIZES[0], 1], ['large', SIZES[0], 1.3], ['1920', SIZES[1], 1]] as const;
/** With LOOK=1280 before the command only that one is taken. */
const looks = LOOKS.filter(([look]) => (process.env.LOOK ?? look) === look);

/** Walks through a station or the trainer's desk, since one screen leads to the next, and takes those that are wanted. */
async function takeWalk({ scenes, start }: StationWalk): Promise<void> {
  const running = await start();
  const { app, page } = running;
  try {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const last = scenes.findLastIndex(wanted);
    for (const scene of scenes.slice(0, last + 1)) {
      await scene.reach(running);
      if (!wanted(scene)) continue;
      for (const [look, size, scale] of looks) {
        await resizeTo(app, page, size);
        for (const language of LANGUAGES) {
          if (scene.plain !== true) await turnTo(page, language);
          await scaleText(page, scale);
          await settled(page);
          await page.waitForTimeout(STATION_MS);
          await page.screenshot({ path: join(folder, `${scene.name}.${language}.${look}.png`) });
          if (look === '1280') await guidePicture(running, scene.name, language);
        }
      }
      await resizeTo(app, page, SIZES[0]);
      await scaleText(page, 1);
      console.log(scene.name);
    }
    if (running.errors.length > 0) console.error(`The page reported:\n${running.errors.join('\n')}`);
  } finally {
    await running.close();
  }
}

const display = await startDisplay();
process.env.DISPLAY = display.name;
try {
  await takeAll();
  for (const walk of STATION_WALKS) if (asked.length === 0 || asked.some((part) => part.startsWith(walk.name))) await takeWalk(walk);
} finally {
  display.stop();
}
