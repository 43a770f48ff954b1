import type { HeatCell } from '../../contract/results/figures.js';
import type { HeatGrid } from '../../contract/trainer/views.js';

/** Figures in one cell: choices, model lines, landmines. */
const PER_CELL = 3;

/** Packs the cells of all people: one array of numbers passes to the page at once, 300,000 objects do not. */
export function heatGrid(cells: readonly HeatCell[]): HeatGrid {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  for (const { traineeId, key } of cells) {
    if (!rows.has(traineeId)) rows.set(traineeId, rows.size);
    if (!columns.has(key)) columns.set(key, columns.size);
  }
  const counts = new Uint32Array(rows.size * columns.size * PER_CELL);
  for (const { traineeId, key, choices, model, landmine } of cells) {
    const at = ((rows.get(traineeId) ?? 0) * columns.size + (columns.get(key) ?? 0)) * PER_CELL;
    counts[at] = choices;
    counts[at + 1] = model;
    counts[at + 2] = landmine;
  }
  return { traineeIds: [...rows.keys()], keys: [...columns.keys()], counts };
}
