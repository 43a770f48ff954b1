import { createRequire } from 'node:module';
import { join } from 'node:path';
import { app, ipcMain, Menu } from 'electron';
import type { BrowserWindow } from 'electron';
import { NOTICE_CHANNEL } from '../contract/channel-names.js';
import type { Notice } from '../contract/notices.js';
import { TRAINER_CHANNELS, TRAINER_START } from '../contract/trainer/channel-names.js';
import { registerAppScheme, serveApp } from './app-protocol.js';
import { deskHandlers } from './desk-handlers.js';
import type { DeskResults } from './desk-results.js';
import { loadExchange } from './exchange/load.js';
import { answerDesk, answerLater } from './ipc.js';
import { lockDown } from './lockdown.js';
import { log, startLog } from './log.js';
import { setMenu } from './menu.js';
import { asStation } from './next-start.js';
import { runMode, startsAtDesk } from './mode.js';
import { loadResults } from './results/load.js';
import type { WriteSave } from './save-file.js';
import { openSaveStore } from './save-store.js';
import { openWindow } from './window.js';

// Composition only: what is wired to what. Each part is a file beside this one.

const dist = join(app.getAppPath(), 'dist');
let window: BrowserWindow | null = null;
let opened: DeskResults | null = null;

startLog();

if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  lockDown();
  const userData = app.getPath('userData');
  if (runMode(process.argv, userData) === 'kiosk') await startStation(userData);
  else start(userData);
} else app.quit();

/** A kiosk's code is evaluated in a kiosk only. */
async function startStation(userData: string): Promise<void> {
  const { startKiosk } = await import('./kiosk/start-kiosk.js');
  Menu.setApplicationMenu(null);
  startKiosk({ userData, dist, write, loadResults });
}

function start(userData: string): void {
  setMenu();

  const store = openSaveStore({ folder: userData, now: () => new Date(), notify, write });
  answerDesk(ipcMain, deskHandlers(store, userData, () => window, notify));
  const asTrainer = app.commandLine.hasSwitch('trainer');
  answerLater(ipcMain, TRAINER_CHANNELS, () => openTrainer(userData, startsAtDesk(process.argv, userData)));

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => {
    store.flush();
    opened?.close();
  });

  app
    .whenReady()
    .then(() => {
      serveApp(join(dist, 'renderer'));
      window = openWindow(join(dist, 'preload', 'index.cjs'), store.save().settings.fullscreen, asTrainer ? TRAINER_START : '');
      window.on('closed', () => (window = null));
    })
    .catch((error: unknown) => {
      log.error(`The window could not be opened: ${String(error)}`);
      app.exit(1);
    });
}

/** What writes saves is half of the shell's code and read when something is written first: the title need not wait for it. */
function write(...file: Parameters<WriteSave>): void {
  const { writeSave } = createRequire(import.meta.url)('./save-file.cjs') as typeof import('./save-file.js');
  writeSave(...file);
}

/** The trainer's desk, its PIN and the results behind it are read when somebody asks for them: most players never do. */
async function openTrainer(folder: string, startsOpen: boolean): Promise<ReturnType<typeof import('./trainer/index.js')['openTrainerDesk']>> {
  const { openPin } = await import('./kiosk/pin.js');
  const { deskResults } = await import('./desk-results.js');
  const { openStationSetup } = await import('./kiosk/station-config.js');
  const { setupDesk } = await import('./kiosk/setup-desk.js');
  const { openTrainerDesk, stationGate } = createRequire(import.meta.url)('./trainer.cjs') as typeof import('./trainer/index.js');
  const disk = { folder, now: () => new Date(), write };
  const gate = stationGate(openPin(disk));
  const results = (opened ??= deskResults({ folder, write, load: loadResults, notify, now: () => new Date() }));
  const station = setupDesk({ setup: () => openStationSetup(disk), classes: () => results.store().classes(), place: 'desk', told: false, seated: () => false, onKept: () => log.info('The station was set up at the desk.') });
  const startStation = (): void => void setImmediate(() => {
    app.relaunch({ args: [...asStation(process.argv)] });
    app.quit();
  });
  return openTrainerDesk({ folder, results: results.store, copies: results.copies, exchange: loadExchange, gate, station, startStation, startsOpen, window: () => window, log: (text) => log.warn(text) });
}

function notify(notice: Notice): void {
  window?.webContents.send(NOTICE_CHANNEL, notice);
}
