import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FRESH_STATION } from '../../electron/contract/station-config.js';
import type { StationDisk } from '../../electron/main/kiosk/disk.js';
import { isKioskKey } from '../../electron/main/kiosk/keys.js';
import { countLooks } from '../../electron/main/kiosk/looks.js';
import { outOfOrderPage, outOfOrderStyle } from '../../electron/main/kiosk/out-of-order.js';
import { openPin } from '../../electron/main/kiosk/pin.js';
import { openRestarts } from '../../electron/main/kiosk/restarts.js';
import { openStationSetup } from '../../electron/main/kiosk/station-config.js';
import { log } from '../../electron/main/log.js';
import { runMode } from '../../electron/main/mode.js';
import { writeSave } from '../../electron/main/save-file.js';
import { emptyFolder } from './examples.js';

vi.mock('../../electron/main/log.js', () => ({ log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } }));

let clock = 0;
let disk: StationDisk;
const later = (seconds: number): number => (clock += seconds * 1000);

beforeEach(() => {
  vi.clearAllMocks();
  clock = Date.UTC(2026, 2, 1, 9);
  disk = { folder: emptyFolder(), now: () => new Date(clock), write: writeSave };
});

describe('the PIN', () => {
  test('opens with what was set, is nowhere on the disk or in the log, and is asked for before anything else', async () => {
    const pin = openPin(disk);
    expect(pin.state()).toBe('unset');
    expect(await pin.set('246813')).toBe(true);
    expect(await openPin(disk).check('246813')).toEqual({ kind: 'open' });
    expect(await openPin(disk).check('246814')).toEqual({ kind: 'wrong', left: 4 });
    expect(readFileSync(join(disk.folder, 'station-pin.json'), 'utf8')).not.toContain('246813');
    expect(JSON.stringify(vi.mocked(log.warn).mock.calls)).not.toMatch(/2468/);
  });

  test('five wrong ones cost half a minute, each further one twice as long, and a restart wins nothing', async () => {
    await openPin(disk).set('1111');
    let pin = openPin(disk);
    for (const left of [4, 3, 2, 1]) expect(await pin.check('2222')).toEqual({ kind: 'wrong', left });
    expect(await pin.check('2222')).toEqual({ kind: 'wait', seconds: 30 });
    pin = openPin(disk);
    expect(await pin.check('1111')).toEqual({ kind: 'wait', seconds: 30 });
    later(31);
    expect(await pin.check('2222')).toEqual({ kind: 'wait', seconds: 60 });
    later(61);
    expect(await openPin(disk).check('1111')).toEqual({ kind: 'open' });
    expect(await pin.check('2222')).toEqual({ kind: 'wait', seconds: 120 });
    expect(log.warn).toHaveBeenCalledTimes(7);
  });

  test('many tries at once are counted one by one', async () => {
    await openPin(disk).set('1111');
    const pin = openPin(disk);
    const answers = await Promise.all(['2222', '3333', '4444', '5555', '6666', '1111'].map((typed) => pin.check(typed)));
    expect(answers.map(({ kind }) => kind)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wait', 'wait']);
  });

  test('a clock that was set back makes nobody wait for years', async () => {
    await openPin(disk).set('1111');
    const pin = openPin(disk);
    for (let count = 0; count < 5; count += 1) await pin.check('2222');
    clock -= 365 * 24 * 3600 * 1000;
    expect(await openPin(disk).check('1111')).toEqual({ kind: 'wait', seconds: 30 });
  });

  test('a file named reset-pin clears it, once, and says so', async () => {
    await openPin(disk).set('1111');
    writeFileSync(join(disk.folder, 'reset-pin'), '');
    const pin = openPin(disk);
    expect(pin.state()).toBe('unset');
    expect(pin.notices.map(({ code }) => code)).toEqual(['station/pin-reset']);
    expect(existsSync(join(disk.folder, 'reset-pin'))).toBe(false);
    await pin.set('3333');
    expect(openPin(disk).notices).toEqual([]);
  });

  test('a broken file locks the trainer’s page until it is reset, however often the station starts', async () => {
    await openPin(disk).set('1111');
    writeFileSync(join(disk.folder, 'station-pin.json'), '{"version":1,');
    for (let start = 0; start < 2; start += 1) {
      const pin = openPin(disk);
      expect(pin.state()).toBe('lost');
      expect(await pin.check('1111')).toEqual({ kind: 'lost' });
    }
    writeFileSync(join(disk.folder, 'reset-pin'), '');
    expect(openPin(disk).state()).toBe('unset');
  });
});

describe('how a station is set up', () => {
  test('is kept', () => {
    expect(openStationSetup(disk).config()).toEqual(FRESH_STATION);
    expect(openStationSetup(disk).change({ stationName: '三号机', idleSeconds: 60, kiosk: true })).toBe(true);
    expect(openStationSetup(disk).config()).toEqual({ ...FRESH_STATION, stationName: '三号机', idleSeconds: 60, kiosk: true });
  });

  test.each(['', '{', '[]', '{"version":2,"kiosk":false}', '{"version":1,"kiosk":false}'])('%s is set aside, reported, and the station stays a kiosk', (text) => {
    writeFileSync(join(disk.folder, 'station.json'), text);
    const setup = openStationSetup(disk);
    expect(setup.config()).toEqual({ ...FRESH_STATION, kiosk: true });
    expect(setup.notices.map(({ code }) => code)).toEqual(['station/setup-broken']);
    const aside = readdirSync(disk.folder).find((name) => name.startsWith('station.json.broken-'));
    expect(readFileSync(join(disk.folder, aside ?? ''), 'utf8')).toBe(text);
    expect(openStationSetup(disk)).toMatchObject({ notices: [] });
    expect(runMode([], disk.folder)).toBe('kiosk');
  });

  test('says how the app runs, after the command line', () => {
    expect(runMode([], disk.folder)).toBe('plain');
    expect(runMode(['--kiosk'], disk.folder)).toBe('kiosk');
    openStationSetup(disk).change({ kiosk: true });
    expect(runMode([], disk.folder)).toBe('kiosk');
    expect(runMode(['--no-kiosk'], disk.folder)).toBe('plain');
    openStationSetup(disk).change({ kiosk: false });
    expect(runMode([], disk.folder)).toBe('plain');
    writeFileSync(join(disk.folder, 'station.json'), '{"kiosk":fal');
    expect(runMode([], disk.folder)).toBe('kiosk');
  });
});

test('the station starts again three times in five minutes, and no more; a restart does not forget', () => {
  expect([1, 2, 3].map(() => openRestarts(disk).allow())).toEqual([true, true, true]);
  later(200);
  expect(openRestarts(disk).allow()).toBe(false);
  later(101);
  expect(openRestarts(disk).allow()).toBe(true);
  expect(openRestarts(disk).total()).toBe(4);
});

describe('a page that gives no answer', () => {
  const watched = () => {
    const [ask, end] = [vi.fn(), vi.fn()];
    const looks = countLooks(ask, end);
    return { ask, end, looks, look: (found: Parameters<typeof looks.look>[0], times: number) => { for (let n = 0; n < times; n += 1) looks.look(found); } };
  };

  test('is ended after five looks, asked at each of them, and watched on when it is back', () => {
    const { ask, end, look } = watched();
    look('there', 5);
    expect(end).not.toHaveBeenCalled();
    look('there', 1);
    expect([ask, end].map((called) => called.mock.calls.length)).toEqual([6, 1]);
    look('gone', 2);
    look('loading', 2);
    look('there', 5);
    expect(end).toHaveBeenCalledTimes(1);
    look('there', 1);
    expect(end).toHaveBeenCalledTimes(2);
  });

  test('but answers now and then is left alone, and so is a plain screen', () => {
    const { end, looks, look } = watched();
    for (let n = 0; n < 20; n += 1) {
      look('there', 5);
      looks.answered();
    }
    look('gone', 200);
    expect(end).not.toHaveBeenCalled();
  });

  test('because it never finishes loading is ended as well, later', () => {
    const { ask, end, look } = watched();
    look('loading', 30);
    expect(end).not.toHaveBeenCalled();
    look('loading', 1);
    expect([ask, end].map((called) => called.mock.calls.length)).toEqual([0, 1]);
  });

  test('is not helped by an answer of the page before it', () => {
    const { end, looks, look } = watched();
    look('there', 1);
    look('loading', 30);
    looks.answered();
    look('loading', 1);
    expect(end).toHaveBeenCalledTimes(1);
  });
});

test('only what the game uses gets through the keyboard', () => {
  const plain = { control: false, alt: false, meta: false };
  for (const key of ['a', '1', ' ', '中', 'Enter', 'Escape', 'Tab', 'ArrowUp']) expect(isKioskKey({ ...plain, key })).toBe(true);
  for (const key of ['F1', 'F5', 'F11', 'F12', 'PrintScreen', 'ContextMenu', 'BrowserBack', 'BrowserHome', 'LaunchApplication1', 'Meta', 'Alt', 'Control', 'Unidentified']) expect(isKioskKey({ ...plain, key })).toBe(false);
  for (const key of ['r', 'R', 'i', 'I', 'p', 'f', 'n', 't', 'w', 'q', '+', '-', '0', 'Tab', 'F4', 'ArrowLeft', 'Escape']) {
    for (const held of [{ control: true }, { alt: true }, { meta: true }]) expect(isKioskKey({ ...plain, ...held, key })).toBe(false);
  }
});

test('the plain screen says whom to call, holds no script and no markup of the contact', () => {
  const page = outOfOrderPage('王老师 <8203> & "前台"', '三号机');
  expect(page).toContain('王老师 &#60;8203&#62; &#38; &#34;前台&#34;');
  expect(page).toContain('out of order');
  expect(page).not.toMatch(/<script|style=|onclick/i);
  expect(outOfOrderPage('', 'A')).toContain('Please tell your trainer.');
  const style = outOfOrderStyle(['index-a.js', 'noto-sans-sc-chinese-simplified-400-normal-Ab_1.woff2', 'noto-sans-sc-4-wght-normal-x.woff2']);
  expect(style.match(/@font-face/g)).toHaveLength(1);
  expect(style).toContain("url('/assets/noto-sans-sc-chinese-simplified-400-normal-Ab_1.woff2')");
});
