import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Notice } from '../contract/notices.js';
import type { DeskHandlers } from './ipc.js';
import { savePaper } from './paper-file.js';
import { paperOf } from './paper-window.js';
import { listPacks, readPack } from './pack-files.js';
import { readPolicyFile } from './policy-file.js';
import type { SaveStore } from './save-store.js';

/** What each request of the page does. */
export function deskHandlers(store: SaveStore, userData: string, window: () => BrowserWindow | null, notify: (notice: Notice) => void): DeskHandlers {
  const packs = join(userData, 'packs');
  return {
    loadProfile: () => {
      const { version: _version, ...kept } = store.save();
      return { ...kept, interrupted: store.interrupted(), notices: [...store.startNotices], keeps: store.keeps };
    },
    saveSettings: (settings) => store.saveSettings(settings),
    recordRun: (run) => store.recordRun(run),
    loadRun: (id) => store.loadRun(id),
    addLogEntry: (entry) => store.addLogEntry(entry),
    removeLogEntry: (id) => store.removeLogEntry(id),
    addCards: (ids) => store.addCards(ids),
    markSeen: (now) => store.markSeen(now),
    saveFreeChoices: (choices) => store.saveFreeChoices(choices),
    saveInterrupted: (replay) => store.saveInterrupted(replay),
    listPacks: () => listPacks(packs),
    readPack: (id) => readPack(packs, id),
    openPacksFolder: async () => {
      await mkdir(packs, { recursive: true });
      await shell.openPath(packs);
    },
    readPolicy: () => readPolicyFile(userData),
    openPolicyFolder: async () => {
      await shell.openPath(userData);
    },
    savePaper: async (name) => {
      const shown = window();
      if (shown !== null) await savePaper({ ...paperOf(shown), notify }, name);
    },
    appInfo: () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? null,
      chrome: process.versions['chrome'] ?? null,
      node: process.versions.node,
      platform: `${process.platform} ${process.arch}`,
    }),
    setFullscreen: (on) => window()?.setFullScreen(on),
    quit: () => app.quit(),
  };
}
