import { describe, expect, test } from 'vitest';
import { MAX_CARDS, withCards, withSeen } from '../../electron/contract/keeping.js';
import { KEPT_RUNS } from '../../electron/contract/progress.js';
import { emptySave, readSave, SAVE_VERSION, withRun } from '../../electron/contract/save.js';
import { aRun, DIMENSIONS, LOG_ENTRY, saveOfVersion1, saveOfVersion3 } from './examples.js';

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

  test('a save of version 3 keeps everything, opens no level by itself, and holds no card yet', () => {
    const read = readSave(JSON.stringify(saveOfVersion3()));
    expect(read).toMatchObject({ kind: 'ok', migratedFrom: 3 });
    if (read.kind !== 'ok') throw new Error('unreachable');
    expect(read.save.settings).toMatchObject({ openAll: false, textScale: 1.3 });
    expect(read.save.progress.L06).toEqual({ bestScore: 91, bestRank: 'A', plays: 3, passed: true });
    expect(read.save.log).toEqual([LOG_ENTRY]);
    expect(read.save.cards).toEqual([]);
    expect(read.save.seen).toEqual({ chapters: [], tutorial: false });
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
    [JSON.stringify({ ...emptySave(), cards: ['x'.repeat(61)] }), 'cards'],
    [JSON.stringify({ ...emptySave(), cards: Array.from({ length: 201 }, (_, n) => `card-${n}`) }), 'cards'],
    [JSON.stringify({ ...emptySave(), seen: { chapters: [] } }), 'tutorial'],
    [JSON.stringify({ ...emptySave(), progress: { L06: { bestScore: 1, bestRank: 'D', plays: 1, passed: false, dimensions: { D1: { earned: 1, max: 2 } } } } }), 'D2'],
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

  test('the dimensions are those of the best run', () => {
    const more = { ...DIMENSIONS, D1: { earned: 18, max: 20 } };
    const first = withRun(emptySave(), aRun('run-1', { score: 80, dimensions: DIMENSIONS }));
    expect(first.progress.L06?.dimensions).toEqual(DIMENSIONS);
    const worse = withRun(first, aRun('run-2', { score: 79, dimensions: more }));
    expect(worse.progress.L06?.dimensions).toEqual(DIMENSIONS);
    const better = withRun(worse, aRun('run-3', { score: 81, dimensions: more }));
    expect(better.progress.L06?.dimensions).toEqual(more);
    expect(better.runs.every((run) => !('dimensions' in run))).toBe(true);
  });

  test('a best score of an older build has no dimensions until the level is played again', () => {
    const old = withRun(emptySave(), aRun('run-1', { score: 91 }));
    expect(old.progress.L06).not.toHaveProperty('dimensions');
    const again = withRun(old, aRun('run-2', { score: 60, rank: 'C', dimensions: DIMENSIONS }));
    expect(again.progress.L06).toMatchObject({ bestScore: 91, bestRank: 'A', dimensions: DIMENSIONS });
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

describe('what is collected and shown', () => {
  test('a card is held once, in the order in which it came, and never more than there is room for', () => {
    expect(withCards(['a', 'b'], ['b', 'c', 'c'])).toEqual(['a', 'b', 'c']);
    const full = Array.from({ length: MAX_CARDS }, (_, n) => `card-${n}`);
    expect(withCards(full, ['one-more'])).toEqual(full);
  });

  test('a chapter is seen once, and the tutorial apart from it', () => {
    const once = withSeen({ chapters: [], tutorial: false }, { chapter: 'stress' });
    expect(once).toEqual({ chapters: ['stress'], tutorial: false });
    expect(withSeen(once, { chapter: 'stress', tutorial: true })).toEqual({ chapters: ['stress'], tutorial: true });
    expect(withSeen({ chapters: [], tutorial: true }, { chapter: 'final' }).tutorial).toBe(true);
  });
});
