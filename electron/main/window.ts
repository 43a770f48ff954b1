import { BrowserWindow, screen } from 'electron';
import { log } from './log.js';
import { APP_ORIGIN } from './page-files.js';

/** The night behind the desk: what shows until the page has drawn itself. */
const NIGHT = '#0f1626';
const SMALLEST = { width: 1024, height: 576 };
const USUAL = { width: 1280, height: 720 };

/** Opens the one window of the game; it shows itself once there is something to see. */
export function openWindow(preload: string, fullscreen: boolean): BrowserWindow {
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
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.removeMenu();
  window.once('ready-to-show', () => {
    window.show();
    const started = process.getCreationTime();
    if (started !== null) log.info(`Window shown ${Math.round(Date.now() - started)} ms after the start.`);
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error(`The page ended (${reason}); loading it again.`);
    if (reason !== 'clean-exit' && reason !== 'killed') window.reload();
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
