import { isViolation, RANKS, tuning } from '../../../game/session/index.js';
import type { GateResult } from '../../../game/sim/index.js';
import type { Words } from '../../i18n/words.js';
import type { Unit } from './choices.js';
import { factorText, fill, oneDecimal, points } from './fill.js';
import type { DebriefRun } from './run.js';

/** A condition of passing or of a rank, in words. */
export interface Condition {
  readonly text: string;
  readonly met: boolean;
}

/** Everything that passing depended on: the score, the landmines and the level's own gates. */
export function conditionsOf(words: Words, run: DebriefRun, nameOf: (callId: string) => string): readonly Condition[] {
  const t = words.debrief.gates;
  const { report } = run;
  const pass = run.policy.rankFrom.C;
  const max = tuning.MAX_LANDMINES_PER_CALL;
  return [
    { text: fill(t.pass, { pass, measured: oneDecimal(report.score) }), met: report.score >= pass },
    { text: fill(t.landmines, { max, measured: points(report.landminesPerCall) }), met: report.landminesPerCall <= max },
    ...report.gates.map((result) => ({ text: gateText(words, run, result, nameOf), met: result.met })),
  ];
}

/** Why the shift was passed or not, or why its rank stopped short, in one line. */
export function verdictOf(words: Words, run: DebriefRun, nameOf: (callId: string) => string): string {
  const t = words.debrief;
  const { report } = run;
  if (report.passed) {
    const byScore = RANKS.find((rank) => report.score >= run.policy.rankFrom[rank]) ?? 'D';
    const capping = report.gates.find((result) => !result.met && result.gate.rank !== null);
    return byScore !== report.rank && capping !== undefined ? fill(t.capped, { gate: gateText(words, run, capping, nameOf) }) : t.metAll;
  }
  const reasons: string[] = [];
  if (report.score < run.policy.rankFrom.C) reasons.push(fill(t.failScore, { n: points(run.policy.rankFrom.C - report.score), pass: run.policy.rankFrom.C }));
  if (report.landminesPerCall > tuning.MAX_LANDMINES_PER_CALL) reasons.push(fill(t.failLandmines, { n: points(report.landminesPerCall), max: tuning.MAX_LANDMINES_PER_CALL }));
  for (const result of report.gates) if (!result.met && result.gate.rank === null) reasons.push(gateText(words, run, result, nameOf));
  return reasons.slice(0, 2).join(t.ledger.and);
}

function gateText(words: Words, run: DebriefRun, { gate, met, measured }: GateResult, nameOf: (callId: string) => string): string {
  const t = words.debrief.gates;
  const forRank = gate.rank === null ? '' : fill(t.forRank, { rank: gate.rank });
  const figure = (value: number): number => Math.round(value);
  switch (gate.kind) {
    case 'emotionEnd': return fill(t.emotionEnd, { max: gate.max, measured: figure(measured ?? 0) }) + forRank;
    case 'stressEnd': {
      const values = { max: gate.max, measured: figure(measured ?? 0) };
      if (run.level.pauseBeat !== true) return fill(t.stressEnd, values) + forRank;
      const held = run.report.units.filter(({ state }) => (state.beat?.relief ?? 0) > 0).length;
      return fill(t.stressEndBeats, { ...values, held, of: run.report.units.length, relief: tuning.BEAT.relief }) + forRank;
    }
    case 'noTags': {
      const known: Readonly<Record<string, string>> = words.debrief.tags;
      const found = gate.tags.filter((tag) => run.report.units.some((unit) => unit.tags.includes(tag)));
      return (met ? t.noTags : fill(t.hasTags, { tags: found.map((tag) => known[tag] ?? tag).join(words.debrief.ledger.list) })) + forRank;
    }
    case 'answeredWithin': return fill(t.answeredWithin, { min: figure(gate.min * 100), seconds: gate.seconds, measured: figure((measured ?? 0) * 100) }) + forRank;
    case 'stepsDone': return fill(t.stepsDone, { name: nameOf(gate.callId), steps: gate.steps.map((step) => words.steps[step]).join(words.debrief.ledger.list) }) + forRank;
    case 'slotTier': {
      const step = run.report.units.find((unit) => unit.id === gate.callId)?.rules.slots.find((slot) => slot.id === gate.slotId)?.step;
      return fill(t.slotTier, { name: nameOf(gate.callId), step: step === undefined ? gate.slotId : words.steps[step], tier: words.debrief.choices.tiers[gate.atLeast] }) + forRank;
    }
    case 'chatGap': return fill(t.chatGap, { max: gate.max, measured: figure(measured ?? 0) }) + forRank;
    case 'templateBlanks': return (measured === null ? t.templateUnused : fill(t.templateBlanks, { min: figure(gate.min * 100), measured: figure(measured * 100) })) + forRank;
    case 'drills': return fill(t.drills, { min: gate.min, measured: figure(measured ?? 0) }) + forRank;
    case 'noHandover': return fill(t.noHandover, { name: nameOf(gate.callId) }) + forRank;
  }
}

/** What kind of slip set the factor of a call. */
export type FactorKind = 'clean' | 'minor' | 'serious' | 'lost' | 'major';

/** The kind of slip whose factor applies: the smallest one. */
export function factorKind({ ledger, state }: Unit): FactorKind {
  const { forfeited, lost, count } = ledger.violations;
  if (forfeited) return 'major';
  if (lost) return 'lost';
  const serious = state.promises.some((promise) => promise.status === 'broken') || state.moves.some((move) => move.tags.some((tag) => tag === 'OVER_AUTHORITY' || tag === 'OVERPROMISE'));
  if (serious) return 'serious';
  return count > 0 ? 'minor' : 'clean';
}

/** Choices that count as slips, as move indices: landmines, what the rules made of a line, and broken promises. */
export function slipsOf({ state }: Unit): readonly number[] {
  return state.moves.flatMap((move, index) => (isViolation(move) || state.promises.some((promise) => promise.moveIndex === index && promise.status === 'broken') ? [index] : []));
}

/** A sum as it is written under the score, and what stands beside it. */
export interface Sum {
  readonly sum: string;
  readonly why: string;
  /** Whether the words beside it name something that cost points. */
  readonly costs: boolean;
}

/** The sum of one call: `83.7 × 0.84`, and what the factor stands for. */
export function unitSum(words: Words, unit: Unit): Sum {
  const t = words.debrief.sum;
  if (unit.state.outcome === 'abandoned') return { sum: '0', why: t.abandoned, costs: true };
  const { violations, base } = unit.ledger;
  const kind = factorKind(unit);
  const why = kind === 'clean' ? t.clean : fill(kind === 'minor' ? t.landmines : t[kind], { n: violations.count });
  return { sum: fill(t.unit, { base: oneDecimal(base), factor: factorText(violations.factor) }), why, costs: kind !== 'clean' };
}

/** How the calls of a level make its score. */
export function levelSum(words: Words, run: DebriefRun): Sum | null {
  const t = words.debrief.sum;
  const { report, level } = run;
  const only = report.units[0];
  if (level.kind === 'shift' && report.recovery !== null) {
    const values = { calls: oneDecimal(report.callScore), recovery: oneDecimal(report.recovery * 100) };
    return { sum: fill(t.shift, values), why: fill(t.shiftNote, values), costs: false };
  }
  if (report.units.length === 1 && level.calls.length === 1 && only !== undefined) return unitSum(words, only);
  const missing = Math.max(0, level.calls.length - report.units.length);
  const scores = [...report.units.map((unit) => oneDecimal(unit.score)), ...Array.from({ length: missing }, () => '0')];
  return scores.length === 0 ? null : { sum: fill(t.mean, { scores: scores.join(' + '), n: scores.length }), why: '', costs: false };
}
