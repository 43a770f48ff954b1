import type { Whose } from '../../contract/results/figures.js';
import type { Sitting } from '../../contract/results/people.js';
import type { RunRow } from '../../contract/results/run.js';
import type { ResultsDb, Value } from './results-db.js';

const RUN = `SELECT r.id, r.level AS levelId, r.pack_hash AS packHash, r.mode, r.seed, r.started_at AS startedAt, r.policy_hash AS policyHash, r.exam AS examId,
  s.id AS sittingId, t.id AS traineeId, s.station AS stationId, r.ending, r.ended_at AS endedAt, r.score, r.rank, r.passed
  FROM run r JOIN sitting s ON s.pk = r.sitting LEFT JOIN trainee t ON t.pk = r.trainee`;

const SITTING = `SELECT s.id, t.id AS traineeId, s.station AS stationId, s.started_at AS startedAt, s.ended_at AS endedAt, s.ending
  FROM sitting s LEFT JOIN trainee t ON t.pk = s.trainee`;

function rows(db: ResultsDb, rest: string, ...values: readonly Value[]): readonly RunRow[] {
  return db.all<Omit<RunRow, 'passed'> & { passed: number }>(`${RUN} ${rest}`, ...values).map((row) => ({ ...row, passed: row.passed === 1 }));
}

/** Where a list of runs goes on: after this one. */
export type After = Pick<RunRow, 'startedAt' | 'id'>;

function narrowed({ classId, traineeId, levelId, examId }: Whose): [string, Value][] {
  const where: [string, Value][] = [];
  if (traineeId !== undefined) where.push(['r.trainee = (SELECT pk FROM trainee WHERE id = ?)', traineeId]);
  if (classId !== undefined) where.push(['r.trainee IN (SELECT pk FROM trainee WHERE class = (SELECT pk FROM class WHERE id = ?))', classId]);
  if (levelId !== undefined) where.push(['r.level = ?', levelId]);
  if (examId !== undefined) where.push(['r.exam = ?', examId]);
  return where;
}

/** Runs, the latest first. */
export function runs(db: ResultsDb, whose: Whose, limit = -1, after?: After): readonly RunRow[] {
  const where = narrowed(whose);
  const parts = [...where.map(([sql]) => sql), ...(after === undefined ? [] : ['(r.started_at, r.id) < (?, ?)'])];
  const condition = parts.length === 0 ? '' : `WHERE ${parts.join(' AND ')}`;
  return rows(db, `${condition} ORDER BY r.started_at DESC, r.id DESC LIMIT ?`, ...where.map(([, value]) => value), ...(after === undefined ? [] : [after.startedAt, after.id]), limit);
}

/** How many there are. */
export function runCount(db: ResultsDb, whose: Whose): number {
  const where = narrowed(whose);
  const condition = where.length === 0 ? '' : `WHERE ${where.map(([sql]) => sql).join(' AND ')}`;
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM run r ${condition}`, ...where.map(([, value]) => value))?.n ?? 0;
}

/** Whether a run is here. */
export function hasRun(db: ResultsDb, id: string): boolean {
  return db.get('SELECT 1 FROM run WHERE id = ?', id) !== null;
}

/** One run, or null. */
export function runRow(db: ResultsDb, id: string): RunRow | null {
  return rows(db, 'WHERE r.id = ?', id)[0] ?? null;
}

/** Runs that never ended, the earliest first. */
export function openRuns(db: ResultsDb): readonly RunRow[] {
  return rows(db, 'WHERE r.ending IS NULL ORDER BY r.started_at, r.id');
}

/** Runs of one sitting, in order. */
export function runsOfSitting(db: ResultsDb, sittingId: string): readonly RunRow[] {
  return rows(db, 'WHERE s.id = ? ORDER BY r.started_at, r.id', sittingId);
}

/** Sittings that never ended, the earliest first. */
export function openSittings(db: ResultsDb): readonly Sitting[] {
  return db.all(`${SITTING} WHERE s.ending IS NULL ORDER BY s.started_at, s.id`);
}

/** All sittings, the earliest first; `since` leaves out those that began before it. */
export function sittings(db: ResultsDb, since = ''): readonly Sitting[] {
  return db.all(`${SITTING} WHERE s.started_at >= ? ORDER BY s.started_at, s.id`, since);
}
