import { expect, onTestFinished, test } from 'vitest';
import { launchChromium, launchPackaged } from './support/launch.js';

test('the packaged app opens on its title, in its own origin, without a way to node', async () => {
  const { app, page, errors, userDataDir, close } = await launchPackaged();
  onTestFinished(close);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toMatch(/^app:\/\/next-call\//);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/下一通|Next Call/);
  expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined');
  expect(await page.evaluate(() => Object.keys((globalThis as { desk?: object }).desk ?? {}).length)).toBe(20);
  const { backgroundColor, visible } = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { backgroundColor: window?.getBackgroundColor(), visible: window?.isVisible() };
  });
  expect(backgroundColor?.toLowerCase()).toBe('#0f1626');
  expect(visible).toBe(true);
  expect(await app.evaluate(({ app: main }) => main.getPath('userData'))).toBe(userDataDir);
  expect(errors).toEqual([]);
});

test('the page opens in a plain browser', async () => {
  const { page, errors, close } = await launchChromium();
  onTestFinished(close);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(errors).toEqual([]);
});
