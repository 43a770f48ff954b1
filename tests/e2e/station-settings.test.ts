import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerOpening } from './support/dialogs.js';
import { fingerOn, type Finger } from './support/finger.js';
import { launchPackaged, makeUserData, type PackagedApp } from './support/launch.js';
import { axeOn, settled } from './support/look.js';
import { PEOPLE, typeOnPad, withResults } from './support/station.js';

const PIN = '2468';
/** The words of one start about being a station. */
const WORDS: readonly string[] = ['--kiosk', '--no-kiosk', '--trainer'];
const userDataDir = makeUserData();
const backups = mkdtempSync(join(tmpdir(), 'next-call-backups-'));
let running: PackagedApp;
let finger: Finger;

withResults(userDataDir, (results) => results.putPeople([{ id: 'class-a', name: '三月一班' }], [...PEOPLE]));
afterAll(() => running?.close());

async function start(...args: readonly string[]): Promise<void> {
  running = await launchPackaged({ userDataDir, args });
  finger = await fingerOn(running.page);
}
const press = (testId: string): Promise<void> => finger.press(running.page.getByTestId(testId));
const touch = (selector: string): Promise<void> => finger.press(running.page.locator(selector));
const setup = (): Record<string, unknown> => JSON.parse(readFileSync(join(userDataDir, 'station.json'), 'utf8')) as Record<string, unknown>;

test('a plain computer becomes a station at the trainer’s desk, whose first visit asks for a PIN', async () => {
  await start();
  const { page } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await answerOpening(running, backups);
  await press('open-settings');
  await touch('[data-value="zh-CN"]');
  await press('open-station');
  await page.getByTestId('new-pin-page').waitFor();
  for (let time = 0; time < 2; time += 1) {
    await typeOnPad(running, finger, PIN);
    await press('new-pin');
  }
  await press('setup-tab-backup');
  await press('choose-folder');
  await expect.poll(() => page.getByTestId('backup-folder').innerText()).toBe(backups);
  await press('setup-tab-station');
  await touch('[data-field="kiosk"] [role="switch"]');
  await press('keys-stationName');
  await page.getByTestId('setup-stationName').fill('');
  await touch('[data-touch="3"]');
  await touch('[data-word="号机"]');
  await settled(page);
  expect(await axeOn(page)).toEqual([]);
  await press('setup-keep');
  await expect.poll(() => page.getByTestId('setup-says').innerText()).toContain('从下次启动起');
  expect(setup()).toMatchObject({ kiosk: true, stationName: '3号机', backup: { folder: backups, everyHours: 24 } });
  expect(running.errors).toEqual([]);
  await running.close();
});

test('the next start is a station, set up further behind its corner; what is wrong is said at its field', async () => {
  await start();
  const { page } = running;
  await page.getByTestId('attract').waitFor();
  await finger.hold(20, 20, page.getByTestId('pin-enter'));
  await typeOnPad(running, finger, PIN);
  await press('pin-enter');
  await press('station-setup');
  await page.getByTestId('setup-stationName').fill('');
  await press('setup-keep');
  await expect.poll(() => page.locator('[data-field="stationName"] [role="alert"]').innerText()).toContain('名字');
  expect(setup()).toMatchObject({ stationName: '3号机' });
  await press('setup-stationName');
  for (const key of ['[data-touch="4"]', '[data-word="号机"]']) await touch(key);
  await settled(page);
  expect(await axeOn(page)).toEqual([]);
  await press('setup-tab-idle');
  await touch('[data-field="idleSeconds"] [data-step="less"]');
  await press('setup-tab-people');
  await touch('[data-field="guests"] [role="switch"]');
  await press('setup-keep');
  await expect.poll(() => page.getByTestId('setup-says').innerText()).toContain('从现在起');
  expect(setup()).toMatchObject({ kiosk: true, stationName: '4号机', idleSeconds: 105, guests: false, backup: { folder: backups } });
  await press('setup-back');
  await press('trainer-close');
  await running.page.getByTestId('trainer-close').waitFor({ state: 'detached' });
  // It holds at once, without a new start.
  await finger.touch(640, 400);
  await page.locator('[data-value="number"]').waitFor();
  expect(await page.locator('.kiosk-station').innerText()).toBe('4号机');
  expect(await page.locator('[data-value="guest"]').count()).toBe(0);
  expect(running.errors).toEqual([]);
});

test('left by the PIN it is the plain game for one start, and a station again at the next', async () => {
  const { app, page } = running;
  const noted = join(backups, 'relaunched.json');
  await app.evaluate(({ app: shell }, place) => {
    shell.relaunch = (options) => {
      process.getBuiltinModule('node:fs').writeFileSync(place, JSON.stringify(options?.args));
      return true;
    };
  }, noted);
  await finger.hold(20, 20, page.getByTestId('pin-enter'));
  await typeOnPad(running, finger, PIN);
  await press('pin-enter');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  // The window goes before the press is answered.
  await page.getByTestId('leave-kiosk').click({ noWaitAfter: true }).catch(() => undefined);
  await ended;
  const given = JSON.parse(readFileSync(noted, 'utf8')) as string[];
  const told = given.filter((argument) => WORDS.includes(argument));
  expect(told).toEqual(['--no-kiosk']);
  await start(...told);
  await running.page.getByTestId('open-settings').waitFor();
  expect(await running.page.evaluate(() => 'station' in window)).toBe(false);
  await running.close();
  await start();
  await running.page.getByTestId('attract').waitFor();
});
