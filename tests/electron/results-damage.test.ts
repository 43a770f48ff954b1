import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../electron/contract/notices.js';
import { startBackups } from '../../electron/main/results/backups.js';
import { openResults, type Results } from '../../electron/main/results/open-results.js';
import { openResultsDb } from '../../electron/main/results/results-db.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { emptyFolder } from './examples.js';
import { QUIET, at, begin, end, sitting, trainee, unit } from './results-examples.js';

const PEOPLE = 30;
const RUNS = 8;

let folder = '';
let backups = '';
let told: Notice[] = [];
let open: Results | null = null;

/** A station whose day is over, made once: its folder, what a trainer saw of it, and a backup of just that. */
let day = { folder: '', seen: [] as unknown, backup: '' };

beforeAll(() => {
  folder = emptyFolder();
  backups = emptyFolder();
  const { store } = start();
  fill(store);
  backUp(store);
  const seen = all(store);
  stop();
  day = { folder, seen, backup: backups };
});
beforeEach(() => {
  folder = emptyFolder();
  backups = join(folder, 'backups');
  mkdirSync(backups);
  told = [];
});
afterEach(() => {
  open?.close();
  open = null;
});

const main = (): string => join(folder, 'results.db');

function start(readThroughBytes?: number): Results {
  open?.close();
  told = [];
  open = openResults({ ...(readThroughBytes === undefined ? {} : { readThroughBytes }), folder, backupFolder: backups, log: QUIET, now: () => new Date('2026-03-01T12:00:00Z'), notify: (notice) => told.push(notice) });
  return open;
}

function stop(): void {
  open?.close();
  open = null;
}

/** Thirty people with eight finished runs of two calls each; enough that the file has many pages of every kind. */
function fill(store: ResultsStore, people = PEOPLE): void {
  store.putPeople([{ id: 'class-a', name: '一班' }], Array.from({ length: people }, (_, n) => trainee(n, { classId: 'class-a' })));
  for (let n = 0; n < people; n += 1) {
    store.beginSitting(sitting(`s-${n}`, `person-${n}`));
    for (let r = 0; r < RUNS; r += 1) addRun(store, n, r);
    store.endSitting(`s-${n}`, at(50), 'signed-out');
  }
}

function addRun(store: ResultsStore, n: number, r: number): void {
  const id = `r-${n}-${r}`;
  store.beginRun(`s-${n}`, begin(id, { startedAt: at(r) }));
  store.fileUnit(unit(id, 0));
  store.fileUnit(unit(id, 1));
  store.endRun(end(id, { endedAt: at(r + 1), score: 50 + r }));
}

function backUp(store: ResultsStore): void {
  const job = startBackups({ store, plan: { folder: backups, everyHours: 8, keep: 3 }, now: () => new Date('2026-03-01T10:00:00Z'), notify: (notice) => told.push(notice) });
  expect(job.backUpNow()).not.toBeNull();
  job.stop();
}

/** Everything that a trainer can see of these results. */
function all(store: ResultsStore): unknown {
  return [
    store.stationId, store.classes(), store.trainees(), store.sittings(), store.runs({}), store.runs({}).map(({ id }) => store.run(id)),
    store.heat('point', {}), store.heat('step', { levelId: 'L06' }), store.landmines({}, 50), store.levelFigures({}), store.traineeFigures({}),
  ];
}

/** That day's folder, with or without its backup; gives what a trainer saw of it. */
function filled(withBackup: boolean): unknown {
  cpSync(day.folder, folder, { recursive: true });
  if (withBackup) cpSync(day.backup, backups, { recursive: true });
  return day.seen;
}

function overwrite(from: number, length: number): void {
  const bytes = readFileSync(main());
  bytes.fill(0x5a, from, Math.min(bytes.length, from + length));
  writeFileSync(main(), bytes);
}

const asides = (): readonly string[] => readdirSync(folder).filter((name) => /^results\.db\.broken-/.test(name) && !name.endsWith('-wal'));

describe('a damaged file of results', () => {
  it('that was cut short gives back what it still holds, and the backup the rest', () => {
    const before = filled(true);
    truncateSync(main(), Math.floor(statSync(main()).size / 2));
    const cut = readFileSync(main());
    const { store, notices } = start();
    expect(all(store)).toEqual(before);
    expect(notices.map(({ code }) => code)).toEqual(['results/broken']);
    expect(asides()).toHaveLength(1);
    expect(readFileSync(join(folder, asides()[0] ?? ''))).toEqual(cut);
    expect(notices[0]?.message.en).toContain(asides()[0]);
    expect(notices[0]?.message.zh).toContain(`${PEOPLE} 名学员、${PEOPLE * RUNS} 次训练`);
  });

  it('that was cut short and was never backed up still gives back whole runs', () => {
    filled(false);
    truncateSync(main(), Math.floor(statSync(main()).size * 0.8));
    const { store, notices } = start();
    expect(notices).toHaveLength(1);
    expect(store.trainees()).toHaveLength(PEOPLE);
    const kept = store.runs({});
    expect(kept.length).toBeGreaterThan(PEOPLE * RUNS / 2);
    expect(kept.some(({ id }) => store.run(id)?.units.length === 2)).toBe(true);
    addRun(store, 1, 99);
    expect(start().store.run('r-1-99')?.units).toHaveLength(2);
  });

  it.each([['its first page', 0, 4096], ['its header', 0, 100], ['eight pages in the middle', 20 * 4096, 8 * 4096]])('that lost %s keeps everybody and every run that the other pages hold', (_, from, length) => {
    const before = filled(false);
    overwrite(from, length);
    const { store, notices } = start();
    expect(notices.map(({ code }) => code)).toEqual(['results/broken']);
    if (from === 0) {
      expect(all(store)).toEqual(before);
    } else {
      expect(store.trainees().length + store.runs({}).length).toBeGreaterThan((PEOPLE + PEOPLE * RUNS) / 2);
    }
  });

  it('that lost pages in the middle is made whole from the backup', () => {
    const before = filled(true);
    overwrite(10 * 4096, 30 * 4096);
    expect(all(start().store)).toEqual(before);
  });

  it.each([['is empty', () => writeFileSync(main(), '')], ['is full of something else', () => writeFileSync(main(), Buffer.alloc(50_000, 'not a database '))], ['is a folder of bytes', () => writeFileSync(main(), Buffer.from([0, 1, 2]))]])('that %s is set aside, and the backup takes its place', (_, damage) => {
    const before = filled(true);
    damage();
    const { store, notices } = start();
    expect(all(store)).toEqual(before);
    expect(notices.map(({ code }) => code)).toEqual(['results/broken']);
  });

  it('without a backup leaves a station that starts, under its old name, and files', () => {
    filled(false);
    const { store } = start();
    const { stationId } = store;
    stop();
    writeFileSync(main(), 'gone');
    const again = start();
    expect(again.store.stationId).toBe(stationId);
    expect(again.store.trainees()).toEqual([]);
    fill(again.store, 1);
    expect(start().store.runs({})).toHaveLength(RUNS);
    expect(start().notices).toEqual([]);
  });

  it('does not bring back who was deleted after the backup', () => {
    filled(true);
    const { store } = start();
    store.removeTrainee('person-3');
    const before = all(store);
    stop();
    writeFileSync(main(), 'nothing of it is left');
    expect(start().store.trainee('person-3')).toBeNull();
    expect(all(start().store)).toEqual(before);
  });

  it('is repaired while it is used, and what was being filed is filed', () => {
    const before = filled(true);
    const { store, notices } = start(0);
    overwrite(8 * 4096, 200 * 4096);
    expect(all(store)).toEqual(before);
    expect(notices).toEqual([]);
    expect(told.map(({ code }) => code)).toEqual(['results/broken']);
    addRun(store, 1, 99);
    expect(start().store.run('r-1-99')?.units).toHaveLength(2);
  });
});

describe('a file that cannot be used now', () => {
  it('because a newer program wrote it is left untouched; results lie beside it and join it after the update', () => {
    const before = filled(false);
    const db = openResultsDb(main());
    db.exec('PRAGMA user_version = 99');
    db.close();
    const untouched = readFileSync(main());
    const { store, notices } = start();
    expect(notices.map(({ code }) => code)).toEqual(['results/newer']);
    store.putPeople([], [trainee(77)]);
    store.beginSitting(sitting('s-77', 'person-77'));
    addRun(store, 77, 0);
    stop();
    expect(readFileSync(main())).toEqual(untouched);
    expect(start().store.runs({})).toHaveLength(1);
    stop();
    const updated = openResultsDb(main(), 'as-is');
    updated.exec('PRAGMA user_version = 1');
    updated.close();
    const joined = start();
    expect(joined.notices.map(({ code }) => code)).toEqual(['results/writable-again']);
    expect(all(joined.store)).not.toEqual(before);
    expect(joined.store.runs({})).toHaveLength(PEOPLE * RUNS + 1);
    expect(joined.store.run('r-77-0')?.units).toHaveLength(2);
    expect(existsSync(join(folder, 'results.aside.db'))).toBe(false);
  });

  it('opens although a killed program left its lock', () => {
    filled(false);
    mkdirSync(`${main()}.lock`);
    expect(start().store.trainees()).toHaveLength(PEOPLE);
    expect(open?.notices).toEqual([]);
  });
});

describe('a backup', () => {
  it('is taken back, and the present file is set aside', () => {
    const before = filled(true);
    const { store } = start();
    store.removeTrainee('person-1');
    addRun(store, 2, 77);
    const from = readdirSync(backups).map((name) => join(backups, name))[0] ?? '';
    open?.restore(from);
    expect(store.run('r-2-77')).toBeNull();
    expect(store.trainee('person-1')).toBeNull();
    expect(store.trainees()).toHaveLength(PEOPLE - 1);
    expect(readdirSync(folder).some((name) => name.startsWith('results.db.before-restore-'))).toBe(true);
    expect(before).not.toEqual(all(store));
    addRun(store, 2, 78);
    expect(start().store.run('r-2-78')?.units).toHaveLength(2);
  });

  it('that is none is refused, and nothing has changed', () => {
    const before = filled(true);
    const { store } = start();
    const wrong = join(folder, 'wrong.db');
    writeFileSync(wrong, 'no backup');
    expect(() => open?.restore(wrong)).toThrow();
    const cut = join(folder, 'cut.db');
    copyFileSync(join(backups, readdirSync(backups)[0] ?? ''), cut);
    truncateSync(cut, statSync(cut).size - 4096);
    expect(() => open?.restore(cut)).toThrow();
    expect(() => open?.restore(join(folder, 'nowhere.db'))).toThrow();
    expect(all(store)).toEqual(before);
    expect(all(start().store)).toEqual(before);
  });

  it('keeps as many as asked for, the newest, and says when its folder is gone', () => {
    const { store } = start();
    fill(store, 1);
    let minute = 0;
    const job = startBackups({ store, plan: { folder: backups, everyHours: 1, keep: 2 }, now: () => new Date(Date.UTC(2026, 2, 1, 9, (minute += 1))), notify: (notice) => told.push(notice) });
    const made = [job.backUpNow(), job.backUpNow(), job.backUpNow()];
    expect(made.map((entry) => entry !== null && existsSync(entry.path))).toEqual([false, true, true]);
    expect(job.last()).toEqual(made[2]);
    job.stop();
    const nowhere = startBackups({ store, plan: { folder: join(folder, 'stick'), everyHours: 1, keep: 2 }, now: () => new Date(), notify: (notice) => told.push(notice) });
    expect([nowhere.backUpNow(), nowhere.backUpNow(), nowhere.last()]).toEqual([null, null, null]);
    expect(told.map(({ code }) => code)).toEqual(['results/backup']);
    expect(existsSync(join(folder, 'stick'))).toBe(false);
    nowhere.stop();
  });

  it('forgets whoever is deleted', () => {
    filled(true);
    const { store } = start();
    const job = startBackups({ store, plan: { folder: backups, everyHours: 8, keep: 3 }, now: () => new Date(), notify: (notice) => told.push(notice) });
    const [file = ''] = readdirSync(backups);
    const holds = (text: string): boolean => readFileSync(join(backups, file)).includes(text);
    expect([holds('学员3号'), holds('r-3-1')]).toEqual([true, true]);
    expect(job.forget('person-3')).toBe(0);
    expect([holds('学员3号'), holds('r-3-1'), holds('学员4号')]).toEqual([false, false, true]);
    job.stop();
  });

  it('is made when it is due and nobody plays', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { store } = start();
      fill(store, 1);
      let hour = 9;
      let quiet = false;
      const job = startBackups({ store, plan: { folder: backups, everyHours: 4, keep: 5 }, now: () => new Date(Date.UTC(2026, 2, 1, hour)), notify: (notice) => told.push(notice), isQuiet: () => quiet });
      const made = (): number => (vi.advanceTimersByTime(61_000), readdirSync(backups).length);
      expect(made()).toBe(0);
      quiet = true;
      expect(made()).toBe(1);
      addRun(store, 0, 50);
      expect(made()).toBe(1);
      hour = 13;
      expect(made()).toBe(2);
      hour = 20;
      expect(made()).toBe(2);
      addRun(store, 0, 51);
      job.stop();
      expect(readdirSync(backups)).toHaveLength(3);
      expect(told).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });
});
