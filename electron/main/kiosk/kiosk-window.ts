import { app, BrowserWindow, screen } from 'electron';
import { STATION_ARGUMENT } from '../../contract/station-channel-names.js';
import { log } from '../log.js';
import { APP_ORIGIN } from '../page-files.js';
import { NIGHT, pagePreferences } from '../window.js';
import { isKioskKey } from './keys.js';

/** The kiosk's window and the only ways to change what it shows. */
export interface KioskWindow {
  readonly window: BrowserWindow;
  /** Loads the game's page anew, with nothing of the one before. */
  reload(): void;
  /** Shows another page of the app, such as the plain screen. */
  show(path: string): void;
}

/**
 * The one window of a kiosk: it fills the screen, stays above everything, and closes for nobody at the station.
 * `onGone` is called when it is gone without anybody having left the kiosk. What the operating system itself offers is not in its power; docs/kiosk.md says what to do about that.
 */
export function openKioskWindow(preload: string, onGone: () => void): KioskWindow {
  const { bounds } = screen.getPrimaryDisplay();
  const window = new BrowserWindow({
    ...bounds,
    show: false,
    frame: false,
    kiosk: true,
    fullscreen: true,
    alwaysOnTop: true,
    skipTaskbar: true,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    backgroundColor: NIGHT,
    title: 'Next Call',
    webPreferences: { ...pagePreferences(preload), devTools: false, navigateOnDragDrop: false, zoomFactor: 1, additionalArguments: [STATION_ARGUMENT] },
  });
  window.removeMenu();
  window.setBounds(bounds);
  window.setAlwaysOnTop(true, 'screen-saver');
  window.once('ready-to-show', () => {
    window.show();
    window.focus();
  });
  hold(window, onGone);
  const show = (path: string): void => {
    window.loadURL(`${APP_ORIGIN}${path}`).then(() => {
      if (!window.isDestroyed()) window.webContents.navigationHistory.clear();
    }, (error: unknown) => log.warn(`The page was not loaded: ${String(error)}`));
  };
  const kiosk: KioskWindow = { window, reload: () => show('/index.html'), show };
  kiosk.reload();
  return kiosk;
}

function hold(window: BrowserWindow, onGone: () => void): void {
  const { webContents } = window;
  let leaving = false;
  app.on('before-quit', () => (leaving = true));
  window.on('close', (event) => {
    if (leaving) return;
    event.preventDefault();
    log.warn('Somebody tried to close the window.');
  });
  window.on('closed', () => {
    if (!leaving) onGone();
  });
  webContents.on('before-input-event', (event, input) => {
    if (!isKioskKey(input)) event.preventDefault();
  });
  webContents.on('context-menu', (event) => event.preventDefault());
  const unzoomed = (): void => {
    webContents.setZoomFactor(1);
    void webContents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);
  };
  webContents.on('dom-ready', unzoomed);
  webContents.on('zoom-changed', unzoomed);
  // What a system key has taken away comes back.
  window.on('minimize', () => window.restore());
  window.on('leave-full-screen', () => window.setKiosk(true));
  window.on('blur', () => setTimeout(() => {
    if (!window.isDestroyed() && !leaving) window.moveTop();
  }, 300).unref());
}
