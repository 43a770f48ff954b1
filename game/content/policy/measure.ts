import { modelOption, modelPath } from '../../sim/rules.js';
import type { Tier } from '../../sim/vocabulary.js';
import { ownershipOf } from './ownership.js';
import type { AssessedCall, Evidence, Measured } from './quality.js';
import { asksFor, phrasesIn } from './said.js';
import type { Measure, QualityForm } from './sheet.js';

const NOT_ASKED: Measured = { value: null, evidence: [] };
/** Share of a promise that was kept late. */
const LATE = 0.5;

/** Measures one item of the form on one call. */
export function measure(by: Measure, call: AssessedCall, form: QualityForm): Measured {
  switch (by.kind) {
    case 'steps': return steps(by.steps, call, form.ordinary);
    case 'without': return without(by, call);
    case 'lookup': return lookup(call);
    case 'promises': return promises(call);
    case 'hold': return hold(call);
    case 'phrases': return charged(phrasesIn(call, form).map(({ moveIndex, phrase }): Evidence => ({ kind: 'phrase', moveIndex, effect: 'lost', about: phrase })), by.cost);
    case 'ownership': return ownership(call, form);
  }
}

/** Each decision of the steps counts alike, by its worst wording; a promise that was broken takes its line back. */
function steps(wanted: readonly string[], { rules, state }: AssessedCall, ordinary: number): Measured {
  const slots = modelPath(rules).filter((slot) => wanted.includes(slot.step));
  if (slots.length === 0) return NOT_ASKED;
  const worth: Readonly<Record<Tier, number>> = { model: 1, ordinary, landmine: 0 };
  const results = slots.map((slot): { readonly value: number; readonly evidence: Evidence } => {
    const said = state.moves.flatMap((move, moveIndex) => (move.slotId === slot.id ? [{ moveIndex, tier: brokenAt(state, moveIndex) ? 'landmine' as const : move.tier }] : []));
    const worst = said.toSorted((a, b) => worth[a.tier] - worth[b.tier])[0];
    if (worst === undefined) return { value: 0, evidence: { kind: 'missing', moveIndex: null, effect: 'lost', about: slot.step } };
    const value = worth[worst.tier];
    return { value, evidence: { kind: worst.tier, moveIndex: worst.moveIndex, effect: worst.tier === 'model' ? 'earned' : worst.tier === 'ordinary' ? 'part' : 'lost', about: null } };
  });
  return { value: mean(results.map(({ value }) => value)), evidence: results.map(({ evidence }) => evidence) };
}

function without({ tags, cost, where }: Extract<Measure, { kind: 'without' }>, call: AssessedCall): Measured {
  if (where.length > 0 && !asksFor(call.rules, where) && !call.state.moves.some((move) => where.includes(move.step))) return NOT_ASKED;
  const found = call.state.moves.flatMap((move, moveIndex) => tags.filter((tag) => move.tags.includes(tag) || (tag === 'BROKEN_PROMISE' && brokenAt(call.state, moveIndex))).map((tag): Evidence => ({ kind: 'tag', moveIndex, effect: 'lost', about: tag })));
  return charged(found, cost);
}

/** Lines that state a fact: how many of them had the page open. */
function lookup({ rules, state }: AssessedCall): Measured {
  const stating = state.moves.flatMap((move, moveIndex) => {
    const option = rules.slots.find((slot) => slot.id === move.slotId)?.options.find((entry) => entry.id === move.optionId);
    const needs = option?.states.some(({ factId }) => (rules.factTools[factId] ?? []).length > 0) === true;
    const unseen = move.tags.includes('GUESS') || move.tags.includes('PREMATURE_EXPLAIN');
    return needs || unseen ? [{ moveIndex, unseen }] : [];
  });
  if (stating.length === 0) {
    const asked = modelPath(rules).some((slot) => modelOption(slot).states.some(({ factId }) => (rules.factTools[factId] ?? []).length > 0));
    return asked ? { value: 0, evidence: [{ kind: 'missing', moveIndex: null, effect: 'lost', about: 'LOOKUP' }] } : NOT_ASKED;
  }
  return {
    value: mean(stating.map(({ unseen }) => (unseen ? 0 : 1))),
    evidence: stating.map(({ moveIndex, unseen }): Evidence => ({ kind: unseen ? 'unseen' : 'seen', moveIndex, effect: unseen ? 'lost' : 'earned', about: null })),
  };
}

function promises({ rules, state }: AssessedCall): Measured {
  const due = modelPath(rules).filter((slot) => modelOption(slot).promise !== null).length;
  if (due === 0 && state.promises.length === 0) return NOT_ASKED;
  if (state.promises.length === 0) return { value: 0, evidence: [{ kind: 'unmade', moveIndex: null, effect: 'lost', about: null }] };
  const results = state.promises.map(({ moveIndex, status }): { readonly value: number; readonly evidence: Evidence } => (
    status === 'kept' ? { value: 1, evidence: { kind: 'kept', moveIndex, effect: 'earned', about: null } }
      : status === 'late' ? { value: LATE, evidence: { kind: 'late', moveIndex, effect: 'part', about: null } }
        : { value: 0, evidence: { kind: 'broken', moveIndex, effect: 'lost', about: null } }
  ));
  return { value: mean(results.map(({ value }) => value)), evidence: results.map(({ evidence }) => evidence) };
}

function hold({ holds }: AssessedCall): Measured {
  if (holds.length === 0) return NOT_ASKED;
  return {
    value: mean(holds.map(({ announced }) => (announced ? 1 : 0))),
    evidence: holds.map(({ announced, afterMoves }): Evidence => ({ kind: announced ? 'announced' : 'silent', moveIndex: afterMoves === 0 ? null : afterMoves - 1, effect: announced ? 'earned' : 'lost', about: null })),
  };
}

function ownership(call: AssessedCall, form: QualityForm): Measured {
  const parts = ownershipOf(call, form.ownership).filter(({ met }) => met !== null);
  if (parts.length === 0) return NOT_ASKED;
  return {
    value: mean(parts.map(({ met }) => (met === true ? 1 : 0))),
    evidence: parts.map(({ part, met, moveIndex }): Evidence => ({ kind: met === true ? 'owned' : 'unowned', moveIndex, effect: met === true ? 'earned' : 'lost', about: part })),
  };
}

/** All points, less a share for each fault. */
function charged(faults: readonly Evidence[], cost: number): Measured {
  return { value: Math.max(0, 1 - faults.length * cost), evidence: faults };
}

function brokenAt(state: AssessedCall['state'], moveIndex: number): boolean {
  return state.promises.some((promise) => promise.moveIndex === moveIndex && promise.status === 'broken');
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}
