import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Notice } from '../../electron/contract/notices.js';
import type { StationConfig } from '../../electron/contract/station-config.js';
import { FRESH_STATION } from '../../electron/contract/station-config.js';
import { stationViewSchema } from '../../electron/contract/station.js';
import { examSeed, NO_PLANS, type Plans } from '../../electron/contract/trainer/plans.js';
import type { StationDisk } from '../../electron/main/kiosk/disk.js';
import { openPin } from '../../electron/main/kiosk/pin.js';
import { openSittings, type Sittings } from '../../electron/main/kiosk/sittings.js';
import { openStationSetup } from '../../electron/main/kiosk/station-config.js';
import { stationHandlers } from '../../electron/main/kiosk/station-handlers.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { openSqliteResults } from '../../electron/main/results/sqlite-results.js';
import { writeSave } from '../../electron/main/save-file.js';
import { aRun, DIMENSIONS, emptyFolder, LOG_ENTRY, REPLAY } from './examples.js';
import { begin, end, trainee, unit } from './results-examples.js';

vi.mock('../../electron/main/log.js', () => ({ log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } }));

let clock = 0;
let disk: StationDisk;
let results: ResultsStore;
let told: Notice[];
let config: StationConfig;

function start(): Sittings {
  return openSittings({ disk, results, config: () => config, onTrouble: (notice) => told.push(notice) });
}

beforeEach(() => {
  clock = Date.UTC(2026, 2, 1, 9);
  const folder = emptyFolder();
  disk = { folder, now: () => new Date(clock), write: writeSave };
  results = openSqliteResults(join(folder, 'results.db'));
  results.putPeople([{ id: 'class-a', name: '一班' }], [trainee(1, { classId: 'class-a' }), trainee(2)]);
  told = [];
  config = { ...FRESH_STATION, volume: 0.3, textScale: 1.15 };
});
afterEach(() => results.close());

describe('who sits down', () => {
  test('is found by number or by name, and nobody else is', () => {
    const seat = start();
    expect(seat.signIn({ kind: 'number', staffNumber: '9999' })).toBe('unknown');
    expect(seat.signIn({ kind: 'trainee', id: 'nobody' })).toBe('unknown');
    expect(seat.seated()).toBeNull();
    expect(seat.signIn({ kind: 'number', staffNumber: '1002' })).toBe('seated');
    expect(seat.seated()).toMatchObject({ name: '学员2号', run: null });
    expect(seat.signIn({ kind: 'guest' })).toBe('refused');
  });

  test('finds their own progress and the station’s settings, and leaves nothing for the next', () => {
    const seat = start();
    seat.signIn({ kind: 'trainee', id: 'person-1' });
    const mine = seat.save();
    mine.saveSettings({ ...mine.save().settings, volume: 1, textScale: 1.3, language: 'en' });
    mine.addLogEntry(LOG_ENTRY);
    mine.addCards(['L03/volume-served']);
    seat.beginRun(begin('run-1'));
    seat.endRun(end('run-1'));
    mine.recordRun(aRun('run-1'));
    seat.signOut('signed-out');

    seat.signIn({ kind: 'guest' });
    const { settings, progress, log, runs, cards } = seat.save().save();
    expect(settings).toMatchObject({ volume: 0.3, textScale: 1.15, language: 'zh-CN' });
    expect([progress, log, runs, cards]).toEqual([{}, [], [], []]);
    expect(seat.save().loadRun('run-1')).toBeNull();
    seat.signOut('signed-out');

    seat.signIn({ kind: 'number', staffNumber: '1001' });
    const again = seat.save();
    expect(again.save().progress).toEqual({ L06: { bestScore: 80, bestRank: 'A', plays: 1, passed: true, dimensions: DIMENSIONS } });
    expect(again.save().log).toEqual([]);
    expect(again.loadRun('run-1')).toMatchObject({ id: 'run-1', score: 80, replay: REPLAY });
  });

  test('keeps the language that was chosen on the sign-in page', () => {
    const seat = start();
    const free = seat.save();
    free.saveSettings({ ...free.save().settings, language: 'en' });
    expect(free.save().settings.sound).toBe(false);
    seat.signIn({ kind: 'guest' });
    expect(seat.save().save().settings).toMatchObject({ language: 'en', sound: true });
    seat.signOut('idle');
    expect(seat.save().save().settings.language).toBe('zh-CN');
  });
});

describe('what is played', () => {
  test('is filed under the one who sits here, and under nobody when they are gone', () => {
    const seat = start();
    expect(seat.beginRun(begin('run-0'))).toBe('refused');
    seat.signIn({ kind: 'trainee', id: 'person-1' });
    expect([seat.beginRun(begin('run-1')), seat.fileUnit(unit('run-1', 0)), seat.fileUnit(unit('run-2', 0))]).toEqual(['filed', 'filed', 'refused']);
    expect(results.run('run-1')).toMatchObject({ row: { traineeId: 'person-1', ending: null }, units: [{ index: 0 }] });
    expect(seat.endRun(end('run-1'))).toBe('filed');
    expect(seat.seated()?.run).toBeNull();
    expect(results.run('run-1')?.end).toMatchObject({ ending: 'finished', score: 80 });
  });

  test('is filed as left early when they go, or begin another', () => {
    const seat = start();
    seat.signIn({ kind: 'guest' });
    seat.beginRun(begin('run-1'));
    seat.beginRun(begin('run-2'));
    seat.save().saveInterrupted(REPLAY);
    seat.signOut('idle');
    expect(results.run('run-1')?.row).toMatchObject({ ending: 'left-early', traineeId: null });
    expect(results.run('run-2')?.end).toMatchObject({ ending: 'left-early', replay: REPLAY });
    expect(results.openSittings()).toEqual([]);
    expect(results.sittings()[0]?.ending).toBe('idle');
  });
});

describe('when the program stops under somebody', () => {
  test('and is back at once, they sit here again with their run', () => {
    const first = start();
    first.signIn({ kind: 'trainee', id: 'person-1' });
    first.beginRun(begin('run-1'));
    first.fileUnit(unit('run-1', 0));
    first.save().saveInterrupted(REPLAY);
    clock += 20_000;
    const seat = start();
    expect(seat.seated()).toMatchObject({ name: '学员1号', run: { id: 'run-1', levelId: 'L06', seed: 7 } });
    expect(seat.save().interrupted()?.replay).toEqual(REPLAY);
    expect(seat.fileUnit(unit('run-1', 1))).toBe('filed');
    expect(told).toEqual([]);
  });

  test('and is back late, the run is filed as interrupted and the station is free', () => {
    const first = start();
    first.signIn({ kind: 'trainee', id: 'person-1' });
    first.beginRun(begin('run-1'));
    first.save().saveInterrupted(REPLAY);
    clock += 3600_000;
    const seat = start();
    expect(seat.seated()).toBeNull();
    expect(results.run('run-1')?.end).toMatchObject({ ending: 'interrupted', replay: REPLAY });
    expect(results.sittings()[0]?.ending).toBe('interrupted');
    expect(seat.save().interrupted()).toBeNull();
  });
});

test('a result that only memory holds is kept, and the page is told that it is not on the disk', () => {
  let lasting = true;
  const seat = openSittings({ disk, results, config: () => config, lasting: () => lasting, onTrouble: (notice) => told.push(notice) });
  seat.signIn({ kind: 'trainee', id: 'person-1' });
  expect(seat.beginRun(begin('run-1'))).toBe('filed');
  lasting = false;
  expect([seat.fileUnit(unit('run-1', 0)), seat.endRun(end('run-1')), seat.beginRun(begin('run-2')), seat.seated()?.run?.id]).toEqual(['refused', 'refused', 'refused', 'run-2']);
  lasting = true;
  expect([seat.fileUnit(unit('run-2', 0)), seat.endRun(end('run-2'))]).toEqual(['filed', 'filed']);
  expect(['run-1', 'run-2'].map((id) => [results.run(id)?.end?.ending, results.run(id)?.units.length])).toEqual([['finished', 1], ['finished', 1]]);
});

test('a disk that refuses loses nothing that was confirmed, and the trainer is told', () => {
  const seat = start();
  seat.signIn({ kind: 'trainee', id: 'person-1' });
  seat.beginRun(begin('run-1'));
  const refusing: ResultsStore = { ...results, fileUnit: () => { throw new Error('disk full'); } };
  const other = openSittings({ disk, results: refusing, config: () => config, onTrouble: (notice) => told.push(notice) });
  expect(other.fileUnit(unit('run-1', 0))).toBe('refused');
  expect(told.at(-1)?.message.en).toContain('disk full');
  expect(seat.fileUnit(unit('run-1', 0))).toBe('filed');
});

describe('the page of the station', () => {
  test('is told names, and neither staff numbers nor where files lie; who sits there sees nobody’s name', () => {
    const setup = openStationSetup(disk);
    const seat = start();
    const handlers = stationHandlers({ setup, pin: openPin(disk), results, sittings: seat, plans: () => NO_PLANS, notices: () => [], now: disk.now, reload: vi.fn(), leave: vi.fn(), trainersDesk: false });
    const view = stationViewSchema.parse(handlers.view());
    expect(view.classes).toEqual([{ id: 'class-a', name: '一班', people: [{ id: 'person-1', name: '学员1号' }] }]);
    expect(JSON.stringify(view)).not.toMatch(/1001|backup/);
    seat.signIn({ kind: 'guest' });
    expect(stationViewSchema.parse(handlers.view()).classes).toEqual([]);
  });

  test('leaves the kiosk only behind the PIN, and only for a minute', async () => {
    const leave = vi.fn();
    const handlers = stationHandlers({ setup: openStationSetup(disk), pin: openPin(disk), results, sittings: start(), plans: () => NO_PLANS, notices: () => [], now: disk.now, reload: vi.fn(), leave, trainersDesk: false });
    expect(await handlers.setPin('1234')).toBe(true);
    expect([handlers.leaveKiosk('quit'), await handlers.setPin('9999')]).toEqual([false, false]);
    expect(await handlers.unlock('1234')).toEqual({ kind: 'open' });
    clock += 61_000;
    expect(handlers.leaveKiosk('quit')).toBe(false);
    await handlers.unlock('1234');
    expect(handlers.leaveKiosk('quit')).toBe(true);
    expect(leave).toHaveBeenCalledExactlyOnceWith('quit');
  });
});

describe('what the trainer has laid down', () => {
  const exam: Plans['exams'][number] = { id: 'exam-1', name: '三月结业', classId: 'class-a', levelIds: ['L06'], seedBy: 'trainee', seed: 5, attempts: 2, state: 'open', preparedAt: '2026-03-01T08:00:00.000Z', openedAt: '2026-03-01T08:30:00.000Z', closedAt: null };
  const handlersOf = (plans: Plans, seat: Sittings): ReturnType<typeof stationHandlers> =>
    stationHandlers({ setup: openStationSetup(disk), pin: openPin(disk), results, sittings: seat, plans: () => plans, notices: () => [], now: disk.now, reload: vi.fn(), leave: vi.fn(), trainersDesk: false });
  const offered = (handlers: ReturnType<typeof stationHandlers>): unknown => {
    const { allowed, exams } = stationViewSchema.parse(handlers.view());
    return { allowed, exams };
  };

  test('holds for the class that it names, and neither for guests nor for others', () => {
    const plans: Plans = { version: 1, levels: { 'class-a': ['L06', 'L08'] }, exams: [exam, { ...exam, id: 'exam-2', state: 'prepared' }] };
    const seat = start();
    const handlers = handlersOf(plans, seat);
    expect(offered(handlers)).toEqual({ allowed: null, exams: [] });
    for (const who of [{ kind: 'guest' }, { kind: 'number', staffNumber: '1002' }] as const) {
      seat.signIn(who);
      expect(offered(handlers)).toEqual({ allowed: null, exams: [] });
      seat.signOut('signed-out');
    }
    seat.signIn({ kind: 'trainee', id: 'person-1' });
    expect(offered(handlers)).toEqual({ allowed: ['L06', 'L08'], exams: [{ id: 'exam-1', name: '三月结业', levels: [{ levelId: 'L06', seed: examSeed(exam, 'L06', 'person-1'), left: 2 }] }] });
  });

  test('an exam is sat just as it is fixed, as often as it allows; an attempt that was left early counts', () => {
    const seat = start();
    const handlers = handlersOf({ ...NO_PLANS, exams: [exam] }, seat);
    seat.signIn({ kind: 'trainee', id: 'person-1' });
    const run = (id: string, change: Parameters<typeof begin>[1] = {}): ReturnType<typeof begin> => begin(id, { levelId: 'L06', mode: 'exam', examId: 'exam-1', seed: examSeed(exam, 'L06', 'person-1'), ...change });
    for (const change of [{ seed: 1 }, { mode: 'practice' }, { levelId: 'L07' }, { examId: 'exam-9' }] as const) expect(handlers.beginRun(run('wrong', change))).toBe('refused');
    expect(handlers.beginRun(run('first'))).toBe('filed');
    expect(handlers.endRun(end('first', { ending: 'left-early' }))).toBe('filed');
    expect(handlers.beginRun(run('second'))).toBe('filed');
    expect(seat.seated()?.run).toMatchObject({ id: 'second', examId: 'exam-1' });
    expect(handlers.endRun(end('second'))).toBe('filed');
    expect(handlers.beginRun(run('third'))).toBe('refused');
    expect(results.runs({ examId: 'exam-1' }).map(({ id }) => id).sort()).toEqual(['first', 'second']);
  });

  test('an attempt counts from when it began, also while a full disk keeps it out of the results', () => {
    const filed: (() => void)[] = [];
    const later = (name: 'beginRun' | 'endRun') => (...args: readonly unknown[]): void => void filed.push(() => (results[name] as (...all: readonly unknown[]) => void)(...args));
    const full: ResultsStore = { ...results, beginRun: later('beginRun'), endRun: later('endRun') };
    const seat = openSittings({ disk, results: full, config: () => config, onTrouble: (notice) => told.push(notice) });
    const handlers = handlersOf({ ...NO_PLANS, exams: [{ ...exam, attempts: 1 }] }, seat);
    const run = (id: string): ReturnType<typeof begin> => begin(id, { levelId: 'L06', mode: 'exam', examId: 'exam-1', seed: examSeed(exam, 'L06', 'person-1') });
    const left = (): number | undefined => stationViewSchema.parse(handlers.view()).exams[0]?.levels[0]?.left;
    seat.signIn({ kind: 'trainee', id: 'person-1' });
    expect([left(), handlers.beginRun(run('first')), left()]).toEqual([1, 'filed', 0]);
    expect([handlers.endRun(end('first')), handlers.beginRun(run('second'))]).toEqual(['filed', 'refused']);
    seat.signOut('signed-out');
    seat.signIn({ kind: 'trainee', id: 'person-1' });
    expect([results.runs({}).length, left()]).toEqual([0, 0]);
    // There is room again: it is one attempt, not two.
    for (const work of filed) work();
    expect([results.runs({}).length, left()]).toEqual([1, 0]);
  });
});
