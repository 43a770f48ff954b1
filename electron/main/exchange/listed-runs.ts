import type { Whose } from '../../contract/results/figures.js';
import type { RunRow } from '../../contract/results/run.js';
import type { ResultsStore } from '../results/results-store.js';

/** Rows of the list of runs that are read at a time: a hundred thousand of them at once would hold up the window. */
const AT_A_TIME = 500;

/** The list of runs, the latest first, `atATime` rows at a time. */
export function* listedRuns(store: Pick<ResultsStore, 'runs'>, whose: Whose, atATime = AT_A_TIME): Generator<readonly RunRow[]> {
  let last: RunRow | undefined;
  do {
    const listed = store.runs(whose, atATime, last);
    if (listed.length > 0) yield listed;
    last = listed.length < atATime ? undefined : listed.at(-1);
  } while (last !== undefined);
}
