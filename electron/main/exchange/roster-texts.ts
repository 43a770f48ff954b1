import type { RosterProblem } from '../../contract/exchange.js';
import type { Bilingual } from '../../contract/ids.js';
import { FIELD_NAMES } from './roster-columns.js';
import type { RosterField } from './roster-columns.js';

/** What is wrong with a roster and what to do about it; `said` is what stands in the cell. */
const TEXTS = {
  'roster/no-number-column': {
    zh: '表头里没有“工号”这一列。请把那一列的表头改成“工号”或 “staff number”。',
    en: 'No column is headed “staff number” or “工号”. Head the column with the numbers so.',
  },
  'roster/no-name-column': {
    zh: '表头里没有“姓名”这一列。请把那一列的表头改成“姓名”或 “name”。',
    en: 'No column is headed “name” or “姓名”. Head the column with the names so.',
  },
  'roster/empty': { zh: '表格里没有人：表头下面没有内容。', en: 'The table holds nobody: there is nothing beneath its headers.' },
  'roster/number-missing': { zh: '没有工号。请补上，或者删去这一行。', en: 'There is no staff number. Add it, or delete the row.' },
  'roster/name-missing': { zh: '没有姓名。请补上，或者删去这一行。', en: 'There is no name. Add it, or delete the row.' },
} as const satisfies Record<string, Bilingual>;

/** A fixed sentence about the whole file or a row. */
export function fixedProblem(code: keyof typeof TEXTS, row: number | null, column: string | null = null): RosterProblem {
  return { code, level: 'error', row, column, message: TEXTS[code] };
}

/** A problem that is told with what stands in the cell. */
export function problem(code: string, level: RosterProblem['level'], row: number | null, column: string | null, zh: string, en: string): RosterProblem {
  return { code, level, row, column, message: { zh, en } };
}

/** What stands in a cell, short enough for a sentence. */
export function shown(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return [...clean].length > 40 ? `${[...clean].slice(0, 39).join('')}…` : clean;
}

/** The column that a wrong header was probably meant to be. */
export function headerHint(header: string, row: number, field: RosterField): RosterProblem {
  const name = FIELD_NAMES[field];
  return problem(
    'roster/header-unknown',
    'warning',
    row,
    shown(header),
    `表头“${shown(header)}”看起来是“${name.zh}”，但写法不认识，这一列没有读。如果是，请改成“${name.zh}”再导入。`,
    `The header “${shown(header)}” looks like “${name.en}” but is not known, so the column was not read. If it is meant so, rename it to “${name.en}” and import again.`,
  );
}

/** Two columns that claim the same. */
export function doubleHeader(first: string, second: string, row: number, field: RosterField): RosterProblem {
  const name = FIELD_NAMES[field];
  return problem(
    'roster/header-twice',
    'error',
    row,
    shown(second),
    `“${shown(first)}”和“${shown(second)}”两列都像是“${name.zh}”，不知道用哪一列。请删去或改掉其中一个表头。`,
    `Both “${shown(first)}” and “${shown(second)}” read as “${name.en}”, and which one counts is not known. Delete or rename one of the headers.`,
  );
}
