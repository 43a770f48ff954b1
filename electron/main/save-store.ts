import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FreeChoices } from '../contract/free.js';
import type { SeenNow } from '../contract/keepsakes.js';
import { withCards, withSeen } from '../contract/keeping.js';
import type { Notice } from '../contract/notices.js';
import type { LogEntry, Progress, RunRecord } from '../contract/progress.js';
import { runRecordSchema } from '../contract/progress.js';
import type { Interrupted, Replay } from '../contract/replay.js';
import { interruptedSchema } from '../contract/replay.js';
import type { Save } from '../contract/save.js';
import { SAVE_VERSION, emptySave, readSave, withRun } from '../contract/save.js';
import type { Settings } from '../contract/settings.js';
import { log } from './log.js';
import { NOTICES } from './notice-texts.js';
import type { WriteSave } from './save-file.js';

/** How long to wait before writing again what the disk refused. */
const RETRY_MS = 5000;

/** What the store needs from its surroundings; the clock and the page are passed in. */
export interface SaveStoreOptions {
  /** Where save.json, interrupted.json and runs/ lie. */
  readonly folder: string;
  readonly now: () => Date;
  /** Called for every notice after the start. */
  readonly notify: (notice: Notice) => void;
  /** Writes one file; see save-file.ts. */
  readonly write: WriteSave;
}

/** Everything that is kept between sessions. Only save-file.ts knows electron-store. */
export interface SaveStore {
  readonly save: () => Save;
  readonly interrupted: () => Interrupted | null;
  /** What went wrong while reading, for the first screen. */
  readonly startNotices: readonly Notice[];
  /** False when nothing is written in this session. */
  readonly keeps: boolean;
  saveSettings(settings: Settings): void;
  recordRun(run: RunRecord): Progress;
  loadRun(id: string): RunRecord | null;
  addLogEntry(entry: LogEntry): void;
  removeLogEntry(id: string): void;
  addCards(ids: readonly string[]): void;
  markSeen(now: SeenNow): void;
  saveFreeChoices(choices: FreeChoices): void;
  saveInterrupted(replay: Replay | null): void;
  /** One last try to write what the disk has refused so far. */
  flush(): void;
}

/** Opens the save of `folder`. Never throws: what cannot be read is kept aside and reported. */
export function openSaveStore({ folder, now, notify, write: writeFile }: SaveStoreOptions): SaveStore {
  const startNotices: Notice[] = [];
  const pending = new Map<string, Record<string, unknown>>();
  const memory = new Map<string, RunRecord>();
  let keeps = true;
  let retry: NodeJS.Timeout | null = null;

  const textOf = (file: string): string | null => {
    try {
      return readFileSync(join(folder, file), 'utf8');
    } catch (error) {
      return isMissing(error) ? null : '';
    }
  };

  const setAside = (file: string): string | null => {
    const aside = `${file}.broken-${now().toISOString().replace(/[-:.]/g, '')}`;
    try {
      renameSync(join(folder, file), join(folder, aside));
      return aside;
    } catch (error) {
      log.error(`${file} cannot be moved aside: ${reasonOf(error)}`);
      startNotices.push(NOTICES.saveStuck(file, reasonOf(error)));
      keeps = false;
      return null;
    }
  };

  const openSave = (): Save => {
    const text = textOf('save.json');
    if (text === null) return emptySave();
    const read = readSave(text);
    if (read.kind === 'ok') {
      if (read.migratedFrom !== null) log.info(`save.json brought from version ${read.migratedFrom} to ${SAVE_VERSION}.`);
      return read.save;
    }
    if (read.kind === 'newer') {
      log.warn(`save.json has version ${read.version}; this build knows ${SAVE_VERSION}. Left untouched.`);
      startNotices.push(NOTICES.saveNewer(read.version, SAVE_VERSION));
      keeps = false;
      return emptySave();
    }
    log.error(`save.json cannot be read: ${read.reason}`);
    const aside = setAside('save.json');
    if (aside) startNotices.push(NOTICES.saveBroken(aside));
    return emptySave();
  };

  const openInterrupted = (): Interrupted | null => {
    const text = keeps ? textOf('interrupted.json') : null;
    if (text === null || text.trim() === '{}') return null;
    const read = interruptedSchema.safeParse(parseJson(text));
    if (read.success) return read.data;
    log.error(`interrupted.json cannot be read: ${read.error.message}`);
    const aside = setAside('interrupted.json');
    if (aside) startNotices.push(NOTICES.interruptedBroken(aside));
    return null;
  };

  const flush = (): void => {
    if (retry) clearTimeout(retry);
    const wasFailing = retry !== null;
    retry = null;
    let failure: string | null = null;
    for (const [name, value] of pending) {
      try {
        writeFile(folder, name, value);
        pending.delete(name);
      } catch (error) {
        failure = reasonOf(error);
        log.error(`${name}.json cannot be written: ${failure}`);
      }
    }
    if (failure !== null) {
      if (!wasFailing) notify(NOTICES.unwritable(failure));
      retry = setTimeout(flush, RETRY_MS);
      retry.unref();
      return;
    }
    if (wasFailing) notify(NOTICES.writableAgain());
  };

  const write = (name: string, value: Record<string, unknown>): void => {
    if (!keeps) return;
    pending.set(name, value);
    flush();
  };

  let save = openSave();
  let interrupted = openInterrupted();
  const update = (next: Save): void => {
    save = next;
    write('save', next);
  };

  return {
    save: () => save,
    interrupted: () => interrupted,
    startNotices,
    keeps,
    saveSettings: (settings) => update({ ...save, settings }),
    recordRun(run) {
      const before = save;
      if (!keeps) memory.set(run.id, run);
      write(`runs/${run.id}`, run);
      update(withRun(before, run));
      for (const { id } of before.runs.filter((known) => !save.runs.includes(known))) {
        rmSync(join(folder, 'runs', `${id}.json`), { force: true });
      }
      return save.progress;
    },
    loadRun(id) {
      const raw = memory.get(id) ?? pending.get(`runs/${id}`) ?? parseJson(textOf(join('runs', `${id}.json`)) ?? '');
      const read = runRecordSchema.safeParse(raw);
      if (!read.success) log.warn(`No readable replay for run ${id}.`);
      return read.success ? read.data : null;
    },
    addLogEntry: (entry) => update({ ...save, log: [...save.log.filter(({ id }) => id !== entry.id), entry] }),
    removeLogEntry: (id) => update({ ...save, log: save.log.filter((entry) => entry.id !== id) }),
    addCards: (ids) => update({ ...save, cards: withCards(save.cards, ids) }),
    markSeen: (now) => update({ ...save, seen: withSeen(save.seen, now) }),
    saveFreeChoices: (choices) => update({ ...save, free: { ...save.free, choices } }),
    saveInterrupted(replay) {
      interrupted = replay && { replay, savedAt: now().toISOString() };
      write('interrupted', interrupted ?? {});
    },
    flush,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
