import { parseArgs } from 'node:util';
import { expectedFor, floorSpec, floorTuning, offeredLoad, runBatch, type BatchRun, type Expected, type FloorSpec, type HandlingSpec, type PatienceSpec } from '../sim/index.js';
import { numberBetween, oneOf, runCommand, UsageError, wholeNumber, type Terminal } from './command-line.js';
import { pauseTable } from './pause-experiment.js';

const USAGE = [
  'usage: npm run -s floor -- [--seats N] [--arrivals-per-hour X] [--aht-s X] [--aht-dist exponential|lognormal] [--aht-spread X]',
  '         [--patience-s X] [--patience-dist exponential|bump|infinite] [--pause-s X] [--pause-after all|hot] [--hot-share X]',
  '         [--calls N] [--seed N] [--json]',
  '       npm run -s floor -- --pause-experiment [--calls N] [--seed N]',
].join('\n');
const HANDLING: readonly HandlingSpec['kind'][] = ['exponential', 'lognormal'];
const PATIENCE: readonly PatienceSpec['kind'][] = ['exponential', 'bump', 'infinite'];
const PAUSE_AFTER: readonly FloorSpec['pause']['after'][] = ['all', 'hot'];
const MAX_SEED = 0xffff_ffff;
/** More than a centre has, and than a run can keep in memory. */
const MOST = { seats: 1000, perHour: 100_000, seconds: 86_400, spread: 5, calls: 10_000_000 } as const;
/** Shortest handling time and patience, seconds. */
const SHORTEST = 1;

/** A floor without a screen: thousands of calls, and how they fared. Returns the exit code. */
export function floorCommand(args: readonly string[], terminal: Terminal): number {
  return runCommand(USAGE, terminal, () => run(args, terminal.out));
}

interface Task {
  readonly spec: FloorSpec;
  readonly calls: number;
  readonly seed: number;
  readonly json: boolean;
  readonly pauseExperiment: boolean;
}

function run(args: readonly string[], out: Terminal['out']): number {
  const { spec, calls, seed, json, pauseExperiment } = read(args);
  if (pauseExperiment) {
    out(pauseTable(calls, seed));
    return 0;
  }
  const batch = runBatch(spec, seed, calls);
  out(json ? JSON.stringify(batch.result, null, 2) : tableOf(spec, batch, seed));
  return 0;
}

function read(args: readonly string[]): Task {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seats: { type: 'string', default: String(floorTuning.SEATS) },
      'arrivals-per-hour': { type: 'string', default: String(floorTuning.PER_HOUR) },
      'aht-s': { type: 'string', default: String(floorTuning.HANDLING.meanSeconds) },
      'aht-dist': { type: 'string', default: 'lognormal' },
      'aht-spread': { type: 'string' },
      'patience-s': { type: 'string', default: String(floorTuning.PATIENCE_SECONDS) },
      'patience-dist': { type: 'string', default: 'exponential' },
      'pause-s': { type: 'string', default: '0' },
      'pause-after': { type: 'string', default: 'all' },
      'hot-share': { type: 'string', default: String(floorTuning.HOT_SHARE) },
      calls: { type: 'string', default: '200000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      'pause-experiment': { type: 'boolean', default: false },
    },
  });
  const alone = ['--pause-experiment', '--calls', '--seed'];
  const other = values['pause-experiment'] ? args.find((arg) => arg.startsWith('--') && !alone.includes(arg.split('=')[0] ?? '')) : undefined;
  if (other !== undefined) throw new UsageError(`${other} does not go with --pause-experiment, which takes --calls and --seed only.`);
  const handling = oneOf('--aht-dist', values['aht-dist'], HANDLING);
  const patience = oneOf('--patience-dist', values['patience-dist'], PATIENCE);
  if (handling === 'exponential' && values['aht-spread'] !== undefined) throw new UsageError('--aht-spread goes with --aht-dist lognormal: an exponential time has no other spread than its mean.');
  const calls = wholeNumber('--calls', values.calls, 1);
  if (calls > MOST.calls) throw new UsageError(`--calls is ${calls}; it must be at most ${MOST.calls}.`);
  const seats = wholeNumber('--seats', values.seats, 1);
  if (seats > MOST.seats) throw new UsageError(`--seats is ${seats}; it must be at most ${MOST.seats}.`);
  const seed = wholeNumber('--seed', values.seed, 0);
  if (seed > MAX_SEED) throw new UsageError(`--seed is ${seed}; it must be at most ${MAX_SEED}.`);
  const spec = floorSpec({
    seats,
    arrivals: [{ fromSeconds: 0, perHour: numberBetween('--arrivals-per-hour', values['arrivals-per-hour'], 1, MOST.perHour) }],
    handling: {
      kind: handling,
      meanSeconds: numberBetween('--aht-s', values['aht-s'], SHORTEST, MOST.seconds),
      spread: numberBetween('--aht-spread', values['aht-spread'] ?? String(floorTuning.HANDLING.spread), 0, MOST.spread),
      hotFactor: floorTuning.HOT_FACTOR,
    },
    patience: { kind: patience, meanSeconds: numberBetween('--patience-s', values['patience-s'], SHORTEST, MOST.seconds), announcement: floorTuning.ANNOUNCEMENT },
    pause: { seconds: numberBetween('--pause-s', values['pause-s'], 0, MOST.seconds), after: oneOf('--pause-after', values['pause-after'], PAUSE_AFTER) },
    hotShare: numberBetween('--hot-share', values['hot-share'], 0, 1),
  });
  return { spec, calls, seed, json: values.json, pauseExperiment: values['pause-experiment'] };
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const seconds = (value: number): string => `${value.toFixed(2)} s`;

/** Figures in words; where the run has a formula, what the formula says stands beside it. */
function tableOf(spec: FloorSpec, { result, errors }: BatchRun, seed: number): string {
  const theory = (within: number): Expected | null => theoryOf(spec, within);
  const expected = theory(floorTuning.TARGETS.norm);
  const rows: readonly (readonly [string, string, string, string | undefined])[] = [
    ['answered at all', percent(result.answered / result.offered), '', theoryText(expected === null ? undefined : 1 - expected.abandonedShare, percent)],
    [`answered within ${floorTuning.TARGETS.norm} s`, percent(result.answeredWithin15s), error(errors?.answeredWithin15s, percent), theoryText(expected?.withinShare, percent)],
    [`answered within ${floorTuning.TARGETS.habit} s`, percent(result.answeredWithin20s), '', theoryText(theory(floorTuning.TARGETS.habit)?.withinShare, percent)],
    ['gave up', percent(result.abandonedShare), error(errors?.abandonedShare, percent), theoryText(expected?.abandonedShare, percent)],
    ['had to wait', percent(result.delayedShare), error(errors?.delayedShare, percent), theoryText(expected?.delayedShare, percent)],
    ['mean wait of all', seconds(result.meanWaitS), error(errors?.meanWaitS, seconds), theoryText(expected?.meanWaitSeconds, seconds)],
    ['95 % waited at most', seconds(result.p95WaitS), '', undefined],
    ['occupancy', percent(result.occupancy), '', theoryText(expected?.occupancy, percent)],
  ];
  const lines = rows.map(([name, value, error, formula]) => `${name.padEnd(22)}${value.padStart(11)}  ${error.padEnd(12)}${formula === undefined ? '' : `formula ${formula}`}`.trimEnd());
  const endless = spec.patience.kind === 'infinite' && loadOf(spec) >= 1 ? ['More comes than the team can do and nobody gives up: the queue grows for as long as the run lasts.'] : [];
  return [`${result.offered} calls, seed ${seed}${errors === null ? '' : '; ± is one standard error'}`, ...lines, ...endless].join('\n');
}

function error(value: number | undefined, write: (value: number) => string): string {
  return value === undefined ? '' : `± ${write(value)}`;
}

function theoryText(value: number | undefined, write: (value: number) => string): string | undefined {
  return value === undefined ? undefined : write(value);
}

function loadOf({ seats, arrivals, handling, pause, hotShare }: FloorSpec): number {
  const pauseSeconds = pause.seconds * (pause.after === 'all' ? 1 : hotShare);
  return offeredLoad({ seats, perHour: arrivals[0]?.perHour ?? 0, handleSeconds: handling.meanSeconds + pauseSeconds, patienceSeconds: null });
}

/** Erlang-A or Erlang-C where the run keeps to its conditions, null elsewhere. */
function theoryOf({ seats, arrivals, handling, patience, pause }: FloorSpec, within: number): Expected | null {
  if (handling.kind !== 'exponential' || patience.kind === 'bump' || pause.seconds > 0) return null;
  return expectedFor({ seats, perHour: arrivals[0]?.perHour ?? 0, handleSeconds: handling.meanSeconds, patienceSeconds: patience.kind === 'infinite' ? null : patience.meanSeconds }, within);
}
