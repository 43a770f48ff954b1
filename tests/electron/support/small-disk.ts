import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from '../examples.js';

/** A disk of its own, so small that it can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Makes it read-only, or writable again. */
  setWritable(writable: boolean): void;
  /** Writes until nothing more fits. @throws what the disk says, when that is anything else. */
  fill(): void;
  /** Takes away what {@link SmallDisk.fill} wrote. */
  makeRoom(): void;
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
  const ballast = join(folder, 'ballast');
  return {
    folder,
    setWritable: (writable) => run('mount', '-o', `remount,${writable ? 'rw' : 'ro'}`, folder),
    fill() {
      const file = openSync(ballast, 'a');
      try {
        for (const size of [65_536, 4096, 1]) fillWith(file, Buffer.alloc(size, 7));
      } finally {
        closeSync(file);
      }
    },
    makeRoom: () => rmSync(ballast),
    unmount: () => run('umount', '-l', folder),
  };
}

/** Writes pieces of one size until the next one does not fit. */
function fillWith(file: number, piece: Buffer): void {
  try {
    for (;;) writeSync(file, piece);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOSPC') throw error;
  }
}
