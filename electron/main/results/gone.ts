import { createHash } from 'node:crypto';
import type { ResultsDb } from './results-db.js';

/** Half of a SHA-256: enough that two ids never share one. */
const MARK_BYTES = 16;

/** A mark by which an id is known again. It does not name it; but whoever knows an id can ask whether it was deleted. */
export function markOf(text: string): Uint8Array {
  return createHash('sha256').update(text).digest().subarray(0, MARK_BYTES);
}

/** Whether a trainee, a sitting or a run was deleted here. */
export function isGone(db: ResultsDb, id: string): boolean {
  return db.get('SELECT 1 FROM gone WHERE mark = ?', markOf(id)) !== null;
}

/** Marks what is deleted, so that nothing that comes later brings it back. */
export function markGone(db: ResultsDb, id: string): void {
  db.run('INSERT OR IGNORE INTO gone VALUES (?)', markOf(id));
}

/** Every mark, for a file that takes over from this one. */
export function goneMarks(db: ResultsDb): readonly Uint8Array[] {
  return db.all<{ mark: Uint8Array }>('SELECT mark FROM gone').map(({ mark }) => mark);
}
