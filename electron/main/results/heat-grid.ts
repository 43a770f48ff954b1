import type { HeatGrid } from '../../contract/trainer/views.js';
import type { KeptCells } from './tally.js';

/** Figures in one cell: choices, model lines, landmines. */
const PER_CELL = 3;

/** Packs the cells of all people, rows and columns in the order in which they come: one array of numbers is made and passed on at once, 300,000 objects are not. */
export function packGrid(people: ReadonlyMap<string, KeptCells>): HeatGrid {
  const rows = [...people].filter(([, cells]) => hasAny(cells));
  const columns = new Map<string, number>();
  for (const [, cells] of rows) for (const key in cells) if (!columns.has(key)) columns.set(key, columns.size);
  const counts = new Uint32Array(rows.length * columns.size * PER_CELL);
  rows.forEach(([, cells], row) => {
    const start = row * columns.size;
    for (const key in cells) {
      const cell = cells[key];
      if (cell !== undefined) counts.set(cell, (start + (columns.get(key) ?? 0)) * PER_CELL);
    }
  });
  return { traineeIds: rows.map(([id]) => id), keys: [...columns.keys()], counts };
}

function hasAny(cells: KeptCells): boolean {
  for (const _ in cells) return true;
  return false;
}
