import type { Sitting } from '../../contract/results/people.js';
import { isGone } from './gone.js';
import { keyOfTrainee, mergePeople, trainees } from './people.js';
import { beginRun, beginSitting, endOf, endRun, fileUnit, isBetter, placeOf } from './play.js';
import { rebuildReached } from './reached.js';
import type { ResultsDb } from './results-db.js';
import type { KeptRun, Merged, StationRecord } from './results-store.js';
import { rebuildTally } from './tally.js';
import { unitsOf } from './units.js';

/** Takes over what another station knows; see {@link ResultsStore.merge}. */
export function merge(db: ResultsDb, record: StationRecord): Merged {
  return db.write(() => {
    const before = trainees(db).length;
    const known = mergePeople(db, record.classes, record.trainees);
    const people = trainees(db).length - before;
    let sittings = 0;
    let leftOut = 0;
    for (const sitting of record.sittings) {
      const outcome = mergeSitting(db, { ...sitting, traineeId: sitting.traineeId === null ? null : (known.get(sitting.traineeId) ?? sitting.traineeId) });
      if (outcome === 'added') sittings += 1;
      if (outcome === 'left-out') leftOut += 1;
    }
    let runs = 0;
    let updated = 0;
    for (const run of record.runs) {
      const outcome = mergeRun(db, run);
      if (outcome === 'added') runs += 1;
      if (outcome === 'updated') updated += 1;
      if (outcome === 'left-out') leftOut += 1;
    }
    return { people, sittings, runs, updated, leftOut };
  });
}

type Outcome = 'added' | 'updated' | 'known' | 'left-out';

function hasSitting(db: ResultsDb, id: string): boolean {
  return db.get('SELECT 1 FROM sitting WHERE id = ?', id) !== null;
}

function mergeSitting(db: ResultsDb, sitting: Sitting): Outcome {
  const { id, traineeId } = sitting;
  const known = hasSitting(db, id);
  if (traineeId !== null && !isGone(db, traineeId) && keyOfTrainee(db, traineeId) === null) return 'left-out';
  beginSitting(db, sitting);
  if (known) return 'known';
  return hasSitting(db, id) ? 'added' : 'left-out';
}

function mergeRun(db: ResultsDb, kept: KeptRun): Outcome {
  const { row, end, units } = kept;
  if (isGone(db, row.id) || !hasSitting(db, row.sittingId)) return 'left-out';
  const place = placeOf(db, row.id);
  if (place === null) {
    beginRun(db, row.sittingId, row);
    for (const unit of units) fileUnit(db, unit);
    if (end !== null) endRun(db, end);
    return 'added';
  }
  const present = { end: endOf(db, place.pk, row.id), units: unitsOf(db, place.pk, row.id) };
  if (!goesFurther(kept, present)) return 'known';
  db.run('DELETE FROM unit WHERE run = ?', place.pk);
  for (const unit of units) fileUnit(db, unit);
  if (end !== null) endRun(db, end);
  if (place.trainee !== null) {
    rebuildTally(db, place.trainee);
    rebuildReached(db, place.trainee);
  }
  return 'updated';
}

/** Whether what another file knows of a run holds against what is known here; a total order, so that the order of merging does not matter. */
function goesFurther(other: Pick<KeptRun, 'end' | 'units'>, present: Pick<KeptRun, 'end' | 'units'>): boolean {
  if (other.end === null || present.end === null) {
    if (other.end !== present.end) return other.end !== null;
  } else {
    if (isBetter(other.end, present.end)) return true;
    if (isBetter(present.end, other.end)) return false;
  }
  if (other.units.length !== present.units.length) return other.units.length > present.units.length;
  return JSON.stringify(other.units) > JSON.stringify(present.units);
}
