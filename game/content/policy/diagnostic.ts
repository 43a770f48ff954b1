import type { DiagnosticKind } from '../catalogue.js';
import { showPath, type Path, type Reporter, type Severity } from '../diagnostic.js';
import { lineOf } from '../read-yaml.js';
import type { Text } from '../schema/common.js';
import { POLICY_CATALOGUE, type PolicyFaultKind } from './catalogue.js';

/** One thing that is wrong with a policy: what, where, and what to do about it. */
export interface PolicyDiagnostic {
  /** Stable code, PO001 onwards; see `catalogue.ts`. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** Where in the file: `quality.sections[0].weight`; empty for the file as a whole. */
  readonly path: string;
  /** The line on which it stands, from 1; null for the file as a whole. */
  readonly line: number | null;
  readonly message: Text;
  readonly hint: Text;
}

/** Notes a fault of a policy. `hint` replaces the catalogue's advice where a better one is known. */
export type ReportPolicy = (kind: PolicyFaultKind, path: Path, message: Text, hint?: Text) => void;

/** Appends the faults of one file to `into`. */
export function policyReporter(file: string, text: string, into: PolicyDiagnostic[]): ReportPolicy {
  return (kind, path, message, hint) => {
    const { code, severity, hint: advice } = POLICY_CATALOGUE[kind];
    const shown = showPath(path);
    into.push({ code, severity, file, path: shown, line: shown === '' ? null : lineOf(text, shown), message, hint: hint ?? advice });
  };
}

/** The faults of reading a level file, as faults of a policy. */
const KINDS: Readonly<Partial<Record<DiagnosticKind, PolicyFaultKind>>> = {
  yamlSyntax: 'yamlSyntax', duplicateKey: 'duplicateKey', wrongValue: 'wrongValue', unknownKey: 'unknownKey', missingKey: 'missingKey', badId: 'badId',
  missingLanguage: 'missingLanguage', emptyText: 'emptyText', unknownStep: 'unknownStep', unknownTag: 'unknownTag',
};

/** Reads YAML and shapes with the tools of the level compiler, and says what they find in both languages. */
export function asReporter(file: string, report: ReportPolicy): Reporter {
  return {
    file,
    report(kind, path, message, hint) {
      const last = path.at(-1);
      const inPlace = KINDS[kind] ?? 'wrongValue';
      const known = inPlace === 'wrongValue' && path.includes('fatal') ? 'unknownTag' : inPlace === 'wrongValue' && path.includes('where') ? 'unknownStep' : inPlace;
      const { title, hint: advice } = POLICY_CATALOGUE[known];
      const where = /^line (\d+), column (\d+)/.exec(message);
      const named = where !== null ? `第 ${where[1] ?? ''} 行第 ${where[2] ?? ''} 列：` : typeof last === 'string' ? `“${last}”：` : path.length > 0 ? `“${showPath(path)}”：` : '';
      const missing = known === 'missingKey' ? /^"(.+)" is missing\.$/.exec(message)?.[1] : undefined;
      if (missing !== undefined) return report(known, path, { zh: `少了“${missing}”。`, en: message }, { zh: `补上“${missing}”。`, en: hint ?? advice.en });
      const near = hint === undefined ? null : /^Did you mean "(.+)"\?$/.exec(hint);
      report(known, path, { zh: `${named}${title.zh}。`, en: message }, hint === undefined ? undefined : { zh: near === null ? advice.zh : `是不是“${near[1] ?? ''}”？`, en: hint });
    },
  };
}
