import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trainer } from '../../electron/contract/trainer/trainer.js';
import { TRAINER_REQUESTS } from '../../electron/contract/trainer/channels.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { openSqliteResults } from '../../electron/main/results/sqlite-results.js';
import * as entry from '../../electron/main/exchange/entry.js';
import type { Copies } from '../../electron/main/trainer/copies.js';
import { certificateDesk } from '../../electron/main/trainer/certificate-desk.js';
import { exchangeDesk } from '../../electron/main/trainer/exchange-desk.js';
import { trainerHandlers } from '../../electron/main/trainer/handlers.js';
import { FRESH_STATION } from '../../electron/contract/station-config.js';
import { setupDesk } from '../../electron/main/kiosk/setup-desk.js';
import type { StationSetup } from '../../electron/main/kiosk/station-config.js';
import { plansDesk } from '../../electron/main/trainer/plans-desk.js';
import { trainerLock, type Gate } from '../../electron/main/trainer/lock.js';
import type { FiledRun } from './filed-runs.js';

/** A trainer's desk over a real database, without a window between page and shell. */
export interface TestDesk {
  readonly trainer: Trainer;
  readonly store: ResultsStore;
  readonly folder: string;
  /** What the next file dialog answers. */
  readonly files: string[];
  /** What the next folder dialog answers; the desk's own folder where nothing is told. */
  readonly folders: (string | null)[];
  /** How often the program was started anew as a station. */
  readonly starts: () => number;
  /** Lets so many milliseconds pass for the lock. */
  pass(ms: number): void;
  close(): void;
}

/** What a test may put in place of the real thing. */
export interface DeskChoices {
  /** Left out: a PIN is set, and the desk stands open. */
  readonly gate?: Gate;
  readonly startsOpen?: boolean;
  /** Copies of the results outside the database; none where they are left out. */
  readonly copies?: Copies;
  /** Reads the station's setup of a folder; it is kept in memory where this is left out. */
  readonly setup?: (folder: string) => StationSetup;
}

/** A gate without a disk. `pin` null: nobody has set one yet. */
export function pinGate(pin: string | null, keeps = true): Gate {
  let set = pin;
  return {
    state: () => (set === null ? 'unset' : 'set'),
    check: (typed) => (typed === set ? { kind: 'right' } : { kind: 'wrong', waitSeconds: 0 }),
    waitSeconds: () => 0,
    set: async (next) => {
      if (keeps) set = next;
      return keeps;
    },
  };
}

/** A machine that makes no backups and has set nothing aside. */
const NO_COPIES: Copies = { backupFolder: null, lastBackupAt: () => null, forget: async () => ({ reached: true, cleaned: 0, left: [] }), asides: () => [] };

/** Opens a desk in a folder of its own. Arguments and answers pass the contract's schemas, as they do between two processes. */
export function openTestDesk({ gate, startsOpen = gate === undefined, copies = NO_COPIES, setup }: DeskChoices = {}): TestDesk {
  const folder = mkdtempSync(join(tmpdir(), 'next-call-desk-'));
  const store = openSqliteResults(join(folder, 'results.db'));
  let now = 0;
  const files: string[] = [];
  const folders: (string | null)[] = [];
  let starts = 0;
  const inMemory = memorySetup();
  const dialogs = { openFiles: async () => files.splice(0), openFolder: async () => (folders.length === 0 ? folder : (folders.shift() ?? null)) };
  const handlers = trainerHandlers({
    lock: trainerLock(gate ?? pinGate('2468'), { startsOpen, now: () => now }), results: () => store, folder, log: () => undefined,
    exchange: exchangeDesk({ folder, results: () => store, exchange: () => entry, now: () => new Date('2026-03-02T09:00:00.000Z'), dialogs }),
    certificates: certificateDesk({ folder, results: () => store, exchange: () => entry, dialogs }), copies,
    planFiles: plansDesk({ folder, results: () => store, exchange: () => entry, dialogs, name: () => '', now: () => new Date('2026-03-02T09:00:00.000Z') }),
    dialogs, startStation: () => { starts += 1; },
    station: setupDesk({ setup: () => setup?.(folder) ?? inMemory, classes: () => store.classes(), place: 'desk', told: false, seated: () => false, onKept: () => undefined }),
    health: () => ({ freeBytes: 50e9, backupFolder: copies.backupFolder, lastBackupAt: copies.lastBackupAt(), name: '', bundles: [], now: new Date('2026-03-02T09:00:00.000Z') }),
  });
  const trainer = Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, async (...args: unknown[]) => {
    const { args: argsShape, result } = TRAINER_REQUESTS[name as keyof Trainer];
    const parsed = argsShape.parse(structuredClone(args)) as unknown[];
    return result.parse(structuredClone(await (handler as (...given: unknown[]) => unknown)(...parsed)));
  }])) as unknown as Trainer;
  return { trainer, store, folder, files, folders, starts: () => starts, pass: (ms) => { now += ms; }, close: () => { store.close(); rmSync(folder, { recursive: true, force: true }); } };
}

/** A station's setup that no disk holds. */
function memorySetup(): StationSetup {
  let config = FRESH_STATION;
  return { config: () => config, notices: [], change: (part) => { config = { ...config, ...part }; return true; } };
}

/** Somebody sits down, plays these runs, and gets up. */
export function sat(store: ResultsStore, traineeId: string | null, id: string, runs: readonly FiledRun[]): void {
  const startedAt = runs[0]?.begin.startedAt ?? '2026-03-01T09:00:00.000Z';
  store.beginSitting({ id, traineeId, stationId: store.stationId, startedAt, endedAt: null, ending: null });
  for (const { begin, units, end } of runs) {
    store.beginRun(id, begin);
    for (const unit of units) store.fileUnit(unit);
    store.endRun(end);
  }
  store.endSitting(id, startedAt, 'signed-out');
}
