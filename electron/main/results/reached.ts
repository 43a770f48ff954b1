import type { ResultsDb } from './results-db.js';

const FINISHED = "ending = 'finished' AND score IS NOT NULL";

/** Works out anew what a trainee has reached on one level, and altogether. */
export function updateReached(db: ResultsDb, trainee: number, level: string, exam: string | null): void {
  db.run('DELETE FROM reached WHERE level = ? AND trainee = ? AND exam = ?', level, trainee, exam ?? '');
  const of = 'FROM run WHERE trainee = ?2 AND level = ?1 AND exam IS ?3';
  const end = (column: string, order: string): string => `(SELECT ${column} ${of} AND ${FINISHED} ORDER BY ended_at ${order}, id ${order} LIMIT 1)`;
  db.run(
    `INSERT INTO reached SELECT ?1, ?2, coalesce(?3, ''), count(*), count(*) FILTER (WHERE ${FINISHED}), coalesce(sum(passed), 0), coalesce(sum(score) FILTER (WHERE ${FINISHED}), 0),
     ${end('ended_at', 'ASC')}, ${end('score', 'ASC')}, ${end('ended_at', 'DESC')}, ${end('score', 'DESC')}, max(coalesce(ended_at, started_at))
     ${of} HAVING count(*) > 0`,
    level, trainee, exam,
  );
  db.run("DELETE FROM reached WHERE level = '' AND trainee = ?", trainee);
  db.run(
    `INSERT INTO reached SELECT '', trainee, '', sum(runs), sum(finished), sum(passed), sum(score_sum), NULL, NULL, NULL, NULL, max(seen_at)
     FROM reached WHERE trainee = ? AND level <> '' GROUP BY trainee`,
    trainee,
  );
}

/** Works out everything that a trainee has reached from their runs. */
export function rebuildReached(db: ResultsDb, trainee: number): void {
  db.run('DELETE FROM reached WHERE trainee = ?', trainee);
  const places = db.all<{ level: string; exam: string | null }>('SELECT DISTINCT level, exam FROM run WHERE trainee = ?', trainee);
  for (const { level, exam } of places) updateReached(db, trainee, level, exam);
}
