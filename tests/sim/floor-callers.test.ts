import { describe, expect, it } from 'vitest';
import { callerAt, nextArrival, timeAfter } from '../../game/sim/floor/caller.js';
import { floorSpec, floorTuning, type FloorCaller, type FloorSpec } from '../../game/sim/index.js';

const N = 100_000;
const SEED = 3;

function callers(spec: FloorSpec, count = N): readonly FloorCaller[] {
  return Array.from({ length: count }, (_, index) => callerAt(spec, SEED, index, 0, 'first', 0));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

/** Largest distance between the values and a distribution (Kolmogorov–Smirnov), times the square root of their number; above 1.95 once in a thousand. */
function distance(values: readonly number[], upTo: (value: number) => number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  return Math.sqrt(n) * sorted.reduce((far, value, at) => Math.max(far, Math.abs(upTo(value) - at / n), Math.abs(upTo(value) - (at + 1) / n)), 0);
}

describe('arrivals', () => {
  it('are Poisson: gaps are exponential and do not follow one another', () => {
    const spec = floorSpec({ arrivals: [{ fromSeconds: 0, perHour: 360 }] });
    let at = 0;
    const gaps = Array.from({ length: N }, (_, index) => {
      const next = nextArrival(spec, SEED, index, at);
      const gap = next - at;
      at = next;
      return gap;
    });
    expect(distance(gaps, (gap) => 1 - Math.exp(-gap / 10))).toBeLessThan(1.95);
    const neighbours = mean(gaps.slice(1).map((gap, before) => (gap - 10) * ((gaps[before] ?? 0) - 10))) / 100;
    expect(Math.abs(neighbours) * Math.sqrt(N)).toBeLessThan(4);
  });

  it('follow the rates of the day, and pause while the rate is 0', () => {
    const steps = [{ fromSeconds: 0, perHour: 3600 }, { fromSeconds: 1000, perHour: 0 }, { fromSeconds: 2000, perHour: 7200 }, { fromSeconds: 3000, perHour: 1800 }];
    expect(timeAfter(steps, 0, 999)).toBe(999);
    expect(timeAfter(steps, 0, 1001)).toBe(2000.5);
    expect(timeAfter(steps, 900, 100 + 2000 + 50)).toBe(3100);
    expect(timeAfter([{ fromSeconds: 0, perHour: 36 }, { fromSeconds: 50, perHour: 0 }], 0, 1)).toBe(floorTuning.NEVER);

    const counts = [0, 0, 0, 0];
    const days = 100;
    for (let day = 0; day < days; day += 1) {
      let at = 0;
      for (let index = 0; ; index += 1) {
        at = nextArrival(floorSpec({ arrivals: steps }), day, index, at);
        if (at >= 4000) break;
        const step = Math.floor(at / 1000);
        counts[step] = (counts[step] ?? 0) + 1;
      }
    }
    [1000, 0, 2000, 500].forEach((expected, step) => {
      expect(Math.abs((counts[step] ?? 0) - expected * days), `step ${step}`).toBeLessThanOrEqual(4 * Math.sqrt(expected * days));
    });
  });

  it('end after the last call', () => {
    const spec = floorSpec({ maxCalls: 2 });
    expect([0, 1, 2].map((index) => nextArrival(spec, SEED, index, 0) < floorTuning.NEVER)).toEqual([true, true, false]);
  });
});

describe('callers', () => {
  it('need exponential or lognormal time with the mean and the spread that were asked for', () => {
    const handling = (kind: 'exponential' | 'lognormal', spread: number): readonly number[] => callers(floorSpec({ handling: { kind, meanSeconds: 180, spread, hotFactor: 1 } })).map(({ handleSeconds }) => handleSeconds);
    expect(distance(handling('exponential', 1), (value) => 1 - Math.exp(-value / 180))).toBeLessThan(1.95);
    for (const spread of [0.25, 0.5, 1]) {
      const values = handling('lognormal', spread);
      expect(Math.abs(mean(values) / 180 - 1) / (spread / Math.sqrt(N))).toBeLessThan(4);
      expect(deviation(values) / 180).toBeCloseTo(spread, 1);
      // The logarithm is normal: its middle is the median, and 2.275 % lie two deviations above it.
      const sigma = Math.sqrt(Math.log(1 + spread ** 2));
      const median = 180 * Math.exp(-(sigma ** 2) / 2);
      expect(values.filter((value) => value < median).length / N).toBeCloseTo(0.5, 2);
      expect(values.filter((value) => value > median * Math.exp(2 * sigma)).length / N).toBeCloseTo(0.02275, 2);
    }
    expect(new Set(handling('lognormal', 0)).size).toBe(1);
  });

  it('wait exponentially, with a bump at the announcement, or for ever', () => {
    const patience = (kind: FloorSpec['patience']['kind']): readonly number[] =>
      callers(floorSpec({ patience: { kind, meanSeconds: 240, announcement: { atSeconds: 60, share: 0.25 } } })).map(({ leavesAt }) => leavesAt);
    expect(distance(patience('exponential'), (value) => 1 - Math.exp(-value / 240))).toBeLessThan(1.95);
    expect(new Set(patience('infinite'))).toEqual(new Set([floorTuning.NEVER]));
    const bump = patience('bump');
    const stillThere = Math.exp(-60 / 240);
    const close = (share: number, expected: number): void => expect(Math.abs(share - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / N));
    close(bump.filter((value) => value < 60).length / N, 1 - stillThere);
    close(bump.filter((value) => value === 60).length / N, stillThere * 0.25);
    close(bump.filter((value) => value > 240).length / N, Math.exp(-1) * 0.75);
  });

  it('are hot and need skills in the given shares, independently of each other', () => {
    const spec = floorSpec({ hotShare: 0.22, skills: [{ skill: 'billing', weight: 5 }, { skill: 'senior', weight: 1 }], handling: { kind: 'exponential', meanSeconds: 100, spread: 1, hotFactor: 1.5 } });
    const all = callers(spec);
    const hot = all.filter((caller) => caller.hot);
    const senior = all.filter(({ skill }) => skill === 'senior');
    expect(hot.length / N).toBeCloseTo(0.22, 2);
    expect(senior.length / N).toBeCloseTo(1 / 6, 2);
    expect(senior.filter((caller) => caller.hot).length / senior.length).toBeCloseTo(0.22, 1);
    expect(mean(hot.map(({ handleSeconds }) => handleSeconds)) / mean(all.filter((caller) => !caller.hot).map(({ handleSeconds }) => handleSeconds))).toBeCloseTo(1.5, 1);
  });

  it('have less patience when they ring again, and none to lose when they are called back', () => {
    const repeats = { unsolvedShare: 0.3, afterAbandon: { share: 1, delaySeconds: 60 }, afterUnsolved: { share: 1, delaySeconds: 60 }, patienceFactor: 0.6, most: 3 };
    const spec = floorSpec({ repeats, patience: { kind: 'exponential', meanSeconds: 240, announcement: floorTuning.ANNOUNCEMENT } });
    const again = Array.from({ length: N }, (_, index) => callerAt(spec, SEED, index, 1, 'repeat', 0).leavesAt);
    expect(distance(again, (value) => 1 - Math.exp(-value / 144))).toBeLessThan(1.95);
    expect(callerAt(spec, SEED, 5, 1, 'callback', 100).leavesAt).toBe(floorTuning.NEVER);
  });

  it('accept a call-back only if they are still there when it is offered', () => {
    const spec = floorSpec({ callbacks: { afterSeconds: 90, share: 0.3, dueSeconds: 600 } });
    const all = callers(spec);
    const there = Math.exp(-90 / floorTuning.PATIENCE_SECONDS);
    expect(all.filter(({ leaves }) => leaves === 'callback').length / N).toBeCloseTo(there * 0.3, 2);
    expect(all.every(({ leaves, leavesAt }) => leaves === 'gives-up' || leavesAt === 90)).toBe(true);
  });
});
