import { createHash } from 'node:crypto';

/** The id of somebody on a roster: the same on every machine that imports the same number, so that merged results meet. */
export function traineeIdOf(staffNumber: string): string {
  return `t-${staffNumber}`;
}

/** The first of `id`, `id-2`, `id-3` … that nobody has. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let count = 2; isTaken(free); count += 1) free = `${id}-${count}`;
  return free;
}

/** The id of a class by its name: the same on every machine. */
export function classIdOf(name: string): string {
  return `c-${createHash('sha256').update(name.normalize('NFKC').trim()).digest('hex').slice(0, 16)}`;
}
