import { closeSync, copyFileSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openResultsDb } from '../../electron/main/results/results-db.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { storeOf } from '../../electron/main/results/sqlite-results.js';
import type { Figure } from './support/figure.js';
import { benchUnit, fillCentre, type Centre } from './support/results-day.js';
import { median, percentile, spread } from './support/samples.js';

const SMALL: Centre = { trainees: 20, runs: 100 };
const LARGE: Centre = { trainees: 2000, runs: 100_000 };
const UNITS_PER_RUN = 6;
const FILED_MS = 10;
const QUERY_MS = 300;

/** Filing a call into a small and into a large file, beside a bare append of the same bytes; the pictures of the trainer's desk, beside counting the rows. */
export function measureResults(quick: boolean): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'next-call-results-'));
  try {
    const large = quick ? { trainees: 400, runs: 10_000 } : LARGE;
    return [...measureCentre(folder, SMALL, quick, false), ...measureCentre(folder, large, quick, true)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureCentre(folder: string, centre: Centre, quick: boolean, queries: boolean): Figure[] {
  const path = join(folder, `${centre.runs}.db`);
  const db = openResultsDb(path);
  try {
    fillCentre(db, centre);
    const store = storeOf(db);
    const filed = filing(folder, store, centre, quick ? 120 : 600);
    if (!queries) return [filed];
    return [filed, ...copying(folder, store, path, centre), ...dashboard(store, () => db.get('SELECT count(*) FROM unit'), centre, statSync(path).size, quick ? 5 : 15)];
  } finally {
    db.close();
  }
}

function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function filing(folder: string, store: ResultsStore, centre: Centre, units: number): Figure {
  const times: number[] = [];
  const bare: number[] = [];
  const file = openSync(join(folder, `${centre.runs}.bare`), 'a');
  for (let n = 0; n < units / UNITS_PER_RUN; n += 1) {
    // Somebody else each time, as at a station.
    const who = (n * 7919) % centre.trainees;
    const runId = `new-${n}`;
    store.beginRun(`sitting-${who}`, { id: runId, levelId: `L${String(n % 20).padStart(2, '0')}`, packHash: '0123456789abcdef', mode: 'practice', seed: n, startedAt: new Date().toISOString(), policyHash: null, examId: null });
    for (let index = 0; index < UNITS_PER_RUN; index += 1) {
      const unit = benchUnit(runId, n, index, n);
      times.push(timed(() => store.fileUnit(unit)));
      const bytes = Buffer.from(JSON.stringify(unit));
      bare.push(timed(() => {
        writeSync(file, bytes);
        fsyncSync(file);
      }));
    }
  }
  closeSync(file);
  return {
    what: `a call filed at ${centre.runs} results, p95`, value: percentile(times, 0.95), unit: 'ms',
    baseline: { of: 'the same call as text appended to a file and flushed, p95', value: percentile(bare, 0.95) },
    mark: { of: 'value', bound: 'at most', limit: FILED_MS },
    note: `${times.length} calls of eight choices by ever other trainees, each one transaction flushed to the disk with its figures; turn by turn with the bare file. Median ${median(times).toFixed(2)} ms against ${median(bare).toFixed(2)}, range ${spread(times, 1)}.`,
  };
}

/** A whole backup, checked: it holds the shell up, so it is made while nobody plays. */
function copying(folder: string, store: ResultsStore, path: string, centre: Centre): Figure[] {
  const copied = timed(() => store.backUp(join(folder, 'backup.db'))) / 1000;
  const bare = timed(() => copyFileSync(path, join(folder, 'bare-copy.db'))) / 1000;
  return [{
    what: `backup at ${centre.runs} results`, value: copied, unit: 's', baseline: { of: 'copying the file without a check', value: bare }, mark: null,
    note: `Once; ${(statSync(path).size / 1e6).toFixed(0)} MB, written anew without gaps and then read through.`,
  }];
}

function dashboard(store: ResultsStore, count: () => unknown, centre: Centre, bytes: number, repeats: number): Figure[] {
  const counting = median(Array.from({ length: repeats }, () => timed(count)));
  const queries: readonly (readonly [string, () => readonly unknown[], string])[] = [
    ['trainees and their figures', () => store.traineeFigures({}), 'everybody'],
    ['levels, first and last runs', () => store.levelFigures({}), 'everybody'],
    ['heat map by step', () => store.heatGrid('step', {}).keys, 'everybody'],
    ['heat map by point', () => store.heatGrid('point', {}).keys, 'everybody'],
    ['landmines', () => store.landmines({}, 50), 'everybody'],
    ['heat map by point of a class', () => store.heatGrid('point', { classId: 'class-3' }).keys, 'thirty people'],
    ['landmines of a class on a level', () => store.landmines({ classId: 'class-3', levelId: 'L04' }, 50), 'thirty people'],
    ['heat map by point of a level', () => store.heatGrid('point', { levelId: 'L04' }).keys, 'everybody'],
    ['figures of an exam', () => store.levelFigures({ examId: 'exam-1' }), 'everybody'],
    ['the last 200 runs', () => store.runs({}, 200), 'everybody'],
  ];
  return queries.map(([what, query, whose]) => {
    const first = timed(query);
    const times = Array.from({ length: repeats }, () => timed(query));
    return {
      what: `${what}, ${centre.runs} results`, value: percentile(times, 0.95), unit: 'ms',
      baseline: { of: 'counting the calls that were filed', value: counting },
      mark: { of: 'value', bound: 'at most', limit: QUERY_MS } as const,
      note: `${centre.trainees} trainees, of ${whose}: ${query().length} rows; slowest of ${repeats}, median ${median(times).toFixed(1)} ms, for the first time ${first.toFixed(1)} ms. The file has ${(bytes / 1e6).toFixed(0)} MB.`,
    };
  });
}
