import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../electron/contract/desk.js';
import { coreLevel } from '../support/core-pack.js';
import { startStationDisplay, type Display } from './support/display.js';
import { profileOf } from './support/kept.js';
import { launchPackaged, type PackagedApp } from './support/launch.js';
import { ask, markPage, PEOPLE, stationData, textOfNext, typeOnPad, withResults } from './support/station.js';
import { visitorOf, type Visitor } from './support/visitor.js';

/** The page's own desk; only meaningful inside page.evaluate. */
declare const desk: Desk;

const LEVEL = coreLevel('L06');
const PIN = '1357';
/** Longer than any press may take on a loaded machine: only who really walks away is asked. */
const IDLE = { idleSeconds: 24, countdownSeconds: 8 } as const;
let display: Display;
let running: PackagedApp;
let visitor: Visitor;

beforeAll(async () => {
  display = await startStationDisplay();
  running = await launchPackaged({ userDataDir: stationData(IDLE), args: ['--kiosk'] });
  visitor = await visitorOf(running, LEVEL);
});

afterAll(async () => {
  await running.close();
  display.stop();
});

/** Lets the page's clock, by which it knows how long nobody has touched it, run four times as fast until this is on the screen. */
async function untilShown(testId: string): Promise<void> {
  const { page } = running;
  await page.evaluate((shown) => {
    const clock = performance.now.bind(performance);
    let ahead = 0;
    const timer = setInterval(() => {
      if (document.querySelector(shown) === null) ahead += 750;
      else clearInterval(timer);
    }, 250);
    performance.now = () => clock() + ahead;
  }, `[data-testid="${testId}"]`);
  await page.getByTestId(testId).waitFor({ timeout: 60_000 });
}

test('a station asks for a PIN first of all, then plays by itself, without a sound, and says so', async () => {
  const { page } = running;
  await page.getByRole('heading', { name: '给这台机器设一个管理密码' }).waitFor();
  for (let time = 0; time < 2; time += 1) {
    await typeOnPad(running, visitor.finger, PIN);
    await visitor.press('new-pin');
  }
  await visitor.attract();
  expect(await page.locator('.attract-demo').innerText()).toContain('演示');
  expect((await profileOf(page)).settings.sound).toBe(false);
  await expect.poll(() => page.locator('.demo .bubble').count(), { timeout: 40_000 }).toBe(1);
});

test('no key, no gesture and no request of the page leads out of it', async () => {
  const { app, page, userDataDir } = running;
  await visitor.attract();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('keydown', (event) => { heard.push(event.key); event.stopImmediatePropagation(); }, true);
  });
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const keys: readonly (readonly [string, ...Electron.InputEvent['modifiers'] & object])[] = [
      ['R', 'control'], ['R', 'control', 'shift'], ['F5'], ['F11'], ['F12'], ['I', 'control', 'shift'], ['P', 'control'], ['F', 'control'], ['N', 'control'], ['T', 'control'], ['W', 'control'], ['Q', 'control'],
      ['Plus', 'control'], ['-', 'control'], ['0', 'control'], ['F4', 'alt'], ['Left', 'alt'], ['Tab', 'alt'], ['Space', 'alt'], ['S', 'control'], ['O', 'control'], ['U', 'control'], ['Q', 'meta'], ['A', 'control'], ['C', 'control'],
    ];
    for (const [keyCode, ...modifiers] of keys) {
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
      window?.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
    }
    window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'x' });
    window?.close();
  });
  // The last one is the only one that arrives.
  await expect.poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['x']);

  const refused = await page.evaluate(() => ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart', 'copy', 'auxclick'].filter((name) => {
    const event = new Event(name, { bubbles: true, cancelable: true });
    document.querySelector('h1')?.dispatchEvent(event);
    return !event.defaultPrevented;
  }));
  expect(refused).toEqual([]);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  expect(await page.evaluate(async () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    link.click();
    location.href = 'https://example.com/';
    window.close();
    window.print();
    await desk.quit();
    await desk.setFullscreen(false);
    return [window.open('https://example.com/'), getComputedStyle(document.body).userSelect, await document.documentElement.requestFullscreen().then(() => 'full', () => 'refused')];
  })).toEqual([null, 'none', 'refused']);
  await page.waitForTimeout(300);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => [window.isKiosk(), window.isFullScreen(), window.webContents.isDevToolsOpened(), window.webContents.getZoomFactor(), window.webContents.getURL()]))).toEqual([[true, true, false, 1, 'app://next-call/index.html']]);
  expect(await page.evaluate(() => 'heard' in window)).toBe(true);
  expect(readFileSync(join(userDataDir, 'logs', 'main.log'), 'utf8')).toContain('Somebody tried to close the window.');
  await page.evaluate(() => location.reload());
});

test('a finger that rests, two that part, the right button and a double click get no menu, no zoom and no selection', async () => {
  const { page } = running;
  await visitor.attract();
  const words = await page.locator('.attract h1').boundingBox();
  const [x, y] = [(words?.x ?? 0) + 40, (words?.y ?? 0) + 20];
  await page.evaluate(() => {
    const menus: boolean[] = [];
    Object.assign(window, { menus });
    addEventListener('contextmenu', (event) => menus.push(event.defaultPrevented));
  });
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: readonly { readonly x: number; readonly y: number; readonly id: number }[]): Promise<unknown> => session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  await touch('touchStart', { x, y, id: 0 });
  // Longer than any system's long press, and longer than the touch that wakes the station.
  await page.waitForTimeout(1800);
  await touch('touchEnd');
  await touch('touchStart', { x: 600, y: 400, id: 0 }, { x: 680, y: 400, id: 1 });
  for (let apart = 40; apart <= 400; apart += 40) await touch('touchMove', { x: 640 - apart, y: 400, id: 0 }, { x: 640 + apart, y: 400, id: 1 });
  await touch('touchEnd');
  await page.mouse.click(x, y, { button: 'right' });
  await page.mouse.dblclick(x, y);
  const { menus, selected, scale } = await page.evaluate(() => ({ menus: (window as unknown as { menus: boolean[] }).menus, selected: String(getSelection()), scale: visualViewport?.scale }));
  expect([selected, scale]).toEqual(['', 1]);
  expect(menus).not.toEqual([]);
  expect(menus).not.toContain(false);
  await page.evaluate(() => location.reload());
});

test('a trainee signs in on the pad and plays a level by touch; the next one finds nothing of them', async () => {
  const { page } = running;
  await visitor.signIn('1001');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(PEOPLE[0].name);
  const player = await visitor.sitDown();
  await player.playOn('model');
  expect(await page.getByTestId('score').innerText()).toBe('100.0');
  const slip = await page.locator('.qr').getAttribute('data-text');
  expect(slip).toContain('100.0');
  expect(slip).toContain('三号机');
  expect(slip).not.toContain(PEOPLE[0].name);
  await visitor.press('sign-out');
  await visitor.signIn('1002');
  const text = await page.locator('body').innerText();
  expect(text).toContain(PEOPLE[1].name);
  expect(text).not.toContain(PEOPLE[0].name);
  expect(await page.locator('.set-facts .number').count()).toBe(0);
  expect(await profileOf(page)).toMatchObject({ progress: {}, log: [], runs: [] });
});

test('whoever walks away is asked, then signed out', async () => {
  const { page } = running;
  const player = await visitor.sitDown();
  await player.playOn('model', (state) => (state.call?.moves.length ?? 0) >= 2);
  await untilShown('still-there');
  await visitor.press('stay');
  await page.getByTestId('still-there').waitFor({ state: 'detached' });
  await untilShown('still-there');
  await untilShown('attract');
  expect(await page.locator('body').innerText()).not.toContain(PEOPLE[1].name);
});

test('the trainer’s page opens to the PIN, and after five wrong ones to nobody for half a minute', async () => {
  const { page } = running;
  // Meanwhile somebody pushes the mouse aside.
  let corners = 0;
  const corner = async (): Promise<void> => {
    await Promise.all([
      visitor.finger.hold(20, 20, page.getByTestId('pin-enter')),
      page.waitForTimeout(1000).then(() => page.mouse.move(700, 400 + 10 * (corners += 1))),
    ]);
    await page.getByTestId('pin-enter').waitFor();
  };
  await visitor.attract();
  await corner();
  await typeOnPad(running, visitor.finger, PIN);
  await visitor.press('pin-enter');
  await page.getByTestId('leave-kiosk').waitFor();
  await visitor.press('trainer-close');
  await corner();
  for (const said of ['4', '3', '2', '1', '30']) {
    await page.keyboard.type('2468');
    await visitor.press('pin-enter');
    await expect.poll(() => page.getByTestId('pin-answer').innerText()).toContain(said);
  }
  await page.keyboard.type(PIN);
  await visitor.press('pin-enter');
  await expect.poll(() => page.getByTestId('pin-answer').innerText()).toMatch(/秒后再来/);
  await visitor.press('pin-cancel');
  await page.getByTestId('pin-enter').waitFor({ state: 'detached' });
});

test('a page that crashes comes back with the run; the fourth time a plain screen says whom to call', async () => {
  const { app, page, userDataDir } = running;
  await visitor.signIn('1002');
  const player = await visitor.sitDown();
  await player.playOn('model', (state) => (state.call?.moves.length ?? 0) >= 3);
  const crash = (): Promise<void> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  const next = (): Promise<string> => textOfNext(running);
  for (let time = 0; time < 3; time += 1) {
    await markPage(running);
    await crash();
    await expect.poll(next, { timeout: 20_000 }).toContain('接着打完');
  }
  expect(await next()).toContain(PEOPLE[1].name);
  await markPage(running);
  await crash();
  await expect.poll(next, { timeout: 20_000 }).toContain('王老师 8203');
  expect(await ask<number>(running, 'document.scripts.length')).toBe(0);

  await page.close().catch(() => undefined);
  await running.close();
  const runs = withResults(userDataDir, (results) => results.runs({}).map(({ id }) => results.run(id)));
  const kept = runs.map((run) => [run?.row.traineeId, run?.end?.ending, run?.units.length]);
  expect(kept).toEqual([['person-2', 'interrupted', 0], ['person-2', 'left-early', 0], ['person-1', 'finished', 1]]);
  const [, left, finished] = runs;
  expect(left?.end?.replay?.commands.length).toBeGreaterThan(2);
  expect(finished?.end).toMatchObject({ score: 100, rank: 'S', passed: true });
  expect(finished?.units[0]).toMatchObject({ callId: '6-1', score: 100, lost: false });
  expect(finished?.units[0]?.choices.every(({ tier, line }) => tier === 'model' && line.zh !== '' && line.en !== '')).toBe(true);
});
