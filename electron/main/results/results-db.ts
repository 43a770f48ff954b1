import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import type { Database, SQLiteValue, Statement } from 'node-sqlite3-wasm';
import { settleSync } from '../whole-file.js';
import { ResultsProblem, problemOf } from './results-problem.js';
import { SCHEMA_VERSION, migrate } from './results-schema.js';

/** A value of one column. */
export type Value = SQLiteValue;

/** The database under the results. Only this file knows which one it is. */
export interface ResultsDb {
  readonly path: string;
  /** All rows of a query. The caller names what its columns are. */
  all<Row>(sql: string, ...values: readonly Value[]): Row[];
  /** The first row of a query, or null. */
  get<Row>(sql: string, ...values: readonly Value[]): Row | null;
  /** Changes rows and says how many. */
  run(sql: string, ...values: readonly Value[]): number;
  /** Adds one row and says its key. */
  insert(sql: string, ...values: readonly Value[]): number;
  /** One transaction: all of it is on the disk when this returns, or nothing is. Inside another one it is a part of it. */
  write<Result>(work: () => Result): Result;
  inTransaction(): boolean;
  /** Statements without values and outside a transaction. */
  exec(sql: string): void;
  /** Brings everything into the file itself and empties the log beside it. */
  settle(): void;
  close(): void;
}

/**
 * How a file is opened: to work with; only to be read; or as it is, damaged or of another version, with nothing about it asked or changed.
 */
export type OpenMode = 'work' | 'read' | 'as-is';

/**
 * Opens or makes a file of results and brings it to the present version. The caller must be the only program that has it open:
 * a lock that a killed process left behind is taken away.
 * @throws ResultsProblem when it is damaged, newer, or the disk refuses.
 */
export function openResultsDb(path: string, mode: OpenMode = 'work'): ResultsDb {
  const folder = dirname(path);
  unlock(path);
  let database: Database | null = null;
  try {
    database = new sqlite.Database(path, { readOnly: mode === 'read' });
    // First of all: without shared memory the log needs the file to itself.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    const found = Number(database.get('PRAGMA user_version')?.user_version ?? 0);
    if (found > SCHEMA_VERSION && mode === 'work') throw new ResultsProblem('newer', `The results have version ${found}; this program knows ${SCHEMA_VERSION}.`);
    if (mode === 'work') {
      // One flush per transaction, and a kill between any two writes leaves the last finished transaction.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000');
      // What is deleted is overwritten: deleting a person leaves no page with their name.
      database.exec('PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON');
    }
    database.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA trusted_schema = OFF');
    const db = wrap(database, path, folder);
    if (mode === 'work') {
      migrate(db, found);
      // Whatever a killed program left in the log comes into the file, whose length then tells whether it is whole.
      if (path !== ':memory:') db.settle();
      // A power cut cannot lose the name of a file whose content is on the disk.
      settleSync(folder);
    }
    return db;
  } catch (error) {
    const problem = problemOf(error, folder, path);
    try {
      database?.close();
    } catch {
      // It never came to be open; what went wrong first is what counts.
    }
    unlock(path);
    throw problem;
  }
}

function wrap(database: Database, path: string, folder: string): ResultsDb {
  const statements = new Map<string, Statement>();

  const prepared = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };

  /** A statement that failed would fail its next use too: it is made anew then. */
  const forget = (sql: string): void => {
    try {
      statements.get(sql)?.finalize();
    } catch {
      // Says the same error once more.
    }
    statements.delete(sql);
  };

  const using = <Result>(sql: string, work: (statement: Statement) => Result): Result => {
    try {
      return work(prepared(sql));
    } catch (error) {
      forget(sql);
      throw problemOf(error, folder);
    }
  };

  // Read to the end even where one row is wanted: a statement that stops halfway keeps its transaction open.
  const all = <Row>(sql: string, ...values: readonly Value[]): Row[] => using(sql, (statement) => statement.all([...values]) as unknown as Row[]);

  const write = <Result>(work: () => Result): Result => {
    if (database.inTransaction) return work();
    using('BEGIN IMMEDIATE', (statement) => statement.run());
    try {
      const result = work();
      using('COMMIT', (statement) => statement.run());
      return result;
    } catch (error) {
      // The database may have rolled back by itself.
      if (database.inTransaction) using('ROLLBACK', (statement) => statement.run());
      throw error;
    }
  };

  return {
    path,
    all,
    get: <Row>(sql: string, ...values: readonly Value[]) => all<Row>(sql, ...values)[0] ?? null,
    run: (sql, ...values) => using(sql, (statement) => statement.run([...values]).changes),
    insert: (sql, ...values) => using(sql, (statement) => Number(statement.run([...values]).lastInsertRowid)),
    write,
    inTransaction: () => database.inTransaction,
    exec(sql) {
      try {
        database.exec(sql);
      } catch (error) {
        throw problemOf(error, folder);
      }
    },
    settle: () => void all('PRAGMA wal_checkpoint(TRUNCATE)'),
    close() {
      if (!database.isOpen) return;
      for (const sql of [...statements.keys()]) forget(sql);
      database.close();
    },
  };
}

function unlock(path: string): void {
  if (path === ':memory:') return;
  try {
    rmSync(`${path}.lock`, { recursive: true, force: true });
  } catch {
    // Then opening says what is wrong.
  }
}
