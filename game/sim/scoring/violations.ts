import type { Call } from '../level.js';
import { modelPath } from '../rules.js';
import type { CallState, Move } from '../state.js';
import { FACTOR } from '../tuning.js';
import { AUTOMATIC_TAGS, MAJOR_TAGS, SERIOUS_TAGS, type Tag } from '../vocabulary.js';

const MAJOR: ReadonlySet<Tag> = new Set<Tag>(MAJOR_TAGS);
const SERIOUS: ReadonlySet<Tag> = new Set<Tag>(SERIOUS_TAGS);
const AUTOMATIC: ReadonlySet<Tag> = new Set<Tag>(AUTOMATIC_TAGS.filter((tag) => tag !== 'GUESS' && tag !== 'NO_SLOT'));

/** Whether a move forfeits the unit: the ledger closes with it. */
export function isMajor(move: Move): boolean {
  return move.tags.some((tag) => MAJOR.has(tag));
}

/** Whether a move counts as a landmine for the violation factor: a landmine, or one the rules made of it. */
export function isViolation(move: Move): boolean {
  return move.tier === 'landmine' || move.tags.some((tag) => AUTOMATIC.has(tag));
}

/** What the violations of a call come to. */
export interface Violations {
  /** Multiplies the ledger's sum, 0 to 1. */
  readonly factor: number;
  /** n: landmines, and slots that a lost or forfeited call never earned. */
  readonly count: number;
  /** Moves that are violations, without the unreached slots. */
  readonly landmines: number;
  readonly forfeited: boolean;
  readonly lost: boolean;
  /** Index of the move that closed the ledger, or the number of moves. */
  readonly openMoves: number;
}

/** Violations of a call (D.4). Broken promises count as serious and as one more landmine each. */
export function violationsOf(call: Call, state: CallState): Violations {
  const closing = state.moves.findIndex(isMajor);
  const forfeited = closing >= 0;
  const lost = state.outcome === 'lost';
  const broken = state.promises.filter((promise) => promise.status === 'broken').length;
  const openMoves = forfeited ? closing : state.moves.length;
  const landmines = state.moves.filter(isViolation).length + broken;
  const played = new Set((forfeited ? state.moves.slice(0, closing + 1) : state.moves).map((move) => move.slotId));
  const unreached = lost || forfeited ? modelPath(call).filter((slot) => !played.has(slot.id)).length : 0;
  // A promise given after the ledger had closed is among the unreached slots already.
  const within = forfeited ? state.moves.slice(0, closing + 1).filter(isViolation).length + state.promises.filter((promise) => promise.status === 'broken' && promise.moveIndex <= closing).length : landmines;
  const count = within + unreached;
  const serious = broken > 0 || state.moves.some((move) => move.tags.some((tag) => SERIOUS.has(tag)));
  const base = Math.min(forfeited ? FACTOR.major : 1, serious ? FACTOR.serious : 1, lost ? FACTOR.lost : 1, count > 0 ? FACTOR.minor : 1);
  return { factor: count > 0 ? base * power(FACTOR.perLandmine, count - 1) : base, count, landmines, forfeited, lost, openMoves };
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let index = 0; index < exponent; index += 1) result *= base;
  return result;
}
