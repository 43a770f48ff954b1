import type { Call, Slot } from '../level.js';
import { clamp, modelPath } from '../rules.js';
import type { CallState, Move } from '../state.js';
import { COMPOSURE_SPAN, IDLE_COST, LATE_PROMISE, ledgerMax, TIER_VALUE } from '../tuning.js';
import type { LedgerRow, Step, Tier } from '../vocabulary.js';
import { orderValue } from './order.js';
import { parOf, stressRise } from './par.js';
import { violationsOf, type Violations } from './violations.js';

/** One row of the ledger: what was earned of what there was. */
export interface LedgerEntry {
  readonly earned: number;
  readonly max: number;
}

/** A slot's share in the decision and coverage rows. */
export interface SlotEvidence {
  readonly slotId: string;
  readonly step: Step;
  readonly tier: Tier | null;
  readonly dec: LedgerEntry;
  readonly cov: LedgerEntry;
}

/** The 100-point account of one call or chat. */
export interface Ledger {
  readonly rows: Readonly<Record<LedgerRow, LedgerEntry>>;
  readonly slots: readonly SlotEvidence[];
  readonly violations: Violations;
  /** Sum of the rows before the factor, 0 to 100. */
  readonly base: number;
  /** Factor times base, 0 to 100. */
  readonly score: number;
}

/**
 * The ledger of a call (D.1, D.4). The model path earns exactly 100. Calls without a promise move
 * the promise points to coverage; questions and boards have points of their own; lost, forfeited or handed-over calls earn nothing for emotion,
 * rhythm, composure and promises; a call nobody answered earns nothing at all.
 */
export function ledgerOf(call: Call, state: CallState): Ledger {
  const violations = violationsOf(call, state);
  const open = state.outcome === 'abandoned' ? [] : state.moves.slice(0, violations.openMoves);
  const par = parOf(call, state.queueHeat);
  const points = ledgerMax(call.kind);
  const covMax = points.COV + (par.promises === 0 ? points.PRO : 0);
  const proMax = par.promises === 0 ? 0 : points.PRO;
  const slots = slotEvidence(call, state, open, points.DEC, covMax);
  const closed = violations.lost || violations.forfeited || state.outcome === 'stepped-out' || state.outcome === 'abandoned';
  const value = (earned: number): number => (closed ? 0 : earned);
  const rows: Record<LedgerRow, LedgerEntry> = {
    DEC: { earned: sum(slots.map((slot) => slot.dec.earned)), max: points.DEC },
    COV: { earned: sum(slots.map((slot) => slot.cov.earned)), max: covMax },
    ORD: { earned: points.ORD * orderValue(call, open), max: points.ORD },
    EMO: { earned: value(points.EMO * emotionValue(par.emotion, state.emotion)), max: points.EMO },
    PRO: { earned: value(proMax === 0 ? 0 : proMax * promiseValue(state, par.promises)), max: proMax },
    RHY: { earned: value(points.RHY * rhythmValue(open)), max: points.RHY },
    CMP: { earned: value(points.CMP * (1 - clamp((stressRise(state.moves) - par.stressRise) / COMPOSURE_SPAN))), max: points.CMP },
  };
  const base = sum(Object.values(rows).map((row) => row.earned));
  return { rows, slots, violations, base, score: state.outcome === 'abandoned' ? 0 : violations.factor * base };
}

/** Shares of the decision and coverage rows, slot by slot; the worst wording of a slot counts. */
function slotEvidence(call: Call, state: CallState, open: readonly Move[], decMax: number, covMax: number): SlotEvidence[] {
  const path = modelPath(call);
  const counted: Slot[] = call.slots.filter((slot) => path.includes(slot) || (slot.optional && open.some((move) => move.slotId === slot.id)));
  const total = sum(counted.map((slot) => slot.weight));
  return counted.map((slot) => {
    const tier = worstTier(state, open, slot.id);
    const share = slot.weight / total;
    const dec = decMax * share;
    const cov = covMax * share;
    return {
      slotId: slot.id, step: slot.step, tier,
      dec: { earned: tier === null ? 0 : dec * TIER_VALUE.DEC[tier], max: dec },
      cov: { earned: tier === null ? 0 : cov * TIER_VALUE.COV[tier], max: cov },
    };
  });
}

function worstTier(state: CallState, open: readonly Move[], slotId: string): Tier | null {
  const tiers = open.flatMap((move, index) => (move.slotId === slotId ? [voided(state, index) ? 'landmine' : move.tier] : []));
  if (tiers.length === 0) return null;
  return tiers.includes('landmine') ? 'landmine' : tiers.includes('ordinary') ? 'ordinary' : 'model';
}

/** A broken promise takes back the line that gave it. */
function voided(state: CallState, moveIndex: number): boolean {
  return state.promises.some((promise) => promise.moveIndex === moveIndex && promise.status === 'broken');
}

function emotionValue(par: number, end: number): number {
  return 1 - clamp((end - par) / (100 - par));
}

function promiseValue(state: CallState, promised: number): number {
  const kept = sum(state.promises.map((promise) => (promise.status === 'kept' ? 1 : promise.status === 'late' ? LATE_PROMISE : 0)));
  return clamp(kept / promised);
}

function rhythmValue(moves: readonly Move[]): number {
  if (moves.length === 0) return 0;
  const late = moves.filter((move) => move.late).length / moves.length;
  return clamp(1 - late - IDLE_COST * moves.filter((move) => move.repeated).length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
