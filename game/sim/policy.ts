import { ANSWER_TARGET, RANK_FROM } from './tuning.js';
import { RANKS, type Rank } from './vocabulary.js';
import type { Gate } from './level.js';

/** What of a centre's policy the rules need: plain numbers, no sentence. The rest of the file stays with `game/content/policy`. */
export interface CentrePolicy {
  /** Content hash of the policy, 16 hex digits; it stands in every replay that was recorded under it. */
  readonly hash: string;
  /** Lowest score of each rank, 0 to 100, strictly falling from S to D; C is the pass mark and D is 0. */
  readonly rankFrom: Readonly<Record<Rank, number>>;
  readonly answer: AnswerTarget;
}

/** How quickly a caller should be answered. */
export interface AnswerTarget {
  /** Seconds of ringing within which a call counts as answered in time, above 0. */
  readonly seconds: number;
  /** Share of all callers for whom that should hold, 0 to 1. */
  readonly share: number;
  /** Whether the levels' own gates on answering speed are measured with this target instead of their own figures. */
  readonly replacesGates: boolean;
}

/** The rules of the game where no centre has said anything else: the thresholds of `tuning.ts`. */
export const STANDARD_POLICY: CentrePolicy = { hash: '', rankFrom: RANK_FROM, answer: { ...ANSWER_TARGET, replacesGates: false } };

/** The rank that a score alone would earn under a policy. */
export function rankOfScore(score: number, { rankFrom }: Pick<CentrePolicy, 'rankFrom'> = STANDARD_POLICY): Rank {
  return RANKS.find((rank) => score >= rankFrom[rank]) ?? 'D';
}

/** A gate as the policy has it measured: answering speed by the centre's target, where the centre wants that. */
export function gateUnder({ answer }: CentrePolicy, gate: Gate): Gate {
  return gate.kind === 'answeredWithin' && answer.replacesGates ? { ...gate, seconds: answer.seconds, min: answer.share } : gate;
}

/** Share of the callers on the phone who were answered within so many seconds, 0 to 1; 1 where nobody rang. Measured in exam mode only: practice runs no clock. */
export function answeredShare(units: readonly { readonly channel: 'phone' | 'chat'; readonly outcome: string | null; readonly waitedTicks: number }[], seconds: number, ticksPerSecond: number): number {
  const phone = units.filter((unit) => unit.channel === 'phone');
  return phone.length === 0 ? 1 : phone.filter((unit) => unit.outcome !== 'abandoned' && unit.waitedTicks <= seconds * ticksPerSecond).length / phone.length;
}
