import { DiskProblem } from '../disk-problem.js';
import { addWhole, type Content } from '../whole-file.js';
import { ExchangeProblem } from './problem.js';

/**
 * Puts a file into a folder, on a stick or a share as well: under the name there is either the whole file or none. A file that is
 * there already is kept; the new one gets a number.
 * @returns the path that it has.
 * @throws ExchangeProblem when the folder cannot be written, and whatever the content itself throws; the folder is then as before.
 */
export async function putFile(folder: string, name: string, content: Content): Promise<string> {
  try {
    return await addWhole(folder, name, content);
  } catch (error) {
    throw error instanceof DiskProblem ? diskProblem(error, folder) : error;
  }
}

/** What a failure of the disk means to the trainer. */
export function diskProblem(error: unknown, folder: string): ExchangeProblem {
  const { reason, message } = error instanceof DiskProblem ? error : new DiskProblem(error, folder);
  if (reason === 'full') {
    return new ExchangeProblem('disk/full', {
      zh: `${folder} 放不下了，文件没有写成，也没有留下半个文件。请腾出空间，或者换一个文件夹或 U 盘，再试一次。`,
      en: `There is no room left in ${folder}. The file was not written and no part of it was left. Make room, or choose another folder or stick, and try again.`,
    });
  }
  if (reason === 'read-only') {
    return new ExchangeProblem('disk/read-only', {
      zh: `${folder} 不让写入，文件没有写成。请看 U 盘有没有写保护开关、文件夹有没有写权限，或者换一个文件夹。`,
      en: `${folder} may not be written to, so the file was not written. See whether the stick has a write-protect switch and whether you may write to the folder, or choose another.`,
    });
  }
  if (reason === 'gone') {
    return new ExchangeProblem('disk/gone', {
      zh: `${folder} 找不到了：U 盘可能被拔出，或者共享文件夹断开了。文件没有写成。请重新插好或连上，再试一次。`,
      en: `${folder} is not there any more: the stick was taken out, or the shared folder is disconnected. The file was not written. Put it back or connect again, and try once more.`,
    });
  }
  if (reason === 'in-use') {
    return new ExchangeProblem('disk/in-use', {
      zh: `${folder} 里的文件正被别的程序占着，没有写成。请关掉打开它的程序（比如表格软件或杀毒扫描），再试一次。`,
      en: `Another program holds the file in ${folder}, so it was not written. Close whatever has it open, such as a spreadsheet or a virus scan, and try again.`,
    });
  }
  return new ExchangeProblem('disk/failed', {
    zh: `文件写不进 ${folder}（${message}），没有留下半个文件。请换一个文件夹或 U 盘再试。`,
    en: `The file cannot be written to ${folder} (${message}); no part of it was left. Choose another folder or stick and try again.`,
  });
}
