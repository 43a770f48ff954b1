import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FRESH_STATION } from '../../electron/contract/station-config.js';
import { setupViewSchema, type SetupDraft } from '../../electron/contract/station-setup.js';
import { STATION_CHANNELS } from '../../electron/contract/station-channel-names.js';
import { STATION_REQUESTS } from '../../electron/contract/station-channels.js';
import { NO_PLANS } from '../../electron/contract/trainer/plans.js';
import { answerRequests, type Asking } from '../../electron/main/ipc.js';
import type { StationDisk } from '../../electron/main/kiosk/disk.js';
import { openPin } from '../../electron/main/kiosk/pin.js';
import { openSittings, type Sittings } from '../../electron/main/kiosk/sittings.js';
import { openStationSetup } from '../../electron/main/kiosk/station-config.js';
import { stationHandlers, type StationHandlers } from '../../electron/main/kiosk/station-handlers.js';
import { runMode, startsAtDesk } from '../../electron/main/mode.js';
import { afterLeaving, asStation } from '../../electron/main/next-start.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { openSqliteResults } from '../../electron/main/results/sqlite-results.js';
import { writeSave } from '../../electron/main/save-file.js';
import { testDesks } from '../support/test-desks.js';
import type { TestDesk } from '../support/trainer-desk.js';
import { emptyFolder } from './examples.js';
import { trainee } from './results-examples.js';

vi.mock('../../electron/main/log.js', () => ({ log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } }));

const PIN = '135790';
const { version: _version, ...FRESH } = FRESH_STATION;
let clock = 0;
let full = false;
let disk: StationDisk;
let results: ResultsStore;
let seat: Sittings;
let handlers: StationHandlers;
const onSetup = vi.fn();

beforeEach(async () => {
  vi.clearAllMocks();
  clock = Date.UTC(2026, 2, 1, 9);
  full = false;
  const write: StationDisk['write'] = (...file) => {
    if (full) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    writeSave(...file);
  };
  disk = { folder: emptyFolder(), now: () => new Date(clock), write };
  results = openSqliteResults(join(disk.folder, 'results.db'));
  results.putPeople([{ id: 'class-a', name: '一班' }], [trainee(1, { classId: 'class-a' })]);
  const setup = openStationSetup(disk);
  seat = openSittings({ disk, results, config: setup.config, onTrouble: vi.fn() });
  handlers = stationHandlers({ setup, pin: openPin(disk), results, sittings: seat, plans: () => NO_PLANS, notices: () => [], now: disk.now, reload: vi.fn(), leave: vi.fn(), trainersDesk: true, told: true, onSetup });
  await handlers.setPin(PIN);
});
afterEach(() => results.close());

const onDisk = (): unknown => JSON.parse(readFileSync(join(disk.folder, 'station.json'), 'utf8'));
const unlock = async (): Promise<void> => expect(await handlers.unlock(PIN)).toEqual({ kind: 'open' });

describe('the setup in a running station', () => {
  test('is shown and kept behind the PIN alone, and the page closes again', async () => {
    expect(await handlers.setup()).toEqual({ kind: 'locked' });
    expect(await handlers.saveSetup({ ...FRESH, guests: false })).toEqual({ kind: 'locked' });
    expect(existsSync(join(disk.folder, 'station.json'))).toBe(false);
    await unlock();
    const shown = await handlers.setup();
    expect(shown).toEqual({ kind: 'done', value: { values: FRESH, classes: [{ id: 'class-a', name: '一班' }], place: 'station', told: true, seated: false, notices: [] } });
    if (shown.kind === 'done') expect(setupViewSchema.safeParse(shown.value).success).toBe(true);
    await handlers.lock();
    expect(await handlers.setup()).toEqual({ kind: 'locked' });
    expect(await handlers.leaveKiosk('plain')).toBe(false);
  });

  test('stays open for ten minutes of work, and no longer', async () => {
    await unlock();
    await handlers.setup();
    clock += 9 * 60_000;
    expect((await handlers.saveSetup(FRESH)).kind).toBe('done');
    clock += 9 * 60_000;
    expect((await handlers.setup()).kind).toBe('done');
    clock += 10 * 60_000;
    expect(await handlers.saveSetup(FRESH)).toEqual({ kind: 'locked' });
  });

  test('holds at once: the screens, who may sit down, and what the next person finds', async () => {
    await unlock();
    seat.signIn({ kind: 'number', staffNumber: '1001' });
    const before = seat.save().save().settings;
    const next: SetupDraft = { ...FRESH, stationName: '  三号机  ', contact: '王老师', guests: false, idleSeconds: 45, language: 'en', textScale: 1.3, volume: 0.25, classes: [], kiosk: true };
    expect(await handlers.saveSetup(next)).toMatchObject({ kind: 'done', value: { kind: 'kept', view: { values: { stationName: '三号机' }, seated: true } } });
    expect(onDisk()).toEqual({ ...next, version: 1, stationName: '三号机' });
    expect(onSetup).toHaveBeenCalledOnce();
    // Whoever sits there keeps what they have.
    expect(seat.save().save().settings).toEqual(before);
    seat.signOut('trainer');
    const view = await handlers.view();
    expect(view.face).toMatchObject({ stationName: '三号机', contact: '王老师', guests: false, idleSeconds: 45 });
    expect(view.classes).toEqual([]);
    expect(seat.save().save().settings).toMatchObject({ language: 'en', textScale: 1.3, volume: 0.25, sound: false });
    expect(seat.signIn({ kind: 'guest' })).toBe('refused');
  });

  test('answers every value beyond its limits by a sentence at its field, and keeps nothing of the draft', async () => {
    await unlock();
    const bad: readonly (readonly [Partial<SetupDraft>, string])[] = [
      [{ stationName: '   ' }, 'stationName'], [{ stationName: '长'.repeat(61) }, 'stationName'], [{ contact: 'x'.repeat(121) }, 'contact'], [{ levels: [] }, 'levels'],
      [{ idleSeconds: 4 }, 'idleSeconds'], [{ idleSeconds: 60.5 }, 'idleSeconds'], [{ countdownSeconds: 301 }, 'countdownSeconds'], [{ volume: 1.01 }, 'volume'], [{ backup: { folder: '', everyHours: 24 } }, 'backup'],
    ];
    for (const [part, field] of bad) {
      const saved = await handlers.saveSetup({ ...FRESH, ...part });
      expect(saved, field).toMatchObject({ kind: 'done', value: { kind: 'refused', faults: [{ field }] } });
      if (saved.kind === 'done' && saved.value.kind === 'refused') for (const text of Object.values(saved.value.faults[0]?.sentence ?? {})) expect(text.length).toBeGreaterThan(8);
    }
    const all = await handlers.saveSetup(Object.assign({ ...FRESH }, ...bad.map(([part]) => part)) as SetupDraft);
    expect(all).toMatchObject({ value: { kind: 'refused', faults: { length: 7 } } });
    expect(existsSync(join(disk.folder, 'station.json'))).toBe(false);
    expect(onSetup).not.toHaveBeenCalled();
  });

  test('says so when the disk is full, and goes on as it was', async () => {
    await unlock();
    await handlers.saveSetup({ ...FRESH, stationName: '一号机' });
    full = true;
    expect(await handlers.saveSetup({ ...FRESH, stationName: '二号机' })).toMatchObject({ kind: 'problem', problem: { zh: expect.stringContaining('磁盘'), en: expect.stringContaining('disk') } });
    expect(onDisk()).toMatchObject({ stationName: '一号机' });
    expect((await handlers.view()).face.stationName).toBe('一号机');
    expect(onSetup).toHaveBeenCalledOnce();
  });

  test('opens no way to another backup folder; what is set may be stopped or made more often', async () => {
    const folder = emptyFolder();
    await unlock();
    expect(await handlers.saveSetup({ ...FRESH, backup: { folder, everyHours: 24 } })).toMatchObject({ value: { kind: 'refused', faults: [{ field: 'backup', sentence: { en: expect.stringContaining('trainer’s desk') } }] } });
    const setup = openStationSetup(disk);
    setup.change({ backup: { folder, everyHours: 24 } });
    const later = stationHandlers({ setup, pin: openPin(disk), results, sittings: seat, plans: () => NO_PLANS, notices: () => [], now: disk.now, reload: vi.fn(), leave: vi.fn(), trainersDesk: true });
    await later.unlock(PIN);
    expect(await later.saveSetup({ ...FRESH, backup: { folder, everyHours: 6 } })).toMatchObject({ value: { kind: 'kept' } });
    expect(await later.saveSetup({ ...FRESH, backup: null })).toMatchObject({ value: { kind: 'kept' } });
  });

  test('refuses whatever is no setup at all before any handler sees it', async () => {
    const answers = new Map<string, (event: Asking, ...args: unknown[]) => unknown>();
    answerRequests({ handle: (channel, listener) => void answers.set(channel, listener) }, STATION_CHANNELS, STATION_REQUESTS, handlers);
    const mainFrame = { url: 'app://next-call/index.html' } as never;
    const ask = async (draft: unknown): Promise<unknown> => answers.get(STATION_CHANNELS.saveSetup)?.({ sender: { mainFrame }, senderFrame: mainFrame }, draft);
    await unlock();
    const shapes = [null, undefined, 'kiosk', [], {}, { ...FRESH, version: 1 }, { ...FRESH, more: 1 }, { ...FRESH, kiosk: 'yes' }, { ...FRESH, classes: ['../../etc'] }, { ...FRESH, levels: ['../L06'] }, { ...FRESH, textScale: 2 }, { ...FRESH, language: 'fr' }, { ...FRESH, idleSeconds: NaN }, { ...FRESH, stationName: 'x'.repeat(2001) }, { ...FRESH, backup: { folder: '/' } }, { ...FRESH, contact: undefined }];
    for (const shape of shapes) await expect(ask(shape), JSON.stringify(shape)).rejects.toThrow('wrong shape');
    expect(existsSync(join(disk.folder, 'station.json'))).toBe(false);
    expect(await ask(FRESH)).toMatchObject({ kind: 'done' });
  });
});

describe('the setup at the trainer’s desk', () => {
  const opened = testDesks();
  const desk = (write: StationDisk['write'] = writeSave): TestDesk => opened({ setup: (folder) => openStationSetup({ folder, now: disk.now, write }) });

  test('makes a plain computer a station from its next start, and starts it when asked to', async () => {
    const { trainer, folder, starts } = desk();
    expect(runMode([], folder)).toBe('plain');
    expect(await trainer.stationSetup()).toMatchObject({ value: { values: FRESH, place: 'desk', told: false, seated: false } });
    expect(await trainer.startStation()).toMatchObject({ kind: 'problem' });
    expect(await trainer.saveStationSetup({ ...FRESH, kiosk: true, stationName: '前台' })).toMatchObject({ value: { kind: 'kept', view: { values: { kiosk: true, stationName: '前台' } } } });
    expect(runMode([], folder)).toBe('kiosk');
    expect(starts()).toBe(0);
    expect(await trainer.startStation()).toEqual({ kind: 'done', value: null });
    expect(starts()).toBe(1);
  });

  test('takes the backup folder from the system’s dialog, and only one that can be written', async () => {
    const { trainer, folder, folders } = desk();
    folders.push(null, folder);
    expect(await trainer.chooseBackupFolder()).toEqual({ kind: 'done', value: null });
    expect(await trainer.chooseBackupFolder()).toEqual({ kind: 'done', value: folder });
    writeFileSync(join(folder, 'a-file'), '');
    mkdirSync(join(folder, 'copies'));
    const save = (place: string): ReturnType<typeof trainer.saveStationSetup> => trainer.saveStationSetup({ ...FRESH, backup: { folder: place, everyHours: 24 } });
    for (const [place, said] of [['copies', 'whole path'], [join(folder, 'gone'), 'not there'], [join(folder, 'a-file'), 'no folder']] as const) {
      expect(await save(place), place).toMatchObject({ value: { kind: 'refused', faults: [{ field: 'backup', sentence: { en: expect.stringContaining(said) } }] } });
    }
    expect(await save(join(folder, 'copies'))).toMatchObject({ value: { kind: 'kept' } });
    expect(readdirSync(join(folder, 'copies'))).toEqual([]);
  });

  test('a stick that is not plugged in keeps nobody from changing something else', async () => {
    const { trainer, folder } = desk();
    const backup = { folder: join(folder, 'stick'), everyHours: 24 };
    writeFileSync(join(folder, 'station.json'), JSON.stringify({ ...FRESH_STATION, backup }));
    expect(await trainer.saveStationSetup({ ...FRESH, backup, volume: 0.2 })).toMatchObject({ value: { kind: 'kept', view: { values: { volume: 0.2, backup } } } });
  });

  test('says when the file could not be read, and that the station stays locked', async () => {
    const { trainer, folder } = desk();
    writeFileSync(join(folder, 'station.json'), '{"kiosk": fal');
    expect(await trainer.stationSetup()).toMatchObject({ value: { values: { kiosk: true }, notices: [{ code: 'station/setup-broken' }] } });
    expect(readdirSync(folder).some((name) => name.startsWith('station.json.broken-'))).toBe(true);
  });

  test('says so when the disk is full', async () => {
    const { trainer, folder } = desk(() => { throw new Error('ENOSPC'); });
    expect(await trainer.saveStationSetup({ ...FRESH, kiosk: true })).toMatchObject({ kind: 'problem', problem: { en: expect.stringContaining('disk') } });
    expect(runMode([], folder)).toBe('plain');
  });
});

describe('which start is what', () => {
  const program = ['/opt/next-call', '--user-data-dir=/data'];
  const started = (args: readonly string[], folder: string): string => runMode(['/opt/next-call', ...args], folder);

  test('a station opens its desk and the plain game for one start, and is a station again', () => {
    openStationSetup(disk).change({ kiosk: true });
    expect(runMode(program, disk.folder)).toBe('kiosk');
    const plain = afterLeaving([...program, '--kiosk'], 'plain');
    expect(plain).toEqual(['--user-data-dir=/data', '--no-kiosk']);
    expect(started(plain, disk.folder)).toBe('plain');
    const atDesk = afterLeaving(program, 'trainer');
    expect([started(atDesk, disk.folder), startsAtDesk(atDesk, disk.folder)]).toEqual(['plain', true]);
    // However often one goes to and fro, the words of one start do not add up.
    expect(afterLeaving([...program, ...atDesk], 'trainer').filter((argument) => argument === '--trainer')).toHaveLength(1);
    for (const back of [asStation([...program, '--no-kiosk']), asStation([...program, '--no-kiosk', '--trainer'])]) expect(started(back, disk.folder)).toBe('kiosk');
  });

  test('--trainer opens the desk anywhere, on a station behind its PIN', () => {
    expect([runMode(['--trainer'], disk.folder), startsAtDesk(['--trainer'], disk.folder)]).toEqual(['plain', true]);
    openStationSetup(disk).change({ kiosk: true });
    expect([runMode(['--trainer'], disk.folder), startsAtDesk(['--trainer'], disk.folder)]).toEqual(['plain', false]);
    expect(startsAtDesk([], disk.folder)).toBe(false);
    expect(runMode(['--kiosk', '--trainer'], disk.folder)).toBe('kiosk');
  });
});
