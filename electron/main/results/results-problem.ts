import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Why results could not be kept or read. */
export type ResultsReason =
  /** No room is left on the disk. */
  | 'disk-full'
  /** The folder or the file may not be written. */
  | 'read-only'
  /** The file is not what it should be: cut short, overwritten, or not a database. */
  | 'damaged'
  /** A newer version of the program wrote the file. */
  | 'newer'
  /** Somebody else holds this staff number. */
  | 'number-taken'
  /** There is no such trainee. */
  | 'unknown-trainee'
  /** There is no such class. */
  | 'unknown-class'
  /** The disk fails in a way that has no name here. */
  | 'disk-failed';

/** Results could not be kept or read; nothing was half written. */
export class ResultsProblem extends Error {
  /** What a person can do something about. */
  readonly reason: ResultsReason;

  constructor(reason: ResultsReason, message: string) {
    super(message);
    this.name = 'ResultsProblem';
    this.reason = reason;
  }
}

/** More than one page of any file system, so that a last free byte does not pass for room. */
const PROBE_BYTES = 64 * 1024;

/** The database only says that writing failed; a small file written beside it tells why. Null when that can be written. */
export function whyUnwritable(folder: string): ResultsProblem | null {
  const probe = join(folder, `results.probe-${process.pid}`);
  let file: number | null = null;
  try {
    file = openSync(probe, 'w');
    writeSync(file, Buffer.alloc(PROBE_BYTES));
    fsyncSync(file);
    return null;
  } catch (error) {
    return new ResultsProblem(reasonOfCode(error instanceof Error && 'code' in error ? String(error.code) : ''), error instanceof Error ? error.message : String(error));
  } finally {
    if (file !== null) closeSync(file);
    rmSync(probe, { force: true });
  }
}

/** What an error code of the operating system means here. */
export function reasonOfCode(code: string): ResultsReason {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'disk-full';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'read-only';
  return 'disk-failed';
}

/** What a failure of the database means; `folder` is where its file lies. */
export function problemOf(error: unknown, folder: string): ResultsProblem {
  if (error instanceof ResultsProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/malformed|not a database|corrupt/i.test(message)) return new ResultsProblem('damaged', message);
  if (/full/i.test(message)) return new ResultsProblem('disk-full', message);
  if (/readonly|read-only/i.test(message)) return new ResultsProblem('read-only', message);
  if (!/i\/o|unable to open|could not open/i.test(message)) return new ResultsProblem('disk-failed', message);
  const why = whyUnwritable(folder);
  return new ResultsProblem(why?.reason ?? 'disk-failed', why === null ? message : `${message}: ${why.message}`);
}
