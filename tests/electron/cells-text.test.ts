import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachCell } from '../../electron/main/results/cells-text.js';
import { packGrid } from '../../electron/main/results/heat-grid.js';

const cell = fc.tuple(fc.nat(), fc.nat(), fc.nat());
const cells = fc.dictionary(fc.oneof(fc.string(), fc.stringMatching(/^["\\{}[\],:]{0,6}$/), fc.constantFrom('4.1', 'soothe', '步骤')), cell);

function read(text: string): [string, [number, number, number]][] {
  const found: [string, [number, number, number]][] = [];
  eachCell(text, (key, choices, model, landmine) => found.push([key, [choices, model, landmine]]));
  return found;
}

it('reads what was kept just as JSON does', () => {
  fc.assert(fc.property(cells, (kept) => {
    expect(read(JSON.stringify(kept))).toEqual(Object.entries(kept));
  }), { numRuns: 2000 });
});

it('takes no text for figures that is none', () => {
  const texts = ['', '{', '[]', '{"a":[1,2]}', '{"a":[1,2,3,4]}', '{"a":[1,2,-3]}', '{"a":[1,2,3]', '{"a":[1,2,3]}}', '{"a:[1,2,3]}', '{"a":[1,2,3],}x', '{"a":[1,,3]}', '{"a":null}'];
  for (const text of texts) expect(() => read(text), text).toThrow('no figures');
});

it('adds up several rows of one person, and leaves out who has none', () => {
  const grid = packGrid([{ id: 'a', cells: '{"x":[1,1,0]}' }, { id: 'a', cells: '{"x":[2,0,1],"y":[5,0,0]}' }, { id: 'b', cells: '{}' }, { id: 'c', cells: '{"y":[1,0,1]}' }]);
  expect(grid).toEqual({ traineeIds: ['a', 'c'], keys: ['x', 'y'], counts: Uint32Array.from([3, 1, 1, 5, 0, 0, 0, 0, 0, 1, 0, 1]) });
});
