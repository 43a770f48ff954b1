import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { TrainerProblem } from './problem.js';

/** The text of a file; null where there is none. @throws TrainerProblem when it is there and cannot be read. */
export function readWhole(place: string): string | null {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw unreadable(place, error instanceof Error ? error.message : String(error));
  }
}

/** Writes through a file beside the old one: a power cut leaves either the old text or the new one. @throws TrainerProblem when the disk refuses. */
export function writeWhole(place: string, text: string): void {
  try {
    const file = openSync(`${place}.new`, 'w');
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${place}.new`, place);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TrainerProblem({
      zh: `没有存下来：${place} 写不进去（${reason}）。原来的还在。请检查磁盘空间和权限，再试一次。`,
      en: `Nothing was kept: ${place} cannot be written (${reason}). What was there before still holds. Check free space and permissions and try again.`,
    });
  }
}

/** What the trainer reads of a file that cannot be used. */
export function unreadable(place: string, reason: string): TrainerProblem {
  return new TrainerProblem({
    zh: `${place} 读不懂（${reason}）。文件原样没动。把它改好，或者移到别处重新来。`,
    en: `${place} cannot be understood (${reason}). It is left as it is. Mend it, or move it away and begin anew.`,
  });
}
