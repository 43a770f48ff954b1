import { orderPairs, parOf } from '../../../game/session/index.js';
import type { LedgerRow, Move, Step } from '../../../game/sim/index.js';
import type { Words } from '../../i18n/words.js';
import type { Unit } from './choices.js';
import { fill, points } from './fill.js';

/** Steps named before the rest is only hinted at. */
const NAMED = 4;

/** Why a row of the ledger came out as it did, in one sentence, read off the state of the call. */
export function rowReason(words: Words, unit: Unit, row: LedgerRow): string {
  const t = words.debrief.ledger;
  const { ledger, state, rules } = unit;
  const moves = state.outcome === 'abandoned' ? [] : state.moves.slice(0, ledger.violations.openMoves);
  const closed = closedReason(words, unit);
  switch (row) {
    case 'DEC': return decisions(words, unit);
    case 'COV': return coverage(words, unit);
    case 'ORD': return order(words, unit, moves);
    case 'EMO': return closed ?? fill(t.emotion, { end: Math.round(state.emotion), par: Math.round(parOf(rules, state.queueHeat).emotion) });
    case 'PRO': return ledger.rows.PRO.max === 0 ? t.noPromise : (closed ?? promises(words, unit));
    case 'RHY': return closed ?? rhythm(words, moves);
    case 'CMP': return closed ?? fill(t.composure, { rise: points(stressRise(state.moves)), par: points(parOf(rules, state.queueHeat).stressRise) });
  }
}

/** Why emotion, promises, rhythm and composure earn nothing at all, or null when they do. */
function closedReason(words: Words, { ledger, state }: Unit): string | null {
  const t = words.debrief.ledger;
  if (state.outcome === 'abandoned') return t.closedAbandoned;
  if (ledger.violations.forfeited) return t.closedMajor;
  if (ledger.violations.lost) return t.closedLost;
  return state.outcome === 'stepped-out' ? t.closedOut : null;
}

function decisions(words: Words, { ledger }: Unit): string {
  const t = words.debrief.ledger;
  const at = (tier: 'ordinary' | 'landmine' | null, template: string): string[] => {
    const slots = ledger.slots.filter((slot) => slot.tier === tier);
    return slots.length === 0 ? [] : [fill(template, { n: slots.length, list: stepList(words, slots.map((slot) => slot.step)) })];
  };
  const parts = [...at('landmine', t.landmine), ...at('ordinary', t.ordinary), ...at(null, t.missing)];
  return parts.length === 0 ? t.allModel : sentence(words, parts);
}

function coverage(words: Words, { ledger }: Unit): string {
  const t = words.debrief.ledger;
  const steps = (tier: 'landmine' | null): Step[] => ledger.slots.filter((slot) => slot.tier === tier).map((slot) => slot.step);
  const ordinary = ledger.slots.filter((slot) => slot.tier === 'ordinary').length;
  const missing = steps(null);
  const landmine = steps('landmine');
  const parts = [
    ...(missing.length > 0 ? [fill(t.covMissing, { list: stepList(words, missing) })] : []),
    ...(landmine.length > 0 ? [fill(t.covLandmine, { list: stepList(words, landmine) })] : []),
    ...(ordinary > 0 ? [fill(t.covOrdinary, { n: ordinary })] : []),
  ];
  return parts.length === 0 ? t.allModel : sentence(words, parts);
}

/** The pairs of steps that were taken the wrong way round, and whether any pair could be compared. */
export function orderFaults(unit: Unit, moves: readonly Move[]): { readonly compared: number; readonly faults: readonly (readonly [Step, Step])[] } {
  const first = new Map<Step, number>();
  moves.forEach((move, index) => {
    if (move.tier !== 'landmine' && !first.has(move.step)) first.set(move.step, index);
  });
  const compared = orderPairs(unit.rules).filter(([a, b]) => first.has(a) && first.has(b));
  return { compared: compared.length, faults: compared.filter(([a, b]) => (first.get(a) ?? 0) >= (first.get(b) ?? 0)) };
}

function order(words: Words, unit: Unit, moves: readonly Move[]): string {
  const t = words.debrief.ledger;
  const { compared, faults } = orderFaults(unit, moves);
  if (compared === 0) return t.noPairs;
  const worst = faults[0];
  if (worst === undefined) return t.inOrder;
  return fill(t.outOfOrder, { earlier: words.steps[worst[0]], later: words.steps[worst[1]] }) + (faults.length > 1 ? fill(t.outCount, { n: faults.length }) : '') + t.stop;
}

function promises(words: Words, { state, rules }: Unit): string {
  const t = words.debrief.ledger;
  const count = (status: 'kept' | 'late' | 'broken'): number => state.promises.filter((promise) => promise.status === status).length;
  const parts = (['kept', 'late', 'broken'] as const).flatMap((status) => (count(status) > 0 ? [fill(t[status], { n: count(status) })] : []));
  if (state.promises.length < parOf(rules, state.queueHeat).promises) parts.push(t.unmade);
  return sentence(words, parts);
}

function rhythm(words: Words, moves: readonly Move[]): string {
  const t = words.debrief.ledger;
  const late = moves.filter((move) => move.late).length;
  const repeated = moves.filter((move) => move.repeated).length;
  const parts = [...(late > 0 ? [fill(t.lateMoves, { n: late, total: moves.length })] : []), ...(repeated > 0 ? [fill(t.repeated, { n: repeated })] : [])];
  return parts.length === 0 ? t.steady : sentence(words, parts);
}

function sentence(words: Words, parts: readonly string[]): string {
  const text = parts.join(words.debrief.ledger.and) + words.debrief.ledger.stop;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function stepList(words: Words, steps: readonly Step[]): string {
  const names = [...new Set(steps)].map((step) => words.steps[step]);
  const list = names.slice(0, NAMED).join(words.debrief.ledger.list);
  return names.length > NAMED ? fill(words.debrief.ledger.more, { list }) : list;
}

/** Stress points that the choices of a call added. */
export function stressRise(moves: readonly Move[]): number {
  return moves.reduce((sum, move) => sum + move.stressAfter - move.stressBefore, 0);
}
