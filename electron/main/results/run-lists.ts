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

interface Condition {
  /** `WHERE …`, or nothing where nothing narrows the list. */
  readonly sql: string;
  readonly values: readonly Value[];
}

function narrowed({ classId, traineeId, levelId, examId }: Whose, after?: After): Condition {
  const parts: [string, ...Value[]][] = [];
  if (traineeId !== undefined) parts.push(['r.trainee = (SELECT pk FROM trainee WHERE id = ?)', traineeId]);
  if (classId !== undefined) parts.push(['r.trainee IN (SELECT pk FROM trainee WHERE class = (SELECT pk FROM class WHERE id = ?))', classId]);
  if (levelId !== undefined) parts.push(['r.level = ?', levelId]);
  if (examId !== undefined) parts.push(['r.exam = ?', examId]);
  if (after !== undefined) parts.push(['(r.started_at, r.id) < (?, ?)', after.startedAt, after.id]);
  return { sql: parts.length === 0 ? '' : `WHERE ${parts.map(([sql]) => sql).join(' AND ')}`, values: parts.flatMap(([, ...values]) => values) };
}

/** Runs, the latest first. */
export function runs(db: ResultsDb, whose: Whose, limit = -1, after?: After): readonly RunRow[] {
  const { sql, values } = narrowed(whose, after);
  return rows(db, `${sql} ORDER BY r.started_at DESC, r.id DESC LIMIT ?`, ...values, limit);
}

/** How many there are. */
export function runCount(db: ResultsDb, whose: Whose): number {
  const { sql, values } = narrowed(whose);
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM run r ${sql}`, ...values)?.n ?? 0;
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
