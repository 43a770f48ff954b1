import * as z from 'zod';
import type { Desk, Profile } from '../../electron/contract/desk.js';
import { freeChoicesSchema } from '../../electron/contract/free.js';
import { withCards, withSeen } from '../../electron/contract/keeping.js';
import { cardsSchema, seenNowSchema } from '../../electron/contract/keepsakes.js';
import type { Notice } from '../../electron/contract/notices.js';
import { logEntrySchema, runRecordSchema } from '../../electron/contract/progress.js';
import { interruptedSchema, replaySchema, type Interrupted } from '../../electron/contract/replay.js';
import { emptySave, readSave, withRun, type Save } from '../../electron/contract/save.js';
import { settingsSchema } from '../../electron/contract/settings.js';
import { BROWSER_NOTICES } from './browser-notices.js';
import { openRunShelf } from './run-shelf.js';

// The content policy forbids evaluating text, so zod must not try.
z.config({ jitless: true });

/** Where the save lies in the browser's storage. */
export const SAVE_KEY = 'next-call.save';
/** Where an interrupted shift lies. */
export const INTERRUPTED_KEY = 'next-call.interrupted';

/**
 * The desk of a plain browser: the same interface and the same schemas as the shell's, over the
 * browser's own storage. What cannot be read is kept aside under a dated key and reported.
 */
export async function createBrowserDesk(storage: Storage, factory: IDBFactory | undefined): Promise<Desk> {
  const listeners = new Set<(notice: Notice) => void>();
  const startNotices: Notice[] = [];
  const shelf = await openRunShelf(factory);
  let keeps = true;
  let writable = true;
  let save: Save = loadSave();

  function setAside(key: string, text: string): void {
    try {
      storage.setItem(`${key}.broken-${new Date().toISOString()}`, text);
      storage.removeItem(key);
    } catch {
      keeps = false;
    }
  }

  function loadSave(): Save {
    const text = storage.getItem(SAVE_KEY);
    if (text === null) return emptySave();
    const read = readSave(text);
    if (read.kind === 'ok') return read.save;
    if (read.kind === 'newer') {
      keeps = false;
      startNotices.push(BROWSER_NOTICES.newer);
    } else {
      setAside(SAVE_KEY, text);
      startNotices.push(BROWSER_NOTICES.broken);
    }
    return emptySave();
  }

  function loadInterrupted(): Interrupted | null {
    const text = storage.getItem(INTERRUPTED_KEY);
    if (text === null) return null;
    try {
      return interruptedSchema.parse(JSON.parse(text));
    } catch {
      setAside(INTERRUPTED_KEY, text);
      startNotices.push(BROWSER_NOTICES.interruptedBroken);
      return null;
    }
  }

  function write(key: string, text: string | null): void {
    if (!keeps) return;
    try {
      if (text === null) storage.removeItem(key);
      else storage.setItem(key, text);
      if (!writable) tell(BROWSER_NOTICES.writableAgain);
      writable = true;
    } catch {
      if (writable) tell(BROWSER_NOTICES.unwritable);
      writable = false;
    }
  }

  function tell(notice: Notice): void {
    for (const listener of [...listeners]) listener(notice);
  }

  function keep(next: Save): void {
    save = next;
    write(SAVE_KEY, JSON.stringify(save));
  }

  return {
    async loadProfile(): Promise<Profile> {
      const interrupted = loadInterrupted();
      const { version: _version, ...kept } = save;
      return { ...kept, interrupted, notices: startNotices.splice(0), keeps };
    },
    async saveSettings(settings) {
      keep({ ...save, settings: settingsSchema.parse(settings) });
    },
    async recordRun(run) {
      const checked = runRecordSchema.parse(run);
      const known = new Set(save.runs.map((entry) => entry.id));
      keep(withRun(save, checked));
      if (keeps) await shelf.put(checked.id, checked);
      const left = new Set(save.runs.map((entry) => entry.id));
      for (const id of known) if (!left.has(id)) await shelf.remove(id);
      return save.progress;
    },
    async loadRun(id) {
      const read = runRecordSchema.safeParse(await shelf.get(id));
      return read.success ? read.data : null;
    },
    async addLogEntry(entry) {
      const checked = logEntrySchema.parse(entry);
      keep({ ...save, log: [...save.log.filter((known) => known.id !== checked.id), checked] });
    },
    async removeLogEntry(id) {
      keep({ ...save, log: save.log.filter((entry) => entry.id !== id) });
    },
    async addCards(ids) {
      keep({ ...save, cards: withCards(save.cards, cardsSchema.parse(ids)) });
    },
    async markSeen(now) {
      keep({ ...save, seen: withSeen(save.seen, seenNowSchema.parse(now)) });
    },
    async saveFreeChoices(choices) {
      keep({ ...save, free: { ...save.free, choices: freeChoicesSchema.parse(choices) } });
    },
    async saveInterrupted(replay) {
      if (replay === null) return write(INTERRUPTED_KEY, null);
      write(INTERRUPTED_KEY, JSON.stringify({ replay: replaySchema.parse(replay), savedAt: new Date().toISOString() }));
    },
    listPacks: async () => [],
    readPack: async () => null,
    openPacksFolder: async () => undefined,
    readPolicy: async () => ({ place: null, text: null, problem: null }),
    openPolicyFolder: async () => undefined,
    savePaper: async () => undefined,
    async appInfo() {
      const chrome = /Chrom(?:e|ium)\/([\d.]+)/.exec(navigator.userAgent)?.[1] ?? null;
      return { version: import.meta.env.VITE_APP_VERSION ?? '', electron: null, chrome, node: null, platform: navigator.platform };
    },
    async setFullscreen(on) {
      if (on && document.fullscreenElement === null) await document.documentElement.requestFullscreen().catch(() => undefined);
      if (!on && document.fullscreenElement !== null) await document.exitFullscreen().catch(() => undefined);
    },
    quit: async () => undefined,
    onNotice(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
}
