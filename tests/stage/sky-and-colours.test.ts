import { describe, expect, test } from 'vitest';
import { COLOUR, luminance, mix, packed, rgb, ringColour, stressColour } from '../../game/stage/palette.js';
import { heavenlyBody, skyColours } from '../../game/stage/sky.js';

const HOURS = Array.from({ length: 288 }, (_, i) => i * 5);

describe('the sky by the level’s clock', () => {
  test('a morning shift sees daylight, an evening interview does not', () => {
    expect(skyColours(8 * 60 + 58).daylight).toBeGreaterThan(0.8);
    expect(skyColours(20 * 60 + 10).daylight).toBeLessThan(0.1);
    expect(skyColours(20 * 60 + 10).lit).toBeGreaterThan(skyColours(9 * 60).lit * 3);
  });

  test('changes softly from one minute to the next, midnight included', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const [a, b] = [skyColours(minute), skyColours(minute + 1)];
      for (const part of ['top', 'middle', 'horizon', 'near'] as const) {
        for (const byte of [0, 1, 2] as const) expect(Math.abs(a[part][byte] - b[part][byte])).toBeLessThan(3);
      }
    }
  });

  test('is never so bright that white words above it could not be read', () => {
    for (const minute of HOURS) {
      const sky = skyColours(minute);
      expect(luminance(sky.top)).toBeLessThan(0.18);
      expect(luminance(sky.middle)).toBeLessThan(0.3);
    }
  });

  test('the lamp counts most at night', () => {
    expect(skyColours(0).lamp).toBe(1);
    expect(skyColours(720).lamp).toBeLessThan(0.5);
  });

  test('the sun stands in the sky by day and the moon by night, and neither jumps', () => {
    expect(heavenlyBody(12 * 60).kind).toBe('sun');
    expect(heavenlyBody(22 * 60).kind).toBe('moon');
    for (let minute = 0; minute < 1440; minute += 1) {
      const [a, b] = [heavenlyBody(minute), heavenlyBody((minute + 1) % 1440)];
      if (a.kind === b.kind) expect(Math.abs(a.along - b.along)).toBeLessThan(0.01);
      expect(a.height).toBeGreaterThanOrEqual(0);
      expect(a.height).toBeLessThanOrEqual(1);
    }
  });
});

describe('the colours of heat', () => {
  test('a ring runs from calm through tense to hot', () => {
    expect(ringColour(0)).toEqual(COLOUR.calm);
    expect(ringColour(0.55)).toEqual(COLOUR.tense);
    expect(ringColour(1)).toEqual(COLOUR.hot);
    expect(ringColour(7)).toEqual(COLOUR.hot);
  });

  test('the stress line changes colour at the bands of stress', () => {
    expect(stressColour(20)).toEqual(COLOUR.calm);
    expect(stressColour(60)).toEqual(COLOUR.tense);
    expect(stressColour(90)).toEqual(COLOUR.hot);
  });

  test('colours mix and pack', () => {
    expect(mix(rgb('#000000'), rgb('#ffffff'), 0.5)).toEqual([127.5, 127.5, 127.5]);
    expect(packed(rgb('#17213a'))).toBe(0x17213a);
  });
});
