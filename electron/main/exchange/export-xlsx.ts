import { strFromU8, unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { Whose } from '../../contract/results/figures.js';
import { exportTables } from './export-tables.js';
import type { Exportable, ExportWatch, Language, Table, Value } from './export-tables.js';
import { zipped } from './zip-stream.js';
import type { ZipPart } from './zip-stream.js';

/** Rows that a sheet can have, with its header. */
const SHEET_ROWS = 1_048_576;
/** Signs that a cell can have. */
const CELL_CHARS = 32_767;
const ROWS_END = '</sheetData>';

/** How a workbook is made. */
export interface XlsxChoices {
  readonly language: Language;
  readonly now: Date;
  /** Rows of a sheet, header included; smaller in tests only. */
  readonly sheetRows?: number;
  readonly watch?: ExportWatch;
}

/**
 * The tables as a workbook, piece by piece. The library makes the book with every sheet and its header; the rows are poured
 * into its sheets as they are read, since the choices of a hundred thousand runs fit into no memory. A table that is longer
 * than a sheet goes on in the next.
 */
export function exportXlsx(store: Exportable, whose: Whose, { language, now, sheetRows = SHEET_ROWS, watch = {} }: XlsxChoices): AsyncGenerator<Uint8Array> {
  return zipped(partsOf(exportTables(store, whose, language, now, watch), sheetRows));
}

/** A sheet of the book and the table that it shows, or goes on with. */
interface BookSheet {
  readonly table: Table;
  readonly name: string;
}

async function* partsOf(tables: readonly Table[], sheetRows: number): AsyncGenerator<ZipPart> {
  const pattern = await bookOf(tables.map((table) => ({ table, name: table.title })));
  const sheets: BookSheet[] = [];
  const asXml = remembering(escaped);
  for (const [index, table] of tables.entries()) {
    const empty = strFromU8(pattern[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
    const cut = empty.lastIndexOf(ROWS_END);
    const rows = table.rows()[Symbol.iterator]();
    let next = rows.next();
    for (let part = 1; part === 1 || next.done !== true; part += 1) {
      sheets.push({ table, name: part === 1 ? table.title : `${table.title} ${part}` });
      const pieces = function* (): Generator<string> {
        yield empty.slice(0, cut);
        for (let at = 2; at <= sheetRows && next.done !== true; at += 1) {
          yield rowText(next.value, at, asXml);
          next = rows.next();
        }
        yield empty.slice(cut);
      };
      yield { name: `xl/worksheets/sheet${sheets.length}.xml`, pieces: pieces() };
    }
  }
  // The book's other files name every sheet, and only now it is known how many there are.
  for (const [name, bytes] of Object.entries(await bookOf(sheets))) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) yield { name, pieces: [strFromU8(bytes)] };
  }
}

async function bookOf(sheets: readonly BookSheet[]): Promise<Record<string, Uint8Array>> {
  const book = writeXlsxFile(
    sheets.map(({ table, name }) => ({
      sheet: name,
      data: [table.header.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))],
      columns: table.header.map((_title, index) => ({ width: widthOf(table, index) })),
      stickyRowsCount: 1,
    })),
  );
  return unzipSync(await book.toBuffer());
}

/** In letters of the usual size. */
function widthOf({ key, header }: Table, index: number): number {
  if (key === 'about') return 120;
  return key === 'choices' && index === header.length - 1 ? 80 : 16;
}

function rowText(values: readonly Value[], row: number, asXml: (text: string) => string): string {
  let text = `<row r="${row}">`;
  values.forEach((value, column) => {
    if (value === null || value === '') return;
    const at = `${String.fromCharCode(65 + column)}${row}`;
    // A text that begins like a formula is a text here: only a formula of its own kind is ever worked out.
    text += typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${asXml(value)}</t></is></c>`;
  });
  return `${text}</row>`;
}

/** Names and lines come again and again; so many of them are kept as they are written. */
const KEPT = 4096;

function remembering(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= KEPT) made.clear();
    const result = make(text);
    made.set(text, result);
    return result;
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as XML: without signs that XML cannot hold, and so that nothing in them reads as one of Excel's own escapes. */
function escaped(text: string): string {
  return text
    .slice(0, CELL_CHARS)
    .replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
