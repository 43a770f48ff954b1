import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Sitting } from '../../contract/results/people.js';
import type { RunBegin, RunEnd, RunRow } from '../../contract/results/run.js';
import { RUN_ENDS } from '../../contract/results/run.js';
import type { UnitResult } from '../../contract/results/unit.js';
import { replaySchema, type Replay } from '../../contract/replay.js';
import { isGone, markGone, markOf } from './gone.js';
import { keyOfTrainee } from './people.js';
import { updateReached } from './reached.js';
import type { ResultsDb } from './results-db.js';
import { ResultsProblem } from './results-problem.js';
import { putUnit, unitsOf, type RunPlace } from './units.js';

/** How a sitting ends. */
export type SittingEnd = Pick<Sitting, 'id'> & { readonly endedAt: string; readonly ending: NonNullable<Sitting['ending']> };

/** Keeps a sitting. The same one again changes nothing. @throws ResultsProblem for a trainee that is not known. */
export function beginSitting(db: ResultsDb, { id, traineeId, stationId, startedAt, endedAt, ending }: Sitting): void {
  db.write(() => {
    if (traineeId !== null && isGone(db, traineeId)) markGone(db, id);
    if (isGone(db, id)) return;
    const trainee = traineeId === null ? null : keyOfTrainee(db, traineeId);
    if (traineeId !== null && trainee === null) throw new ResultsProblem('unknown-trainee', `There is no trainee ${traineeId}.`);
    db.run('INSERT OR IGNORE INTO sitting (id, trainee, station, started_at) VALUES (?, ?, ?, ?)', id, trainee, stationId, startedAt);
    if (endedAt !== null && ending !== null) endSitting(db, { id, endedAt, ending });
    release(db, id);
  });
}

/** Ends a sitting. Of two ends the earlier one holds. */
export function endSitting(db: ResultsDb, end: SittingEnd): void {
  db.write(() => {
    const known = db.get<{ endedAt: string | null; ending: string | null }>('SELECT ended_at AS endedAt, ending FROM sitting WHERE id = ?', end.id);
    if (known === null) return wait(db, end.id, 'sitting-end', endKey(end), end);
    const holds = known.endedAt === null || known.endedAt > end.endedAt || (known.endedAt === end.endedAt && String(known.ending) > end.ending);
    if (holds) db.run('UPDATE sitting SET ended_at = ?, ending = ? WHERE id = ?', end.endedAt, end.ending, end.id);
  });
}

/** Keeps the beginning of a run. The same one again changes nothing. */
export function beginRun(db: ResultsDb, sittingId: string, run: RunBegin): void {
  db.write(() => {
    if (isGone(db, run.id)) return;
    const sitting = db.get<{ pk: number; trainee: number | null }>('SELECT pk, trainee FROM sitting WHERE id = ?', sittingId);
    if (sitting === null) return wait(db, sittingId, 'run', run.id, run);
    const added = db.run(
      'INSERT OR IGNORE INTO run (id, sitting, trainee, level, pack_hash, mode, seed, started_at, policy_hash, exam) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      run.id, sitting.pk, sitting.trainee, run.levelId, run.packHash, run.mode, run.seed, run.startedAt, run.policyHash, run.examId,
    );
    if (added === 1 && sitting.trainee !== null) updateReached(db, sitting.trainee, run.levelId, run.examId);
    release(db, run.id);
  });
}

/** Keeps a unit; where its run is not known yet, until it is. */
export function fileUnit(db: ResultsDb, unit: UnitResult): void {
  db.write(() => {
    const run = placeOf(db, unit.runId);
    if (run === null) wait(db, unit.runId, 'unit', String(unit.index), unit);
    else putUnit(db, run, unit);
  });
}

/** Ends a run. Of two ends the better one holds: finished before left early, left early before interrupted. */
export function endRun(db: ResultsDb, end: RunEnd): void {
  db.write(() => {
    const run = placeOf(db, end.id);
    if (run === null) return wait(db, end.id, 'run-end', endKey(end), end);
    const before = endOf(db, run.pk, end.id);
    if (before !== null && !isBetter(end, before)) return;
    db.run(
      'UPDATE run SET ending = ?, ended_at = ?, score = ?, rank = ?, passed = ?, dimensions = ? WHERE pk = ?',
      end.ending, end.endedAt, end.score, end.rank, end.passed ? 1 : 0, end.dimensions && JSON.stringify(end.dimensions), run.pk,
    );
    db.run('DELETE FROM replay WHERE run = ?', run.pk);
    if (end.replay !== null) db.run('INSERT INTO replay VALUES (?, ?)', run.pk, deflateRawSync(JSON.stringify(end.replay)));
    if (run.trainee !== null) updateReached(db, run.trainee, run.level, run.exam);
  });
}

/** Whether an end holds against another one of the same run; a total order, so that any order of filing gives the same. */
export function isBetter(end: RunEnd, other: RunEnd): boolean {
  const byKind = RUN_ENDS.indexOf(other.ending) - RUN_ENDS.indexOf(end.ending);
  if (byKind !== 0) return byKind > 0;
  if (end.endedAt !== other.endedAt) return end.endedAt > other.endedAt;
  return JSON.stringify(end) > JSON.stringify(other);
}

/** How a run ended; null while it is played. */
export function endOf(db: ResultsDb, pk: number, id: string): RunEnd | null {
  const row = db.get<Omit<RunEnd, 'passed' | 'dimensions' | 'replay' | 'ending'> & { ending: RunEnd['ending'] | null; passed: number; dimensions: string | null }>(
    'SELECT id, ending, ended_at AS endedAt, score, rank, passed, dimensions FROM run WHERE pk = ?', pk,
  );
  if (row === null || row.ending === null) return null;
  const dimensions = row.dimensions === null ? null : (JSON.parse(row.dimensions) as RunEnd['dimensions']);
  return { id, ending: row.ending, endedAt: row.endedAt, score: row.score, rank: row.rank, passed: row.passed === 1, dimensions, replay: replayOf(db, id) };
}

/** The replay of a run; null where none was kept or what lies there is none. */
export function replayOf(db: ResultsDb, runId: string): Replay | null {
  const row = db.get<{ body: Uint8Array }>('SELECT p.body FROM replay p JOIN run r ON r.pk = p.run WHERE r.id = ?', runId);
  if (row === null) return null;
  try {
    return replaySchema.parse(JSON.parse(inflateRawSync(row.body).toString('utf8')));
  } catch {
    return null;
  }
}

/** The units of a run; see {@link unitsOf}. */
export function unitsOfRun(db: ResultsDb, row: Pick<RunRow, 'id'>): readonly UnitResult[] {
  const run = placeOf(db, row.id);
  return run === null ? [] : unitsOf(db, run.pk, row.id);
}

/** Where the rows of a run belong; null when it is not known. */
export function placeOf(db: ResultsDb, runId: string): RunPlace | null {
  return db.get<RunPlace>('SELECT pk, trainee, level, exam FROM run WHERE id = ?', runId);
}

type WaitingKind = 'run' | 'unit' | 'run-end' | 'sitting-end';

/** Keeps what has come too early. What belongs to somebody who was deleted is not kept, nor what belongs to that. */
function wait(db: ResultsDb, parent: string, kind: WaitingKind, key: string, what: RunBegin | UnitResult | RunEnd | SittingEnd): void {
  if (!isGone(db, parent)) db.run('REPLACE INTO waiting VALUES (?, ?, ?, ?)', parent, kind, key, JSON.stringify(what));
  else if (kind === 'run') markGone(db, key);
}

/** Of several ends that wait each is kept: which of them holds is decided when they are filed. */
function endKey(end: RunEnd | SittingEnd): string {
  return Buffer.from(markOf(JSON.stringify(end))).toString('hex');
}

/** Files what has waited for this sitting or this run. */
function release(db: ResultsDb, parent: string): void {
  for (const { kind, body } of db.all<{ kind: WaitingKind; body: string }>('SELECT kind, body FROM waiting WHERE parent = ? ORDER BY kind, key', parent)) {
    const what: unknown = JSON.parse(body);
    if (kind === 'run') beginRun(db, parent, what as RunBegin);
    if (kind === 'unit') fileUnit(db, what as UnitResult);
    if (kind === 'run-end') endRun(db, what as RunEnd);
    if (kind === 'sitting-end') endSitting(db, what as SittingEnd);
  }
  db.run('DELETE FROM waiting WHERE parent = ?', parent);
}
