import { randomUUID } from 'node:crypto';
import type { ResultsDb } from './results-db.js';

/**
 * What brings a file from one version to the next: the first makes an empty file version 1. Never changed once released, only added to.
 * Keys count up and are never given again. Lists and records lie as JSON; words of the levels' authors lie once in `wording`, however often they were said.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE class (pk INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, here INTEGER NOT NULL) STRICT;
  CREATE TABLE trainee (
    pk INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, number TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
    class INTEGER REFERENCES class ON DELETE SET NULL,
    here INTEGER NOT NULL) STRICT;
  CREATE INDEX trainee_class ON trainee (class);

  CREATE TABLE sitting (
    pk INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, trainee INTEGER REFERENCES trainee,
    station TEXT NOT NULL, started_at TEXT NOT NULL, ended_at TEXT, ending TEXT) STRICT;
  CREATE INDEX sitting_trainee ON sitting (trainee);
  CREATE INDEX sitting_open ON sitting (pk) WHERE ending IS NULL;

  CREATE TABLE run (
    pk INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, sitting INTEGER NOT NULL REFERENCES sitting, trainee INTEGER REFERENCES trainee,
    level TEXT NOT NULL, pack_hash TEXT NOT NULL, mode TEXT NOT NULL, seed INTEGER NOT NULL, started_at TEXT NOT NULL,
    policy_hash TEXT, exam TEXT, ending TEXT, ended_at TEXT, score REAL, rank TEXT, passed INTEGER NOT NULL DEFAULT 0, dimensions TEXT CHECK (dimensions IS NULL OR json_valid(dimensions))) STRICT;
  CREATE INDEX run_trainee ON run (trainee, level, exam);
  CREATE INDEX run_sitting ON run (sitting);
  CREATE INDEX run_started ON run (started_at);
  CREATE INDEX run_level ON run (level, started_at);
  CREATE INDEX run_exam ON run (exam) WHERE exam IS NOT NULL;
  CREATE INDEX run_open ON run (pk) WHERE ending IS NULL;
  CREATE TABLE replay (run INTEGER PRIMARY KEY REFERENCES run, body BLOB NOT NULL) STRICT;

  CREATE TABLE wording (pk INTEGER PRIMARY KEY AUTOINCREMENT, hash BLOB NOT NULL UNIQUE, body TEXT NOT NULL CHECK (json_valid(body))) STRICT;
  CREATE TABLE unit (
    run INTEGER NOT NULL REFERENCES run, idx INTEGER NOT NULL, call TEXT NOT NULL, name INTEGER NOT NULL,
    score REAL NOT NULL, factor REAL NOT NULL, emotion_end REAL NOT NULL, stress_end REAL NOT NULL, lost INTEGER NOT NULL,
    ledger TEXT NOT NULL CHECK (json_valid(ledger)), tags TEXT NOT NULL CHECK (json_valid(tags)), choices TEXT NOT NULL CHECK (json_valid(choices)),
    PRIMARY KEY (run, idx)) STRICT, WITHOUT ROWID;

  -- Figures kept up to date with every unit and every end of a run, so that a picture of a class reads no single choice.
  -- Level and exam '' are the sum of all: exam '' beside a level is practice.
  CREATE TABLE tally (
    kind TEXT NOT NULL, level TEXT NOT NULL, exam TEXT NOT NULL, trainee INTEGER NOT NULL REFERENCES trainee,
    cells TEXT NOT NULL, total INTEGER NOT NULL,
    PRIMARY KEY (kind, level, exam, trainee)) STRICT, WITHOUT ROWID;
  CREATE INDEX tally_trainee ON tally (trainee);
  CREATE INDEX tally_exam ON tally (exam, kind) WHERE exam <> '';
  CREATE TABLE reached (
    level TEXT NOT NULL, trainee INTEGER NOT NULL REFERENCES trainee, exam TEXT NOT NULL,
    runs INTEGER NOT NULL, finished INTEGER NOT NULL, passed INTEGER NOT NULL, score_sum REAL NOT NULL,
    first_at TEXT, first_score REAL, last_at TEXT, last_score REAL, seen_at TEXT,
    PRIMARY KEY (level, trainee, exam)) STRICT, WITHOUT ROWID;
  CREATE INDEX reached_trainee ON reached (trainee);

  -- What came before that which it belongs to, until that comes.
  CREATE TABLE waiting (parent TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (parent, kind, key)) STRICT, WITHOUT ROWID;
  -- Marks of what was deleted, so that no backup and no late message brings it back. They hold no name and no number.
  CREATE TABLE gone (mark BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
  `,
];

/** Keys are never given twice within a lineage: a backup of the same lineage has the same rows under the same keys. */
export function beginLineage(db: ResultsDb): void {
  db.run('REPLACE INTO meta VALUES (?, ?)', 'lineage', randomUUID());
}

/** The version that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Brings a file from the version it has to the present one, each step whole. */
export function migrate(db: ResultsDb, from: number): void {
  MIGRATIONS.slice(from).forEach((sql, index) => {
    db.write(() => {
      db.exec(sql);
      if (from + index === 0) {
        db.run('INSERT INTO meta VALUES (?, ?)', 'station', `station-${randomUUID()}`);
        beginLineage(db);
      }
      db.exec(`PRAGMA user_version = ${from + index + 1}`);
    });
  });
}
