import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KEPT_RUNS } from '../../electron/contract/progress.js';
import type { Notice } from '../../electron/contract/notices.js';
import { writeSave } from '../../electron/main/save-file.js';
import { emptySave, withRun, SAVE_VERSION } from '../../electron/contract/save.js';
import { openSaveStore } from '../../electron/main/save-store.js';
import type { SaveStore } from '../../electron/main/save-store.js';
import { aRun, emptyFolder, LOG_ENTRY, REPLAY, saveOfVersion1 } from './examples.js';

vi.mock('../../electron/main/log.js', () => ({ log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } }));

let folder: string;
let notices: Notice[];

function open(): SaveStore {
  return openSaveStore({ folder, now: () => new Date('2026-03-01T08:00:00.123Z'), notify: (notice) => notices.push(notice), write: writeSave });
}

function put(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

function textOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

beforeEach(() => {
  folder = emptyFolder();
  notices = [];
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

describe('what is kept', () => {
  test('a first start has the usual settings and writes nothing by itself', () => {
    const store = open();
    expect(store.save()).toEqual(emptySave());
    expect(store.startNotices).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('settings, log, progress and replays are there at the next start', () => {
    const store = open();
    store.saveSettings({ ...emptySave().settings, language: 'en' });
    store.addLogEntry(LOG_ENTRY);
    store.addLogEntry({ ...LOG_ENTRY, id: 'entry-2' });
    store.removeLogEntry('entry-2');
    expect(store.recordRun(aRun('run-1'))).toMatchObject({ L06: { plays: 1 } });
    store.addCards(['story-1', 'story-1', 'fact-2']);
    store.markSeen({ chapter: 'preparation' });
    store.markSeen({ tutorial: true });

    const next = open();
    expect(next.save().settings.language).toBe('en');
    expect(next.save().log).toEqual([LOG_ENTRY]);
    expect(next.save().cards).toEqual(['story-1', 'fact-2']);
    expect(next.save().seen).toEqual({ chapters: ['preparation'], tutorial: true });
    expect(next.save().runs).toHaveLength(1);
    expect(next.loadRun('run-1')).toEqual(aRun('run-1'));
    expect(next.loadRun('run-2')).toBeNull();
  });

  test('the oldest replay goes when there are too many', () => {
    let save = emptySave();
    for (let n = 0; n < KEPT_RUNS; n += 1) save = withRun(save, aRun(`run-${n}`));
    put('save.json', save);
    mkdirSync(join(folder, 'runs'));
    put('runs/run-0.json', aRun('run-0'));
    open().recordRun(aRun('run-new'));
    expect(readdirSync(join(folder, 'runs'))).toEqual(['run-new.json']);
  });

  test('an old save is brought up to date in memory, and on disk with the next change', () => {
    put('save.json', saveOfVersion1());
    const store = open();
    expect(store.save().settings.intensity).toBe('full');
    store.addLogEntry({ ...LOG_ENTRY, id: 'entry-2' });
    expect(JSON.parse(textOf('save.json'))).toMatchObject({ version: SAVE_VERSION, settings: { openAll: false, intensity: 'full', candidate: 'fresh', sound: false } });
  });
});

describe('a shift that was cut short', () => {
  test('is offered again exactly, and no more once it is over', () => {
    open().saveInterrupted(REPLAY);
    const next = open();
    expect(next.interrupted()).toEqual({ replay: REPLAY, savedAt: '2026-03-01T08:00:00.123Z' });
    next.saveInterrupted(null);
    expect(open().interrupted()).toBeNull();
  });

  test('whose file is torn is kept aside and reported, and the rest is unharmed', () => {
    open().addLogEntry(LOG_ENTRY);
    put('interrupted.json', '{"replay":{"rules');
    const store = open();
    expect(store.interrupted()).toBeNull();
    expect(store.save().log).toEqual([LOG_ENTRY]);
    expect(store.startNotices.map(({ code }) => code)).toEqual(['interrupted/broken']);
    expect(textOf('interrupted.json.broken-20260301T080000123Z')).toBe('{"replay":{"rules');
  });
});

describe('a save that cannot be used', () => {
  test('unreadable: kept aside word for word, reported in both languages, and the game starts afresh', () => {
    put('save.json', '{"version":2,"settings":');
    const store = open();
    expect(store.save()).toEqual(emptySave());
    expect(store.keeps).toBe(true);
    expect(store.startNotices).toHaveLength(1);
    expect(store.startNotices[0]).toMatchObject({ code: 'save/broken' });
    expect(store.startNotices[0]?.message.zh).toContain('save.json.broken-20260301T080000123Z');
    expect(store.startNotices[0]?.message.en).toContain('save.json.broken-20260301T080000123Z');
    expect(textOf('save.json.broken-20260301T080000123Z')).toBe('{"version":2,"settings":');
    store.addLogEntry(LOG_ENTRY);
    expect(open().save().log).toEqual([LOG_ENTRY]);
  });

  test('newer: left untouched, said so, and nothing of the session reaches the disk', () => {
    const newer = JSON.stringify({ version: 99, treasure: true });
    put('save.json', newer);
    put('interrupted.json', 'written by the newer build');
    const store = open();
    expect(store.keeps).toBe(false);
    expect(store.startNotices.map(({ code }) => code)).toEqual(['save/newer']);
    store.addLogEntry(LOG_ENTRY);
    store.saveInterrupted(REPLAY);
    store.recordRun(aRun('run-1'));
    expect(store.loadRun('run-1')).toEqual(aRun('run-1'));
    expect(store.save().progress.L06?.plays).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['interrupted.json', 'save.json']);
    expect(textOf('save.json')).toBe(newer);
    expect(textOf('interrupted.json')).toBe('written by the newer build');
  });
});

describe('a disk that refuses', () => {
  test('is reported once, tried again, and reported when it works', () => {
    vi.useFakeTimers();
    // A file where the folder of the replays must be: mkdir fails, also for root.
    writeFileSync(join(folder, 'runs'), 'in the way');
    const store = open();
    store.recordRun(aRun('run-1'));
    expect(notices.map(({ code }) => code)).toEqual(['save/unwritable']);
    expect(store.loadRun('run-1')).toEqual(aRun('run-1'));
    expect(JSON.parse(textOf('save.json'))).toMatchObject({ progress: { L06: { plays: 1 } } });

    vi.advanceTimersByTime(20_000);
    expect(notices).toHaveLength(1);
    rmSync(join(folder, 'runs'));
    vi.advanceTimersByTime(5_000);
    expect(notices.map(({ code }) => code)).toEqual(['save/unwritable', 'save/writable-again']);
    expect(existsSync(join(folder, 'runs', 'run-1.json'))).toBe(true);
  });
});
