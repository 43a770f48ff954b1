import { merge } from './merge.js';
import { endOf, placeOf, unitsOfRun } from './play.js';
import { classes, trainees } from './people.js';
import { openResultsDb, type ResultsDb } from './results-db.js';
import type { KeptRun } from './results-store.js';
import { runRow, sittings } from './run-lists.js';

/** Runs that are taken over in one transaction: more would fill the memory. */
const AT_ONCE = 200;

/** Takes over everything that another file knows. Any repetition gives the same; cut short it goes on the next time. */
export function mergeFile(db: ResultsDb, path: string): void {
  const other = openResultsDb(path, 'read');
  try {
    mergeFrom(db, other);
  } finally {
    other.close();
  }
}

/** See {@link mergeFile}. */
export function mergeFrom(db: ResultsDb, other: ResultsDb): void {
  merge(db, { classes: classes(other), trainees: trainees(other), sittings: sittings(other), runs: [] });
  const ids = other.all<{ id: string }>('SELECT id FROM run ORDER BY pk').map(({ id }) => id);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    merge(db, { classes: [], trainees: [], sittings: [], runs: ids.slice(from, from + AT_ONCE).flatMap((id) => keptRun(other, id) ?? []) });
  }
}

/** A run with everything that was kept of it; null when it is not known. */
export function keptRun(db: ResultsDb, id: string): KeptRun | null {
  const row = runRow(db, id);
  const place = placeOf(db, id);
  return row === null || place === null ? null : { row, end: endOf(db, place.pk, id), units: unitsOfRun(db, row) };
}
