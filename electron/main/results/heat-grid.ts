import type { HeatGrid } from '../../contract/trainer/views.js';
import { eachCell } from './cells-text.js';

/** Figures in one cell: choices, model lines, landmines. */
const PER_CELL = 3;
/** Row, column and the figures of a cell that was read. */
const PER_READ = 2 + PER_CELL;

/** What is kept of a trainee; several rows of one lie beside each other and are added up. */
export interface KeptRow {
  readonly id: string;
  /** See eachCell. */
  readonly cells: string;
}

/** Packs the cells of all people, rows and columns in the order in which they come: one array of numbers is made and passed on at once, 300,000 objects are not. */
export function packGrid(kept: readonly KeptRow[]): HeatGrid {
  const columns = new Map<string, number>();
  const keys: string[] = [];
  const traineeIds: string[] = [];
  let read = new Uint32Array(PER_READ * 1024);
  let end = 0;
  let expected = 0;
  const columnOf = (key: string): number => {
    // Keys lie in order, and most people have met the same ones: it is mostly the one after the last.
    if (keys[expected] === key) return expected;
    const known = columns.get(key);
    if (known !== undefined) return known;
    columns.set(key, keys.length);
    return keys.push(key) - 1;
  };
  for (const { id, cells } of kept) {
    eachCell(cells, (key, choices, model, landmine) => {
      if (traineeIds.at(-1) !== id) traineeIds.push(id);
      if (end === read.length) {
        const larger = new Uint32Array(2 * end);
        larger.set(read);
        read = larger;
      }
      const column = columnOf(key);
      expected = column + 1;
      read[end] = traineeIds.length - 1;
      read[end + 1] = column;
      read[end + 2] = choices;
      read[end + 3] = model;
      read[end + 4] = landmine;
      end += PER_READ;
    });
  }
  const counts = new Uint32Array(traineeIds.length * keys.length * PER_CELL);
  for (let from = 0; from < end; from += PER_READ) {
    const at = ((read[from] ?? 0) * keys.length + (read[from + 1] ?? 0)) * PER_CELL;
    for (let figure = 0; figure < PER_CELL; figure += 1) counts[at + figure] = (counts[at + figure] ?? 0) + (read[from + 2 + figure] ?? 0);
  }
  return { traineeIds, keys, counts };
}
