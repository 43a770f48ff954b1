import Papa from 'papaparse';
import type { Whose } from '../../contract/results/figures.js';
import { exportTables } from './export-tables.js';
import type { Exportable, ExportWatch, Language, Table, Value } from './export-tables.js';
import { zipped } from './zip-stream.js';

/** What Excel would take for a formula, in narrow or wide signs: such a cell gets an apostrophe before it and stays text. */
const FORMULA = /^[=+\-@\t\r＝＋－＠][\s\S]*$/;
const ROWS_AT_A_TIME = 500;

/** The tables as an archive of text files, UTF-8 with the mark by which Excel knows it. */
export function exportCsv(store: Exportable, whose: Whose, language: Language, now: Date, watch: ExportWatch = {}): AsyncGenerator<Uint8Array> {
  return zipped(exportTables(store, whose, language, now, watch).map((table) => ({ name: `${table.key}.csv`, pieces: piecesOf(table) })));
}

function* piecesOf({ header, rows }: Table): Generator<string> {
  yield `\ufeff${lines([header])}`;
  let batch: (readonly Value[])[] = [];
  for (const row of rows()) {
    batch.push(row);
    if (batch.length < ROWS_AT_A_TIME) continue;
    yield lines(batch);
    batch = [];
  }
  if (batch.length > 0) yield lines(batch);
}

function lines(rows: readonly (readonly Value[])[]): string {
  return `${Papa.unparse(rows.map((row) => [...row]), { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
