import { rebuildReached } from './reached.js';
import type { ResultsDb } from './results-db.js';
import { rebuildTally } from './tally.js';

/** Works out every figure anew from the units and the runs. */
export function rebuildFigures(db: ResultsDb): void {
  db.write(() => {
    for (const { pk } of db.all<{ pk: number }>('SELECT pk FROM trainee')) {
      rebuildTally(db, pk);
      rebuildReached(db, pk);
    }
  });
}
