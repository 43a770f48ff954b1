import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, diskReasonOf } from '../disk-problem.js';

/** Why results could not be kept or read. */
export type ResultsReason =
  /** No room is left on the disk. */
  | 'disk-full'
  /** The folder or the file may not be written. */
  | 'read-only'
  /** Another program has the file open. */
  | 'in-use'
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
  /** The file or folder that it is about; null where it is about none. */
  readonly place: string | null;

  constructor(reason: ResultsReason, message: string, place: string | null = null) {
    super(message);
    this.name = 'ResultsProblem';
    this.reason = reason;
    this.place = place;
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
    return ofDisk(error, folder);
  } finally {
    if (file !== null) closeSync(file);
    rmSync(probe, { force: true });
  }
}

/** A folder may be written and the one file in it not; a file that is not there yet tells nothing. */
function whyUnopenable(path: string): ResultsProblem | null {
  try {
    closeSync(openSync(path, 'r+'));
    return null;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : ofDisk(error, path);
  }
}

function ofDisk(error: unknown, place: string): ResultsProblem {
  return new ResultsProblem(reasonOfCode(codeOf(error)), error instanceof Error ? error.message : String(error), place);
}

/** What an error code of the operating system means here. */
export function reasonOfCode(code: string): ResultsReason {
  const reason = diskReasonOf(code);
  if (reason === 'full') return 'disk-full';
  return reason === 'read-only' || reason === 'in-use' ? reason : 'disk-failed';
}

/** What a failure of the database means; `folder` is where its file lies, `path` the file where one was being opened. */
export function problemOf(error: unknown, folder: string, path: string | null = null): ResultsProblem {
  if (error instanceof ResultsProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  const place = path ?? folder;
  const as = (reason: ResultsReason): ResultsProblem => new ResultsProblem(reason, message, place);
  if (codeOf(error) !== '') return ofDisk(error, place);
  if (/malformed|not a database|corrupt/i.test(message)) return as('damaged');
  if (/full/i.test(message)) return as('disk-full');
  if (/readonly|read-only/i.test(message)) return as('read-only');
  if (/locked|busy/i.test(message)) return as('in-use');
  if (!/i\/o|unable to open|could not open/i.test(message)) return as('disk-failed');
  const why = whyUnwritable(folder) ?? (path === null ? null : whyUnopenable(path));
  return new ResultsProblem(why?.reason ?? 'disk-failed', why === null ? message : `${message}: ${why.message}`, place);
}
