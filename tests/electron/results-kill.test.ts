import { expect, it } from 'vitest';
import { emptyFolder } from './examples.js';
import { builtStation, killedAfter, killedInWrite, missing } from './support/kill-station.js';

const KILLS = 10;

// 500 of them: tests/prove/results.prove.ts.
it(`every confirmed call outlives ${KILLS} kills at any moment`, async () => {
  const station = await builtStation();
  const folder = emptyFolder();
  let confirmed = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const said = await killedAfter(station, folder, kill * 2, Math.random() * 5);
    confirmed += said.length;
    expect(missing(folder, said), `after kill ${kill + 1}`).toEqual([]);
  }
  expect(confirmed).toBeGreaterThan(KILLS * KILLS - KILLS);
});

it('every confirmed call outlives a death in the middle of any write', async () => {
  const station = await builtStation();
  const folder = emptyFolder();
  for (const which of [1, 2, 5, 9, 20, 33, 60, 100, 180]) expect(missing(folder, await killedInWrite(station, folder, which)), `in write ${which}`).toEqual([]);
});
