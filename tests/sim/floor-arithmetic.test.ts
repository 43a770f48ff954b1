import { describe, expect, it } from 'vitest';
import { drawFor, USE } from '../../game/sim/floor/draws.js';
import { exp, ln, normalQuantile } from '../../game/sim/floor/exact.js';

const POINTS = 20_000;

describe('the exact functions against those of the engine', () => {
  it('ln, from the smallest draw to the largest time', () => {
    let worst = 0;
    for (let at = 0; at <= POINTS; at += 1) {
      const x = Math.exp(-40 + (80 * at) / POINTS);
      worst = Math.max(worst, Math.abs(ln(x) - Math.log(x)) / Math.max(1, Math.abs(Math.log(x))));
    }
    expect(worst).toBeLessThan(1e-15);
    // Near 1, where the logarithm itself is near 0.
    for (const x of [1 - 2 ** -33, 1 - 1e-6, 1, 1 + 1e-6]) expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.abs(Math.log(x)));
    expect([ln(0), ln(-1), ln(Infinity)]).toEqual([-Infinity, NaN, Infinity]);
    expect(ln(5e-324)).toBeCloseTo(Math.log(5e-324), 10);
  });

  it('exp, over the whole range of a number', () => {
    let worst = 0;
    for (let at = 0; at <= POINTS; at += 1) {
      const x = -700 + (1400 * at) / POINTS;
      worst = Math.max(worst, Math.abs(exp(x) / Math.exp(x) - 1));
    }
    expect(worst).toBeLessThan(1e-15);
    expect([exp(0), exp(-800), exp(710), exp(-Infinity), exp(NaN)]).toEqual([1, 0, Infinity, 0, NaN]);
  });

  it('the normal quantile, through the area under the curve up to it', () => {
    for (const p of [1e-9, 1e-6, 0.001, 0.02, 0.0749, 0.0751, 0.3, 0.5, 0.7, 0.925, 0.98, 0.999, 1 - 1e-9]) {
      const area = normalArea(normalQuantile(p));
      expect(Math.abs(area - p) / Math.min(p, 1 - p), String(p)).toBeLessThan(1e-6);
    }
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
  });
});

/** Area under the normal curve up to `z`, from the tail inwards by Simpson's rule. */
function normalArea(z: number): number {
  const pieces = 20_000;
  const from = z <= 0 ? -14 : z;
  const to = z <= 0 ? z : 14;
  const width = (to - from) / pieces;
  let sum = 0;
  for (let piece = 0; piece <= pieces; piece += 1) {
    const x = from + piece * width;
    sum += Math.exp((-x * x) / 2) * (piece === 0 || piece === pieces ? 1 : piece % 2 === 1 ? 4 : 2);
  }
  const tail = (sum * width) / 3 / Math.sqrt(2 * Math.PI);
  return z <= 0 ? tail : 1 - tail;
}

describe('addressed draws', () => {
  const N = 100_000;

  it('are the same for the same address and lie inside (0, 1)', () => {
    expect(drawFor(7, USE.gap, 12)).toBe(drawFor(7, USE.gap, 12));
    const all = new Set([drawFor(7, USE.gap, 12), drawFor(8, USE.gap, 12), drawFor(7, USE.hot, 12), drawFor(7, USE.gap, 13), drawFor(7, USE.gap, 12, 1)]);
    expect(all.size).toBe(5);
    for (let index = 0; index < N; index += 1) {
      const value = drawFor(1, USE.patience, index);
      if (!(value > 0 && value < 1)) expect.fail(`${index} drew ${value}`);
    }
  });

  it.each([0, 1, 2, 12_345, 0xffff_ffff])('fill 100 drawers evenly, seed %i', (seed) => {
    for (const use of Object.values(USE)) {
      const drawers = new Array<number>(100).fill(0);
      for (let index = 0; index < N; index += 1) {
        const at = Math.floor(drawFor(seed, use, index) * 100);
        drawers[at] = (drawers[at] ?? 0) + 1;
      }
      const chi = drawers.reduce((sum, count) => sum + (count - N / 100) ** 2 / (N / 100), 0);
      // 99 degrees of freedom: mean 99, and 60 draws of it stay between these with a chance of 0.9999.
      expect(chi, `use ${use}`).toBeGreaterThan(45);
      expect(chi, `use ${use}`).toBeLessThan(185);
    }
  });

  it('do not follow one another, nor another use, seed or attempt', () => {
    const pairs: readonly (readonly [string, (index: number) => number, (index: number) => number])[] = [
      ['next index', (index) => drawFor(1, USE.gap, index), (index) => drawFor(1, USE.gap, index + 1)],
      ['gap and handling', (index) => drawFor(1, USE.gap, index), (index) => drawFor(1, USE.handling, index)],
      ['handling and patience', (index) => drawFor(1, USE.handling, index), (index) => drawFor(1, USE.patience, index)],
      ['seed and next seed', (index) => drawFor(1, USE.gap, index), (index) => drawFor(2, USE.gap, index)],
      ['attempt', (index) => drawFor(1, USE.patience, index), (index) => drawFor(1, USE.patience, index, 1)],
    ];
    for (const [name, one, other] of pairs) {
      let sum = 0;
      for (let index = 0; index < N; index += 1) sum += (one(index) - 0.5) * (other(index) - 0.5) * 12;
      expect(Math.abs(sum / Math.sqrt(N)), name).toBeLessThan(4);
    }
  });
});
