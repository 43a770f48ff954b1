import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import { log } from '../log.js';
import { countLooks } from './looks.js';
import type { Restarts } from './restarts.js';

/** How often it is looked whether the page still lives. */
const LOOK_EVERY_MS = 2000;
/** While the program starts, the browser tries drivers by itself. */
const FIRST_MOMENTS_MS = 15_000;

/** What the watchdog does about trouble. */
export interface WatchdogOptions {
  readonly window: BrowserWindow;
  readonly restarts: Restarts;
  /** Loads the game's page again. */
  readonly reload: () => void;
  /** Shows the plain screen; called once. */
  readonly giveUp: () => void;
}

/** Brings a dead or hung page back, at most as often as {@link Restarts} allows; then it gives up. */
export function watch({ window, restarts, reload, giveUp }: WatchdogOptions): void {
  const started = performance.now();
  const { webContents } = window;
  let gaveUp = false;
  const bringBack = (why: string): void => {
    if (gaveUp || window.isDestroyed()) return;
    if (restarts.allow()) {
      log.warn(`${why} The page is loaded again.`);
      reload();
      return;
    }
    gaveUp = true;
    log.error(`${why} That was too often; the station is out of order.`);
    giveUp();
  };

  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') bringBack(`The page ended: ${reason}.`);
  });
  const endHungPage = (): void => {
    log.error('The page does not answer and is ended.');
    webContents.forcefullyCrashRenderer();
  };
  window.on('unresponsive', endHungPage);
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type !== 'GPU' || reason === 'clean-exit' || performance.now() - started < FIRST_MOMENTS_MS) return;
    bringBack(`The GPU process ended: ${reason}.`);
  });

  const looks = countLooks(() => void webContents.executeJavaScript('true').then(() => looks.answered(), () => undefined), endHungPage);
  const timer = setInterval(() => {
    if (window.isDestroyed()) return clearInterval(timer);
    looks.look(gaveUp || webContents.isCrashed() ? 'gone' : webContents.isLoadingMainFrame() ? 'loading' : 'there');
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** An error that nothing has caught in the main process: the program starts anew, or, when that was too often, `giveUp` shows the plain screen. */
export function catchErrors(restarts: Restarts, giveUp: () => void): void {
  let ending = false;
  const caught = (error: unknown): void => {
    log.error(`An error that nothing caught: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    if (ending) return;
    ending = true;
    if (restarts.allow()) startAnew();
    else giveUp();
  };
  process.on('uncaughtException', caught);
  process.on('unhandledRejection', caught);
}

let starting = false;

/** Ends this program and starts it again, once however often it is asked for. */
export function startAnew(): void {
  if (starting) return;
  starting = true;
  app.relaunch();
  app.exit(1);
}

/** Whether this program is ending to be started again. */
export function isStartingAnew(): boolean {
  return starting;
}
