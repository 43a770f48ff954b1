import { strFromU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { EMPTY_CELL, ROSTER_LIMITS, tooManyRows } from './sheet.js';
import type { Cell, Sheet, Unreadable } from './sheet.js';
import { unzipGuarded } from './zip-guard.js';

/** A number as the file spells it: reading it as a number would lose how. */
interface Spelled {
  readonly spelled: string;
}

/** Reads the first sheet of an XLSX workbook. What it would unpack to, and how far its cells reach, is looked at before it is read. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet | Unreadable> {
  const parts = unzipGuarded(bytes, ROSTER_LIMITS, (name) => name.endsWith('.xml') || name.endsWith('.xml.rels'));
  if (parts === 'too-much') return tooMuch();
  if (parts === 'not-a-zip' || parts['xl/workbook.xml'] === undefined) return damaged();
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  if (sheets.some((name) => !isModest(textOf(parts, name)))) return tooManyRows();
  const odd = oddCells(textOf(parts, firstSheet(parts)));
  try {
    // Packed again without compression: the reader then unpacks nothing that was not measured above.
    const measured = zipSync(parts, { level: 0 });
    const data = await readSheet<Spelled>(measured.slice().buffer, 1, { parseNumber: (spelled: string) => ({ spelled }) });
    return { rows: data.map((row, r) => row.map((value, c) => cellOf(value, odd.get(addressOf(r, c))))), format: 'XLSX', oddities: [] };
  } catch {
    return damaged();
  }
}

function damaged(): Unreadable {
  return {
    code: 'roster/damaged',
    message: {
      zh: '这个 XLSX 文件打不开：不完整，或者加了密码。请在表格软件里打开，去掉密码，另存一份再导入。',
      en: 'This XLSX file cannot be opened: it is incomplete, or has a password. Open it in your spreadsheet program, take the password away, save a copy and import that.',
    },
  };
}

function tooMuch(): Unreadable {
  return {
    code: 'roster/too-big',
    message: {
      zh: `这个文件展开后超过 ${ROSTER_LIMITS.unpackedBytes / 1_000_000} MB，不像一份名单，没有打开。请把名单单独另存为一个文件。`,
      en: `Unpacked, this file is over ${ROSTER_LIMITS.unpackedBytes / 1_000_000} MB, which no roster is, so it was not opened. Save the roster alone as a file of its own.`,
    },
  };
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const part = parts[name];
  return part === undefined ? '' : strFromU8(part);
}

/** Whether the cells that are named lie within what is read: one stray cell at the far end would make a table of a thousand million. */
function isModest(xml: string): boolean {
  if (xml.split(/<(?:\w+:)?row\b/).length > ROSTER_LIMITS.rows + 13) return false;
  for (const match of xml.matchAll(/\br\s*=\s*["']([A-Z]*)(\d+)["']/gi)) {
    if (Number(match[2]) > ROSTER_LIMITS.rows + 12 || columnOf(match[1] ?? '') > ROSTER_LIMITS.columns) return false;
  }
  return true;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function addressOf(row: number, column: number): string {
  const high = Math.floor(column / 26);
  return `${high > 0 ? String.fromCharCode(64 + high) : ''}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

/** The file of the sheet that a person sees first. */
function firstSheet(parts: Readonly<Record<string, Uint8Array>>): string {
  const id = /<(?:\w+:)?sheet\b[^>]*?\br:id\s*=\s*["']([^"']+)["']/.exec(textOf(parts, 'xl/workbook.xml'))?.[1];
  for (const [link] of textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    if (id === undefined || /\bId\s*=\s*["']([^"']+)["']/.exec(link)?.[1] !== id) continue;
    const target = /\bTarget\s*=\s*["']([^"']+)["']/.exec(link)?.[1] ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
  return 'xl/worksheets/sheet1.xml';
}

/** Cells with a formula or an error, which the reader does not tell apart from others. */
function oddCells(xml: string): ReadonlyMap<string, { formula: boolean; error: string | null }> {
  const odd = new Map<string, { formula: boolean; error: string | null }>();
  for (const cell of xml.split(/<(?:\w+:)?c(?=[\s>])/).slice(1)) {
    const head = cell.slice(0, Math.max(0, cell.indexOf('>')));
    const address = /\br\s*=\s*["']([A-Z]+\d+)["']/.exec(head)?.[1];
    if (address === undefined) continue;
    const formula = /<(?:\w+:)?f[\s/>]/.test(cell);
    const value = /<(?:\w+:)?v>([^<]*)</.exec(cell)?.[1] ?? null;
    const isError = /\bt\s*=\s*["']e["']/.test(head);
    if (formula || isError) odd.set(address, { formula, error: isError ? (value ?? '#') : value === null ? '=' : null });
  }
  return odd;
}

function cellOf(value: unknown, odd: { formula: boolean; error: string | null } | undefined): Cell {
  const formula = odd?.formula ?? false;
  if (odd?.error != null) return { kind: 'error', text: odd.error, formula };
  if (value === null || value === undefined || value === '') return EMPTY_CELL;
  if (typeof value === 'string') return { kind: 'text', text: value.trim(), formula };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE', formula };
  if (value instanceof Date) return { kind: 'date', text: Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10), formula };
  if (typeof value === 'object' && 'spelled' in value && typeof value.spelled === 'string') return { kind: 'number', text: value.spelled, formula };
  return EMPTY_CELL;
}
