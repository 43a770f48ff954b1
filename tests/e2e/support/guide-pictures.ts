import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexedPng } from './indexed-png.js';
import type { PackagedApp } from './launch.js';
import type { Language } from './turn.js';

/** The screens that the guide for a training room shows, by what their pictures are called. */
const PICTURES: Readonly<Record<string, string>> = {
  'kiosk-attract': 'station-waiting', 'kiosk-names': 'station-sign-in', 'kiosk-end-passed': 'station-end',
  'kiosk-door-menu': 'station-trainer', 'trainer-roster-faults': 'desk-roster', 'trainer-heat': 'desk-heat',
};

const folder = fileURLToPath(new URL('../../../docs/pictures/', import.meta.url));
const WIDTH = 960;
/** A picture of a guide is at most this large, bytes. */
const LARGEST = 150_000;
const COLOURS = [256, 160, 96, 64, 40, 24] as const;

/** Keeps the screen as a picture of the guide, small and with as many colours as fit; does nothing for a screen that it does not show. */
export async function guidePicture({ app }: PackagedApp, scene: string, language: Language): Promise<void> {
  const name = PICTURES[scene];
  if (name === undefined) return;
  const { width, height, base64 } = await app.evaluate(async ({ BrowserWindow }, wide) => {
    const image = (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.resize({ width: wide, quality: 'best' });
    if (image === undefined) throw new Error('There is no window.');
    return { ...image.getSize(), base64: image.toBitmap().toString('base64') };
  }, WIDTH);
  const bitmap = { width, height, bgra: Buffer.from(base64, 'base64') };
  const png = COLOURS.map((colours) => indexedPng(bitmap, colours)).find(({ length }) => length <= LARGEST);
  if (png === undefined) throw new Error(`The picture ${name} does not fit.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.${language}.png`), png);
}
