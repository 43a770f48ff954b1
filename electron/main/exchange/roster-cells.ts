import type { RosterProblem } from '../../contract/exchange.js';
import { problem, shown } from './roster-texts.js';
import type { Cell } from './sheet.js';

/** The longest staff number and the longest name or class. */
const MAX_DIGITS = 12;
const MAX_NAME = 60;

/** What a cell says, or what is wrong with it. */
export interface Said {
  readonly value: string | null;
  readonly problems: readonly RosterProblem[];
}

/** Signs that cannot be seen and come along when text is copied. */
function visible(text: string): string {
  return text.normalize('NFKC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ').replace(/\s+/gu, ' ').trim();
}

/** The staff number of a cell. */
export function staffNumberOf(cell: Cell, row: number, column: string): Said {
  const refused = (code: string, zh: string, en: string): Said => ({ value: null, problems: [problem(code, 'error', row, column, zh, en)] });
  if (cell.kind === 'error') return failed(cell, row, column);
  const text = cell.kind === 'number' ? plain(cell.text) : visible(cell.text);
  if (text === null || /^[\d.]+e[+-]?\d+$/i.test(text)) {
    return refused(
      'roster/number-rounded',
      `工号被表格软件写成了 ${shown(cell.text)}，后面的数字可能已经丢了。请把这一列设成“文本”格式，重新填写完整的工号。`,
      `The spreadsheet has turned this number into ${shown(cell.text)} and may have lost its last digits. Format the column as text and type the whole number again.`,
    );
  }
  if (cell.kind === 'date' || cell.kind === 'boolean') {
    return refused('roster/number-not-digits', `这里是日期或真假值（${shown(cell.text)}），不是工号。请把这一列设成“文本”格式再填。`, `This is a date or a truth value (${shown(cell.text)}), not a staff number. Format the column as text and type the number.`);
  }
  if (!/^[0-9]+$/.test(text)) {
    return refused('roster/number-not-digits', `工号“${shown(text)}”里有数字以外的字符。学员在数字键盘上登录，工号只能是数字。`, `The staff number “${shown(text)}” holds something other than digits. Trainees sign in on a number pad, so digits only.`);
  }
  if (text.length > MAX_DIGITS) {
    return refused('roster/number-too-long', `工号 ${shown(text)} 有 ${text.length} 位，最多 ${MAX_DIGITS} 位。`, `The staff number ${shown(text)} has ${text.length} digits; at most ${MAX_DIGITS} are possible.`);
  }
  return { value: text, problems: ofFormula(cell, text, row, column) };
}

/** The name of a person or a class; null when the cell is empty, with a problem when it is unusable. */
export function nameOf(cell: Cell, row: number, column: string): Said {
  if (cell.kind === 'error') return failed(cell, row, column);
  const text = visible(cell.kind === 'number' ? (plain(cell.text) ?? cell.text) : cell.text);
  if (text === '') return { value: null, problems: [] };
  if (text.length > MAX_NAME) {
    return {
      value: null,
      problems: [problem('roster/name-too-long', 'error', row, column, `“${shown(text)}”有 ${text.length} 个字，最多 ${MAX_NAME} 个。请写短一些。`, `“${shown(text)}” has ${text.length} characters; at most ${MAX_NAME} are possible. Shorten it.`)],
    };
  }
  return { value: text, problems: ofFormula(cell, text, row, column) };
}

function failed(cell: Cell, row: number, column: string): Said {
  return {
    value: null,
    problems: [
      problem(
        'roster/formula',
        'error',
        row,
        column,
        `这一格是公式或者出错了（${shown(cell.text)}），没有可用的内容。请把结果直接填进来：复制，再“选择性粘贴 → 数值”。`,
        `This cell is a formula or an error (${shown(cell.text)}) and holds nothing to use. Put the result itself there: copy it, then paste special → values.`,
      ),
    ],
  };
}

function ofFormula(cell: Cell, value: string, row: number, column: string): RosterProblem[] {
  if (!cell.formula) return [];
  return [
    problem(
      'roster/formula-result',
      'warning',
      row,
      column,
      `这一格是公式，用的是文件里存着的结果“${shown(value)}”。请核对。`,
      `This cell is a formula; the result that the file holds, “${shown(value)}”, was taken. Check it.`,
    ),
  ];
}

/** A stored number as digits; null when it is no whole number that is kept exactly. */
function plain(spelled: string): string | null {
  if (/^[0-9]+$/.test(spelled)) return spelled;
  const value = Number(spelled);
  return spelled.trim() !== '' && Number.isSafeInteger(value) && value >= 0 ? String(value) : null;
}

/** Warns of numbers that are shorter than nearly all others: a spreadsheet takes leading zeros away without a word. */
export function lostZeros(numbers: readonly { readonly row: number; readonly value: string; readonly sure: boolean }[], column: string): RosterProblem[] {
  const lengths = new Map<number, number>();
  for (const { value } of numbers) lengths.set(value.length, (lengths.get(value.length) ?? 0) + 1);
  const [usual, times] = [...lengths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  if (times < 2 || times * 2 <= numbers.length) return [];
  return numbers
    .filter(({ value, sure }) => !sure && value.length < usual && !value.startsWith('0'))
    .map(({ row, value }) =>
      problem(
        'roster/zeros-lost',
        'warning',
        row,
        column,
        `工号 ${value} 比多数人的少 ${usual - value.length} 位，前面的 0 可能被表格软件去掉了。如果应当是 ${value.padStart(usual, '0')}，请把这一列设成“文本”格式改正。`,
        `The staff number ${value} is ${usual - value.length} shorter than most; a spreadsheet may have taken its leading zeros away. If it should be ${value.padStart(usual, '0')}, format the column as text and correct it.`,
      ),
    );
}
