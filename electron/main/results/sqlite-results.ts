import { classes, putPeople, removeClass, removeTrainee, trainees, traineeWith } from './people.js';
import { keptRun } from './merge-file.js';
import { beginRun, beginSitting, endRun, endSitting, fileUnit, replayOf } from './play.js';
import { copyChecked } from './checked-copy.js';
import { heat, heatGrid, landmines, levelFigures, traineeFigures } from './figures.js';
import { merge } from './merge.js';
import { rebuildFigures } from './rebuild.js';
import { openResultsDb, type ResultsDb } from './results-db.js';
import type { ResultsStore } from './results-store.js';
import { hasRun, openRuns, openSittings, runCount, runs, sittings } from './run-lists.js';
import { saidLines } from './said-lines.js';
import { unitsOfRuns } from './units.js';

/** Opens or makes the results in a file. @throws ResultsProblem; `open-results.ts` is what never does. */
export function openSqliteResults(path: string): ResultsStore {
  return storeOf(openResultsDb(path));
}

/** The store over an open database. Each function is a line here and lives in the file of its theme. */
export function storeOf(db: ResultsDb): ResultsStore {
  return {
    stationId: db.get<{ value: string }>("SELECT value FROM meta WHERE key = 'station'")?.value ?? '',
    classes: () => classes(db),
    putClass: (entry) => putPeople(db, [entry], []),
    removeClass: (id) => removeClass(db, id),
    trainees: (classId) => trainees(db, classId),
    traineeByNumber: (staffNumber) => traineeWith(db, 'number', staffNumber),
    trainee: (id) => traineeWith(db, 'id', id),
    putPeople: (newClasses, people) => putPeople(db, newClasses, people),
    removeTrainee: (id) => removeTrainee(db, id),
    beginSitting: (sitting) => beginSitting(db, sitting),
    endSitting: (id, endedAt, ending) => endSitting(db, { id, endedAt, ending }),
    openSittings: () => openSittings(db),
    sittings: (since) => sittings(db, since),
    beginRun: (sittingId, run) => beginRun(db, sittingId, run),
    fileUnit: (unit) => fileUnit(db, unit),
    endRun: (end) => endRun(db, end),
    openRuns: () => openRuns(db),
    runs: (whose, limit, after) => runs(db, whose, limit, after),
    runCount: (whose) => runCount(db, whose),
    hasRun: (id) => hasRun(db, id),
    run: (id) => keptRun(db, id),
    units: (runIds) => unitsOfRuns(db, runIds),
    replay: (runId) => replayOf(db, runId),
    merge: (record) => merge(db, record),
    heat: (by, whose) => heat(db, by, whose),
    heatGrid: (by, whose) => heatGrid(db, by, whose),
    landmines: (whose, limit) => landmines(db, whose, limit),
    lines: (by, key, whose, limit) => saidLines(db, by, key, whose, limit),
    levelFigures: (whose) => levelFigures(db, whose),
    traineeFigures: (whose) => traineeFigures(db, whose),
    backUp: (target) => copyChecked(db, target),
    changes: () => db.get<{ n: number }>('SELECT total_changes() AS n')?.n ?? 0,
    rebuildFigures: () => rebuildFigures(db),
    close: () => db.close(),
  };
}
