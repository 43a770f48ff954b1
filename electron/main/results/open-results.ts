import { copyFileSync, renameSync, rmSync } from 'node:fs';
import type { Notice } from '../../contract/notices.js';
import { putInPlaceSync } from '../whole-file.js';
import { checkFile } from './checked-copy.js';
import { PLAY_CALLS, applyTo, startFiling, type PlayCall } from './filing.js';
import { goneMarks } from './gone.js';
import { mergeFrom } from './merge-file.js';
import { disclaim } from './owner.js';
import { asidesIn, mainOf, nextOf, openHome, openPlace, openStandby, repair, replaceByNext, type Places } from './places.js';
import { removeGone } from './people.js';
import { openResultsDb, type ResultsDb } from './results-db.js';
import { ResultsProblem, problemOf } from './results-problem.js';
import type { ResultsStore } from './results-store.js';
import { SCHEMA_VERSION, beginLineage } from './results-schema.js';
import { storeOf } from './sqlite-results.js';
import { writeCard } from './station-card.js';

/** How often it is tried to go back to where the results belong. */
const HOME_MS = 20_000;

/** What opening needs from its surroundings. */
export interface ResultsOptions extends Places {
  /** Called for everything that a person should know after the start. */
  readonly notify: (notice: Notice) => void;
}

/** The results of a station, whatever state the disk is in. */
export interface Results {
  /**
   * Always the same object, whichever file is under it. What is filed while people play never fails for the disk's sake: it waits and is tried again.
   * Everything else throws ResultsProblem when the disk refuses.
   */
  readonly store: ResultsStore;
  /** What there is to say about the start. */
  readonly notices: readonly Notice[];
  /** Whether results lie where they belong, and how many calls wait to be filed. */
  health(): { readonly home: boolean; readonly waiting: number };
  /** Whether everything that was filed is on some disk, and not only in memory. */
  lasting(): boolean;
  /** Tries at once what else is tried every few seconds. True when everything lies where it belongs. */
  retry(): boolean;
  /** Files that were set aside as damaged or before a restore. They may still hold who was deleted since: whoever deletes somebody is told of them. */
  asides(): readonly string[];
  /** Puts a backup in place of the present file, which is set aside. Who was deleted stays deleted. @throws ResultsProblem, and then nothing has changed. */
  restore(from: string): void;
  close(): void;
}

/** Opens the results of a station. Never throws. */
export function openResults({ notify, ...places }: ResultsOptions): Results {
  const opened = openPlace(places);
  const notices = [...opened.notices];
  let { db, home } = opened;
  let store = storeOf(db);

  const use = (next: ResultsDb): void => {
    db = next;
    store = storeOf(next);
  };

  /** A file that turns out to be damaged while it is used is repaired on the spot. */
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ResultsProblem) || error.reason !== 'damaged' || !home) throw error;
      repairNow();
      return work();
    }
  };

  const repairNow = (): void => {
    const found: Notice[] = [];
    const { path } = db;
    db.close();
    try {
      use(repair(places, path, found));
    } catch (error) {
      places.log.error(`The results could not be repaired: ${String(error)}`);
      // Beside a disk that has no room to mend it, people go on playing elsewhere until there is.
      const other = path === mainOf(places) ? openStandby(places, problemOf(error, places.folder), true) : openPlace(places);
      home = other.home;
      use(other.db);
      if (!home) goHomeLater();
      found.push(...other.notices);
    }
    found.forEach(notify);
  };

  const filing = startFiling({ folder: places.folder, log: places.log, apply: (filed) => guarded(() => applyTo(store, filed)), notify });

  const goHome = (): boolean => {
    if (home) return true;
    const away = db;
    const inMemory = away.path === ':memory:';
    // A file that was kept elsewhere is joined while opening, and must be closed for that.
    if (!inMemory) away.close();
    try {
      const next = openHome(places);
      if (inMemory) {
        mergeFrom(next.db, away);
        away.close();
      }
      use(next.db);
      home = true;
      next.notices.forEach(notify);
      return true;
    } catch (error) {
      places.log.warn(`The results cannot go back to their place yet: ${String(error)}`);
      if (!inMemory) use(openResultsDb(away.path));
      return false;
    }
  };
  let timer: NodeJS.Timeout | null = null;
  const stopTrying = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const goHomeLater = (): void => {
    timer ??= setInterval(() => goHome() && stopTrying(), HOME_MS);
    timer.unref();
  };
  if (!home) goHomeLater();

  /** Who was deleted must not come back from a backup even where this file is lost. */
  const noteGone = (): void => {
    try {
      if (home) writeCard(places.folder, db);
    } catch (error) {
      places.log.error(`The card of this station cannot be written: ${String(error)}`);
    }
  };

  const restore = (from: string): void => {
    const { path } = db;
    if (path !== mainOf(places)) throw new ResultsProblem(home ? 'newer' : 'read-only', `${mainOf(places)} cannot be replaced now.`);
    checkRestorable(from);
    const next = nextOf(path);
    try {
      prepareRestored(from, path, goneMarks(db));
    } catch (error) {
      throw problemOf(error, places.folder);
    }
    filing.flush();
    db.close();
    let aside: string | null = null;
    try {
      aside = replaceByNext(places, path, 'before-restore');
      use(openResultsDb(path));
      noteGone();
    } catch (error) {
      rmSync(next, { force: true });
      if (aside !== null) renameSync(aside, path);
      use(openResultsDb(path));
      throw problemOf(error, places.folder);
    }
  };

  return {
    store: following(() => store, guarded, (name, args) => filing.file({ name, args }), (name) => name === 'removeTrainee' && noteGone(), () => filing.close()),
    notices,
    health: () => ({ home, waiting: filing.waiting() }),
    lasting: () => filing.journalled() && db.path !== ':memory:',
    retry: () => goHome() && filing.flush(),
    asides: () => asidesIn(places.folder),
    restore,
    close() {
      stopTrying();
      filing.close();
      db.close();
      disclaim(mainOf(places));
    },
  };
}

function checkRestorable(from: string): void {
  checkFile(from);
  const copy = openResultsDb(from, 'read');
  const version = copy.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  copy.close();
  if (version > SCHEMA_VERSION) throw new ResultsProblem('newer', `The backup has version ${version}; this program knows ${SCHEMA_VERSION}.`);
}

/** Copies a backup beside the file that it is to replace, without whoever was deleted since. It is there only once it is whole. */
function prepareRestored(from: string, path: string, marks: readonly Uint8Array[]): void {
  const made = `${path}.part`;
  const clear = (): void => ['', '-wal', '.lock'].forEach((end) => rmSync(`${made}${end}`, { recursive: true, force: true }));
  clear();
  try {
    copyFileSync(from, made);
    const copy = openResultsDb(made);
    try {
      copy.write(() => {
        removeGone(copy, marks);
        beginLineage(copy);
      });
      copy.settle();
    } finally {
      copy.close();
    }
    putInPlaceSync(made, nextOf(path));
  } finally {
    clear();
  }
}

function isPlayCall(name: string | symbol): name is PlayCall {
  return PLAY_CALLS.some((call) => call === name);
}

/** A store that is whichever store there is at the moment. */
function following(
  current: () => ResultsStore,
  guarded: <Result>(work: () => Result) => Result,
  file: (name: PlayCall, args: readonly unknown[]) => void,
  done: (name: string | symbol) => void,
  closing: () => void,
): ResultsStore {
  return new Proxy({} as ResultsStore, {
    get(_, name) {
      const member: unknown = Reflect.get(current(), name);
      if (typeof member !== 'function') return member;
      if (isPlayCall(name)) return (...args: readonly unknown[]) => file(name, args);
      return (...args: readonly unknown[]): unknown => {
        if (name === 'close') closing();
        const result = guarded((): unknown => Reflect.apply(Reflect.get(current(), name) as (...args: readonly unknown[]) => unknown, current(), args));
        done(name);
        return result;
      };
    },
  });
}
