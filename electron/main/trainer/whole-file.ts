import { readFileSync } from 'node:fs';
import type { Bilingual } from '../../contract/ids.js';
import { codeOf, DiskProblem, type DiskReason } from '../disk-problem.js';
import { writeWholeSync } from '../whole-file.js';
import { TrainerProblem } from './problem.js';

/** The text of a file; null where there is none. @throws TrainerProblem when it is there and cannot be read. */
export function readWhole(place: string): string | null {
  try {
    return readFileSync(place, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw unreadable(place, error instanceof Error ? error.message : String(error));
  }
}

/** Why it was not written and what helps, by reason. */
const REFUSED: Readonly<Record<DiskReason, readonly [why: Bilingual, help: Bilingual]>> = {
  full: [{ zh: '磁盘满了', en: 'the disk is full' }, { zh: '请腾出空间，再试一次。', en: 'Free some space and try again.' }],
  'read-only': [{ zh: '没有写入权限', en: 'writing is not allowed there' }, { zh: '请检查这个文件夹的权限，再试一次。', en: 'Check the permissions of this folder and try again.' }],
  gone: [{ zh: '那个文件夹找不到了', en: 'the folder is not there any more' }, { zh: '请重新接好那块磁盘，或者重新启动程序，再试一次。', en: 'Connect that disk again, or start the program again, and try once more.' }],
  'in-use': [{ zh: '文件正被别的程序打开', en: 'another program has the file open' }, { zh: '请关掉那个程序，再试一次。', en: 'Close that program and try again.' }],
  failed: [{ zh: '磁盘不接受', en: 'the disk refuses it' }, { zh: '请检查这块磁盘，再试一次。', en: 'Check this disk and try again.' }],
};

/** Puts a text in place of what was there, whole or not at all. @throws TrainerProblem when the disk refuses. */
export function writeWhole(place: string, text: string): void {
  try {
    writeWholeSync(place, text);
  } catch (error) {
    const { reason, code } = error instanceof DiskProblem ? error : new DiskProblem(error, place);
    const [why, help] = REFUSED[reason];
    throw new TrainerProblem({
      zh: `没有存下来：${place} 写不进去（${why.zh}${code === '' ? '' : `，${code}`}）。原来的还在。${help.zh}`,
      en: `Nothing was kept: ${place} cannot be written (${why.en}${code === '' ? '' : `, ${code}`}). What was there before still holds. ${help.en}`,
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
