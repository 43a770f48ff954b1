import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, ipcMain, session } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Notice } from '../../contract/notices.js';
import { STATION_CHANNELS } from '../../contract/station-channel-names.js';
import { STATION_REQUESTS } from '../../contract/station-channels.js';
import { serveApp } from '../app-protocol.js';
import { deskHandlers } from '../desk-handlers.js';
import { answerDesk, answerRequests } from '../ipc.js';
import { log } from '../log.js';
import type { ResultsStore } from '../results/results-store.js';
import type { WriteSave } from '../save-file.js';
import type { SaveStore } from '../save-store.js';
import type { StationConfig } from '../../contract/station-config.js';
import { NO_PLANS, type Plans } from '../../contract/trainer/plans.js';
import { readPlans } from '../trainer/plans-file.js';
import { TrainerProblem } from '../trainer/problem.js';
import type { StationDisk } from './disk.js';
import { afterLeaving } from '../next-start.js';
import { openKioskWindow, type KioskWindow } from './kiosk-window.js';
import { OUT_OF_ORDER_PATH, outOfOrderPage, outOfOrderStyle } from './out-of-order.js';
import { openPin } from './pin.js';
import { openRestarts } from './restarts.js';
import { freshSave, openSittingSave } from './sitting-save.js';
import { openSittings, type Sittings } from './sittings.js';
import { KEPT_BACKUPS, openStationSetup, type StationSetup } from './station-config.js';
import { stationHandlers } from './station-handlers.js';
import { STATION_NOTICES } from './station-notices.js';
import { catchErrors, isStartingAnew, startAnew, watch } from './watchdog.js';

/** What the composition root hands a kiosk. */
export interface KioskOptions {
  readonly userData: string;
  /** The folder of the built app. */
  readonly dist: string;
  readonly write: WriteSave;
  /** Reads the program that keeps the results. */
  readonly loadResults: () => typeof import('../results/bundle.js');
}

/** Runs the app as a kiosk. Composition only: each part is a file beside this one. */
export function startKiosk({ userData, dist, write, loadResults }: KioskOptions): void {
  const disk: StationDisk = { folder: userData, now: () => new Date(), write };
  const setup = openStationSetup(disk);
  const pin = openPin(disk);
  const restarts = openRestarts(disk);
  const trouble: Notice[] = [];
  let kiosk: KioskWindow | null = null;
  const window = (): BrowserWindow | null => kiosk?.window ?? null;
  const tell = (notice: Notice): void => {
    if (!trouble.some(({ message }) => message.en === notice.message.en)) trouble.push(notice);
  };

  const opened = openSeat(disk, setup, loadResults, tell);
  const giveUp = (): void => {
    opened?.sittings.signOut('interrupted');
    kiosk?.show(OUT_OF_ORDER_PATH);
  };
  catchErrors(restarts, giveUp);

  const free = openSittingSave({ save: freshSave(setup.config()), interrupted: null, now: disk.now, loadRun: () => null, keepRunning: () => undefined });
  const handlers = deskHandlers(following(() => opened?.sittings.save() ?? free), userData, () => null, tell);
  const nothing = (): void => undefined;
  answerDesk(ipcMain, { ...handlers, quit: nothing, setFullscreen: nothing, openPacksFolder: nothing, openPolicyFolder: nothing, savePaper: nothing });
  // Nothing that the page could keep by itself outlives the person who sat there.
  const reload = (): void => void setImmediate(() => void session.defaultSession.clearStorageData().finally(() => kiosk?.reload()));
  answerRequests(ipcMain, STATION_CHANNELS, STATION_REQUESTS, stationHandlers({
    setup, pin, results: opened?.results ?? null, sittings: opened?.sittings ?? null, now: disk.now, reload,
    plans: () => plansOf(userData, tell),
    trainersDesk: existsSync(join(dist, 'main', 'trainer.cjs')),
    notices: () => [...setup.notices, ...pin.notices, ...trouble],
    told: process.argv.includes('--kiosk'),
    onSetup: () => opened?.follow(),
    leave: (to) => setImmediate(() => {
      log.info(`The trainer leaves the kiosk: ${to}.`);
      if (to !== 'quit') app.relaunch({ args: [...afterLeaving(process.argv, to)] });
      app.quit();
    }),
  }));

  app.on('second-instance', () => window()?.moveTop());
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => opened?.close());
  app
    .whenReady()
    .then(() => {
      serveApp(join(dist, 'renderer'), new Map([
        [OUT_OF_ORDER_PATH, () => ({ type: '.html', text: outOfOrderPage(setup.config().contact, setup.config().stationName) })],
        [`${OUT_OF_ORDER_PATH}.css`, () => ({ type: '.css', text: outOfOrderStyle(assetsOf(join(dist, 'renderer', 'assets'))) })],
      ]));
      kiosk = openKioskWindow(join(dist, 'preload', 'index.cjs'), () => {
        if (isStartingAnew()) return;
        log.error('The window is gone.');
        if (restarts.allow()) startAnew();
        else app.exit(1);
      });
      watch({ window: kiosk.window, restarts, reload: kiosk.reload, giveUp });
      log.info(`Kiosk ${setup.config().stationName} stands.`);
    })
    .catch((error: unknown) => {
      log.error(`The kiosk could not be opened: ${String(error)}`);
      app.exit(1);
    });
}

/** The trainer's plans; a file that cannot be used is left as it is, told, and plans nothing. */
function plansOf(folder: string, tell: (notice: Notice) => void): Plans {
  try {
    return readPlans(folder);
  } catch (error) {
    if (!(error instanceof TrainerProblem)) throw error;
    tell({ code: 'station/plans', message: error.problem });
    return NO_PLANS;
  }
}

interface OpenSeat {
  readonly results: ResultsStore;
  readonly sittings: Sittings;
  /** Backs up as the setup says now. */
  follow(): void;
  close(): void;
}

/** The results of this station with their backups, and who sits here; null where not even memory can keep them. */
function openSeat(disk: StationDisk, setup: StationSetup, load: KioskOptions['loadResults'], notify: (notice: Notice) => void): OpenSeat | null {
  const { folder, now } = disk;
  const { backup } = setup.config();
  try {
    const { openResults, startBackups } = load();
    const results = openResults({ folder, backupFolder: backup?.folder ?? null, now, log, notify });
    results.notices.forEach(notify);
    const sittings = openSittings({ disk, results: results.store, config: setup.config, lasting: results.lasting, onTrouble: notify });
    const isQuiet = (): boolean => sittings.seated() === null;
    let planned: StationConfig['backup'] = null;
    let backups: ReturnType<typeof startBackups> | null = null;
    const follow = (): void => {
      const plan = setup.config().backup;
      if (plan?.folder === planned?.folder && plan?.everyHours === planned?.everyHours) return;
      backups?.stop(false);
      backups = plan === null ? null : startBackups({ store: results.store, plan: { ...plan, keep: KEPT_BACKUPS }, now, notify, isQuiet });
      planned = plan;
    };
    follow();
    return {
      results: results.store,
      sittings,
      follow,
      close() {
        backups?.stop();
        results.close();
      },
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(`The results cannot be opened: ${reason}`);
    notify(STATION_NOTICES.resultsClosed(reason));
    return null;
  }
}

/** The names of the built page's files; none where they cannot be listed. */
function assetsOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The save of whoever sits here at the moment of asking. */
function following(now: () => SaveStore): SaveStore {
  return {
    save: () => now().save(),
    interrupted: () => now().interrupted(),
    startNotices: [],
    keeps: true,
    saveSettings: (settings) => now().saveSettings(settings),
    recordRun: (run) => now().recordRun(run),
    loadRun: (id) => now().loadRun(id),
    addLogEntry: (entry) => now().addLogEntry(entry),
    removeLogEntry: (id) => now().removeLogEntry(id),
    addCards: (ids) => now().addCards(ids),
    markSeen: (seen) => now().markSeen(seen),
    saveFreeChoices: (choices) => now().saveFreeChoices(choices),
    saveInterrupted: (replay) => now().saveInterrupted(replay),
    flush: () => now().flush(),
  };
}
