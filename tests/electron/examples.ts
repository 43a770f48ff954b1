import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Replay } from '../../electron/contract/replay.js';
import type { Dimensions, LogEntry, RunRecord } from '../../electron/contract/progress.js';
import { emptySave } from '../../electron/contract/save.js';

/** An empty folder for one test. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'next-call-test-'));
}

export const REPLAY: Replay = {
  rulesVersion: 1,
  packId: 'core',
  packHash: '0123456789abcdef',
  level: 'L06',
  seed: 7,
  mode: 'exam',
  logEntries: 0,
  commands: [{ tick: 12, command: { type: 'card/file', callId: '6-1', slotId: 'card', picks: { what: 'a' } } }],
  endTick: 40,
};

/** Evidence of which one half was earned on every dimension but the last, of which there was none. */
export const DIMENSIONS: Dimensions = { D1: { earned: 10, max: 20 }, D2: { earned: 10, max: 20 }, D3: { earned: 10, max: 20 }, D4: { earned: 20, max: 40 }, D5: { earned: 0, max: 0 } };

/** A save as version 3 wrote it: before levels were closed, before cards, opening scenes and kept evidence. */
export function saveOfVersion3(): Record<string, unknown> {
  const { openAll: _unknownThen, ...settings } = { ...emptySave().settings, textScale: 1.3 };
  return { version: 3, settings, progress: { L06: { bestScore: 91, bestRank: 'A', plays: 3, passed: true } }, log: [LOG_ENTRY], runs: [] };
}

/** A finished shift that passed. */
export function aRun(id: string, change: Partial<RunRecord> = {}): RunRecord {
  return { id, at: '2026-03-01T08:00:00.000Z', levelId: 'L06', mode: 'exam', seed: 7, score: 88, rank: 'A', passed: true, replay: REPLAY, ...change };
}

export const LOG_ENTRY: LogEntry = {
  id: 'entry-1',
  at: '2026-03-01T08:05:00.000Z',
  levelId: 'L06',
  callId: '6-1',
  callerName: { zh: '王女士', en: 'Ms Wang' },
  difficulty: { zh: '流量不见了', en: 'The data had vanished' },
  action: { zh: '查到了热点', en: 'Found the hotspot' },
};

/** A save as version 1 wrote it: the same, before there was an intensity. */
export function saveOfVersion1(): Record<string, unknown> {
  const { intensity: _unknownThen, ...settings } = { ...emptySave().settings, sound: false };
  return { version: 1, settings, progress: { L06: { bestScore: 91, bestRank: 'A', plays: 3, passed: true } }, log: [LOG_ENTRY], runs: [] };
}
