import { describe, expect, test } from 'vitest';
import { modelPath } from '../../game/sim/index.js';
import { coreCalls } from '../support/core-pack.js';
import { nameOf } from '../support/model-runs.js';
import { playPath } from '../support/paths.js';
import { randomPath, sampledUpgrades } from '../support/sampling.js';
import { bestWithLandmine, flatPath, inversions, pow3, tierTable } from '../support/tier-table.js';

/** Calls up to this many slots are enumerated whole: 3^12 is 531,441 paths, some of them cut short by a caller who hangs up. */
const WHOLE_UP_TO = 12;
const SAMPLED_BASES = 20_000;
/** Decisions from which on chance is measured by the call alone (E-31). */
const ASKED_FROM = 4;
const CALLS = coreCalls().map(({ call }) => [nameOf(call), call] as const);
const whole = CALLS.filter(([, call]) => modelPath(call).length <= WHOLE_UP_TO);
const sampled = CALLS.filter(([, call]) => modelPath(call).length > WHOLE_UP_TO);

describe.each(whole)('%s, every tier path', (name, call) => {
  test('E-01 unique maximum, E-02 strict order, E-03 no A with a landmine, E-04, E-05', () => {
    const path = modelPath(call);
    const started = performance.now();
    const table = tierTable(call, path);
    const seconds = (performance.now() - started) / 1000;
    const ordinary = table.scores[flatPath('ordinary', path.length)] ?? 0;
    const best = bestWithLandmine(table);
    console.log(`${name}: 3^${path.length} = ${pow3(path.length)} paths, ${table.played} played in ${seconds.toFixed(1)} s; all ordinary ${ordinary.toFixed(2)}, all landmines ${table.scores[0]?.toFixed(2)}, best with a landmine ${best.score.toFixed(2)}`);
    expect(table.scores[flatPath('model', path.length)]).toBeCloseTo(100, 9);
    let atTheTop = 0;
    for (const score of table.scores) if (score > 100 - 1e-9) atTheTop += 1;
    expect(atTheTop).toBe(1);
    expect(inversions(table)).toEqual([]);
    expect(best.score, best.path).toBeLessThan(85);
    expect(ordinary).toBeGreaterThanOrEqual(55);
    expect(ordinary).toBeLessThan(70);
    expect(table.scores[0]).toBeLessThan(20);
  });
});

describe.each(CALLS)('%s, sampled', (name, call) => {
  const bases = sampled.some(([other]) => other === name) ? SAMPLED_BASES : 4000;

  test(`E-02 ${bases} random base paths of all options, every single exchange for a better one`, () => {
    const sample = sampledUpgrades(call, modelPath(call), bases);
    console.log(`${name}: ${sample.bases} base paths, ${sample.compared} exchanges compared`);
    expect(sample.inversions).toEqual([]);
  });

  // Three lines of a chat can be hit by chance; what counts there is the level. The same holds for a
  // board or a pause for thought that has fewer than four decisions, whatever they are about.
  test.runIf(call.channel === 'phone' && modelPath(call).length >= ASKED_FROM)('E-31 uniformly random lines pass the call in fewer than 20 % of 4000 paths', () => {
    const path = modelPath(call);
    let passed = 0;
    for (let index = 0; index < 4000; index += 1) if (playPath(call, randomPath(path, `${call.id}/${call.variantId}/random/${index}`)).score >= 55) passed += 1;
    console.log(`${name}: ${(passed / 40).toFixed(2)} % of random paths pass`);
    expect(passed / 4000).toBeLessThan(0.2);
  });
});
