import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyChecked } from './checked-copy.js';
import { openResultsDb } from './results-db.js';

const PAGE_BYTES = 4096;

/**
 * First pages that a sound file of this version may have: as it was made, and as a copy has it.
 * They say where each table begins, which is the same in every file; a file that lost its first page gets one of them.
 */
export function firstPages(): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'next-call-page-'));
  try {
    const made = join(folder, 'made.db');
    const copied = join(folder, 'copied.db');
    const db = openResultsDb(made);
    copyChecked(db, copied);
    db.close();
    return [made, copied].map(readFirstPage);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFirstPage(path: string): Buffer {
  const page = Buffer.alloc(PAGE_BYTES);
  const file = openSync(path, 'r');
  readSync(file, page, 0, PAGE_BYTES, 0);
  closeSync(file);
  return page;
}

/** Puts a first page in place, with the length that the file has and no free pages. */
export function putFirstPage(path: string, page: Buffer): void {
  const file = openSync(path, 'r+');
  const own = Buffer.from(page);
  // Places in the header of an SQLite file: format, length in pages, free pages, and the count that vouches for the length.
  own[18] = 1;
  own[19] = 1;
  own.writeUInt32BE(Math.floor(fstatSync(file).size / PAGE_BYTES), 28);
  own.writeUInt32BE(0, 32);
  own.writeUInt32BE(0, 36);
  own.copy(own, 92, 24, 28);
  writeSync(file, own, 0, PAGE_BYTES, 0);
  closeSync(file);
}
