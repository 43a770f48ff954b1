import { lineOf, type CompiledPack, type Diagnostic, type Language, type PackFile } from '../content/index.js';

/** The diagnostics and counts of a pack as text for a terminal. */
export function checkReport(compiled: CompiledPack, files: readonly PackFile[]): string {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const lines: string[] = [];
  let file: string | null = null;
  for (const diagnostic of compiled.diagnostics) {
    if (diagnostic.file !== file) {
      file = diagnostic.file;
      lines.push(lines.length > 0 ? '' : '', file);
    }
    lines.push(...describe(diagnostic, texts.get(diagnostic.file)));
  }
  if (lines.length > 0) lines.push('');
  lines.push(summary(compiled));
  return lines.join('\n').trimStart();
}

function describe({ code, severity, path, message, hint }: Diagnostic, text: string | undefined): readonly string[] {
  const line = text === undefined || path === '' ? null : lineOf(text, path);
  const where = line === null ? '' : `line ${line}  `;
  return [`  ${code} ${severity.padEnd(7)} ${where}${path}`, `        ${message}`, `        -> ${hint}`];
}

function summary({ levels, shorts, diagnostics, counts }: CompiledPack): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const share = (count: number): string => (counts.lengths.slots === 0 ? '-' : `${Math.round((100 * count) / counts.lengths.slots)} %`);
  const languages: readonly (readonly [Language, string])[] = [['zh', 'Chinese'], ['en', 'English']];
  return [
    `${counts.levels} levels (${levels.length} playable${shorts.length === 0 ? '' : `, ${shorts.length} with a short version`}), ${counts.calls} calls, ${counts.slots} slots, ${counts.options} options.`,
    ...languages.map(([key, name]) => `Model line in ${name}: longest in ${share(counts.lengths.longest[key])}, shortest in ${share(counts.lengths.shortest[key])} of ${counts.lengths.slots} slots with lines.`),
    `${errors} errors, ${diagnostics.length - errors} warnings.`,
  ].join('\n');
}
