import type { HeatGrid, People } from '../../../electron/contract/trainer/views.js';

/** Figures of one cell. */
export interface HeatFigure {
  readonly choices: number;
  readonly model: number;
  readonly landmine: number;
}

/** One point or step, with its sum over everybody shown. */
export interface HeatColumn extends HeatFigure {
  readonly key: string;
  /** Its place in the grid. */
  readonly at: number;
}

/** One person; `at` is their row in the grid. */
export interface HeatRow {
  readonly traineeId: string;
  readonly name: string;
  readonly at: number;
}

/** The heat map as it is drawn. */
export interface HeatMap {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
}

const PER_CELL = 3;

/** The figure of one cell of the grid. */
export function figureAt({ counts, keys }: HeatGrid, row: number, column: number): HeatFigure {
  const at = (row * keys.length + column) * PER_CELL;
  return { choices: counts[at] ?? 0, model: counts[at + 1] ?? 0, landmine: counts[at + 2] ?? 0 };
}

/** Share of model lines, 0 to 1; null where nothing was chosen. */
export function shareOf({ choices, model }: HeatFigure): number | null {
  return choices === 0 ? null : model / choices;
}

/** People by name, points or steps with the weakest first. A column in which nothing was chosen is left out. */
export function heatMap(grid: HeatGrid, { trainees }: Pick<People, 'trainees'>): HeatMap {
  const names = new Map(trainees.map(({ id, name }) => [id, name]));
  const rows = grid.traineeIds.map((traineeId, at): HeatRow => ({ traineeId, name: names.get(traineeId) ?? traineeId, at })).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
  const columns = grid.keys.map((key, at): HeatColumn => {
    let [choices, model, landmine] = [0, 0, 0];
    for (let row = 0; row < grid.traineeIds.length; row += 1) {
      const figure = figureAt(grid, row, at);
      choices += figure.choices;
      model += figure.model;
      landmine += figure.landmine;
    }
    return { key, at, choices, model, landmine };
  }).filter(({ choices }) => choices > 0).sort((a, b) => (shareOf(a) ?? 0) - (shareOf(b) ?? 0) || b.landmine - a.landmine || a.key.localeCompare(b.key, 'en', { numeric: true }));
  return { columns, rows };
}

const LOW = [244, 186, 169] as const;
const MIDDLE = [250, 232, 193] as const;
const HIGH = [183, 223, 212] as const;

/** The ground of a cell, from warm (few model lines) to green; light enough for dark figures. */
export function tintOf(share: number): string {
  const [from, to, part] = share < 0.5 ? [LOW, MIDDLE, share * 2] : [MIDDLE, HIGH, (share - 0.5) * 2];
  const mix = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * part));
  return `rgb(${mix.join(' ')})`;
}
