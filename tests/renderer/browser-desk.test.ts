import { beforeEach, describe, expect, it } from 'vitest';
import { emptySave, SAVE_VERSION } from '../../electron/contract/save.js';
import type { RunRecord } from '../../electron/contract/progress.js';
import { createBrowserDesk, INTERRUPTED_KEY, SAVE_KEY } from '../../renderer/platform/browser-desk.js';

class MemoryStorage implements Storage {
  readonly items = new Map<string, string>();
  full = false;
  get length(): number {
    return this.items.size;
  }
  clear(): void {
    this.items.clear();
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  setItem(key: string, value: string): void {
    if (this.full) throw new Error('QuotaExceededError');
    this.items.set(key, value);
  }
}

const replay = { rulesVersion: 1, packId: 'core', packHash: '0123456789abcdef', level: 'L06', seed: 7, mode: 'practice' as const, logEntries: 0, commands: [{ tick: 3, command: { type: 'call/answer' } }], endTick: 9 };
const run: RunRecord = { id: 'run-1', at: '2026-01-02T03:04:05.000Z', levelId: 'L06', mode: 'practice', seed: 7, score: 71.5, rank: 'B', passed: true, replay };

describe('the desk of a plain browser', () => {
  let storage: MemoryStorage;
  beforeEach(() => {
    storage = new MemoryStorage();
  });
  const open = () => createBrowserDesk(storage, undefined);

  it('keeps settings, runs, progress and log entries from one start to the next', async () => {
    const desk = await open();
    const { settings } = await desk.loadProfile();
    await desk.saveSettings({ ...settings, language: 'en', textScale: 1.3 });
    const progress = await desk.recordRun(run);
    expect(progress['L06']).toEqual({ bestScore: 71.5, bestRank: 'B', plays: 1, passed: true });
    const both = { zh: '何先生', en: 'Mr He' };
    await desk.addLogEntry({ id: 'entry-1', at: run.at, levelId: 'L06', callId: '6-1', callerName: both, difficulty: both, action: both });
    await desk.addCards(['story-1', 'story-1', 'fact-2']);
    await desk.markSeen({ chapter: 'preparation', tutorial: true });
    await expect(desk.addCards([''])).rejects.toThrow();
    expect(await desk.loadRun('run-1')).toEqual(run);
    const again = await (await open()).loadProfile();
    expect(again).toMatchObject({ settings: { language: 'en', textScale: 1.3 }, keeps: true, notices: [], cards: ['story-1', 'fact-2'], seen: { chapters: ['preparation'], tutorial: true } });
    expect(again.runs).toHaveLength(1);
    expect(again.log).toHaveLength(1);
  });

  it('offers an interrupted shift again until it is over', async () => {
    const desk = await open();
    await desk.saveInterrupted(replay);
    expect((await (await open()).loadProfile()).interrupted?.replay).toEqual(replay);
    await desk.saveInterrupted(null);
    expect((await (await open()).loadProfile()).interrupted).toBeNull();
  });

  it('keeps a broken save aside, says so, and starts afresh', async () => {
    storage.setItem(SAVE_KEY, '{"version":2,"settings":');
    const profile = await (await open()).loadProfile();
    expect(profile.notices.map((notice) => notice.code)).toEqual(['save/broken']);
    expect(profile).toMatchObject({ settings: emptySave().settings, progress: {}, log: [], runs: [], keeps: true });
    expect([...storage.items].filter(([key]) => key.startsWith(`${SAVE_KEY}.broken-`)).map(([, text]) => text)).toEqual(['{"version":2,"settings":']);
  });

  it('leaves a newer save untouched and keeps nothing', async () => {
    const newer = JSON.stringify({ ...emptySave(), version: SAVE_VERSION + 1 });
    storage.setItem(SAVE_KEY, newer);
    const desk = await open();
    const profile = await desk.loadProfile();
    expect(profile.keeps).toBe(false);
    expect(profile.notices.map((notice) => notice.code)).toEqual(['save/newer']);
    await desk.saveSettings({ ...profile.settings, language: 'en' });
    await desk.saveInterrupted(replay);
    expect(storage.getItem(SAVE_KEY)).toBe(newer);
    expect(storage.getItem(INTERRUPTED_KEY)).toBeNull();
  });

  it('keeps a broken interrupted shift aside', async () => {
    storage.setItem(INTERRUPTED_KEY, '{"replay":1}');
    const profile = await (await open()).loadProfile();
    expect(profile.interrupted).toBeNull();
    expect(profile.notices.map((notice) => notice.code)).toEqual(['interrupted/broken']);
    expect([...storage.items.keys()].some((key) => key.startsWith(`${INTERRUPTED_KEY}.broken-`))).toBe(true);
  });

  it('says once that it cannot write, and once that it can again', async () => {
    const desk = await open();
    const heard: string[] = [];
    desk.onNotice((notice) => heard.push(notice.code));
    storage.full = true;
    await desk.saveInterrupted(replay);
    await desk.saveInterrupted(replay);
    storage.full = false;
    await desk.saveInterrupted(replay);
    expect(heard).toEqual(['save/unwritable', 'save/writable-again']);
  });

  it('refuses what does not fit the schemas', async () => {
    const desk = await open();
    await expect(desk.recordRun({ ...run, score: 400 })).rejects.toThrow();
    await expect(desk.saveInterrupted({ ...replay, level: '../../etc' })).rejects.toThrow();
  });
});
