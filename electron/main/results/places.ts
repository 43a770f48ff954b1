import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Notice } from '../../contract/notices.js';
import { putInPlaceSync } from '../whole-file.js';
import { latestGoodBackup } from './backups.js';
import { goneMarks } from './gone.js';
import { mergeFrom } from './merge-file.js';
import { claim } from './owner.js';
import { removeGone } from './people.js';
import { openResultsDb, type ResultsDb } from './results-db.js';
import { ResultsProblem, problemOf } from './results-problem.js';
import { RESULTS_NOTICES } from './results-texts.js';
import { salvage, type Salvaged } from './salvage.js';
import { readCard, writeCard } from './station-card.js';

const READ_THROUGH_BYTES = 24 * 1024 * 1024;

/** Where it is written down what happened to the files. */
export interface ResultsLog {
  warn(message: string): void;
  error(message: string): void;
}

/** Where the results of a station may lie. */
export interface Places {
  readonly folder: string;
  readonly backupFolder: string | null;
  readonly now: () => Date;
  readonly log: ResultsLog;
  /** Up to this many bytes a file is read through whenever it is opened; a larger one is found out where it is used. 24 MB unless told. */
  readonly readThroughBytes?: number;
}

/** An open file of results and what there is to say about it. */
export interface Opened {
  readonly db: ResultsDb;
  /** False while results lie elsewhere and are to be joined with the file later. */
  readonly home: boolean;
  readonly notices: readonly Notice[];
}

/** Where the file of results belongs. */
export const mainOf = ({ folder }: Pick<Places, 'folder'>): string => join(folder, 'results.db');
/** The file that is to take its place, whole. */
export const nextOf = (path: string): string => `${path}.next`;
const asideOf = ({ folder }: Places): string => join(folder, 'results.aside.db');
const standbyOf = ({ folder }: Places): string => join(tmpdir(), `next-call-standby-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.db`);

/** Opens the results, wherever they can be kept. Never throws. */
export function openPlace(places: Places): Opened {
  try {
    mkdirSync(places.folder, { recursive: true });
    return openHome(places);
  } catch (error) {
    const problem = problemOf(error, places.folder);
    places.log.error(`The results cannot be opened: ${problem.message}`);
    if (problem.reason === 'newer') return openAside(places);
    return openStandby(places, problem);
  }
}

/** Opens the file itself, repaired where it must be, and joins what was kept elsewhere. @throws ResultsProblem. */
export function openHome(places: Places): Opened {
  const notices: Notice[] = [];
  claim(mainOf(places));
  const db = openSound(places, mainOf(places), notices);
  try {
    writeCard(places.folder, db);
    const joined = [asideOf(places), standbyOf(places)].reduce((sum, path) => sum + joinFile(db, path), 0);
    if (joined > 0) notices.push(RESULTS_NOTICES.joined(joined));
  } catch (error) {
    // What lies aside is joined the next time.
    places.log.error(`What was kept aside could not be joined: ${String(error)}`);
  }
  return { db, home: true, notices };
}

function openSound(places: Places, path: string, notices: Notice[]): ResultsDb {
  try {
    finishReplacing(places, path, notices);
    if (path === mainOf(places) && !existsSync(path) && !hasLog(path) && readCard(places.folder) !== null) return replaceMissing(places, path, notices);
    if (existsSync(path) && statSync(path).size === 0 && !hasLog(path)) throw new ResultsProblem('damaged', 'The file is empty.');
    return openChecked(path, places);
  } catch (error) {
    const problem = problemOf(error, places.folder);
    if (problem.reason !== 'damaged') throw problem;
    return repair(places, path, notices);
  }
}

function hasLog(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
}

/** A file that was cut short is known by its length; a small one is read through. */
function checkWhole(db: ResultsDb, { readThroughBytes = READ_THROUGH_BYTES }: Places): void {
  const pages = db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
  const size = statSync(db.path).size;
  if (size < pages * 4096) throw new ResultsProblem('damaged', `The file has ${size} bytes instead of ${pages * 4096}.`);
  if (size > readThroughBytes) return;
  const said = db.all<{ integrity_check: string }>('PRAGMA integrity_check(1)')[0]?.integrity_check;
  if (said !== 'ok') throw new ResultsProblem('damaged', said ?? 'The check of the file said nothing.');
}

/** Makes a new file of what can be read in a damaged one, and sets that aside. @throws ResultsProblem when there is no room for that. */
export function repair(places: Places, path: string, notices: Notice[]): ResultsDb {
  places.log.error(`The results in ${path} are damaged.`);
  let salvaged: Salvaged;
  try {
    // The damaged file keeps its place until the new one is whole: whenever a kill comes, the next start finds one of them.
    salvaged = salvageTo(places, path, path);
  } catch (error) {
    const problem = problemOf(error, places.folder);
    // Nothing can be made of it, now or later: the next start begins anew beside it.
    if (!['disk-full', 'read-only', 'in-use'].includes(problem.reason)) setAside(places, path, 'broken');
    throw problem;
  }
  const aside = replaceByNext(places, path, 'broken');
  notices.push(RESULTS_NOTICES.broken(aside, salvaged));
  return openResultsDb(path);
}

/** Somebody took the file away: what the backup has takes its place. */
function replaceMissing(places: Places, path: string, notices: Notice[]): ResultsDb {
  places.log.error(`The results in ${path} are missing.`);
  const salvaged = salvageTo(places, path, null);
  putInPlaceSync(nextOf(path), path);
  notices.push(RESULTS_NOTICES.missing(path, salvaged));
  return openResultsDb(path);
}

function salvageTo(places: Places, path: string, broken: string | null): Salvaged {
  const card = readCard(places.folder);
  return salvage({ broken, target: nextOf(path), backup: latestGoodBackup(places.backupFolder, card?.station ?? null), card });
}

/** Sets a file aside and puts in its place the one that lies ready for it. Returns where the first lies now. @throws ResultsProblem. */
export function replaceByNext(places: Places, path: string, why: 'broken' | 'before-restore'): string {
  const aside = setAside(places, path, why);
  try {
    putInPlaceSync(nextOf(path), path);
    return aside;
  } catch (error) {
    renameWithLog(aside, path);
    throw problemOf(error, places.folder);
  }
}

/** Completes a replacement that a kill cut short: the file was set aside and the new one had not got its name. */
function finishReplacing({ folder }: Places, path: string, notices: Notice[]): void {
  const next = nextOf(path);
  if (!existsSync(next)) return;
  // It was not needed in the end, or not completed and is made anew.
  if (existsSync(path)) return remove(next);
  const aside = asidesIn(folder).filter((entry) => basename(entry).startsWith(`${basename(path)}.`)).sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1)).at(-1);
  // A log that belongs to the file that was set aside would be played over the new one.
  if (existsSync(`${path}-wal`)) {
    if (aside === undefined) rmSync(`${path}-wal`);
    else renameSync(`${path}-wal`, `${aside}-wal`);
  }
  putInPlaceSync(next, path);
  if (aside !== undefined) notices.push(RESULTS_NOTICES.repairCutShort(aside));
}

const momentOf = (aside: string): string => aside.slice(aside.lastIndexOf('-') + 1);

/** Moves a file with its log out of the way and says where it lies now. @throws ResultsProblem. */
export function setAside({ now, folder }: Places, path: string, why: 'broken' | 'before-restore'): string {
  const aside = `${path}.${why}-${now().toISOString().replace(/[-:.]/g, '')}`;
  try {
    renameWithLog(path, aside);
    return aside;
  } catch (error) {
    throw problemOf(error, folder);
  }
}

function renameWithLog(from: string, to: string): void {
  renameSync(from, to);
  if (existsSync(`${from}-wal`)) renameSync(`${from}-wal`, `${to}-wal`);
}

/** Files that {@link setAside} has moved out of the way. */
export function asidesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /^results\.(aside\.)?db\.(broken|before-restore)-\d+T\d+Z$/.test(name)).map((name) => join(folder, name));
}

/** Joins a file that was kept elsewhere, and takes it away. Returns how many runs it had. */
function joinFile(db: ResultsDb, path: string): number {
  if (!existsSync(path)) return 0;
  const before = db.get<{ n: number }>('SELECT count(*) AS n FROM run')?.n ?? 0;
  const other = openResultsDb(path, 'as-is');
  try {
    mergeFrom(db, other);
    removeGone(db, goneMarks(other));
  } finally {
    other.close();
  }
  remove(path);
  return (db.get<{ n: number }>('SELECT count(*) AS n FROM run')?.n ?? 0) - before;
}

function remove(path: string): void {
  for (const end of ['', '-wal', '.lock']) rmSync(`${path}${end}`, { recursive: true, force: true });
}

/** The file is of a newer version: results go into a second one until the program is updated. */
function openAside(places: Places): Opened {
  const notices: Notice[] = [RESULTS_NOTICES.newer(asideOf(places))];
  try {
    return { db: openSound(places, asideOf(places), notices), home: true, notices };
  } catch (error) {
    return openStandby(places, problemOf(error, places.folder));
  }
}

/**
 * Nothing can be written where the results belong: what is there is copied elsewhere and worked with, or else memory has to do.
 * `unsound`: what is there is known to be damaged, and only what can be read of it is copied.
 */
export function openStandby(places: Places, problem: ResultsProblem, unsound = false): Opened {
  const main = mainOf(places);
  const notice = (kept: 'file' | 'memory'): Notice => (problem.reason === 'damaged' ? RESULTS_NOTICES.hopeless(main, problem.reason) : RESULTS_NOTICES.elsewhere(main, problem.reason, kept));
  try {
    return { db: standbyDb(places, unsound), home: false, notices: [notice('file')] };
  } catch (error) {
    places.log.error(`Nor can they be kept in ${standbyOf(places)}: ${String(error)}`);
    return { db: openResultsDb(':memory:'), home: false, notices: [notice('memory')] };
  }
}

/** Opens a file that is whole; one that is not is closed again. @throws ResultsProblem */
function openChecked(path: string, places: Places): ResultsDb {
  const db = openResultsDb(path);
  try {
    checkWhole(db, places);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function standbyDb(places: Places, unsound: boolean): ResultsDb {
  const path = standbyOf(places);
  const main = mainOf(places);
  const open = (): ResultsDb => openChecked(path, places);
  if (existsSync(path) || !existsSync(main)) return open();
  if (!unsound) {
    try {
      copyFileSync(main, path);
      if (existsSync(`${main}-wal`)) copyFileSync(`${main}-wal`, `${path}-wal`);
      return open();
    } catch (error) {
      remove(path);
      if (problemOf(error, tmpdir()).reason !== 'damaged') throw error;
    }
  }
  salvage({ broken: main, target: path, backup: null, card: readCard(places.folder) });
  return open();
}
