import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '../../electron/contract/notices.js';
import { FRESH_STATION } from '../../electron/contract/station-config.js';
import { deskResults, type DeskResults } from '../../electron/main/desk-results.js';
import * as resultsCode from '../../electron/main/results/bundle.js';
import { writeSave } from '../../electron/main/save-file.js';
import { openTestDesk, sat, type TestDesk } from '../support/trainer-desk.js';
import { begin, end, trainee, unit } from './results-examples.js';

vi.mock('../../electron/main/log.js', () => ({ log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } }));

let folder: string;
let backups: string;
let now: Date;
let told: Notice[];
let open: (DeskResults | TestDesk)[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-call-desk-results-'));
  backups = join(folder, 'backups');
  mkdirSync(backups);
  now = new Date('2026-03-01T09:00:00.000Z');
  told = [];
  open = [];
});
afterEach(() => {
  open.forEach((one) => one.close());
  rmSync(folder, { recursive: true, force: true });
  vi.useRealTimers();
});

function start(backup: { folder: string; everyHours: number } | null = { folder: backups, everyHours: 4 }): DeskResults {
  writeFileSync(join(folder, 'station.json'), JSON.stringify({ ...FRESH_STATION, backup }));
  const made = deskResults({ folder, write: writeSave, load: () => resultsCode, notify: (notice) => told.push(notice), now: () => now });
  open.push(made);
  return made;
}

/** Somebody who has played, in the results and in one backup. */
function backedUp(): DeskResults {
  const first = start();
  first.store().putPeople([], [trainee(1), trainee(2)]);
  sat(first.store(), 'person-1', 'sitting-1', [{ begin: begin('run-1'), units: [unit('run-1', 0)], end: end('run-1') }]);
  first.close();
  open = [];
  return start();
}
const holds = (text: string): boolean[] => readdirSync(backups).map((file) => readFileSync(join(backups, file)).includes(text));

describe('the results behind the desk', () => {
  it('are backed up as the machine is set up, when the trainer has been quiet for a while', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { store, copies } = start();
    expect([copies.backupFolder, copies.lastBackupAt()]).toEqual([backups, null]);
    store().putPeople([], [trainee(1)]);
    vi.advanceTimersByTime(61_000);
    expect(readdirSync(backups)).toEqual([]);
    now = new Date('2026-03-01T09:00:31.000Z');
    vi.advanceTimersByTime(61_000);
    expect(readdirSync(backups)).toHaveLength(1);
    expect(copies.lastBackupAt()).toBe('2026-03-01T09:00:31.000Z');
  });

  it('say that no backup is set up, and find those that the station made', () => {
    expect(start(null).copies).toMatchObject({ backupFolder: null });
    expect(start(null).copies.lastBackupAt()).toBeNull();
    const again = backedUp();
    expect(again.copies.lastBackupAt()).toBe('2026-03-01T09:00:00.000Z');
  });

  it('forget whoever is deleted, in every backup', async () => {
    const { store, copies } = backedUp();
    const desk = openTestDesk({ copies });
    open.push(desk);
    expect(holds('学员1号')).toEqual([true]);
    store().removeTrainee('person-1');
    expect(await copies.forget('person-1')).toEqual({ reached: true, cleaned: 1, left: [] });
    expect([holds('学员1号'), holds('run-1'), holds('学员2号')]).toEqual([[false], [false], [true]]);
    // The desk asks for it by itself, and the overview says when the last backup was made.
    desk.store.putPeople([], [trainee(2)]);
    expect(await desk.trainer.removeTrainee('person-2')).toMatchObject({ kind: 'done', value: { backupFolder: backups, backupsReached: true, backupsCleaned: 1, backupsLeft: [], asides: [] } });
    expect(holds('学员2号')).toEqual([false]);
    expect(await desk.trainer.overview()).toMatchObject({ value: { stations: [{ here: true, backupFolder: backups, lastBackupAt: '2026-03-01T09:00:00.000Z' }] } });
  });

  it('say which backups could not be changed, which files were set aside, and that a folder is not there', async () => {
    const { store, copies } = backedUp();
    const [sound = ''] = readdirSync(backups);
    const damaged = sound.replace('T090000Z', 'T080000Z');
    writeFileSync(join(backups, damaged), readFileSync(join(backups, sound)).subarray(0, 9000));
    writeFileSync(join(folder, 'results.db.broken-20260301T080000Z'), 'x');
    store().removeTrainee('person-1');
    expect(await copies.forget('person-1')).toEqual({ reached: true, cleaned: 1, left: [damaged] });
    expect(copies.asides()).toEqual(['results.db.broken-20260301T080000Z']);
    rmSync(backups, { recursive: true });
    expect(await copies.forget('person-1')).toEqual({ reached: false, cleaned: 0, left: [] });
  });
});
