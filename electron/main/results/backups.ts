import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../contract/notices.js';
import { checkFile } from './checked-copy.js';
import { removeTrainee } from './people.js';
import { openResultsDb } from './results-db.js';
import { ResultsProblem } from './results-problem.js';
import type { ResultsStore } from './results-store.js';
import { RESULTS_NOTICES } from './results-texts.js';

/** How often it is looked whether a backup is due. */
const LOOK_MS = 60_000;
const HOUR_MS = 3_600_000;

const NAME = /^next-call-([a-z0-9-]+)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.db$/;

/** One backup in a folder. */
export interface Backup {
  readonly path: string;
  /** When it was made, as its name says. */
  readonly madeAt: Date;
}

/** Backups of a station in a folder, the newest first; none where the folder cannot be read. */
export function backupsIn(folder: string, stationId: string): readonly Backup[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  const found = names.flatMap((name) => {
    const [, station, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
    return station === stationId ? [{ path: join(folder, name), madeAt: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) }] : [];
  });
  return found.sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
}

/** The newest backup that can be read through; null without any. */
export function latestGoodBackup(folder: string | null, stationId: string | null): string | null {
  if (folder === null || stationId === null) return null;
  for (const { path } of backupsIn(folder, stationId)) {
    try {
      checkFile(path);
      return path;
    } catch {
      // An older one may be good.
    }
  }
  return null;
}

/** Where backups go, how often, and how many are kept. */
export interface BackupPlan {
  readonly folder: string;
  readonly everyHours: number;
  readonly keep: number;
}

/** What backups need from their surroundings. */
export interface BackupOptions {
  readonly store: ResultsStore;
  readonly plan: BackupPlan;
  readonly now: () => Date;
  readonly notify: (notice: Notice) => void;
  /** False while somebody plays: a large file takes seconds. Always true unless told. */
  readonly isQuiet?: () => boolean;
}

/** Backups on schedule. */
export interface Backups {
  /** Makes one now; null when it failed, which was reported. */
  backUpNow(): Backup | null;
  /** The newest one that lies there; null without any. */
  last(): Backup | null;
  /** Takes away everything of a person from every backup of this station. Returns how many backups could not be changed: they hold the person until they are replaced. */
  forget(traineeId: string): number;
  /** Makes a last one when something changed since, and no more; without the last one where another folder takes over. */
  stop(lastOne?: boolean): void;
}

/** Begins to make backups. A folder that is gone or full is reported, once until it works again, and never stops the station. */
export function startBackups({ store, plan, now, notify, isQuiet = () => true }: BackupOptions): Backups {
  const atStart = store.changes();
  let saved: number | null = null;
  let failing = false;

  const last = (): Backup | null => backupsIn(plan.folder, store.stationId)[0] ?? null;

  const backUpNow = (): Backup | null => {
    const madeAt = new Date(Math.floor(now().getTime() / 1000) * 1000);
    const path = join(plan.folder, `next-call-${store.stationId}-${madeAt.toISOString().replace(/[-:]|\.000/g, '')}.db`);
    try {
      // Not made anew: where a stick is missing, its folder would be an ordinary one of this disk.
      if (!existsSync(plan.folder)) throw new ResultsProblem('disk-failed', 'gone');
      store.backUp(path);
      saved = store.changes();
      failing = false;
      for (const old of backupsIn(plan.folder, store.stationId).slice(Math.max(1, plan.keep))) rmSync(old.path, { force: true });
      return { path, madeAt };
    } catch (error) {
      const reason = !existsSync(plan.folder) ? 'gone' : error instanceof ResultsProblem ? error.reason : 'disk-failed';
      if (!failing) notify(RESULTS_NOTICES.backupFailed(plan.folder, reason));
      failing = true;
      return null;
    }
  };

  const look = (): void => {
    const age = now().getTime() - (last()?.madeAt.getTime() ?? 0);
    if (age >= plan.everyHours * HOUR_MS && store.changes() !== saved && isQuiet()) backUpNow();
  };

  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return {
    backUpNow,
    last,
    forget: (traineeId) => backupsIn(plan.folder, store.stationId).filter(({ path }) => !forgetIn(path, traineeId)).length,
    stop(lastOne = true) {
      clearInterval(timer);
      if (lastOne && store.changes() !== (saved ?? atStart)) backUpNow();
    },
  };
}

/** Takes away everything of a person from one backup, and reads it through. False where that failed. */
export function forgetIn(path: string, traineeId: string): boolean {
  try {
    const copy = openResultsDb(path, 'as-is');
    try {
      copy.exec('PRAGMA secure_delete = ON');
      removeTrainee(copy, traineeId);
    } finally {
      copy.close();
    }
    checkFile(path);
    return true;
  } catch {
    return false;
  }
}
