import { app, BrowserWindow, dialog, screen } from 'electron';
import { log } from './log.js';
import { APP_ORIGIN } from './page-files.js';

/** The night behind the desk: what shows until the page has drawn itself. */
export const NIGHT = '#0f1626';
/** Milliseconds until the start is written down. */
const LOG_LATER_MS = 3000;
const SMALLEST = { width: 1024, height: 576 };
/** A page that ends again within this time is not going to recover. */
const REVIVE_MS = 10_000;
const USUAL = { width: 1280, height: 720 };

/** Opens the one window of the game; it shows itself once there is something to see. `place` is what the page's address ends with. */
export function openWindow(preload: string, fullscreen: boolean, place = ''): BrowserWindow {
  const room = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: Math.max(SMALLEST.width, Math.min(USUAL.width, room.width)),
    height: Math.max(SMALLEST.height, Math.min(USUAL.height, room.height)),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    useContentSize: true,
    show: false,
    fullscreen,
    backgroundColor: NIGHT,
    title: 'Next Call',
    autoHideMenuBar: true,
    webPreferences: pagePreferences(preload),
  });
  window.removeMenu();
  window.once('ready-to-show', () => {
    window.show();
    const started = process.getCreationTime();
    const after = started === null ? null : Math.round(Date.now() - started);
    // The first words are drawn at this moment; the log can wait.
    if (after !== null) setTimeout(() => log.info(`Window shown ${after} ms after the start.`), LOG_LATER_MS);
  });
  reviveOnCrash(window);
  void window.loadURL(`${APP_ORIGIN}/index.html${place}`);
  return window;
}

/** What a page of the game may do, whichever window it stands in. */
export function pagePreferences(preload: string): Electron.WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  };
}

/** Loads a page that has crashed once more: the shift is offered again from its journal. */
function reviveOnCrash(window: BrowserWindow): void {
  let lastCrash = -REVIVE_MS;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log.error(`The page ended: ${reason}.`);
    const isAgain = performance.now() - lastCrash < REVIVE_MS;
    lastCrash = performance.now();
    if (!isAgain) {
      window.reload();
      return;
    }
    dialog.showErrorBox(
      '下一通 · Next Call',
      '页面连续两次意外结束，游戏即将关闭。进度已保存，重新打开即可继续。\nThe page ended twice in a row and the game will close. Your progress is kept; open it again to go on.',
    );
    app.exit(1);
  });
}
