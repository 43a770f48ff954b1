import { describe, expect, it } from 'vitest';
import type { HeatGrid } from '../../electron/contract/trainer/views.js';
import { figureAt, heatMap, shareOf, tintOf } from '../../renderer/trainer/heat/heat.js';

const grid: HeatGrid = { traineeIds: ['b', 'a'], keys: ['GREET', 'VERIFY', 'NEVER'], counts: Uint32Array.from([4, 4, 0, 4, 1, 2, 0, 0, 0, 2, 1, 0, 4, 0, 3, 0, 0, 0]) };
const people = { trainees: [{ id: 'a', staffNumber: '1', name: '安', classId: null }, { id: 'b', staffNumber: '2', name: '白', classId: null }] };

describe('the heat map', () => {
  it('puts the weakest first, sums over everybody, and leaves out what nobody met', () => {
    const { columns, rows } = heatMap(grid, people);
    expect(columns).toEqual([{ key: 'VERIFY', at: 1, choices: 8, model: 1, landmine: 5 }, { key: 'GREET', at: 0, choices: 6, model: 5, landmine: 0 }]);
    expect(rows.map(({ name }) => name)).toEqual(['安', '白']);
    expect(figureAt(grid, rows[0]?.at ?? 0, 1)).toEqual({ choices: 4, model: 0, landmine: 3 });
  });

  it('has no share where nothing was chosen', () => {
    expect(shareOf({ choices: 0, model: 0, landmine: 0 })).toBeNull();
    expect(shareOf({ choices: 4, model: 1, landmine: 2 })).toBe(0.25);
  });

  it('grows greener with the share', () => {
    const green = (share: number): number => { const [r = 0, g = 0] = tintOf(share).match(/\d+/g)?.map(Number) ?? []; return g - r; };
    const tints = [0, 0.25, 0.5, 0.75, 1].map(green);
    expect(tints).toEqual([...tints].sort((a, b) => a - b));
  });

  it('is arranged for 2,000 people by 160 points in the time of a click', () => {
    const traineeIds = Array.from({ length: 2000 }, (_, n) => `p-${n}`);
    const keys = Array.from({ length: 160 }, (_, n) => `K-${n}`);
    const counts = Uint32Array.from({ length: 2000 * 160 * 3 }, (_, n) => (n * 7) % 5);
    const before = performance.now();
    const map = heatMap({ traineeIds, keys, counts }, { trainees: [] });
    expect(map.rows).toHaveLength(2000);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
