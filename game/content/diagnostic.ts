import { CATALOGUE, type DiagnosticKind } from './catalogue.js';

/** `error` leaves the level out, `warning` does not. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong with a pack: what, where, and what to do about it. */
export interface Diagnostic {
  /** Stable code, LV001 onwards; see `catalogue.ts`. */
  readonly code: string;
  readonly severity: Severity;
  /** Path of the file inside the pack, with `/`. */
  readonly file: string;
  /** Where in the file: `flow.empathise.options.a.zh`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** Steps from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** Collects the diagnostics of one file. */
export interface Reporter {
  readonly file: string;
  /** Notes a fault. `hint` replaces the catalogue's advice where a better one is known. */
  report(kind: DiagnosticKind, path: Path, message: string, hint?: string): void;
}

/** A reporter that appends to `into`. */
export function createReporter(file: string, into: Diagnostic[]): Reporter {
  return {
    file,
    report(kind, path, message, hint) {
      const { code, severity, hint: advice } = CATALOGUE[kind];
      into.push({ code, severity, file, path: showPath(path), message, hint: hint ?? advice });
    },
  };
}

/** A path as authors read it: `flow.empathise.options.a`, `gates[1].call`. */
export function showPath(path: Path): string {
  let shown = '';
  for (const part of path) {
    shown += typeof part === 'number' ? `[${part}]` : shown === '' ? part : `.${part}`;
  }
  return shown;
}
