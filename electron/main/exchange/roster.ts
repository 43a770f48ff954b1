import type { RosterProblem, RosterRow } from '../../contract/exchange.js';
import { lostZeros, nameOf, staffNumberOf } from './roster-cells.js';
import { fieldOf, nearestField } from './roster-columns.js';
import type { RosterField } from './roster-columns.js';
import { doubleHeader, fixedProblem, headerHint, problem, shown } from './roster-texts.js';
import { EMPTY_CELL, ROSTER_LIMITS, tooManyRows } from './sheet.js';
import type { Cell, Sheet, Unreadable } from './sheet.js';
import { readCsv } from './sheet-csv.js';
import { readXlsx } from './sheet-xlsx.js';

/** A roster as it was read: the rows that can be used, and everything that is wrong with the others. */
export interface Roster {
  readonly rows: readonly RosterRow[];
  readonly problems: readonly RosterProblem[];
  /** How the file was read, such as `XLSX` or `CSV, GB18030`; null when it was not. */
  readonly format: string | null;
  /** Whether the file has a column for classes. */
  readonly hasClasses: boolean;
}

/** How far down a header is looked for: some rosters begin with a title. */
const HEADER_ROWS = 10;

/** Reads a roster. Whatever the bytes are, the answer is a roster, perhaps one with problems only. */
export async function readRoster(bytes: Uint8Array): Promise<Roster> {
  const sheet = await readTable(bytes);
  if ('code' in sheet) return { rows: [], problems: [{ code: sheet.code, level: 'error', row: null, column: null, message: sheet.message }], format: null, hasClasses: false };
  return rosterOf(sheet);
}

async function readTable(bytes: Uint8Array): Promise<Sheet | Unreadable> {
  if (bytes.byteLength > ROSTER_LIMITS.bytes) {
    const size = Math.ceil(bytes.byteLength / 1_000_000);
    return {
      code: 'roster/too-big',
      message: {
        zh: `文件有 ${size} MB，最多 ${ROSTER_LIMITS.bytes / 1_000_000} MB。请把名单单独另存为一个文件。`,
        en: `The file has ${size} MB; at most ${ROSTER_LIMITS.bytes / 1_000_000} MB are read. Save the roster alone as a file of its own.`,
      },
    };
  }
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return {
      code: 'roster/old-format',
      message: {
        zh: '这是旧的 XLS 格式，或者是加了密码的工作簿，读不了。请在表格软件里打开，去掉密码，另存为 XLSX 再导入。',
        en: 'This is the old XLS format or a workbook with a password, which cannot be read. Open it in your spreadsheet program, take the password away, save it as XLSX and import that.',
      },
    };
  }
  return readCsv(bytes);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Where the header stands and which column is which. */
interface Header {
  readonly at: number;
  readonly columns: Readonly<Partial<Record<RosterField, number>>>;
  readonly problems: readonly RosterProblem[];
}

function rosterOf(sheet: Sheet): Roster {
  const oddities = sheet.oddities.map(({ row, message }) => ({ code: 'roster/quotes', level: 'warning' as const, row, column: null, message }));
  const refused = (problems: readonly RosterProblem[]): Roster => ({ rows: [], problems: inOrder([...oddities, ...problems]), format: sheet.format, hasClasses: false });
  const header = headerOf(sheet);
  const { number, name } = header.columns;
  if (number === undefined || name === undefined || header.problems.some(({ level }) => level === 'error')) return refused(header.problems);
  const body = sheet.rows.slice(header.at + 1);
  if (body.length > ROSTER_LIMITS.rows) {
    const { code, message } = tooManyRows();
    return refused([{ code, level: 'error', row: null, column: null, message }]);
  }
  const read = readRows(sheet, header.at, { number, name, class: header.columns.class });
  const problems = [...oddities, ...header.problems, ...read.problems];
  if (body.every(isEmptyRow)) problems.push(fixedProblem('roster/empty', null));
  return { rows: read.rows, problems: inOrder(problems), format: sheet.format, hasClasses: header.columns.class !== undefined };
}

function inOrder(problems: readonly RosterProblem[]): RosterProblem[] {
  return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every(({ kind }) => kind === 'empty');
}

function headerOf(sheet: Sheet): Header {
  const lines = sheet.rows.slice(0, HEADER_ROWS);
  const known = lines.map((row) => row.filter(({ text }) => fieldOf(text) !== null).length);
  const best = Math.max(0, ...known);
  const at = best === 0 ? Math.max(0, lines.findIndex((row) => !isEmptyRow(row))) : known.indexOf(best);
  const columns: Partial<Record<RosterField, number>> = {};
  const problems: RosterProblem[] = [];
  const cells = lines[at] ?? [];
  cells.forEach(({ text }, index) => {
    const field = fieldOf(text);
    if (field === null) return;
    const first = columns[field];
    if (first === undefined) columns[field] = index;
    else problems.push(doubleHeader(cells[first]?.text ?? '', text, at + 1, field));
  });
  cells.forEach(({ text }) => {
    const near = fieldOf(text) === null ? nearestField(text) : null;
    if (near !== null && columns[near] === undefined) problems.push(headerHint(text, at + 1, near));
  });
  if (columns.number === undefined) problems.push(fixedProblem('roster/no-number-column', null));
  if (columns.name === undefined) problems.push(fixedProblem('roster/no-name-column', null));
  return { at, columns, problems };
}

function readRows(sheet: Sheet, headerAt: number, columns: { number: number; name: number; class: number | undefined }): { rows: RosterRow[]; problems: RosterProblem[] } {
  const titles = sheet.rows[headerAt] ?? [];
  const titleOf = (index: number): string => shown(titles[index]?.text ?? '');
  const problems: RosterProblem[] = [];
  const found: (RosterRow & { sure: boolean })[] = [];
  sheet.rows.forEach((cells, index) => {
    if (index <= headerAt || isEmptyRow(cells)) return;
    const row = index + 1;
    const cell = (column: number): Cell => cells[column] ?? EMPTY_CELL;
    const numberCell = cell(columns.number);
    const number = numberCell.kind === 'empty' ? { value: null, problems: [fixedProblem('roster/number-missing', row, titleOf(columns.number))] } : staffNumberOf(numberCell, row, titleOf(columns.number));
    const name = nameOf(cell(columns.name), row, titleOf(columns.name));
    const team = columns.class === undefined ? { value: null, problems: [] } : nameOf(cell(columns.class), row, titleOf(columns.class));
    const missing = name.value === null && name.problems.length === 0 ? [fixedProblem('roster/name-missing', row, titleOf(columns.name))] : [];
    const own = [...number.problems, ...name.problems, ...missing, ...team.problems];
    problems.push(...own);
    if (number.value === null || name.value === null || own.some(({ level }) => level === 'error')) return;
    // A spreadsheet takes zeros from numbers, never from text of its own.
    found.push({ row, staffNumber: number.value, name: name.value, className: team.value, sure: sheet.format === 'XLSX' && numberCell.kind === 'text' });
  });
  const numberTitle = titleOf(columns.number);
  problems.push(...lostZeros(found.map(({ row, staffNumber, sure }) => ({ row, value: staffNumber, sure })), numberTitle));
  const once = withoutDoubles(found, numberTitle);
  return { rows: once.rows.map(({ row, staffNumber, name, className }) => ({ row, staffNumber, name, className })), problems: [...problems, ...once.problems] };
}

/** A number that stands twice: the same person once, or two people of whom neither is taken. */
function withoutDoubles<T extends RosterRow>(rows: readonly T[], column: string): { rows: T[]; problems: RosterProblem[] } {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.staffNumber);
    if (group === undefined) groups.set(row.staffNumber, [row]);
    else group.push(row);
  }
  const problems: RosterProblem[] = [];
  const kept: T[] = [];
  for (const [staffNumber, group] of groups) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const different = others.find((other) => other.name !== first.name || other.className !== first.className);
    if (different === undefined) kept.push(first);
    for (const { row, name } of others) {
      problems.push(
        different === undefined
          ? problem('roster/number-twice', 'warning', row, column, `工号 ${staffNumber} 和第 ${first.row} 行重复，是同一个人，只算一次。`, `The staff number ${staffNumber} stands in row ${first.row} too, for the same person; it counts once.`)
          : problem(
              'roster/number-taken',
              'error',
              row,
              column,
              `工号 ${staffNumber} 在第 ${first.row} 行（${shown(first.name)}）已经用过，这一行（${shown(name)}）和它不一致。两行都不导入，请改正其中一行。`,
              `The staff number ${staffNumber} stands in row ${first.row} (${shown(first.name)}) already, and this row (${shown(name)}) says something else. Neither is taken; correct one of them.`,
            ),
      );
    }
  }
  return { rows: kept, problems };
}
