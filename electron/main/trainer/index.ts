import { statfsSync } from 'node:fs';
import type { BrowserWindow } from 'electron';
import { TRAINER_REQUESTS } from '../../contract/trainer/channels.js';
import type * as Exchange from '../exchange/entry.js';
import type { SetupDesk } from '../kiosk/setup-desk.js';
import type { ResultsStore } from '../results/results-store.js';
import { certificateDesk } from './certificate-desk.js';
import type { Copies } from './copies.js';
import { exchangeDesk } from './exchange-desk.js';
import { fileDialogs } from './file-dialogs.js';
import { trainerHandlers } from './handlers.js';
import { trainerLock, type Gate } from './lock.js';
import { plansDesk } from './plans-desk.js';
import type { TrainerHandlers } from './requests.js';

export { stationGate } from './lock.js';

/** What the shell gives the desk. */
export interface TrainerShell {
  /** The data folder. */
  readonly folder: string;
  readonly results: () => ResultsStore;
  readonly copies: Copies;
  readonly exchange: () => typeof Exchange;
  /** The app was started as the trainer's desk. */
  readonly startsOpen: boolean;
  readonly window: () => BrowserWindow | null;
  readonly log: (text: string) => void;
  /** Who keeps the PIN. */
  readonly gate: Gate;
  /** How this machine is set up as a station. */
  readonly station: SetupDesk;
  /** Starts the program anew as a station. */
  readonly startStation: () => void;
}

/** What `dist/main/trainer.cjs` holds: the shapes of all requests, and what is done for them. */
export function openTrainerDesk({ folder, results, copies, exchange: loadExchange, startsOpen, window, log, gate, station, startStation }: TrainerShell): { readonly shapes: typeof TRAINER_REQUESTS; readonly handlers: TrainerHandlers } {
  const lock = trainerLock(gate, { startsOpen, now: () => performance.now() });
  const dialogs = fileDialogs(window);
  const exchange = exchangeDesk({ folder, results, exchange: loadExchange, dialogs, now: () => new Date() });
  const certificates = certificateDesk({ folder, results, exchange: loadExchange, dialogs });
  const planFiles = plansDesk({ folder, results, exchange: loadExchange, dialogs, name: () => nameOf(exchange), now: () => new Date() });
  return {
    shapes: TRAINER_REQUESTS,
    handlers: trainerHandlers({ lock, results, copies, folder, exchange, certificates, planFiles, station, dialogs, startStation, log, health: () => ({ freeBytes: freeBytes(folder), backupFolder: copies.backupFolder, lastBackupAt: copies.lastBackupAt(), name: nameOf(exchange), bundles: exchange.arrived(), now: new Date() }) }),
  };
}

function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** What this machine is called: as a station, or else the centre whose key lies here; nothing where neither can be read. */
function nameOf(exchange: ReturnType<typeof exchangeDesk>): string {
  try {
    const { station, centre } = exchange.centre();
    return station ?? centre ?? '';
  } catch {
    return '';
  }
}
