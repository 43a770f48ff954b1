import { describe, expect, test } from 'vitest';
import { handAngles } from '../../game/stage/actors/clock-hands.js';
import { lampGlow } from '../../game/stage/actors/console-lamps.js';
import { isTalking } from '../../game/stage/actors/neighbours.js';
import { windowGlow } from '../../game/stage/actors/skyline.js';
import { beatsPerSweep, strokeAt } from '../../game/stage/actors/stress-line.js';
import { approach, breath, drop, jolt, nod, squash } from '../../game/stage/motion.js';
import { noise, textSeed } from '../../game/stage/noise.js';

describe('movement', () => {
  test('a value comes half the way in its half-life and lands exactly', () => {
    expect(approach(0, 10, 100, 100)).toBeCloseTo(5);
    expect(approach(9.9999, 10, 16, 100)).toBe(10);
    expect(approach(3, 3, 1000, 100)).toBe(3);
    expect(approach(0.2, 1, 0, 100)).toBe(0.2);
  });

  test('every small movement begins and ends at rest', () => {
    for (const age of [-1, 0, 600, Infinity]) expect(Math.abs(nod(age).y) + Math.abs(nod(age).turn)).toBeCloseTo(0);
    for (const age of [-1, 0, 500]) expect(jolt(age)).toBeCloseTo(0);
    for (const age of [-1, 0, 400]) expect(squash(age).x).toBeCloseTo(1);
    expect(drop(0)).toEqual({ y: 0, alpha: 1, turn: 0 });
    expect(drop(620).alpha).toBeCloseTo(0);
  });

  test('a breath takes four seconds in and four out', () => {
    expect(breath(0)).toEqual({ fill: 0, inhaling: true });
    expect(breath(3.99).inhaling).toBe(true);
    expect(breath(4)).toEqual({ fill: 1, inhaling: false });
    expect(breath(8).fill).toBeCloseTo(0);
    expect(breath(2).fill).toBeCloseTo(breath(6).fill);
  });
});

describe('the desk', () => {
  test('the clock shows a quarter to ten', () => {
    expect(handAngles(21 * 60 + 45).minute / Math.PI).toBeCloseTo(1.5);
    expect(handAngles(21 * 60 + 45).hour / Math.PI).toBeCloseTo(1.625);
  });

  test('the lamp blinks while it rings, stands while one talks, and never moves with reduced motion', () => {
    const over = (line: 'ringing' | 'line', still: boolean): ReadonlySet<number> => new Set(Array.from({ length: 40 }, (_, i) => lampGlow(line, i / 20, still)));
    expect(over('ringing', false).size).toBeGreaterThan(1);
    expect(over('line', false)).toEqual(new Set([1]));
    expect(over('ringing', true)).toEqual(new Set([1]));
  });

  test('more stress beats faster and higher', () => {
    const peak = (stress: number): number => Math.max(...Array.from({ length: 200 }, (_, i) => strokeAt(stress, i / 200)));
    expect(peak(80)).toBeGreaterThan(peak(20) * 1.5);
    expect(beatsPerSweep(80)).toBeGreaterThan(beatsPerSweep(20));
    expect(peak(100)).toBeLessThan(29);
  });
});

describe('scenery', () => {
  test('is the same on every machine', () => {
    expect(noise(1)).toBe(noise(1));
    expect(textSeed('6-1')).toBe(textSeed('6-1'));
    expect([...Array(50).keys()].every((n) => noise(n) >= 0 && noise(n) < 1)).toBe(true);
  });

  test('colleagues answer and hang up again', () => {
    for (let seat = 0; seat < 6; seat += 1) {
      const seen = new Set(Array.from({ length: 3000 }, (_, tick) => isTalking(seat, tick)));
      expect(seen.size).toBe(2);
    }
  });

  test('windows of the city fade rather than switch', () => {
    for (let t = 0; t < 200; t += 0.05) expect(Math.abs(windowGlow(5, t) - windowGlow(5, t + 0.05))).toBeLessThan(0.12);
  });
});
