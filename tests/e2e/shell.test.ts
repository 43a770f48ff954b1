import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Desk } from '../../electron/contract/desk.js';
import type { Replay } from '../../electron/contract/replay.js';
import { launchPackaged, makeUserData } from './support/launch.js';
import type { LaunchOptions, PackagedApp } from './support/launch.js';

/** The page's own desk; only meaningful inside page.evaluate. */
declare const desk: Desk;

const REPLAY: Replay = {
  rulesVersion: 1,
  packId: 'core',
  packHash: '0123456789abcdef',
  level: 'L06',
  seed: 1,
  mode: 'practice',
  logEntries: 0,
  commands: [{ tick: 3, command: { type: 'call/answer' } }],
  endTick: 3,
};

async function launch(options: LaunchOptions = {}): Promise<PackagedApp> {
  const running = await launchPackaged(options);
  onTestFinished(running.close);
  await running.page.getByRole('heading', { level: 1 }).waitFor();
  return running;
}

function logOf(userDataDir: string): string {
  return readFileSync(join(userDataDir, 'logs', 'main.log'), 'utf8');
}

test('no way out: other addresses, new windows, permissions and inline scripts are refused and logged', async () => {
  const { page, app, userDataDir } = await launch();
  const url = page.url();
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  expect(
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      return 'inlineRan' in window;
    }),
  ).toBe(false);
  expect(page.url()).toBe(url);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const log = logOf(userDataDir);
  expect(log).toContain('Refused a window for https://example.com/');
  expect(log).toContain('Refused to open https://example.com/');
  expect(log).toContain('Refused the permission notifications');
});

test('the page reaches its own files and no others', async () => {
  const { page } = await launch();
  const statuses = await page.evaluate(async () => {
    const ask = (path: string): Promise<number> => fetch(path).then(({ status }) => status);
    return [await ask('/index.html'), await ask('/..%2f..%2fpackage.json'), await ask('/none.js')];
  });
  expect(statuses).toEqual([200, 403, 404]);
});

test('a request of the wrong shape is refused, logged, and changes nothing', async () => {
  const { page, userDataDir } = await launch();
  const refusal = await page.evaluate(() => desk.readPack('../../etc').catch(String));
  expect(refusal).toContain('wrong shape');
  expect(logOf(userDataDir)).toContain('Refused desk:read-pack');
});

test('the journal of a shift survives kill -9, command by command', async () => {
  const first = await launch();
  // As text: the types of any JSON are too deep for evaluate's own.
  await first.page.evaluate((text) => desk.saveInterrupted(JSON.parse(text)), JSON.stringify(REPLAY));
  await first.kill();
  const { page } = await launch({ userDataDir: first.userDataDir });
  const { interrupted, notices } = await page.evaluate(() => desk.loadProfile());
  expect(interrupted?.replay).toEqual(REPLAY);
  expect(notices).toEqual([]);
});

test('a save that cannot be read is kept aside, reported, and the game starts', async () => {
  const userDataDir = makeUserData();
  writeFileSync(join(userDataDir, 'save.json'), '{"version":2,');
  const { page } = await launch({ userDataDir });
  const { notices, keeps } = await page.evaluate(() => desk.loadProfile());
  expect(notices.map(({ code }) => code)).toEqual(['save/broken']);
  expect(keeps).toBe(true);
  const aside = readdirSync(userDataDir).find((name) => name.startsWith('save.json.broken-'));
  expect(readFileSync(join(userDataDir, aside ?? ''), 'utf8')).toBe('{"version":2,');
});

test('a save of a newer version is refused with a sentence and left untouched', async () => {
  const userDataDir = makeUserData();
  const newer = '{"version":999,"treasure":1}';
  writeFileSync(join(userDataDir, 'save.json'), newer);
  const { page } = await launch({ userDataDir });
  const profile = await page.evaluate(() => desk.loadProfile());
  expect(profile.notices.map(({ code }) => code)).toEqual(['save/newer']);
  expect(profile.keeps).toBe(false);
  await page.evaluate((settings) => desk.saveSettings({ ...settings, sound: false }), profile.settings);
  expect(readFileSync(join(userDataDir, 'save.json'), 'utf8')).toBe(newer);
});

test('the game runs once: a second start ends at once and leaves the first alone', async () => {
  const { app, page, userDataDir } = await launch();
  const program = await app.evaluate(({ app: main }) => main.getPath('exe'));
  expect(existsSync(program)).toBe(true);
  const second = spawn(program, [`--user-data-dir=${userDataDir}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])], { stdio: 'ignore' });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  expect(await page.evaluate(() => desk.appInfo())).toMatchObject({ version: '0.1.0' });
});
