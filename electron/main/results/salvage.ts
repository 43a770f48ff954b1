import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { putInPlaceSync } from '../whole-file.js';
import { copyRows } from './copy-rows.js';
import { goneMarks, markOf } from './gone.js';
import { mergeFile } from './merge-file.js';
import { firstPages, putFirstPage } from './page-one.js';
import { rebuildFigures } from './rebuild.js';
import { openResultsDb, type ResultsDb } from './results-db.js';
import { beginLineage } from './results-schema.js';
import type { StationCard } from './station-card.js';

/** What could be taken out of a damaged file and its backup. */
export interface Salvaged {
  readonly people: number;
  readonly runs: number;
  /** How many of these runs only the backup had. */
  readonly fromBackup: number;
  /** Places of the damaged file that could not be read. */
  readonly unreadable: number;
  /** Units and replays whose run is lost. */
  readonly homeless: number;
}

/** What is salvaged from where. */
export interface SalvagePlan {
  /** Null where there is no file any more. */
  readonly broken: string | null;
  /** It is there only once it is whole. */
  readonly target: string;
  /** The latest good backup; null without any. */
  readonly backup: string | null;
  /** What the station knows of itself beside the file; null when nothing. */
  readonly card: StationCard | null;
}

/**
 * Makes a new file at `target` of everything that can be read in a damaged one and of the latest good backup.
 * The damaged file is not touched.
 */
export function salvage({ broken, target, backup, card }: SalvagePlan): Salvaged {
  const work = `${target}.salvage`;
  const made = `${target}.part`;
  const clear = (): void => {
    for (const path of [work, made]) for (const end of ['', '-wal', '-journal', '.lock']) rmSync(`${path}${end}`, { recursive: true, force: true });
  };
  clear();
  try {
    const db = openResultsDb(made);
    try {
      const outcome = fill(db, broken === null ? null : openBroken(broken, work), backup, card);
      db.settle();
      db.close();
      putInPlaceSync(made, target);
      return outcome;
    } finally {
      db.close();
    }
  } finally {
    clear();
  }
}

function fill(db: ResultsDb, source: ResultsDb | null, backup: string | null, card: StationCard | null): Salvaged {
  // The order of coming is not the order of belonging.
  db.exec('PRAGMA foreign_keys = OFF');
  if (card !== null) db.run("UPDATE meta SET value = ? WHERE key = 'station'", card.station);
  for (const mark of card?.gone ?? []) db.run('INSERT OR IGNORE INTO gone VALUES (?)', Buffer.from(mark, 'hex'));
  let unreadable = source === null ? 1 : 0;
  let lineage: string | null = null;
  if (source !== null) {
    lineage = metaOf(source, 'lineage');
    db.write(() => {
      const station = metaOf(source, 'station');
      if (station !== null) db.run("UPDATE meta SET value = ? WHERE key = 'station'", station);
      unreadable += copyRows(source, db).unreadable;
    });
    source.close();
  }
  const before = count(db, 'run');
  // Of the same lineage the rows have the same keys, so that even a run whose person cannot be read finds them again.
  const same = backup !== null && readBackup(db, backup, lineage);
  let homeless = 0;
  db.write(() => {
    dropGone(db);
    homeless = settleOrphans(db);
    beginLineage(db);
  });
  db.exec('PRAGMA foreign_keys = ON');
  rebuildFigures(db);
  if (backup !== null && !same) mergeFile(db, backup);
  const runs = count(db, 'run');
  return { people: count(db, 'trainee'), runs, fromBackup: runs - before, unreadable, homeless };
}

function count(db: ResultsDb, table: string): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
}

function metaOf(db: ResultsDb, key: string): string | null {
  try {
    return db.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)?.value ?? null;
  } catch {
    return null;
  }
}

/** Copies what only the backup has under its keys. False when it is of another lineage: then it is merged by ids. */
function readBackup(db: ResultsDb, backup: string, lineage: string | null): boolean {
  const copy = openResultsDb(backup, 'read');
  try {
    if (lineage === null || metaOf(copy, 'lineage') !== lineage) return false;
    db.write(() => copyRows(copy, db));
    return true;
  } finally {
    copy.close();
  }
}

/** Opens a copy of the damaged file with its log: as it is, or with a first page that a sound file would have. */
function openBroken(broken: string, work: string): ResultsDb | null {
  const ways = [null, ...firstPages()];
  for (const page of ways) {
    copyFileSync(broken, work);
    // A log that belongs to another first page would be played over it.
    if (page === null && existsSync(`${broken}-wal`)) copyFileSync(`${broken}-wal`, `${work}-wal`);
    else rmSync(`${work}-wal`, { force: true });
    try {
      if (page !== null) putFirstPage(work, page);
      const db = openResultsDb(work, 'as-is');
      try {
        db.exec('PRAGMA cell_size_check = ON');
        // Whether this first page leads anywhere.
        db.get('SELECT pk FROM run ORDER BY pk LIMIT 1');
        return db;
      } catch {
        db.close();
      }
    } catch {
      // Not this way.
    }
  }
  return null;
}

/** A backup may still know who was deleted since. */
function dropGone(db: ResultsDb): void {
  const marks = new Set(goneMarks(db).map((mark) => Buffer.from(mark).toString('hex')));
  if (marks.size === 0) return;
  for (const table of ['trainee', 'sitting', 'run', 'class']) {
    for (const { pk, id } of db.all<{ pk: number; id: string }>(`SELECT pk, id FROM ${table}`)) {
      if (marks.has(Buffer.from(markOf(id)).toString('hex'))) db.run(`DELETE FROM ${table} WHERE pk = ?`, pk);
    }
  }
}

/** What belonged to a row that is lost: a run keeps its person, a person their runs; what is left of a lost run goes. */
function settleOrphans(db: ResultsDb): number {
  db.run('UPDATE trainee SET class = NULL WHERE class NOT IN (SELECT pk FROM class)');
  db.run("INSERT OR IGNORE INTO sitting (pk, id, trainee, station, started_at, ended_at, ending) SELECT sitting, 'lost-' || sitting, trainee, (SELECT value FROM meta WHERE key = 'station'), min(started_at), min(started_at), 'interrupted' FROM run WHERE sitting NOT IN (SELECT pk FROM sitting) GROUP BY sitting");
  for (const table of ['sitting', 'run']) db.run(`UPDATE ${table} SET trainee = NULL WHERE trainee NOT IN (SELECT pk FROM trainee)`);
  let homeless = 0;
  for (const table of ['unit', 'replay']) homeless += db.run(`DELETE FROM ${table} WHERE run NOT IN (SELECT pk FROM run)`);
  return homeless;
}
