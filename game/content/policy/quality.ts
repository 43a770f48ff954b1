import type { Call } from '../../sim/level.js';
import { modelPath } from '../../sim/rules.js';
import type { CallState } from '../../sim/state.js';
import type { Tag } from '../../sim/vocabulary.js';
import type { Text } from '../schema/common.js';
import { measure } from './measure.js';
import { ownershipOf, type OwnershipResult } from './ownership.js';
import { phrasesIn } from './said.js';
import type { QualityCheck, QualityForm, QualitySection } from './sheet.js';

/** A call as the quality form needs it. */
export interface AssessedCall {
  readonly rules: Call;
  readonly state: CallState;
  /** Holds of the call: whether each was announced, and after how many lines it began. */
  readonly holds: readonly { readonly announced: boolean; readonly afterMoves: number }[];
  /** What a line says, in both languages, as it was said in this shift; null for a line without words. */
  readonly textOf: (lineId: string) => Text | null;
}

/** Why a line earned or lost points. */
export type EvidenceKind =
  | 'model' | 'ordinary' | 'landmine' | 'missing' | 'tag' | 'seen' | 'unseen' | 'phrase' | 'kept' | 'late' | 'broken' | 'unmade' | 'announced' | 'silent' | 'owned' | 'unowned';

/** The line that earned or lost points. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Index of the choice in the call, or null for what was never said. */
  readonly moveIndex: number | null;
  readonly effect: 'earned' | 'part' | 'lost';
  /** The tag, the step, the phrase or the part of ownership that it is about; null where the line says it all. */
  readonly about: string | null;
}

/** An item of the form for one call. `value` is null where the call does not ask for it. */
export interface Measured {
  /** 0 to 1. */
  readonly value: number | null;
  readonly evidence: readonly Evidence[];
}

/** One row of the sheet. */
export interface ItemResult extends Measured {
  readonly id: string;
  readonly title: Text;
  /** Points that there were; 0 where the call does not ask for it. The rows of a sheet add up to 100. */
  readonly max: number;
  readonly earned: number;
}

/** A section of the sheet. */
export interface SectionResult {
  readonly id: string;
  readonly title: Text;
  readonly max: number;
  readonly earned: number;
  readonly items: readonly ItemResult[];
}

/** Met, not met, or not asked for in this call. */
export interface ComplianceResult extends Measured {
  readonly id: string;
  readonly title: Text;
  readonly met: boolean | null;
}

/** A forbidden phrase and the line it was said in. */
export interface PhraseResult {
  readonly moveIndex: number;
  readonly phrase: string;
  readonly language: 'zh' | 'en';
}

/** What makes a call worth 0. */
export interface FatalResult {
  readonly tag: Tag;
  /** The choice it was, or null for a promise that nobody kept. */
  readonly moveIndex: number | null;
}

/** The quality sheet of one call. */
export interface QualitySheet {
  readonly callId: string;
  readonly sections: readonly SectionResult[];
  /** Points before a fatal item, 0 to 100. */
  readonly points: number;
  /** `points`, or 0 after a fatal item. */
  readonly score: number;
  readonly fatal: readonly FatalResult[];
  readonly compliance: readonly ComplianceResult[];
  readonly phrases: readonly PhraseResult[];
  readonly ownership: readonly OwnershipResult[];
}

/** Whether a call can be assessed: somebody was on the line, it was answered, and the player did not step out of it. */
export function isAssessed({ rules, state }: Pick<AssessedCall, 'rules' | 'state'>): boolean {
  return rules.kind !== 'question' && rules.kind !== 'board' && state.outcome !== 'abandoned' && state.outcome !== 'stepped-out' && state.moves.length > 0;
}

/**
 * Assesses a call by the form. What the call does not ask for leaves its section, and a section without anything left
 * leaves the sheet; the rest is scaled to 100. How long the call took is never looked at.
 */
export function assessCall(call: AssessedCall, form: QualityForm): QualitySheet {
  const raw = form.sections.map((section) => ({ section, measured: section.items.map((item) => measure(item.by, call, form)) }));
  const asked = raw.filter(({ measured }) => measured.some(({ value }) => value !== null));
  const weights = sum(asked.map(({ section }) => section.weight));
  const sections = raw.map(({ section, measured }) => sectionResult(section, measured, weights));
  const points = sum(sections.map((section) => section.earned));
  const fatal = fatalOf(call, form);
  return {
    callId: call.rules.id, sections, points, score: fatal.length > 0 ? 0 : points, fatal,
    compliance: form.compliance.map((item) => complianceResult(item, measure(item.by, call, form))),
    phrases: phrasesIn(call, form), ownership: ownershipOf(call, form.ownership),
  };
}

function sectionResult(section: QualitySection, measured: readonly Measured[], weights: number): SectionResult {
  const there = sum(section.items.map((item, index) => (measured[index]?.value === null ? 0 : item.points)));
  const items = section.items.map((item, index): ItemResult => {
    const { value, evidence } = measured[index] ?? { value: null, evidence: [] };
    const max = value === null ? 0 : (100 * section.weight * item.points) / (weights * there);
    return { id: item.id, title: item.title, value, evidence, max, earned: max * (value ?? 0) };
  });
  return { id: section.id, title: section.title, max: sum(items.map((item) => item.max)), earned: sum(items.map((item) => item.earned)), items };
}

/** A compliance item is met or it is not; an ordinary line meets it, for it is right though flat. */
function complianceResult({ id, title }: QualityCheck, { value, evidence }: Measured): ComplianceResult {
  return { id, title, value, evidence, met: value === null ? null : !evidence.some(({ effect }) => effect === 'lost') };
}

function fatalOf({ rules, state }: AssessedCall, form: QualityForm): readonly FatalResult[] {
  const said = state.moves.flatMap((move, moveIndex) => form.fatal.filter((tag) => move.tags.includes(tag)).map((tag) => ({ tag, moveIndex })));
  const broken = form.fatal.includes('BROKEN_PROMISE') ? state.promises.filter(({ status }) => status === 'broken').map(({ moveIndex }) => ({ tag: 'BROKEN_PROMISE' as const, moveIndex })) : [];
  // Leaving no record at all is the same fault as saying that none is needed.
  const record = modelPath(rules).find((slot) => slot.step === 'RECORD');
  const unrecorded = form.fatal.includes('NO_RECORD') && state.outcome === 'hung-up' && record !== undefined && !state.moves.some((move) => move.slotId === record.id);
  return [...said, ...broken, ...(unrecorded ? [{ tag: 'NO_RECORD' as const, moveIndex: null }] : [])];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A shift as a whole: plain means over its assessed calls. */
export interface QualityOfShift {
  /** Mean score, 0 to 100; null where no call was assessed. */
  readonly mean: number | null;
  readonly assessed: number;
  /** Calls that a fatal item made worth 0. */
  readonly fatal: number;
  /** Compliance items met, of those that were asked for. */
  readonly met: number;
  readonly asked: number;
}

/** Adds up the sheets of a shift. */
export function qualityOfShift(sheets: readonly QualitySheet[]): QualityOfShift {
  const checks = sheets.flatMap((sheet) => sheet.compliance).filter(({ met }) => met !== null);
  return {
    mean: sheets.length === 0 ? null : sum(sheets.map((sheet) => sheet.score)) / sheets.length, assessed: sheets.length,
    fatal: sheets.filter((sheet) => sheet.fatal.length > 0).length, met: checks.filter(({ met }) => met === true).length, asked: checks.length,
  };
}
