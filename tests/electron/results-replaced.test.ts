import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../electron/contract/notices.js';
import { startBackups } from '../../electron/main/results/backups.js';
import { claim } from '../../electron/main/results/owner.js';
import { openResults, type Results } from '../../electron/main/results/open-results.js';
import { problemOf, ResultsProblem } from '../../electron/main/results/results-problem.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { problemOf as toldTo } from '../../electron/main/trainer/problem.js';
import { emptyFolder } from './examples.js';
import { QUIET, at, begin, end, sitting, trainee, unit } from './results-examples.js';
import { builtStation } from './support/kill-station.js';
import { mountSmallDisk } from './support/small-disk.js';

let folder = '';
let told: Notice[] = [];
let open: Results | null = null;

beforeEach(() => {
  folder = emptyFolder();
  mkdirSync(join(folder, 'backups'));
});
afterEach(() => stop());

const main = (): string => join(folder, 'results.db');
const wal = (): string => `${main()}-wal`;

function start(readThroughBytes?: number): Results {
  stop();
  told = [];
  open = openResults({ ...(readThroughBytes === undefined ? {} : { readThroughBytes }), folder, backupFolder: join(folder, 'backups'), log: QUIET, now: () => new Date('2026-03-01T12:00:00Z'), notify: (notice) => told.push(notice) });
  return open;
}

function stop(): void {
  open?.close();
  open = null;
}

function addRun(store: ResultsStore, n: number): void {
  const id = `run-${n}`;
  store.beginRun('s-1', begin(id, { startedAt: at(n) }));
  store.fileUnit(unit(id, 0));
  store.endRun(end(id, { endedAt: at(n + 1) }));
}

/** Twenty runs of one person, of which the backup has the first ten. */
function filled(): void {
  const { store } = start();
  store.putPeople([], [trainee(1)]);
  store.beginSitting(sitting('s-1', 'person-1'));
  for (let n = 0; n < 10; n += 1) addRun(store, n);
  const job = startBackups({ store, plan: { folder: join(folder, 'backups'), everyHours: 8, keep: 3 }, now: () => new Date('2026-03-01T10:00:00Z'), notify: (notice) => told.push(notice) });
  expect(job.backUpNow()).not.toBeNull();
  job.stop();
  for (let n = 10; n < 20; n += 1) addRun(store, n);
  stop();
}

const backup = (): string => join(folder, 'backups', readdirSync(join(folder, 'backups'))[0] ?? '');
const runs = (store: ResultsStore): number => store.runs({}).length;

describe('a kill while the file of results is replaced', () => {
  it('before the damaged file was set aside begins the repair anew', () => {
    filled();
    writeFileSync(`${main()}.next`, 'complete, but the damaged file still has its place');
    truncateSync(main(), Math.floor(statSync(main()).size * 0.9));
    const { store, notices } = start();
    expect(notices.map(({ code }) => code)).toEqual(['results/broken']);
    expect(runs(store)).toBeGreaterThanOrEqual(10);
    expect(existsSync(`${main()}.next`)).toBe(false);
  });

  it.each([['with its log', true], ['without a log', false]])('after it was set aside puts the new one in place and says where the old one is, %s', (_, withLog) => {
    filled();
    const aside = `${main()}.broken-20260301T115959000Z`;
    copyFileSync(main(), `${main()}.next`);
    renameSync(main(), aside);
    writeFileSync(aside, 'damaged');
    if (withLog) writeFileSync(wal(), 'a log of the damaged file');
    const { store, notices } = start();
    expect(runs(store)).toBe(20);
    expect(notices.map(({ code }) => code)).toEqual(['results/broken']);
    expect(notices[0]?.message.zh).toContain(aside);
    expect(existsSync(`${aside}-wal`)).toBe(withLog);
    addRun(store, 30);
    expect(runs(start().store)).toBe(21);
    expect(open?.notices).toEqual([]);
  });

  it('by a restore leaves the restored file, without whoever was deleted since', () => {
    filled();
    const { store } = start();
    store.removeTrainee('person-1');
    open?.restore(backup());
    expect([store.trainees(), runs(store)]).toEqual([[], 0]);
    expect(start().store.trainees()).toEqual([]);
    expect(existsSync(`${main()}.next`)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });
});

describe('a file of results that is missing', () => {
  it('comes back from the backup, and is told of', () => {
    filled();
    rmSync(main());
    const { store, notices } = start();
    expect(notices.map(({ code }) => code)).toEqual(['results/broken']);
    expect(notices[0]?.message.en).toMatch(/results\.db is missing.*1 trainees and 10 runs/);
    expect([store.trainees().length, runs(store)]).toEqual([1, 10]);
    expect(start().notices).toEqual([]);
  });

  it('is no surprise at a station that has never had one', () => {
    expect(start().notices).toEqual([]);
  });
});

const disk = mountSmallDisk(6);
disk?.unmount();

it.skipIf(disk === null)('a damaged file on a disk without room to mend it keeps its place; people play on elsewhere until there is room', () => {
  const small = mountSmallDisk(6);
  if (small === null) throw new Error('The disk could be mounted a moment ago.');
  try {
    ({ folder } = small);
    mkdirSync(join(folder, 'backups'));
    filled();
    truncateSync(main(), statSync(main()).size - 4096);
    const damaged = statSync(main()).size;
    writeFileSync(join(folder, 'ballast'), '');
    execFileSync('sh', ['-c', 'cat /dev/zero > "$1" 2>/dev/null || true', 'sh', join(folder, 'ballast')]);
    const { store, notices, retry, health } = start();
    expect(notices.map(({ code }) => code)).toEqual(['results/elsewhere']);
    expect(notices[0]?.message.zh).toMatch(/results\.db.*磁盘已满.*请检查/s);
    expect(statSync(main()).size).toBe(damaged);
    const before = runs(store);
    expect(before).toBeGreaterThanOrEqual(10);
    addRun(store, 40);
    expect(health().home).toBe(false);
    rmSync(join(folder, 'ballast'));
    expect(retry()).toBe(true);
    // The backup may hold runs that the damaged file has lost.
    const after = runs(store);
    expect(after).toBeGreaterThan(before);
    expect(store.run('run-40')?.units).toHaveLength(1);
    expect(told.map(({ code }) => code)).toContain('results/broken');
    stop();
    expect(runs(start().store)).toBe(after);
  } finally {
    stop();
    small.unmount();
  }
});

describe('a file of results that another program has open', () => {
  it('is left alone while that lives; results are kept elsewhere and join it afterwards', async () => {
    const station = await builtStation();
    const other = spawn(process.execPath, [station, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const said: string[] = [];
    other.stdout.on('data', (data: Buffer) => said.push(...data.toString().split('\n')));
    const ended = new Promise((resolve) => other.on('close', resolve));
    while (said.filter((line) => line.startsWith('end')).length < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    other.kill('SIGSTOP');
    expect(() => claim(main())).toThrow(expect.objectContaining({ reason: 'in-use', place: main() }));
    const { store, notices, retry } = start();
    expect(notices.map(({ code }) => code)).toEqual(['results/elsewhere']);
    expect(notices[0]?.message.zh).toMatch(/results\.db.*另一个程序正占着它.*请关掉/s);
    expect(notices[0]?.message.en).toMatch(/results\.db.*another program has it open.*Close the other program/s);
    store.putPeople([], [trainee(5)]);
    store.beginSitting(sitting('s-5', 'person-5'));
    store.beginRun('s-5', begin('run-5'));
    store.fileUnit(unit('run-5', 0));
    expect(retry()).toBe(false);
    other.kill('SIGKILL');
    await ended;
    expect(retry()).toBe(true);
    const units = said.filter((line) => line.startsWith('unit')).map((line) => line.split(' '));
    for (const [, id = '', index] of units.slice(0, -1)) expect(store.run(id)?.units.some((entry) => entry.index === Number(index))).toBe(true);
    expect(store.run('run-5')?.units).toHaveLength(1);
    stop();
    expect(start().notices).toEqual([]);
  });

  it.each([
    ['a program with this number that began at another time', { pid: 1, born: 'never', bootedAt: null }],
    ['a program of an earlier start of the machine', { pid: 1, born: null, bootedAt: 1000 }],
    ['a number that nobody has', { pid: 2 ** 22 + 7, born: null, bootedAt: null }],
  ])('is free again where only a note is left: %s', (_, { bootedAt, ...note }) => {
    writeFileSync(`${main()}.owner`, JSON.stringify({ ...note, bootedAt: bootedAt ?? Date.now() - 1000 * Number(execFileSync('cut', ['-d ', '-f1', '/proc/uptime']).toString()) }));
    expect(start().notices).toEqual([]);
    stop();
    expect(existsSync(`${main()}.owner`)).toBe(false);
  });

  it('is told by whatever the system says of it, with the file and what to do', () => {
    for (const error of [Object.assign(new Error('EBUSY'), { code: 'EBUSY' }), new Error('database is locked')]) {
      const problem = problemOf(error, '/data', '/data/results.db');
      expect([problem.reason, problem.place]).toEqual(['in-use', '/data/results.db']);
      expect(toldTo(problem)).toEqual({ zh: expect.stringMatching(/\/data\/results\.db.*关掉那个程序/) as string, en: expect.stringMatching(/\/data\/results\.db.*Close that program/) as string });
    }
    for (const reason of ['disk-full', 'read-only', 'disk-failed', 'damaged'] as const) {
      const { zh, en } = toldTo(new ResultsProblem(reason, 'raw words of the system', '/data/results.db'));
      for (const text of [zh, en]) expect(text).toMatch(/\/data\/results\.db/);
      expect(zh + en).not.toContain('raw words');
    }
  });
});
