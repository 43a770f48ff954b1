import { z } from 'zod';
import { TOOLS } from '../sim/vocabulary.js';
import type { DiagnosticKind } from './catalogue.js';
import type { Path, Reporter } from './diagnostic.js';
import { didYouMean } from './nearest.js';

type Issue = z.core.$ZodIssue;

/** The value in the shape of `schema`, or null after diagnostics that say what is wrong with it. */
export function checkSchema<T extends z.ZodType>(schema: T, value: unknown, reporter: Reporter): z.infer<T> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const known = keysOf(schema);
  for (const issue of result.error.issues) explain(issue, [], value, known, reporter);
  return null;
}

function explain(issue: Issue, base: Path, root: unknown, known: ReadonlySet<string>, reporter: Reporter): void {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  const last = path.at(-1);
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        if (last === 'tools') reporter.report('unknownTool', [...path, key], `The desk has no tool "${key}".`, didYouMean(key, TOOLS));
        else reporter.report('unknownKey', [...path, key], `"${key}" is not a key of this place.`, didYouMean(key, known));
      }
      return;
    case 'invalid_union': {
      const branch = issue.errors.toSorted((a, b) => weigh(a) - weigh(b))[0];
      if (branch === undefined) reporter.report('wrongValue', path, issue.message);
      for (const inner of branch ?? []) explain(inner, path, root, known, reporter);
      return;
    }
    case 'invalid_key':
      reporter.report('badId', path, `"${String(last)}" is not a valid id.`);
      return;
    default:
      explainValue(issue, path, valueAt(root, path), reporter);
  }
}

function explainValue(issue: Issue, path: Path, value: unknown, reporter: Reporter): void {
  const last = path.at(-1);
  const language = last === 'zh' ? 'Chinese' : last === 'en' ? 'English' : null;
  if (value === undefined && issue.code !== 'custom') {
    if (language !== null) reporter.report('missingLanguage', path.slice(0, -1), `The ${language} text is missing.`);
    else reporter.report('missingKey', path.slice(0, -1), `"${String(last)}" is missing.`, `Add "${String(last)}".`);
    return;
  }
  if (language !== null && (issue.code === 'too_small' || value === null)) {
    reporter.report('emptyText', path, `The ${language} text is empty.`);
    return;
  }
  if (issue.code === 'invalid_value') {
    const word = String(value);
    const kind = wordKind(path);
    const values = issue.values.map(String);
    const hint = didYouMean(word, values) ?? `One of: ${values.join(', ')}.`;
    reporter.report(kind, path, `"${word}" is not known here.`, hint);
    return;
  }
  if (last === 'id' || last === 'call' || last === 'duringCall') {
    reporter.report('badId', path, `${JSON.stringify(value)} is not a valid id.`);
    return;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'object' && typeof value === 'string') {
    reporter.report('wrongValue', path, 'A bare text stands where keys are expected.', 'Write the text in both languages: zh: … and en: …, or the keys of this place.');
    return;
  }
  reporter.report('wrongValue', path, issue.message.replace(/^Invalid input: /, ''));
}

function wordKind(path: Path): DiagnosticKind {
  const last = path.at(-1);
  const before = path.at(-2);
  if (last === 'step' || before === 'steps') return 'unknownStep';
  if (before === 'tags') return 'unknownTag';
  return 'wrongValue';
}

/** How far a branch of a union is from what was written: the nearest branch explains best. */
function weigh(branch: readonly Issue[]): number {
  let weight = 0;
  for (const issue of branch) {
    weight += issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : issue.path.length === 0 ? 10 : 1;
  }
  return weight;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** Every key that the format knows anywhere in this kind of file. */
function keysOf(schema: z.ZodType): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' && typeof value === 'object' && value !== null) Object.keys(value).forEach((name) => keys.add(name));
      visit(value);
    }
  };
  visit(z.toJSONSchema(schema, { io: 'input' }));
  return keys;
}
