import { createHash } from 'node:crypto';

/** The id of somebody on a roster: the same on every machine that imports the same number, so that merged results meet. */
export function traineeIdOf(staffNumber: string): string {
  return `t-${staffNumber}`;
}

/** The id of a class by its name: the same on every machine. */
export function classIdOf(name: string): string {
  return `c-${createHash('sha256').update(name.normalize('NFKC').trim()).digest('hex').slice(0, 16)}`;
}
