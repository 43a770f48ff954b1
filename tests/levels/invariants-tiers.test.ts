import { describe, expect, test } from 'vitest';
import { modelPath } from '../../game/sim/index.js';
import { coreCalls } from '../support/core-pack.js';
import { choicesOf, nameOf, scoreOf, subsetsUpTo3 } from '../support/model-runs.js';
import { playPath } from '../support/paths.js';
import { goodPath, randomPath, sampledUpgrades } from '../support/sampling.js';
import { bestWithLandmine, flatPath, inversions, tierTable } from '../support/tier-table.js';

const PASS = 55;
const B = 70;
const A = 85;
/** Calls up to this many slots are tried whole here; `npm run prove` does the longer ones. */
const WHOLE_UP_TO = 8;
/** Short units that blind choice passes more often; what counts there is the level, and even they have a bound. */
const SHORT: ReadonlySet<string> = new Set(['2-1', '2-2', '3-2', '4-3', '9-1', '9-5', '12-2', '12-3', '18-1', '20-r2']);
const SHORT_BELOW = 0.4;
const CALLS = coreCalls().map(({ call }) => [nameOf(call), call] as const);

test('the calls below are all calls of the pack in all variants', () => {
  expect(CALLS.length).toBeGreaterThanOrEqual(13);
});

describe.each(CALLS)('%s', (_name, call) => {
  const path = modelPath(call);

  test('E-01 the model path scores 100', () => {
    expect(scoreOf(call)).toBeCloseTo(100, 9);
  });

  test('E-01 nothing else reaches 100 (200 random option paths, half leaning towards good lines)', () => {
    for (let index = 0; index < 200; index += 1) {
      const choices = index % 2 === 0 ? goodPath(path, `${call.id}/max/${index}`) : randomPath(path, `${call.id}/max/${index}`);
      if (choices.some((choice) => choice.option.tier !== 'model')) expect(playPath(call, choices).score).toBeLessThan(100 - 1e-9);
    }
  });

  test('E-01 one line less than excellent is already below 100 (every option of every slot)', () => {
    for (const slot of path) for (const option of slot.options) {
      if (option.tier !== 'model') expect(scoreOf(call, { options: { [slot.id]: option.id } }), `${slot.id}/${option.id}`).toBeLessThan(100 - 1e-9);
    }
  });

  test('E-02 a better line strictly raises the score (40 random base paths, every single exchange)', () => {
    const sample = sampledUpgrades(call, path, 40);
    expect(sample.inversions).toEqual([]);
    // Very short units have few slots to exchange.
    expect(sample.compared).toBeGreaterThan(20 * Math.min(4, path.length));
  });

  test('E-03 with a single landmine no A, all else being excellent (every landmine of every slot)', () => {
    for (const slot of path) for (const option of slot.options) {
      if (option.tier === 'landmine') expect(scoreOf(call, { options: { [slot.id]: option.id } }), `${slot.id}/${option.id}`).toBeLessThan(A);
    }
  });

  test('E-04 all lines ordinary pass narrowly and never reach B', () => {
    const score = scoreOf(call, { rest: 'ordinary' });
    expect(score).toBeGreaterThanOrEqual(PASS);
    expect(score).toBeLessThan(B);
  });

  test('E-05 all lines landmines stay below 20', () => {
    expect(scoreOf(call, { rest: 'landmine' })).toBeLessThan(20);
  });

  test('E-06 leaving out any one to three steps costs points (every subset)', () => {
    for (const without of subsetsUpTo3(path)) expect(scoreOf(call, { without }), without.join(' ')).toBeLessThan(100 - 1e-9);
  });

  // Three lines of a chat can be hit by chance; what counts there is the level.
  if (call.channel === 'phone') {
    const below = SHORT.has(call.id) ? SHORT_BELOW : 0.2;
    test(`E-31 uniformly random lines pass the call in fewer than ${below * 100} % of 300 paths`, () => {
      const passed = Array.from({ length: 300 }, (_, index) => playPath(call, randomPath(path, `${call.id}/random/${index}`)).score).filter((score) => score >= PASS);
      expect(passed.length / 300).toBeLessThan(below);
      if (SHORT.has(call.id)) expect(path.length).toBeLessThan(10);
    });
  }

  if (path.length <= WHOLE_UP_TO) {
    test(`E-01 to E-05 over all 3^${path.length} tier paths`, () => {
      const table = tierTable(call, path);
      const best = flatPath('model', path.length);
      expect(table.scores[best]).toBeCloseTo(100, 9);
      expect(table.scores.filter((score) => score > 100 - 1e-9)).toHaveLength(1);
      expect(inversions(table)).toEqual([]);
      expect(bestWithLandmine(table).score).toBeLessThan(A);
      expect(table.scores[0]).toBeLessThan(20);
    });
  }

  test('the fast table and the slow player agree', () => {
    const first = path.slice(0, 5);
    const table = tierTable(call, first);
    const short = { rest: 'ordinary', only: first.map((slot) => slot.id) } as const;
    expect(table.scores[flatPath('ordinary', first.length)]).toBeCloseTo(playPath(call, choicesOf(call, short)).score, 9);
  });
});
