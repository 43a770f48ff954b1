import type { Bilingual } from '../../contract/ids.js';

/** Limits of a roster: far above any centre's, low enough to read at once. */
export const ROSTER_LIMITS = { rows: 20_000, bytes: 20_000_000, columns: 200, unpackedBytes: 40_000_000, entries: 1000 } as const;

/** What a cell holds: words, a number as it was stored, something that cannot be a name or a number, or nothing. */
export interface Cell {
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'empty';
  readonly text: string;
  /** True where a formula gave it. */
  readonly formula: boolean;
}

/** The cell that holds nothing. */
export const EMPTY_CELL: Cell = { kind: 'empty', text: '', formula: false };

/** A table as a file holds it; row 1 is `rows[0]`. */
export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  /** How the file was read, such as `CSV, GB18030`. */
  readonly format: string;
  /** What is odd about single rows, such as a quotation mark that is never closed. */
  readonly oddities: readonly { readonly row: number; readonly message: Bilingual }[];
}

/** Why a file cannot be read as a table at all. */
export interface Unreadable {
  readonly code: string;
  readonly message: Bilingual;
}

/** The refusal of a table with too many rows or columns. */
export function tooManyRows(): Unreadable {
  return {
    code: 'roster/too-many-rows',
    message: {
      zh: `表格太大：最多 ${ROSTER_LIMITS.rows} 行、${ROSTER_LIMITS.columns} 列。请删去多余的行列，或者分成几个文件导入。`,
      en: `The table is too large: at most ${ROSTER_LIMITS.rows} rows and ${ROSTER_LIMITS.columns} columns. Delete what is not needed, or import it as several files.`,
    },
  };
}
