import { describe, expect, test } from 'vitest';
import { KEPT_RUNS } from '../../electron/contract/progress.js';
import { emptySave, readSave, SAVE_VERSION, withRun } from '../../electron/contract/save.js';
import { aRun, LOG_ENTRY, saveOfVersion1 } from './examples.js';

describe('reading a save', () => {
  test('what was written is read back unchanged', () => {
    const save = withRun({ ...emptySave(), log: [LOG_ENTRY] }, aRun('run-1'));
    expect(readSave(JSON.stringify(save))).toEqual({ kind: 'ok', save, migratedFrom: null });
  });

  test('a save of version 1 keeps everything and hears callers in full', () => {
    const read = readSave(JSON.stringify(saveOfVersion1()));
    expect(read).toMatchObject({ kind: 'ok', migratedFrom: 1 });
    if (read.kind !== 'ok') throw new Error('unreachable');
    expect(read.save.version).toBe(SAVE_VERSION);
    expect(read.save.settings).toMatchObject({ intensity: 'full', candidate: 'fresh', sound: false });
    expect(read.save.progress.L06).toEqual({ bestScore: 91, bestRank: 'A', plays: 3, passed: true });
    expect(read.save.log).toEqual([LOG_ENTRY]);
  });

  test('a save of a newer version is named as such, whatever else it holds', () => {
    expect(readSave(JSON.stringify({ version: SAVE_VERSION + 1, unknown: true }))).toEqual({ kind: 'newer', version: SAVE_VERSION + 1 });
  });

  test.each([
    ['', 'not JSON'],
    ['{"version":2', 'not JSON'],
    ['null', 'no version'],
    ['[]', 'no version'],
    ['{"version":"2"}', 'no version'],
    ['{"version":0}', 'no version'],
    ['{"version":1}', 'settings'],
    ['{"version":1,"settings":[]}', 'settings'],
    [JSON.stringify({ ...emptySave(), settings: { ...emptySave().settings, volume: 9 } }), 'volume'],
    [JSON.stringify({ ...emptySave(), cheat: 1 }), 'cheat'],
  ])('%s is broken, and the reason says where', (text, reason) => {
    const read = readSave(text);
    expect(read.kind).toBe('broken');
    expect(read.kind === 'broken' && read.reason).toContain(reason);
  });
});

describe('progress', () => {
  test('a better run raises score and rank, a worse one only counts', () => {
    const good = withRun(emptySave(), aRun('run-1', { score: 96, rank: 'S' }));
    const after = withRun(good, aRun('run-2', { score: 40, rank: 'D', passed: false }));
    expect(after.progress.L06).toEqual({ bestScore: 96, bestRank: 'S', plays: 2, passed: true });
    expect(after.runs.map(({ id }) => id)).toEqual(['run-2', 'run-1']);
  });

  test('a rank that a gate held down does not hide a better rank at a lower score', () => {
    const first = withRun(emptySave(), aRun('run-1', { score: 80, rank: 'B' }));
    expect(withRun(first, aRun('run-2', { score: 90, rank: 'D', passed: false })).progress.L06).toMatchObject({ bestScore: 90, bestRank: 'B' });
  });

  test('the same run counts once', () => {
    const once = withRun(emptySave(), aRun('run-1'));
    expect(withRun(once, aRun('run-1'))).toBe(once);
  });

  test('only the newest runs are listed, and forgetting one takes nothing from progress', () => {
    let save = emptySave();
    for (let n = 0; n <= KEPT_RUNS; n += 1) save = withRun(save, aRun(`run-${n}`));
    expect(save.runs).toHaveLength(KEPT_RUNS);
    expect(save.runs[0]?.id).toBe(`run-${KEPT_RUNS}`);
    expect(save.progress.L06?.plays).toBe(KEPT_RUNS + 1);
  });
});
