import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { openResultsDb, type ResultsDb } from './results-db.js';
import { ResultsProblem, problemOf, whyUnwritable } from './results-problem.js';

/** Copies everything to `target`: under another name first, checked by opening it, flushed, and only then put in place. */
export function copyChecked(db: ResultsDb, target: string): void {
  const made = `${target}.part`;
  try {
    rmSync(made, { force: true });
    db.run('VACUUM INTO ?', made);
    checkFile(made);
    const handle = openSync(made, 'r+');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(made, target);
  } catch (error) {
    // The database asks the folder of its own file what is wrong; here it is that of the copy.
    const problem = problemOf(error, dirname(target));
    const why = problem.reason === 'disk-failed' ? whyUnwritable(dirname(target)) : null;
    rmSync(made, { force: true });
    throw why ?? problem;
  }
}

/** Reads a file through. @throws ResultsProblem when anything in it is not as it should be. */
export function checkFile(path: string): void {
  const copy = openResultsDb(path, 'read');
  try {
    const said = copy.all<{ integrity_check: string }>('PRAGMA integrity_check(1)')[0]?.integrity_check;
    if (said !== 'ok') throw new ResultsProblem('damaged', said ?? 'The check of the file said nothing.');
    if (copy.get("SELECT 1 FROM meta WHERE key = 'station'") === null) throw new ResultsProblem('damaged', 'The file names no station.');
  } finally {
    copy.close();
  }
}
