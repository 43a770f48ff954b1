import { dealLevel } from './deal.js';
import { keptCards } from './kept-cards.js';
import type { Level } from './level.js';
import { STANDARD_POLICY, type CentrePolicy } from './policy.js';
import { restsBetween } from './rules.js';
import { dimensionScores, sumEvidence, type DimensionEvidence } from './scoring/dimensions.js';
import { rankOf, type GateResult } from './scoring/rank.js';
import { unitReports, type UnitReport } from './scoring/units.js';
import type { ShiftState } from './state.js';
import { RECOVERY_WEIGHT } from './tuning.js';
import type { Rank } from './vocabulary.js';

/** What a shift came to: every figure of the debrief. */
export interface ShiftReport {
  readonly level: string;
  readonly units: readonly UnitReport[];
  /** 0 to 100: the calls' mean; a shift adds recovery with its weight. */
  readonly score: number;
  /** Mean of the calls alone. */
  readonly callScore: number;
  /** Mean recovery value of the gaps, 0 to 1, or null where there was no gap. */
  readonly recovery: number | null;
  readonly rank: Rank;
  readonly passed: boolean;
  readonly gates: readonly GateResult[];
  readonly landminesPerCall: number;
  readonly dimensions: ReturnType<typeof dimensionScores>;
  /** What the dimensions rest on: points earned of the points there were, over all units and gaps. */
  readonly evidence: DimensionEvidence;
  readonly stressEnd: number;
  /** Cards that the shift has given, as `L03/volume-served`. */
  readonly cards: readonly string[];
}

/** Adds up a shift (D.5) by the thresholds of a policy. Calls and chats that were never reached count as 0. */
export function reportShift(level: Level, state: ShiftState, policy: CentrePolicy = STANDARD_POLICY): ShiftReport {
  const units = unitReports(dealLevel(level, state), state);
  // How many callers reach the player in a free shift is the day's doing.
  const expected = level.floor === undefined ? Math.max(units.length, level.calls.length + level.chats.length) : units.length;
  const callScore = expected === 0 ? 0 : units.reduce((sum, unit) => sum + unit.score, 0) / expected;
  const recovery = state.gaps.length === 0 || !restsBetween(level) ? null : state.gaps.reduce((sum, gap) => sum + gap.value, 0) / state.gaps.length;
  const weighs = level.kind === 'shift' && recovery !== null;
  const score = weighs ? (1 - RECOVERY_WEIGHT) * callScore + RECOVERY_WEIGHT * 100 * recovery : callScore;
  const ranked = rankOf(level, state, units, score, policy);
  const evidence = sumEvidence(units.map((unit) => unit.evidence), weighs ? recovery : null);
  return {
    level: level.id, units, score, callScore, recovery, ...ranked,
    dimensions: dimensionScores(evidence), evidence, stressEnd: state.stress, cards: keptCards(level, state),
  };
}
