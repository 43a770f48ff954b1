import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Notice } from '../contract/notices.js';
import { KEPT_BACKUPS, openStationSetup } from './kiosk/station-config.js';
import { log } from './log.js';
import type * as ResultsCode from './results/bundle.js';
import type { ResultsStore } from './results/results-store.js';
import type { WriteSave } from './save-file.js';
import type { Copies } from './trainer/copies.js';

/** A backup may begin when the trainer has asked nothing for so long, milliseconds: a large file takes seconds. */
const QUIET_MS = 30_000;

/** The results of this machine as the trainer's desk has them, with their backups. */
export interface DeskResults {
  readonly store: () => ResultsStore;
  readonly copies: Copies;
  /** Makes a last backup when something changed, and closes them. */
  close(): void;
}

/** What the composition root hands over. */
export interface DeskResultsParts {
  readonly folder: string;
  readonly write: WriteSave;
  /** Reads the program that keeps the results. */
  readonly load: () => typeof ResultsCode;
  readonly notify: (notice: Notice) => void;
  readonly now: () => Date;
}

/** Opens the results when they are first asked for. Backups are made as the machine is set up, whether it runs as a station or as the desk. */
export function deskResults({ folder, write, load, notify, now }: DeskResultsParts): DeskResults {
  const setup = openStationSetup({ folder, now, write });
  const { backup } = setup.config();
  let asked = now().getTime();
  const open = () => {
    const code = load();
    const results = code.openResults({ folder, backupFolder: backup?.folder ?? null, now, log, notify });
    [...setup.notices, ...results.notices].forEach(notify);
    const backups = backup === null ? null : code.startBackups({ store: results.store, plan: { ...backup, keep: KEPT_BACKUPS }, now, notify, isQuiet: () => now().getTime() - asked > QUIET_MS });
    return { code, results, backups };
  };
  let opened: ReturnType<typeof open> | null = null;
  const all = (): ReturnType<typeof open> => {
    asked = now().getTime();
    return (opened ??= open());
  };
  return {
    store: () => all().results.store,
    copies: {
      backupFolder: backup?.folder ?? null,
      lastBackupAt: () => all().backups?.last()?.madeAt.toISOString() ?? null,
      asides: () => all().results.asides().map((path) => basename(path)),
      async forget(traineeId) {
        if (backup === null) return { reached: true, cleaned: 0, left: [] };
        const { code, results } = all();
        if (!existsSync(backup.folder)) return { reached: false, cleaned: 0, left: [] };
        const left: string[] = [];
        const found = code.backupsIn(backup.folder, results.store.stationId);
        for (const { path } of found) {
          // Each is read through: between two of them the window gets its turn.
          await breathe();
          if (!code.forgetIn(path, traineeId)) left.push(basename(path));
        }
        return { reached: true, cleaned: found.length - left.length, left };
      },
    },
    close() {
      opened?.backups?.stop();
      opened?.results.close();
    },
  };
}
