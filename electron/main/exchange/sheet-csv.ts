import Papa from 'papaparse';
import { EMPTY_CELL, ROSTER_LIMITS, tooManyRows } from './sheet.js';
import type { Cell, Sheet, Unreadable } from './sheet.js';

/** The signs that part the columns of a text table. */
const DELIMITERS = [',', ';', '\t'];

/** Reads a text table: comma, semicolon or tab; UTF-8, UTF-16 with its mark, or GB18030. */
export function readCsv(bytes: Uint8Array): Sheet | Unreadable {
  const decoded = decode(bytes);
  if (decoded === null) return notText();
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(decoded.text)) return webPage();
  const { hint, text } = withoutHint(decoded.text);
  const parsed = Papa.parse<string[]>(text, {
    ...(hint === null ? { delimitersToGuess: DELIMITERS } : { delimiter: hint }),
    // One more than may be there, so that too many are noticed without being read.
    preview: ROSTER_LIMITS.rows + 12,
  });
  if (parsed.meta.truncated || parsed.data.some((row) => row.length > ROSTER_LIMITS.columns)) return tooManyRows();
  const shift = hint === null ? 0 : 1;
  return {
    rows: [...(shift === 1 ? [[]] : []), ...parsed.data.map((row) => row.map(cellOf))],
    format: `CSV, ${decoded.encoding}`,
    oddities: parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => ({ row: (row ?? 0) + 1 + shift, message: OPEN_QUOTE })),
  };
}

const OPEN_QUOTE = {
  zh: '引号没有成对，后面的行可能被并成了一行。请检查这一行的引号。',
  en: 'A quotation mark has no partner, so lines after it may have run together. Check the quotation marks of this line.',
};

function notText(): Unreadable {
  return {
    code: 'roster/not-text',
    message: {
      zh: '这个文件既不是 XLSX，也不是 UTF-8 或 GB18030 的文本表格。请在表格软件里另存为 XLSX 或 CSV（UTF-8）再导入。',
      en: 'This file is neither XLSX nor a text table in UTF-8 or GB18030. Save it as XLSX or CSV (UTF-8) in your spreadsheet program and import that.',
    },
  };
}

/** Some personnel systems write a web page and call it XLS. */
function webPage(): Unreadable {
  return {
    code: 'roster/web-page',
    message: {
      zh: '这个文件其实是一个网页表格，只是名字像表格文件。请在表格软件里打开，另存为 XLSX，再导入那一份。',
      en: 'This file is a web page that is only named like a spreadsheet. Open it in your spreadsheet program, save it as XLSX and import that.',
    },
  };
}

/** Excel's own first line that names the delimiter. */
function withoutHint(text: string): { hint: string | null; text: string } {
  const match = /^sep=([,;\t])\r?\n/i.exec(text);
  return match ? { hint: match[1] ?? null, text: text.slice(match[0].length) } : { hint: null, text };
}

function decode(bytes: Uint8Array): { text: string; encoding: string } | null {
  const tries: [string, string][] =
    bytes[0] === 0xff && bytes[1] === 0xfe ? [['utf-16le', 'UTF-16']] : bytes[0] === 0xfe && bytes[1] === 0xff ? [['utf-16be', 'UTF-16']] : [['utf-8', 'UTF-8'], ['gb18030', 'GB18030']];
  for (const [label, encoding] of tries) {
    try {
      // The mark at the beginning is left out by the decoder.
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      if (text.includes('\0')) return null;
      return { text, encoding };
    } catch {
      // The next one, or none.
    }
  }
  return null;
}

/** Some programs write `="00123"` or `'00123` so that the zeros stay. */
function cellOf(raw: string): Cell {
  const text = raw.trim();
  if (text === '') return EMPTY_CELL;
  const kept = /^(?:="([^"]*)"|'(.*))$/.exec(text);
  if (kept) return { kind: 'text', text: kept[1] ?? kept[2] ?? '', formula: false };
  if (/^[=+@]/.test(text)) return { kind: 'error', text, formula: true };
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!)/.test(text)) return { kind: 'error', text, formula: false };
  return { kind: 'text', text, formula: false };
}
