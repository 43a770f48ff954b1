import type { Call, Level } from '../level.js';
import { callRules } from '../rules.js';
import type { CallState, ShiftState } from '../state.js';
import type { Tag } from '../vocabulary.js';
import { dimensionScores, projectLedger, type DimensionEvidence } from './dimensions.js';
import { ledgerOf, type Ledger } from './ledger.js';

/** A call or chat with its account. */
export interface UnitReport {
  readonly id: string;
  readonly channel: Call['channel'];
  readonly rules: Call;
  readonly state: CallState;
  readonly ledger: Ledger;
  readonly evidence: DimensionEvidence;
  readonly dimensions: ReturnType<typeof dimensionScores>;
  /** 0 to 100. */
  readonly score: number;
  readonly factor: number;
  /** Every tag of the call’s moves, each once. */
  readonly tags: readonly Tag[];
  readonly landmines: number;
  readonly emotionEnd: number;
  readonly lost: boolean;
}

/** The accounts of all calls and chats that are over, in the level's order. */
export function unitReports(level: Level, state: ShiftState): readonly UnitReport[] {
  const order = [...level.calls, ...level.chats].map((entry) => entry.callId);
  return [...state.finished].sort((a, b) => order.indexOf(a.callId) - order.indexOf(b.callId)).map((call) => unitReport(callRules(level, call.callId, call.variantId), call));
}

/** The account of one call. */
export function unitReport(rules: Call, state: CallState): UnitReport {
  const ledger = ledgerOf(rules, state);
  const evidence = projectLedger(ledger);
  const broken: Tag[] = state.promises.some((promise) => promise.status === 'broken') ? ['BROKEN_PROMISE'] : [];
  return {
    id: rules.id, channel: rules.channel, rules, state, ledger, evidence, dimensions: dimensionScores(evidence), score: ledger.score, factor: ledger.violations.factor,
    tags: [...new Set([...state.moves.flatMap((move) => move.tags), ...broken])], landmines: ledger.violations.landmines, emotionEnd: state.emotion, lost: state.outcome === 'lost',
  };
}
