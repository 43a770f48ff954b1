import { hashState, LEDGER_ROWS, reportShift, type Dimension, type LedgerRow, type Level, type Rank, type ShiftState } from '../sim/index.js';

/** What a headless run came to, as it is printed. */
export interface PlayResult {
  readonly level: string;
  readonly policy: string;
  readonly seed: number;
  readonly score: number;
  readonly rank: Rank;
  readonly passed: boolean;
  readonly stressEnd: number;
  /** Mean recovery value of the gaps, or null where there was none. */
  readonly recovery: number | null;
  /** 0 to 100; null for a dimension that the level does not assess. */
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  readonly units: readonly UnitResult[];
  /** Hash of the final state: the same run has the same hash everywhere. */
  readonly hash: string;
}

/** One call or chat of a run. */
export interface UnitResult {
  readonly id: string;
  readonly score: number;
  readonly ledger: Readonly<Record<LedgerRow, number>>;
  readonly factor: number;
  readonly tags: readonly string[];
  readonly emotionEnd: number;
  readonly lost: boolean;
}

/** The printed result of a shift. */
export function playResult(level: Level, state: ShiftState, policy: string): PlayResult {
  const report = reportShift(level, state);
  return {
    level: level.id,
    policy,
    seed: state.seed,
    score: round(report.score),
    rank: report.rank,
    passed: report.passed,
    stressEnd: round(report.stressEnd),
    recovery: report.recovery === null ? null : round(report.recovery),
    dimensions: mapValues(report.dimensions, (value) => (value === null ? null : round(value))),
    units: report.units.map((unit) => ({
      id: unit.id,
      score: round(unit.score),
      ledger: Object.fromEntries(LEDGER_ROWS.map((row) => [row, round(unit.ledger.rows[row].earned)])) as Record<LedgerRow, number>,
      factor: round(unit.factor),
      tags: unit.tags,
      emotionEnd: round(unit.emotionEnd),
      lost: unit.lost,
    })),
    hash: hashState(state),
  };
}

/** A run as a few lines for a terminal. */
export function describeResult(result: PlayResult): string {
  const head = `${result.level}  ${result.policy}  seed ${result.seed}: ${result.score} points, rank ${result.rank}, ${result.passed ? 'passed' : 'not passed'}, stress ${result.stressEnd}`;
  const units = result.units.map((unit) => {
    const rows = LEDGER_ROWS.map((row) => `${row} ${unit.ledger[row]}`).join('  ');
    return `  ${unit.id}  ${unit.score}${unit.lost ? '  lost' : ''}  ${rows}  factor ${unit.factor}  emotion ${unit.emotionEnd}`;
  });
  return [head, ...units, `  hash ${result.hash}`].join('\n');
}

function mapValues<K extends string, A, B>(record: Readonly<Record<K, A>>, map: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, map(value)])) as Record<K, B>;
}

/** Four decimals: enough to tell any two paths apart, few enough to read. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
