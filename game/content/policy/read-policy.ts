import type { Level } from '../../sim/level.js';
import { checkSchema } from '../check-schema.js';
import { hashText } from '../hash.js';
import { readYaml } from '../read-yaml.js';
import { renderText, type TextTable } from '../text-table.js';
import { checkPolicy, type ModelLine } from './checks.js';
import { asReporter, policyReporter, type PolicyDiagnostic } from './diagnostic.js';
import type { PolicyGround } from './ground.js';
import { policySchema, type PolicySource } from './schema.js';
import type { Measure, PolicySheet } from './sheet.js';

/** A policy file, read and checked. */
export interface ReadPolicy {
  /** Null when the file has any error: a faulty policy is set aside as a whole. */
  readonly policy: PolicySheet | null;
  readonly diagnostics: readonly PolicyDiagnostic[];
}

/** What a policy is checked against, beside itself. */
export interface PolicyAround {
  /** What the calls allow to be changed; null where they are not at hand. */
  readonly ground: PolicyGround | null;
  readonly models?: readonly ModelLine[];
}

/** Per cent of the points that one fault takes where the file does not say. */
const COST = 50;

/** Reads a policy: text in, checked rules and coded diagnostics out. Nothing is thrown for a bad file. */
export function readPolicy(text: string, { ground, models = [] }: PolicyAround, file = 'policy.yaml'): ReadPolicy {
  const diagnostics: PolicyDiagnostic[] = [];
  const report = policyReporter(file, text, diagnostics);
  const reporter = asReporter(file, report);
  const value = readYaml(text, reporter);
  const source = value === undefined ? null : checkSchema(policySchema, value, reporter);
  if (source !== null) checkPolicy(source, ground, models, report);
  const faulty = diagnostics.some(({ severity }) => severity === 'error');
  return { policy: source === null || faulty ? null : sheetOf(source), diagnostics };
}

/** Every line that the levels hold up as the model, with the first value of each fact. */
export function modelLines(levels: readonly Level[], texts: TextTable): readonly ModelLine[] {
  return levels.flatMap((level) => [...level.calls, ...level.chats]).flatMap(({ callId, variants }) => variants.flatMap(({ id, call }) =>
    call.slots.flatMap((slot) => slot.options).filter((option) => option.tier === 'model' && texts.lines[option.lineId] !== undefined)
      .map(({ lineId }) => ({ callId, zh: renderText(texts, lineId, 'zh', id), en: renderText(texts, lineId, 'en', id) }))));
}

function sheetOf(source: PolicySource): PolicySheet {
  const { id, version, title, passing, answering, authority, abuse, quality } = source;
  const hash = hashText(JSON.stringify(source));
  return {
    id, version, title, hash, authority, abuse,
    rules: {
      hash,
      rankFrom: { S: passing.S, A: passing.A, B: passing.B, C: passing.pass, D: 0 },
      answer: { seconds: answering.seconds, share: answering.share / 100, replacesGates: answering.levels === 'target' },
    },
    quality: {
      ordinary: quality.ordinary / 100,
      sections: quality.sections.map((section) => ({ ...section, items: section.items.map((item) => ({ ...item, by: measureOf(item.by) })) })),
      fatal: quality.fatal,
      compliance: quality.compliance.map((item) => ({ ...item, by: measureOf(item.by) })),
      ownership: quality.ownership,
      phrases: quality.phrases,
    },
  };
}

function measureOf(by: PolicySource['quality']['compliance'][number]['by']): Measure {
  if (by.kind === 'without') return { kind: by.kind, tags: by.tags, cost: (by.cost ?? COST) / 100, where: by.where ?? [] };
  return by.kind === 'phrases' ? { kind: by.kind, cost: (by.cost ?? COST) / 100 } : by;
}
