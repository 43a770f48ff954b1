import { floorSpec, runBatch, type FloorSpec } from '../../game/sim/index.js';
import { longRun, longRunErrors, type Chain } from './erlang.js';

/** One cell of the grid: exponential handling, exponential or endless patience. */
export interface Cell {
  readonly seats: number;
  readonly load: number;
  /** Seconds; null: nobody gives up. */
  readonly patience: number | null;
}

const HANDLE_SECONDS = 180;

export function chainOf({ seats, load, patience }: Cell): Chain {
  return { seats, arrival: (load * seats) / HANDLE_SECONDS, service: 1 / HANDLE_SECONDS, giveUp: patience === null ? 0 : 1 / patience };
}

export function specOf({ seats, load, patience }: Cell): FloorSpec {
  return floorSpec({
    seats,
    arrivals: [{ fromSeconds: 0, perHour: (load * seats * 3600) / HANDLE_SECONDS }],
    handling: { kind: 'exponential', meanSeconds: HANDLE_SECONDS, spread: 1, hotFactor: 1 },
    patience: { kind: patience === null ? 'infinite' : 'exponential', meanSeconds: patience ?? 1, announcement: { atSeconds: 0, share: 0 } },
  });
}

export function cellsOf(seats: readonly number[], loads: readonly number[], patiences: readonly (number | null)[]): readonly Cell[] {
  return seats.flatMap((count) => loads.flatMap((load) => patiences.map((patience) => ({ seats: count, load, patience }))));
}

export const FIGURES = ['delayedShare', 'abandonedShare', 'meanWaitS'] as const;
export type Figure = (typeof FIGURES)[number];

/** One figure of one cell: how many standard errors the run lies from the formula. */
export interface Deviation {
  readonly cell: Cell;
  readonly figure: Figure;
  readonly seen: number;
  readonly expected: number;
  readonly error: number;
  readonly sigmas: number;
}

/**
 * Runs a cell and measures it against the chain. The standard error is that of batch means, because waits of
 * neighbours are alike. It is not let fall below the error that theory gives a run of that length: where a
 * thing happens in a handful of bursts, or in none, the batches of one run know too little about it.
 */
export function deviationsOf(cell: Cell, seed: number, calls: number): readonly Deviation[] {
  const { result, errors } = runBatch(specOf(cell), seed, calls);
  const chain = chainOf(cell);
  const truth = longRun(chain);
  const { delayedShare, abandonedShare, meanWait } = longRunErrors(chain, calls);
  const least: Readonly<Record<Figure, number>> = { delayedShare, abandonedShare, meanWaitS: meanWait };
  const expected: Readonly<Record<Figure, number>> = { delayedShare: truth.delayedShare, abandonedShare: truth.abandonedShare, meanWaitS: truth.meanWait };
  return FIGURES.filter((figure) => expected[figure] > 0).map((figure) => {
    const error = Math.max(errors?.[figure] ?? Infinity, least[figure]);
    return { cell, figure, seen: result[figure], expected: expected[figure], error, sigmas: (result[figure] - expected[figure]) / error };
  });
}

export function nameOf({ cell, figure, seen, expected, sigmas }: Deviation): string {
  return `${cell.seats} seats, load ${cell.load}, patience ${cell.patience ?? 'endless'}, ${figure}: ${seen.toPrecision(5)} against ${expected.toPrecision(5)}, ${sigmas.toFixed(2)} SE`;
}


/** Beyond this many standard errors a figure counts as off. */
export const LIMIT = 3;
/** Chance that a right figure is off, at most: 40 batch means have a t distribution with 39 degrees of freedom. */
const CHANCE = 0.0047;

export interface Survey {
  readonly comparisons: number;
  /** Figures beyond the limit in the first run of their cell. */
  readonly off: readonly Deviation[];
  /** Those of them that are beyond it again in a second, longer run with another seed. */
  readonly offAgain: readonly Deviation[];
  /** Cells with a figure off that chance alone would exceed in one survey of a thousand. */
  readonly allowedCells: number;
  readonly offCells: number;
  /** Mean and root mean square of the deviations of each figure, standard errors: near 0 and near 1 if engine and errors are right. */
  readonly spread: readonly { readonly figure: Figure; readonly cells: number; readonly mean: number; readonly rms: number }[];
}

/**
 * Runs every cell once with a seed of its own. With hundreds of comparisons some lie beyond three standard
 * errors by chance: such a cell is run again, four times as long and with another seed, and there it must keep
 * the limit; and no more cells may need this than chance explains.
 */
export function surveyGrid(cells: readonly Cell[], firstSeed: number, calls: number): Survey {
  const all: Deviation[] = [];
  const offAgain: Deviation[] = [];
  let offCells = 0;
  cells.forEach((cell, at) => {
    const seed = firstSeed + 13 * at;
    const deviations = deviationsOf(cell, seed, calls);
    all.push(...deviations);
    const off = deviations.filter(isOff);
    if (off.length === 0) return;
    offCells += 1;
    offAgain.push(...deviationsOf(cell, seed + 7_000_003, calls * 4).filter((again) => isOff(again) && off.some(({ figure }) => figure === again.figure)));
  });
  const spread = FIGURES.map((figure) => {
    const sigmas = all.filter((entry) => entry.figure === figure).map((entry) => entry.sigmas);
    const sum = (of: (value: number) => number): number => sigmas.reduce((total, value) => total + of(value), 0) / sigmas.length;
    return { figure, cells: sigmas.length, mean: sum((value) => value), rms: Math.sqrt(sum((value) => value * value)) };
  });
  return { comparisons: all.length, off: all.filter(isOff), offAgain, allowedCells: allowedOf(cells.length, FIGURES.length * CHANCE), offCells, spread };
}

function isOff({ sigmas }: Deviation): boolean {
  return Math.abs(sigmas) > LIMIT;
}

/** Smallest number that a binomial count exceeds less than once in a thousand times. */
function allowedOf(trials: number, chance: number): number {
  let term = (1 - chance) ** trials;
  let sum = term;
  let count = 0;
  while (sum < 0.999) {
    term *= ((trials - count) / (count + 1)) * (chance / (1 - chance));
    count += 1;
    sum += term;
  }
  return count;
}

/** The survey in a few lines, for the log of the run. */
export function describeSurvey({ comparisons, off, offAgain, allowedCells, offCells, spread }: Survey): string {
  return [
    `${comparisons} comparisons, ${off.length} beyond ${LIMIT} standard errors in ${offCells} cells (chance explains up to ${allowedCells}), ${offAgain.length} of them again in a second run`,
    ...spread.map(({ figure, cells, mean, rms }) => `  ${figure}: ${cells} cells, deviations mean ${mean.toFixed(3)}, root mean square ${rms.toFixed(3)} standard errors`),
    ...off.map((entry) => `  beyond: ${nameOf(entry)}`),
  ].join('\n');
}
