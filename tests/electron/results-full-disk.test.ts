import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../electron/contract/notices.js';
import { startBackups } from '../../electron/main/results/backups.js';
import { startFiling, type Filed } from '../../electron/main/results/filing.js';
import { openResults, type Results } from '../../electron/main/results/open-results.js';
import { ResultsProblem } from '../../electron/main/results/results-problem.js';
import { emptyFolder } from './examples.js';
import { QUIET, at, begin, end, sitting, trainee, unit } from './results-examples.js';
import { mountSmallDisk, type SmallDisk } from './support/small-disk.js';

let told: Notice[] = [];
const codes = (): readonly string[] => told.map(({ code }) => code);
const notify = (notice: Notice): void => void told.push(notice);
const open = (folder: string): Results => openResults({ folder, backupFolder: null, now: () => new Date(), log: QUIET, notify });

beforeEach(() => {
  told = [];
});

describe('filing while the disk refuses', () => {
  const refusing = new ResultsProblem('disk-full', 'no room');
  const call = (index: number): Filed => ({ name: 'fileUnit', args: [unit('run-1', index)] });

  it('keeps the calls in a journal, says so once, and files them in order when there is room', () => {
    const folder = emptyFolder();
    const kept: Filed[] = [];
    let full = false;
    const apply = (filed: Filed): void => {
      if (full) throw refusing;
      kept.push(filed);
    };
    const filing = startFiling({ folder, apply, notify, log: QUIET });
    filing.file(call(0));
    full = true;
    filing.file(call(1));
    filing.file(call(2));
    expect([kept, filing.waiting(), filing.journalled()]).toEqual([[call(0)], 2, true]);
    expect(codes()).toEqual(['results/unwritable', 'results/unwritable']);
    expect(told.map(({ message }) => message.en)).toEqual([expect.stringContaining('set aside'), expect.stringContaining('journal')]);
    full = false;
    filing.file(call(3));
    filing.flush();
    expect(kept).toEqual([0, 1, 2, 3].map(call));
    expect(codes().at(-1)).toBe('results/writable-again');
    expect(existsSync(join(folder, 'results.waiting.jsonl'))).toBe(false);
    filing.close();
  });

  it('files after the next start what the journal holds, and passes over a line that was cut off', () => {
    const folder = emptyFolder();
    const stopped = startFiling({ folder, apply: () => { throw refusing; }, notify, log: QUIET });
    stopped.file(call(0));
    stopped.file(call(1));
    stopped.close();
    const journal = join(folder, 'results.waiting.jsonl');
    writeFileSync(journal, readFileSync(journal).subarray(0, -9));
    const kept: Filed[] = [];
    const filing = startFiling({ folder, apply: (filed) => kept.push(filed), notify, log: QUIET });
    expect(kept).toEqual([call(0)]);
    expect(filing.waiting()).toBe(0);
    filing.close();
  });

  it('does not wait with what is simply wrong', () => {
    const filing = startFiling({ folder: emptyFolder(), apply: () => { throw new ResultsProblem('unknown-trainee', 'nobody'); }, notify, log: QUIET });
    expect(() => filing.file(call(0))).toThrow('nobody');
    expect([filing.waiting(), codes()]).toEqual([0, []]);
    filing.close();
  });
});

const disk = mountSmallDisk(6);
disk?.unmount();

describe.skipIf(disk === null)('a real disk of six megabytes', () => {
  let small: SmallDisk;
  let results: Results | null = null;

  beforeEach(() => {
    const mounted = mountSmallDisk(6);
    if (mounted === null) throw new Error('The disk could be mounted a moment ago.');
    small = mounted;
  });
  afterEach(() => {
    results?.close();
    results = null;
    small.unmount();
  });

  function playRun(id: string, units: number): void {
    results?.store.beginRun('s-1', begin(id));
    for (let index = 0; index < units; index += 1) results?.store.fileUnit(unit(id, index));
    results?.store.endRun(end(id));
  }

  function begun(): Results {
    results = open(small.folder);
    results.store.putPeople([], [trainee(1)]);
    results.store.beginSitting(sitting('s-1', 'person-1'));
    return results;
  }

  it('that fills up while people play loses nothing, says so, and files the rest when there is room', () => {
    const { store, health, retry } = begun();
    playRun('run-0', 3);
    small.fill();
    let n = 0;
    while (health().waiting < 20) playRun(`run-${(n += 1)}`, 3);
    expect(codes()).toEqual(expect.arrayContaining(['results/unwritable']));
    expect(told[0]?.message.en).toContain('set aside');
    // What goes through the trainer's hands is refused, and nothing of it is there.
    expect(() => store.putPeople([], Array.from({ length: 200 }, (_, index) => trainee(index + 10)))).toThrow(ResultsProblem);
    expect(store.trainees()).toHaveLength(1);
    small.makeRoom();
    expect(retry()).toBe(true);
    expect(codes().at(-1)).toBe('results/writable-again');
    for (let index = 0; index <= n; index += 1) expect(store.run(`run-${index}`)?.units, `run ${index}`).toHaveLength(3);
    expect(store.openRuns()).toEqual([]);
    results?.close();
    results = open(small.folder);
    expect(results.notices).toEqual([]);
    expect(results.store.runs({})).toHaveLength(n + 1);
  });

  it('that has not even room for the journal keeps results in memory, and says that they are not on any disk yet', () => {
    const { store, lasting, retry } = begun();
    rmSync(join(small.folder, 'results.reserve'));
    small.fill();
    expect(lasting()).toBe(true);
    for (let n = 1; lasting() && n < 50; n += 1) playRun(`run-${n}`, 3);
    expect(lasting()).toBe(false);
    expect(told.at(-1)?.message.en).toContain('in memory');
    playRun('run-last', 3);
    small.makeRoom();
    expect([retry(), lasting(), store.run('run-last')?.units.length]).toEqual([true, true, 3]);
  });

  it('that is full when the station starts for the first time lets it play, and takes the results when there is room', () => {
    small.fill();
    const { notices, health, retry, store } = begun();
    expect(notices.map(({ code }) => code)).toEqual(['results/elsewhere']);
    playRun('run-1', 2);
    expect(health()).toEqual({ home: false, waiting: 0 });
    expect(store.run('run-1')?.units).toHaveLength(2);
    small.makeRoom();
    expect(retry()).toBe(true);
    expect(store.run('run-1')?.units).toHaveLength(2);
    results?.close();
    results = open(small.folder);
    expect([results.notices, results.store.run('run-1')?.units.length]).toEqual([[], 2]);
  });

  it('that may not be written lets people sign in as before, and takes their results later', () => {
    begun();
    playRun('run-1', 2);
    results?.close();
    small.setWritable(false);
    results = open(small.folder);
    expect(results.notices.map(({ code }) => code)).toEqual(['results/elsewhere']);
    expect(results.notices[0]?.message.en).toContain('not allowed');
    expect(results.store.traineeByNumber('1001')?.id).toBe('person-1');
    results.store.beginSitting(sitting('s-2', 'person-1', { startedAt: at(40) }));
    playRun('run-2', 2);
    results.close();
    // Also over another start.
    results = open(small.folder);
    playRun('run-3', 1);
    small.setWritable(true);
    expect(results.retry()).toBe(true);
    expect(results.store.runs({}).map(({ id }) => id).sort()).toEqual(['run-1', 'run-2', 'run-3']);
    results.close();
    results = open(small.folder);
    expect([results.notices, results.store.runs({}).length, results.store.openSittings().length]).toEqual([[], 3, 2]);
  });

  it('has no room for a backup: that is reported, no half of one lies there, and the station goes on', () => {
    const folder = emptyFolder();
    results = open(folder);
    results.store.putPeople([], [trainee(1)]);
    small.fill();
    const job = startBackups({ store: results.store, plan: { folder: small.folder, everyHours: 1, keep: 2 }, now: () => new Date(), notify });
    expect(job.backUpNow()).toBeNull();
    expect(codes()).toEqual(['results/backup']);
    expect(told[0]?.message.en).toContain('full');
    expect(job.last()).toBeNull();
    small.makeRoom();
    expect(job.backUpNow()).not.toBeNull();
    job.stop();
  });
});
