import { execFileSync } from 'node:child_process';
import { emptyFolder } from '../examples.js';

/** A disk of its own, so small that it can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Makes it read-only, or writable again. */
  setWritable(writable: boolean): void;
  unmount(): void;
}

/** Mounts one; null where this user may not. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux') return null;
  const folder = emptyFolder();
  const run = (command: string, ...args: readonly string[]): void => void execFileSync(command, args, { stdio: 'pipe' });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  } catch {
    return null;
  }
  return {
    folder,
    setWritable: (writable) => run('mount', '-o', `remount,${writable ? 'rw' : 'ro'}`, folder),
    unmount: () => run('umount', '-l', folder),
  };
}
