import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playShift, reportShift, type Mode, type Technique } from '../../game/sim/index.js';
import { coreLevel, corePack } from '../support/core-pack.js';
import { faultsOf } from '../support/random-play.js';
import { playWith, techniquePlans } from '../support/shift-players.js';

const MODES: readonly Mode[] = ['exam', 'practice'];
const LEVELS = [...corePack().levels, ...corePack().shorts].map((level) => [level.id, level] as const);

describe.each(LEVELS)('%s', (id, level) => {
  test('E-31 uniformly random lines pass in fewer than 5 % of 1500 runs', () => {
    let passed = 0;
    for (let seed = 1; seed <= 1500; seed += 1) if (reportShift(level, playShift(level, { seed, mode: 'exam', logEntries: 0 }, 'random').state).passed) passed += 1;
    console.log(`${id}: ${(passed / 15).toFixed(2)} % of random runs pass`);
    expect(passed / 1500).toBeLessThan(0.05);
  });

  test('E-32 always the first line reaches B in at most 1 % of 500 runs', () => {
    let reached = 0;
    for (let seed = 1; seed <= 500; seed += 1) if (['S', 'A', 'B'].includes(reportShift(level, playShift(level, { seed, mode: 'exam', logEntries: 0 }, 'first').state).rank)) reached += 1;
    expect(reached / 500).toBeLessThanOrEqual(0.01);
  });

  test.each(MODES)('E-34 and E-37 %s: 250 random runs of whatever is legal', (mode) => {
    fc.assert(fc.property(fc.nat(4_000_000), fc.array(fc.nat(1_000_000), { minLength: 5, maxLength: 300 }), (seed, drawn) => {
      expect(faultsOf(level, mode, seed, drawn)).toEqual([]);
    }), { numRuns: 250, seed: 31 });
  });
});

describe('L13: recovery', () => {
  const morning = coreLevel('L13');
  const plans: readonly (readonly Technique[])[] = [[], ...techniquePlans(3)];

  test.each(['model', 'ordinary'] as const)('E-29, E-30 for a player of %s lines: all plans of up to three techniques, the first gap and the others tried apart', (policy) => {
    const scoreOf = (first: readonly Technique[], others: readonly Technique[]): number =>
      reportShift(morning, playWith(morning, { seed: 1, mode: 'exam', logEntries: 1 }, policy, (gap) => (gap === 0 ? first : others)).state).score;
    const others = plans.map((plan) => ({ plan, score: scoreOf(['mantra'], plan) })).sort((a, b) => b.score - a.score);
    const best = others[0];
    if (best === undefined) throw new Error('no plan');
    const first = plans.filter((plan) => plan.length > 0).map((plan) => ({ plan, score: scoreOf(plan, best.plan) })).sort((a, b) => b.score - a.score)[0];
    console.log(`${policy}: best plan ${best.plan.join('+') || 'nothing'} ${best.score.toFixed(3)}, worst ${others[others.length - 1]?.score.toFixed(3)}, nothing ${scoreOf(['mantra'], []).toFixed(3)}, first gap ${first?.plan.join('+')}`);
    const seconds = { breath: 8, neck: 6, water: 5, mantra: 3, log: 8, scroll: 8 } as const;
    expect(best.plan.reduce((sum, technique) => sum + seconds[technique], 0)).toBeLessThanOrEqual(20);
    expect(best.score).toBeGreaterThan(scoreOf(['mantra'], []));
    expect(best.score).toBeGreaterThan(scoreOf(['breath', 'neck', 'water', 'mantra', 'log'], ['breath', 'neck', 'water', 'mantra', 'log']));
  });
});
