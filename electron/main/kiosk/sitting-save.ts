import { withCards, withSeen } from '../../contract/keeping.js';
import type { RunRecord } from '../../contract/progress.js';
import type { Interrupted } from '../../contract/replay.js';
import type { Save } from '../../contract/save.js';
import { emptySave, withRun } from '../../contract/save.js';
import type { Settings } from '../../contract/settings.js';
import { DEFAULT_SETTINGS } from '../../contract/settings.js';
import type { StationConfig } from '../../contract/station-config.js';
import type { ResultsStore } from '../results/results-store.js';
import type { SaveStore } from '../save-store.js';

/** How many runs of a trainee are looked at when they sit down. */
const LOOKED_AT = 500;

/** What a sitting's save begins with, and who is told of the running shift. */
export interface SittingSaveOptions {
  readonly save: Save;
  readonly interrupted: Interrupted | null;
  readonly now: () => Date;
  /** The replay of an earlier run of theirs. */
  readonly loadRun: (id: string) => RunRecord | null;
  /** Called whenever the running shift has moved on; null once it is over. */
  readonly keepRunning: (interrupted: Interrupted | null) => void;
}

/** A save that lives as long as somebody sits here and is written nowhere: what must last is filed with the results. */
export function openSittingSave({ save: first, interrupted: before, now, loadRun, keepRunning }: SittingSaveOptions): SaveStore {
  const played = new Map<string, RunRecord>();
  let save = first;
  let interrupted = before;
  return {
    save: () => save,
    interrupted: () => interrupted,
    startNotices: [],
    keeps: true,
    saveSettings: (settings) => void (save = { ...save, settings }),
    recordRun(run) {
      played.set(run.id, run);
      save = withRun(save, run);
      return save.progress;
    },
    loadRun: (id) => played.get(id) ?? loadRun(id),
    addLogEntry: (entry) => void (save = { ...save, log: [...save.log.filter(({ id }) => id !== entry.id), entry] }),
    removeLogEntry: (id) => void (save = { ...save, log: save.log.filter((entry) => entry.id !== id) }),
    addCards: (ids) => void (save = { ...save, cards: withCards(save.cards, ids) }),
    markSeen: (seen) => void (save = { ...save, seen: withSeen(save.seen, seen) }),
    saveFreeChoices: (choices) => void (save = { ...save, free: { ...save.free, choices } }),
    saveInterrupted(replay) {
      interrupted = replay && { replay, savedAt: now().toISOString() };
      keepRunning(interrupted);
    },
    flush: () => undefined,
  };
}

/** What the next person finds: the station's own language, sound and text size, and every level open. */
export function stationSettings({ language, sound, volume, textScale }: StationConfig): Settings {
  return { ...DEFAULT_SETTINGS, language, sound, volume, textScale, openAll: true, fullscreen: true };
}

/** The save of somebody who has nothing. Chapter openings and the tutorial do not come by themselves at a station. */
export function freshSave(config: StationConfig): Save {
  return { ...emptySave(), settings: stationSettings(config), seen: { chapters: [], tutorial: true } };
}

/** The save of a trainee: their finished runs, and nothing of what anybody else left here. */
export function saveOfTrainee(config: StationConfig, results: ResultsStore, traineeId: string): Save {
  const finished = results.runs({ traineeId }, LOOKED_AT).filter(({ ending, score, rank }) => ending === 'finished' && score !== null && rank !== null);
  const oldestFirst = [...finished].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  let save = freshSave(config);
  const best = new Map<string, string>();
  for (const { id, levelId, mode, seed, startedAt, endedAt, score, rank, passed } of oldestFirst) {
    if (score === null || rank === null) continue;
    const known = save.progress[levelId];
    if (known === undefined || score >= known.bestScore) best.set(levelId, id);
    // Only the list entry and the level's progress are taken from it; its recording is read when it is asked for.
    save = withRun(save, { id, at: endedAt ?? startedAt, levelId, mode, seed, score, rank, passed, replay: NO_REPLAY });
  }
  for (const [levelId, id] of best) {
    const known = save.progress[levelId];
    const dimensions = results.run(id)?.end?.dimensions ?? null;
    if (known !== undefined && dimensions !== null) save = { ...save, progress: { ...save.progress, [levelId]: { ...known, dimensions } } };
  }
  return save;
}

const NO_REPLAY: RunRecord['replay'] = { rulesVersion: 0, packId: 'core', packHash: '00000000', level: 'none', seed: 0, mode: 'practice', logEntries: 0, commands: [], endTick: 0 };

/** An earlier run of a trainee with its recording; null when that is gone or not theirs. */
export function runOfTrainee(results: ResultsStore, traineeId: string, id: string): RunRecord | null {
  const kept = results.run(id);
  if (kept === null || kept.row.traineeId !== traineeId || kept.end?.replay == null || kept.end.score === null || kept.end.rank === null) return null;
  const { row, end } = kept;
  return { id, at: kept.end.endedAt, levelId: row.levelId, mode: row.mode, seed: row.seed, score: kept.end.score, rank: kept.end.rank, passed: end.passed, replay: kept.end.replay, ...(end.dimensions === null ? {} : { dimensions: end.dimensions }) };
}
