// `npm run screenshots`: every screen in both languages and two sizes into release/screenshots/, and the picture of the README.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDisplay } from './support/display.js';
import { launchPackaged } from './support/launch.js';
import { settled } from './support/look.js';
import { SCENES } from './support/scenes.js';
import { resizeTo, SIZES } from './support/window.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'release', 'screenshots');
const readme = join(root, 'renderer', 'readme', 'shift.png');
/** The scene that stands for the game in the README. */
const README_SCENE = 'shift';
/** What the stage still moves after the words stand. */
const STAGE_MS = 900;

/** Takes the scenes whose names contain `wanted`; all of them when it is empty. */
async function takeAll(wanted: string): Promise<void> {
  const { app, page, errors, close } = await launchPackaged();
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const language of ['zh-CN', 'en'] as const) {
      for (const scene of SCENES.filter(({ name }) => name.includes(wanted))) {
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

const display = await startDisplay();
process.env.DISPLAY = display.name;
try {
  await takeAll(process.argv[2] ?? '');
} finally {
  display.stop();
}
