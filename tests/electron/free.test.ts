import { rmSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { freshFree, KEPT_FREE_SHIFTS, withFreeShift } from '../../electron/contract/free-keeping.js';
import { emptySave, readSave, SAVE_VERSION, withRun } from '../../electron/contract/save.js';
import { writeSave } from '../../electron/main/save-file.js';
import { openSaveStore, type SaveStore } from '../../electron/main/save-store.js';
import { aRun, emptyFolder, LOG_ENTRY } from './examples.js';

vi.mock('../../electron/main/log.js', () => ({ log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } }));

const CODE = '10-3-12-all-0000007N';
const freeRun = (id: string, extra: Parameters<typeof aRun>[1] = {}) => aRun(id, { levelId: `free/${CODE}`, free: { grade: 3, next: 4, by: 'shift' }, ...extra });

test('a save of version 5 keeps everything and has played no free shift yet', () => {
  const { free: _unknownThen, ...known } = withRun({ ...emptySave(), log: [LOG_ENTRY], cards: ['L03/a'] }, aRun('run-1'));
  const read = readSave(JSON.stringify({ ...known, version: 5 }));
  expect(read).toMatchObject({ kind: 'ok', migratedFrom: 5, save: { version: SAVE_VERSION, progress: known.progress, runs: known.runs, log: [LOG_ENTRY], cards: ['L03/a'], free: freshFree() } });
});

test('a free shift is listed and moves the grade, and touches no level', () => {
  const played = withRun(emptySave(), aRun('run-1'));
  const after = withRun(played, freeRun('run-2'));
  expect(after.progress).toBe(played.progress);
  expect(after.runs.map(({ id }) => id)).toEqual(['run-2', 'run-1']);
  expect(after.free.choices).toEqual({ ...freshFree().choices, grade: 4, gradeBy: 'shift' });
  expect(after.free.results).toEqual([{ run: 'run-2', code: CODE, at: '2026-03-01T08:00:00.000Z', mode: 'exam', score: 88, rank: 'A', grade: 3 }]);
  expect(readSave(JSON.stringify(after))).toEqual({ kind: 'ok', save: after, migratedFrom: null });
});

test('a shift of the campaign is no free shift, and the same one is listed once', () => {
  const free = withFreeShift(freshFree(), freeRun('run-1'));
  expect(withFreeShift(free, freeRun('run-1'))).toBe(free);
  expect(withFreeShift(free, aRun('run-2'))).toBe(free);
});

test('only the newest free shifts are listed', () => {
  let { free } = emptySave();
  for (let n = 0; n <= KEPT_FREE_SHIFTS; n += 1) free = withFreeShift(free, freeRun(`run-${n}`));
  expect(free.results).toHaveLength(KEPT_FREE_SHIFTS);
  expect(free.results[0]?.run).toBe(`run-${KEPT_FREE_SHIFTS}`);
});

test.each([
  ['a list without end', { results: Array.from({ length: KEPT_FREE_SHIFTS + 1 }, () => withFreeShift(freshFree(), freeRun('run-1')).results[0]) }, 'results'],
  ['a grade that is none', { choices: { ...freshFree().choices, grade: 0 } }, 'grade'],
  ['a rank that is none', { results: [{ ...withFreeShift(freshFree(), freeRun('run-1')).results[0], rank: 'E' }] }, 'rank'],
])('%s is broken, and the reason says where', (_name, part, reason) => {
  const read = readSave(JSON.stringify({ ...emptySave(), free: { ...freshFree(), ...part } }));
  expect(read.kind === 'broken' && read.reason).toContain(reason);
});

test('choices, results and the recording are there at the next start', () => {
  const folder = emptyFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const open = (): SaveStore => openSaveStore({ folder, now: () => new Date('2026-03-01T08:00:00.123Z'), notify: () => undefined, write: writeSave });
  const store = open();
  store.saveFreeChoices({ ...freshFree().choices, minutes: 20, mix: 'network', fixed: true });
  expect(store.recordRun(freeRun('run-1', { free: { grade: 3, next: 3, by: 'player' } }))).toEqual({});
  const next = open();
  expect(next.save().free.choices).toEqual({ ...freshFree().choices, minutes: 20, mix: 'network', fixed: true, grade: 3, gradeBy: 'player' });
  expect(next.save().free.results.map(({ run, code }) => [run, code])).toEqual([['run-1', CODE]]);
  expect(next.loadRun('run-1')).toEqual(freeRun('run-1', { free: { grade: 3, next: 3, by: 'player' } }));
});
