import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { goldenRun, walkedTo } from './support/campaign-runs.js';
import { startWith } from './support/kept.js';
import { launchPackaged, type PackagedApp } from './support/launch.js';

/** What the stand-in for the system's dialog answers, and what it was asked. */
interface Asked {
  answer: string | null;
  readonly paths: string[];
}

let running: PackagedApp;
let folder = '';

beforeAll(async () => {
  running = await launchPackaged();
  await running.page.getByRole('heading', { level: 1 }).waitFor();
  folder = join(running.userDataDir, 'papers');
  mkdirSync(folder);
  await running.app.evaluate(({ dialog }) => {
    const asked: Asked = { answer: null, paths: [] };
    (globalThis as unknown as { asked: Asked }).asked = asked;
    dialog.showSaveDialog = (async (_window: unknown, { defaultPath = '' }: { defaultPath?: string }) => {
      asked.paths.push(defaultPath);
      return { canceled: asked.answer === null, filePath: asked.answer ?? '' };
    }) as typeof dialog.showSaveDialog;
  });
});

afterAll(() => running.close());

beforeEach(() => answer(null));

/** The next dialogs are answered with this path; null cancels them. */
async function answer(path: string | null): Promise<void> {
  await running.app.evaluate((_electron, to) => {
    const { asked } = globalThis as unknown as { asked: Asked };
    asked.answer = to;
    asked.paths.length = 0;
  }, path);
}

const offered = (): Promise<string[]> => running.app.evaluate(() => (globalThis as unknown as { asked: Asked }).asked.paths);
const notice = (): Promise<string> => running.page.locator('.notice').innerText();
/** Width and height of every page, in points. */
const pagesOf = (file: string) => [...readFileSync(file, 'latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
const A4 = [595, 842];

test('the readiness report is saved where the dialog says, upright on A4, and a notice names the place', async () => {
  const { page } = running;
  await startWith(page, { settings: { language: 'en', motion: 'reduced' }, runs: walkedTo('L13') });
  await page.getByTestId('open-readiness').click();
  const file = join(folder, 'report.pdf');
  await answer(file);
  await page.getByTestId('save-pdf').click();
  await page.locator('.notice').waitFor();
  expect((await offered()).map((path) => basename(path))).toEqual(['Next Call - Readiness report.pdf']);
  expect(await notice()).toContain(`Saved as ${file}`);
  expect(readFileSync(file, 'latin1').startsWith('%PDF-')).toBe(true);
  const pages = pagesOf(file);
  expect(pages.length).toBeGreaterThan(0);
  for (const size of pages) expect(size).toEqual(A4);
  await page.locator('.notice button').click();
});

test('the certificate is saved with the name in the file’s name, on one page lying down', async () => {
  const { page } = running;
  await startWith(page, { settings: { language: 'zh-CN', motion: 'reduced' }, runs: [goldenRun('L20', 'model')] });
  await page.getByTestId('open-readiness').click();
  await page.getByTestId('open-certificate').click();
  await page.getByTestId('certificate-name').fill('林夏 / Lin Xia');
  const file = join(folder, 'certificate.pdf');
  await answer(file);
  await page.getByTestId('save-pdf').click();
  await page.locator('.notice').waitFor();
  expect((await offered()).map((path) => basename(path))).toEqual(['下一通 - 练习证书 - 林夏 - Lin Xia.pdf']);
  expect(pagesOf(file)).toEqual([[...A4].reverse()]);
  await page.locator('.notice button').click();
});

test('whoever cancels is asked nothing more; a disk that refuses is explained, and the next place works', async () => {
  const { page } = running;
  const before = readdirSync(folder);
  await page.getByTestId('save-pdf').click();
  await expect.poll(offered).toHaveLength(1);
  await expect.poll(() => page.getByTestId('save-pdf').isEnabled()).toBe(true);
  expect(await page.locator('.notice').count()).toBe(0);
  const gone = join(folder, 'gone', 'certificate.pdf');
  await answer(gone);
  await page.getByTestId('save-pdf').click();
  await page.locator('.notice').waitFor();
  expect(await notice()).toContain(`没有存成 ${gone}：那个文件夹不在了。换个地方再存一次。`);
  expect(readdirSync(folder)).toEqual(before);
  expect(existsSync(gone)).toBe(false);
  const file = join(folder, 'again.pdf');
  await answer(file);
  await page.getByTestId('save-pdf').click();
  await expect.poll(() => page.locator('.notice').allInnerTexts()).toEqual([expect.stringContaining(`已存为 ${file}`)]);
});

test('nothing was reported on the console on the way', () => {
  expect(running.errors).toEqual([]);
});
