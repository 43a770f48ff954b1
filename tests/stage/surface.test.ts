import { describe, expect, test } from 'vitest';
import { Dirt, pixelBoxes } from '../../game/stage/dirt.js';
import { fitFrame, MAX_PIXELS } from '../../game/stage/frame.js';
import { cityTowers, towerWindows } from '../../game/stage/paint/city-plan.js';
import { planOf } from '../../game/stage/paint/plan.js';
import { isSoftwareRenderer } from '../../game/stage/renderer-choice.js';

describe('the surface', () => {
  test('at 1280 × 720 one design unit is one pixel', () => {
    expect(fitFrame(1280, 720, 1)).toMatchObject({ width: 1280, height: 720, scale: 1, left: 0, top: 0, right: 1280, bottom: 720 });
  });

  test('a wider window shows more room on both sides, a taller one above and below', () => {
    const wide = fitFrame(1720, 720, 1);
    expect([wide.scale, wide.left, wide.right, wide.top]).toEqual([1, -220, 1500, 0]);
    const tall = fitFrame(1280, 960, 1);
    expect([tall.scale, tall.left, tall.top, tall.bottom]).toEqual([1, 0, -120, 840]);
  });

  test('is never larger than a 4K screen, however dense the pixels are', () => {
    for (const [w, h, ratio] of [[3840, 2160, 2], [7680, 4320, 1], [1280, 720, 8]] as const) {
      const frame = fitFrame(w, h, ratio);
      expect(frame.width * frame.height).toBeLessThanOrEqual(MAX_PIXELS * 1.01);
      expect(frame.width / frame.height).toBeCloseTo(w / h, 2);
    }
  });

  test('survives a window of no size', () => {
    expect(fitFrame(0, 0, 1).width).toBeGreaterThan(0);
  });
});

describe('what has changed', () => {
  const frame = fitFrame(2560, 1440, 1);

  test('the first frame is drawn whole, the next only where something moved', () => {
    const dirt = new Dirt();
    expect(dirt.any).toBe(true);
    expect(dirt.take(frame)).toBeNull();
    expect(dirt.any).toBe(false);
    dirt.add({ x: 10, y: 10, width: 5, height: 5 });
    expect(dirt.take(frame)).toEqual([{ x: 19, y: 19, width: 12, height: 12 }]);
  });

  test('overlapping places are joined, so that no pixel is drawn over twice', () => {
    const boxes = pixelBoxes([{ x: 0, y: 0, width: 20, height: 20 }, { x: 100, y: 0, width: 20, height: 20 }, { x: 10, y: 5, width: 95, height: 4 }], frame);
    expect(boxes).toHaveLength(1);
    expect(pixelBoxes([{ x: 0, y: 0, width: 20, height: 20 }, { x: 100, y: 0, width: 20, height: 20 }], frame)).toHaveLength(2);
  });

  test('what lies outside the window is no change', () => {
    expect(pixelBoxes([{ x: -500, y: 0, width: 20, height: 20 }], frame)).toEqual([]);
  });
});

describe('the machine', () => {
  test('a software renderer is told from a graphics card', () => {
    for (const name of ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', 'llvmpipe (LLVM 15.0.6, 256 bits)', 'Microsoft Basic Render Driver', '', null]) {
      expect(isSoftwareRenderer(name)).toBe(true);
    }
    for (const name of ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)', 'Apple M2', 'NVIDIA GeForce RTX 3060/PCIe/SSE2']) expect(isSoftwareRenderer(name)).toBe(false);
  });
});

describe('the city', () => {
  test('is the same city in a narrow and in a wide window', () => {
    for (const setting of ['menu', 'floor', 'booth'] as const) {
      const { city } = planOf(setting);
      const narrow = cityTowers(city, 0, 1280);
      const wide = cityTowers(city, -600, 1900);
      expect(narrow.length).toBeGreaterThan(20);
      for (const tower of narrow) expect(wide).toContainEqual(tower);
    }
  });

  test('keeps every window inside its house', () => {
    const { city } = planOf('floor');
    for (const tower of cityTowers(city, 0, 1280)) {
      for (const window of towerWindows(tower, city.horizon)) {
        expect(window.x).toBeGreaterThanOrEqual(tower.x);
        expect(window.x + window.width).toBeLessThanOrEqual(tower.x + tower.width + 0.01);
        expect(window.y).toBeGreaterThan(tower.top);
      }
    }
  });
});
