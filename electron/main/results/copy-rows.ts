import type { ResultsDb, Value } from './results-db.js';

/** What was copied, and how many places could not be read. */
export interface Copied {
  readonly rows: number;
  readonly unreadable: number;
}

type Row = Record<string, Value>;

/** Rows that are asked for together while nothing is wrong. */
const CHUNK = 200;
/** How far beyond the last readable row is looked where even the last key cannot be read. */
const MAX_GAP = 4000;

/** Tables by key, parents before children; `unit` is read run by run. Figures are worked out anew and not copied. */
const KEYED = [['class', 'pk'], ['trainee', 'pk'], ['sitting', 'pk'], ['run', 'pk'], ['wording', 'pk'], ['replay', 'run']] as const;
const WHOLE = ['waiting', 'gone'] as const;

/** Copies every row that can be read and that is not there yet, under its key. What cannot be read is passed over. */
export function copyRows(source: ResultsDb, target: ResultsDb): Copied {
  let rows = 0;
  let unreadable = 0;
  const put = (table: string, row: Row): void => {
    const columns = Object.keys(row);
    try {
      rows += target.run(`INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...Object.values(row));
    } catch {
      // Not what the column holds: read, but not as it was written.
      unreadable += 1;
    }
  };
  for (const [table, key] of KEYED) unreadable += readByKey(source, table, key, (row) => put(table, row));
  for (const table of WHOLE) unreadable += readWhole(source, table, (row) => put(table, row));
  for (const { pk } of target.all<{ pk: number }>('SELECT pk FROM run')) {
    const units = attempt(() => source.all<Row>('SELECT * FROM unit WHERE run = ?', pk));
    if (units === null) unreadable += 1;
    for (const row of units ?? readUnitsSingly(source, pk)) put('unit', row);
  }
  return { rows, unreadable };
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function readUnitsSingly(source: ResultsDb, run: number): readonly Row[] {
  const found: Row[] = [];
  for (let index = 0; index < 24; index += 1) found.push(...(attempt(() => source.all<Row>('SELECT * FROM unit WHERE run = ? AND idx = ?', run, index)) ?? []));
  return found;
}

/** In chunks, and key by key where a chunk cannot be read. Returns how many chunks that were. */
function readByKey(source: ResultsDb, table: string, key: string, put: (row: Row) => void): number {
  const last = lastKey(source, table, key);
  let from = 0;
  let unreadable = 0;
  let empty = 0;
  for (;;) {
    const rows = attempt(() => source.all<Row>(`SELECT * FROM ${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ${CHUNK}`, from));
    if (rows !== null) {
      for (const row of rows) put(row);
      if (rows.length < CHUNK) return unreadable;
      from = Number(rows.at(-1)?.[key] ?? from + CHUNK);
      empty = 0;
      continue;
    }
    unreadable += 1;
    let found = 0;
    for (let one = from + 1; one <= from + CHUNK; one += 1) {
      for (const row of attempt(() => source.all<Row>(`SELECT * FROM ${table} WHERE ${key} = ?`, one)) ?? []) {
        put(row);
        found += 1;
      }
    }
    from += CHUNK;
    empty = found === 0 ? empty + CHUNK : 0;
    if (last === null ? empty >= MAX_GAP : from >= last) return unreadable;
  }
}

function lastKey(source: ResultsDb, table: string, key: string): number | null {
  const row = attempt(() => source.get<{ last: number | null }>(`SELECT max(${key}) AS last FROM ${table}`));
  // The count from which keys are given lies in a page of its own.
  return row?.last ?? attempt(() => source.get<{ seq: number }>('SELECT seq FROM sqlite_sequence WHERE name = ?', table === 'replay' ? 'run' : table))?.seq ?? null;
}

/** A small table at once. Returns 1 where it cannot be read. */
function readWhole(source: ResultsDb, table: string, put: (row: Row) => void): number {
  const rows = attempt(() => source.all<Row>(`SELECT * FROM ${table}`));
  for (const row of rows ?? []) put(row);
  return rows === null ? 1 : 0;
}
