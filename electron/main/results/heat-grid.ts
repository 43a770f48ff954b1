import type { HeatGrid } from '../../contract/trainer/views.js';
import type { KeptCells } from './tally.js';

/** Figures in one cell: choices, model lines, landmines. */
const PER_CELL = 3;
const NOTHING = [0, 0, 0] as const;

/** Packs the cells of all people, rows and columns in the order in which they come: one array of numbers is made and passed on at once, 300,000 objects are not. */
export function packGrid(people: ReadonlyMap<string, KeptCells>): HeatGrid {
  const columns = new Map<string, number>();
  const rows: { readonly id: string; readonly cells: KeptCells; readonly keys: readonly string[] }[] = [];
  for (const [id, cells] of people) {
    const keys = Object.keys(cells);
    if (keys.length === 0) continue;
    rows.push({ id, cells, keys });
    for (const key of keys) if (!columns.has(key)) columns.set(key, columns.size);
  }
  const counts = new Uint32Array(rows.length * columns.size * PER_CELL);
  rows.forEach(({ cells, keys }, row) => {
    for (const key of keys) {
      const [choices, model, landmine] = cells[key] ?? NOTHING;
      const at = (row * columns.size + (columns.get(key) ?? 0)) * PER_CELL;
      counts[at] = choices;
      counts[at + 1] = model;
      counts[at + 2] = landmine;
    }
  });
  return { traineeIds: rows.map(({ id }) => id), keys: [...columns.keys()], counts };
}
