import { expect, it } from 'vitest';
import { emptyFolder } from '../electron/examples.js';
import { builtStation, killedAfter, killedInWrite, missing } from '../electron/support/kill-station.js';

const KILLS = Number(process.env.RESULTS_KILLS ?? 500);
/** Kills after which a fresh folder is taken, so that the first minutes of a station are among them. */
const PER_FOLDER = 50;
/** Up to how many confirmations, and then how many milliseconds, a station files before it is killed. */
const MOST_CONFIRMED = 30;
const MOST_MS = 12;
/** Every second one dies in the middle of a write instead: of the first, the opening, up to some after which the log has come into the file. */
const MOST_WRITES = 1500;

it(`keeps every confirmed call through ${KILLS} kills at random moments`, { timeout: 3_600_000 }, async () => {
  expect(KILLS).toBeGreaterThanOrEqual(1);
  const station = await builtStation();
  let folder = '';
  let confirmed = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (kill % PER_FOLDER === 0) folder = emptyFolder();
    const after = [Math.floor(Math.random() * MOST_CONFIRMED), Math.random() * MOST_MS] as const;
    // Small ones more often: the first writes open the file.
    const write = 1 + Math.floor(Math.random() ** 2 * MOST_WRITES);
    const said = kill % 2 === 0 ? await killedAfter(station, folder, ...after) : await killedInWrite(station, folder, write);
    confirmed += said.filter((line) => line.startsWith('unit')).length;
    expect(missing(folder, said), `after kill ${kill + 1}, ${kill % 2 === 0 ? `${after[1].toFixed(1)} ms after ${after[0]} confirmations` : `in write ${write}`}`).toEqual([]);
  }
  console.log(`${KILLS} kills, ${confirmed} confirmed units, none lost.`);
  expect(confirmed).toBeGreaterThan(KILLS);
});
