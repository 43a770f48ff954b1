import type { Trainee, TrainingClass } from '../../contract/results/people.js';
import { isGone, markGone, markOf } from './gone.js';
import type { ResultsDb } from './results-db.js';
import { ResultsProblem } from './results-problem.js';
import type { Deleted } from './results-store.js';

const TRAINEE = 'SELECT t.id, t.number AS staffNumber, t.name, c.id AS classId FROM trainee t LEFT JOIN class c ON c.pk = t.class';
const IN_ORDER = 'ORDER BY length(t.number), t.number';

/** All classes by name. */
export function classes(db: ResultsDb): readonly TrainingClass[] {
  return db.all('SELECT id, name FROM class ORDER BY name, id');
}

/** Everybody, or one class, by staff number. */
export function trainees(db: ResultsDb, classId?: string): readonly Trainee[] {
  return classId === undefined ? db.all(`${TRAINEE} ${IN_ORDER}`) : db.all(`${TRAINEE} WHERE c.id = ? ${IN_ORDER}`, classId);
}

/** One trainee, or null. */
export function traineeWith(db: ResultsDb, what: 'id' | 'number', value: string): Trainee | null {
  return db.get(`${TRAINEE} WHERE t.${what} = ?`, value);
}

/** The key of a trainee under which their rows lie; null when unknown. */
export function keyOfTrainee(db: ResultsDb, id: string): number | null {
  return db.get<{ pk: number }>('SELECT pk FROM trainee WHERE id = ?', id)?.pk ?? null;
}

/** Adds or changes people and their classes. What a person puts here counts more than what comes from another station. */
export function putPeople(db: ResultsDb, newClasses: readonly TrainingClass[], people: readonly Trainee[]): void {
  db.write(() => {
    for (const { id, name } of newClasses) {
      db.run('INSERT INTO class (id, name, here) VALUES (?, ?, 1) ON CONFLICT (id) DO UPDATE SET name = excluded.name, here = 1', id, name);
      db.run('DELETE FROM gone WHERE mark = ?', markOf(id));
    }
    // Two people may change numbers with each other: all let go of theirs first.
    for (const { id } of people) db.run("UPDATE trainee SET number = '-' || pk WHERE id = ?", id);
    for (const entry of people) putTrainee(db, entry);
  });
}

function putTrainee(db: ResultsDb, { id, staffNumber, name, classId }: Trainee): void {
  const holder = traineeWith(db, 'number', staffNumber);
  if (holder !== null) throw new ResultsProblem('number-taken', `Staff number ${staffNumber} belongs to ${holder.name}.`);
  db.run(
    `INSERT INTO trainee (id, number, name, class, here) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT (id) DO UPDATE SET number = excluded.number, name = excluded.name, class = excluded.class, here = 1`,
    id, staffNumber, name, keyOfClass(db, classId),
  );
  db.run('DELETE FROM gone WHERE mark = ?', markOf(id));
}

function keyOfClass(db: ResultsDb, id: string | null): number | null {
  if (id === null) return null;
  const found = db.get<{ pk: number }>('SELECT pk FROM class WHERE id = ?', id);
  if (found === null) throw new ResultsProblem('unknown-class', `There is no class ${id}.`);
  return found.pk;
}

/** Takes a class away; its trainees stay. */
export function removeClass(db: ResultsDb, id: string): void {
  db.write(() => {
    if (db.run('DELETE FROM class WHERE id = ?', id) > 0) markGone(db, id);
  });
}

/** Deletes everybody whose mark is among these, as it was deleted in the file that they come from. */
export function removeGone(db: ResultsDb, marks: readonly Uint8Array[]): void {
  for (const mark of marks) db.run('INSERT OR IGNORE INTO gone VALUES (?)', mark);
  for (const { id } of db.all<{ id: string }>('SELECT id FROM trainee')) {
    if (isGone(db, id)) removeTrainee(db, id);
  }
}

/** Takes away everything of a person, and overwrites it. Author's lines that they said stay: they name nobody. */
export function removeTrainee(db: ResultsDb, id: string): Deleted {
  const deleted = db.write(() => {
    const pk = keyOfTrainee(db, id);
    if (pk === null) return { runs: 0, sittings: 0 };
    const sittings = db.all<{ id: string }>('SELECT id FROM sitting WHERE trainee = ?', pk);
    const runs = db.all<{ id: string }>('SELECT id FROM run WHERE trainee = ?', pk);
    for (const entry of [{ id }, ...sittings, ...runs]) {
      markGone(db, entry.id);
      db.run('DELETE FROM waiting WHERE parent = ?', entry.id);
    }
    for (const table of ['unit', 'replay']) db.run(`DELETE FROM ${table} WHERE run IN (SELECT pk FROM run WHERE trainee = ?)`, pk);
    for (const table of ['run', 'sitting', 'tally', 'reached']) db.run(`DELETE FROM ${table} WHERE trainee = ?`, pk);
    db.run('DELETE FROM trainee WHERE pk = ?', pk);
    return { runs: runs.length, sittings: sittings.length };
  });
  // What was deleted must not stay in the log beside the file either; inside a larger transaction whoever began it sees to that.
  if (!db.inTransaction()) db.settle();
  return deleted;
}

/**
 * Takes over people from another file. Who was deleted here stays deleted; what was put here by hand stays as it is;
 * two files that differ give the same result in either order. Somebody with a known staff number is that person.
 */
export function mergePeople(db: ResultsDb, others: readonly TrainingClass[], people: readonly Trainee[]): ReadonlyMap<string, string> {
  for (const { id, name } of others) {
    if (!isGone(db, id)) db.run('INSERT INTO class (id, name, here) VALUES (?, ?, 0) ON CONFLICT (id) DO UPDATE SET name = min(name, excluded.name) WHERE here = 0', id, name);
  }
  const known = new Map<string, string>();
  for (const entry of people) {
    if (isGone(db, entry.id)) continue;
    known.set(entry.id, mergeTrainee(db, entry));
  }
  return known;
}

interface KnownTrainee {
  readonly pk: number;
  readonly id: string;
  readonly here: number;
  readonly record: string;
}

function mergeTrainee(db: ResultsDb, { id, staffNumber, name, classId }: Trainee): string {
  const KNOWN = "SELECT t.pk, t.id, t.here, json_array(t.number, t.name, coalesce(c.id, '')) AS record FROM trainee t LEFT JOIN class c ON c.pk = t.class";
  const byId = db.get<KnownTrainee>(`${KNOWN} WHERE t.id = ?`, id);
  const byNumber = db.get<KnownTrainee>(`${KNOWN} WHERE t.number = ?`, staffNumber);
  const known = byId ?? byNumber;
  const group = classId === null ? null : (db.get<{ pk: number }>('SELECT pk FROM class WHERE id = ?', classId)?.pk ?? null);
  if (known === null) {
    db.run('INSERT INTO trainee (id, number, name, class, here) VALUES (?, ?, ?, ?, 0)', id, staffNumber, name, group);
    return id;
  }
  if (known.here === 1) return known.id;
  // The same choice whichever of the two came first.
  const kept = byId === null && id < known.id ? id : known.id;
  const better = JSON.stringify([staffNumber, name, classId ?? '']) < known.record;
  const free = byNumber === null || byNumber.pk === known.pk;
  if (better && free) db.run('UPDATE trainee SET number = ?, name = ?, class = ? WHERE pk = ?', staffNumber, name, group, known.pk);
  db.run('UPDATE trainee SET id = ? WHERE pk = ?', kept, known.pk);
  return kept;
}
