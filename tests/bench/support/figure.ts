/** What a figure must keep to, or null where it only informs. */
export interface Mark {
  /** The number that is held against the limit: the figure itself, its ratio to the baseline, or what it adds to it. */
  readonly of: 'value' | 'ratio' | 'difference';
  readonly bound: 'at most' | 'at least';
  readonly limit: number;
}

/** One measured figure beside its baseline from the same run. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The same thing measured on the bare counterpart, and what that was. */
  readonly baseline: { readonly of: string; readonly value: number } | null;
  readonly mark: Mark | null;
  /** How it was measured, spread, and whatever makes it look better or worse than it is. */
  readonly note: string;
}

/** What became of one measurement. */
export interface Outcome {
  readonly measure: string;
  readonly figures: readonly Figure[];
  /** Why it could not be made, or null. */
  readonly error: string | null;
}

/** The number that is held against the limit. */
export function judged({ value, baseline, mark }: Figure): number | null {
  if (mark === null) return null;
  if (mark.of === 'value') return value;
  if (baseline === null) return null;
  return mark.of === 'ratio' ? value / baseline.value : value - baseline.value;
}

/** Whether the mark is met; null where there is none. */
export function isMet(figure: Figure): boolean | null {
  const number = judged(figure);
  if (figure.mark === null || number === null) return null;
  return figure.mark.bound === 'at most' ? number <= figure.mark.limit : number >= figure.mark.limit;
}

/** A number with as many digits as say something. */
export function short(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 4;
  return String(Number(value.toFixed(digits)));
}

const SIGN = { 'at most': '<=', 'at least': '>=' } as const;

function markText(figure: Figure): string {
  const { mark, unit } = figure;
  const number = judged(figure);
  if (mark === null || number === null) return '';
  const suffix = mark.of === 'ratio' ? '×' : ` ${unit}`;
  const plus = mark.of === 'difference' ? '+' : '';
  return `${plus}${short(number)}${suffix} ${SIGN[mark.bound]} ${plus}${short(mark.limit)}${suffix}`;
}

/** All figures as a table of plain text, the notes below it. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const head = ['figure', 'measured', 'baseline', 'ratio', 'against the mark', ''];
  const notes: string[] = [];
  const rows = outcomes.flatMap(({ measure, figures, error }): string[][] => [
    ...figures.map((figure) => {
      const { what, value, unit, baseline, note } = figure;
      const met = isMet(figure);
      notes.push(`${measure}: ${what}: ${[baseline === null ? '' : `Baseline: ${baseline.of}.`, note].filter(Boolean).join(' ')}`);
      return [
        `${measure}: ${what}`, `${short(value)} ${unit}`, baseline === null ? '' : `${short(baseline.value)} ${unit}`,
        baseline === null || baseline.value === 0 ? '' : `${short(value / baseline.value)}×`, markText(figure), met === null ? '' : met ? 'met' : 'MISSED',
      ];
    }),
    ...(error === null ? [] : [[`${measure}: could not be measured`, '', '', '', error.split('\n')[0] ?? '', 'ERROR']]),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line), '', ...notes].join('\n');
}

/** The same as JSON, each figure with its verdict. */
export function jsonOf(outcomes: readonly Outcome[]): unknown {
  return outcomes.map(({ measure, figures, error }) => ({
    measure, error,
    figures: figures.map((figure) => ({ ...figure, ratio: figure.baseline === null || figure.baseline.value === 0 ? null : figure.value / figure.baseline.value, judged: judged(figure), met: isMet(figure) })),
  }));
}
