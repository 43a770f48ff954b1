import { describe, expect, test } from 'vitest';
import { playShift, PROFILES, reportShift, type Level, type Policy, type ShiftReport } from '../../game/sim/index.js';
import { corePack } from '../support/core-pack.js';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);
const LEVELS = [...corePack().levels, ...corePack().shorts].map((level) => [level.id, level] as const);
/** Candidates take turns; where a level asks for none, it changes nothing. */
const reportAt = (level: Level, policy: Policy, seed: number): ShiftReport =>
  reportShift(level, playShift(level, { seed, mode: 'exam', logEntries: 0, profile: PROFILES[seed % PROFILES.length] }, policy).state);

describe.each(LEVELS)('%s at 200 seeds', (id, level) => {
  test('E-01, E-04, E-05: excellent play makes an S, flat play a C between 55 and 70, landmines fail below 20', () => {
    let [flattest, bestFlat, worst] = [100, 0, 0];
    for (const seed of SEEDS) {
      expect(reportAt(level, 'model', seed), `seed ${seed}`).toMatchObject({ rank: 'S', passed: true });
      const flat = reportAt(level, 'ordinary', seed);
      expect(flat, `seed ${seed}`).toMatchObject({ rank: 'C', passed: true });
      const bad = reportAt(level, 'landmine', seed);
      expect(bad.passed, `seed ${seed}`).toBe(false);
      flattest = Math.min(flattest, flat.score);
      bestFlat = Math.max(bestFlat, flat.score);
      worst = Math.max(worst, bad.score);
    }
    console.log(`${id}: 600 shifts; flat play ${flattest.toFixed(2)} to ${bestFlat.toFixed(2)}, landmines at most ${worst.toFixed(2)}`);
    expect(flattest).toBeGreaterThanOrEqual(55);
    expect(bestFlat).toBeLessThan(70);
    expect(worst).toBeLessThan(20);
  });

  test.each(['first', 'longest', 'shortest', 'random'] as const)('E-31, E-32: the bot that always takes the %s line passes fewer than 5 percent of the shifts and hardly ever reaches B', (policy) => {
    const reports = SEEDS.map((seed) => reportAt(level, policy, seed));
    const passed = reports.filter((report) => report.passed).length;
    console.log(`${id}, ${policy}: ${passed} of ${SEEDS.length} shifts passed, best ${Math.max(...reports.map(({ score }) => score)).toFixed(1)}`);
    expect(passed / SEEDS.length).toBeLessThan(0.05);
    // Lines are shuffled by seed, so that a bot of any kind has its lucky day now and then.
    expect(reports.filter(({ rank }) => rank === 'S' || rank === 'A' || rank === 'B').length / SEEDS.length).toBeLessThanOrEqual(0.01);
  });
});
