import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { randomBytes } from 'node:crypto';
import { ExchangeProblem } from './problem.js';

/** What goes into a file: all of it, or one piece after the other. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Puts a file into a folder, on a stick or a share as well: written under another name, forced to the disk, then renamed, so
 * that under the name there is either the whole file or none. A file that is there already is kept; the new one gets a number.
 * @returns the path that it has.
 * @throws ExchangeProblem when the folder cannot be written, and whatever the content itself throws; the folder is then as before.
 */
export async function putFile(folder: string, name: string, content: Content): Promise<string> {
  const work = join(folder, `.${parse(name).name}-${randomBytes(4).toString('hex')}.part`);
  try {
    await fill(work, folder, content);
    const path = freePath(folder, name);
    await onDisk(folder, () => rename(work, path));
    await settle(folder);
    return path;
  } catch (error) {
    await rm(work, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function fill(work: string, folder: string, content: Content): Promise<void> {
  const file = await onDisk(folder, () => open(work, 'wx'));
  try {
    if (content instanceof Uint8Array) await onDisk(folder, () => file.writeFile(content));
    else for await (const piece of content) await onDisk(folder, () => file.writeFile(piece));
    await onDisk(folder, () => file.sync());
  } finally {
    // A stick that was pulled out fails here once more; the first failure is the one that is told.
    await file.close().catch(() => undefined);
  }
}

/** Forces the new name to the disk where the system can. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

function freePath(folder: string, name: string): string {
  const { name: stem, ext } = parse(name);
  let path = join(folder, name);
  for (let count = 2; existsSync(path); count += 1) path = join(folder, `${stem}-${count}${ext}`);
  return path;
}

async function onDisk<T>(folder: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw diskProblem(error, folder);
  }
}

/** What a failure of the disk means to the trainer. */
export function diskProblem(error: unknown, folder: string): ExchangeProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = error instanceof Error ? error.message : String(error);
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    return new ExchangeProblem('disk/full', {
      zh: `${folder} 放不下了，文件没有写成，也没有留下半个文件。请腾出空间，或者换一个文件夹或 U 盘，再试一次。`,
      en: `There is no room left in ${folder}. The file was not written and no part of it was left. Make room, or choose another folder or stick, and try again.`,
    });
  }
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new ExchangeProblem('disk/read-only', {
      zh: `${folder} 不让写入，文件没有写成。请看 U 盘有没有写保护开关、文件夹有没有写权限，或者换一个文件夹。`,
      en: `${folder} may not be written to, so the file was not written. See whether the stick has a write-protect switch and whether you may write to the folder, or choose another.`,
    });
  }
  if (['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'EIO', 'ESTALE', 'EHOSTDOWN', 'ENETUNREACH', 'ETIMEDOUT', 'EBADF'].includes(code)) {
    return new ExchangeProblem('disk/gone', {
      zh: `${folder} 找不到了：U 盘可能被拔出，或者共享文件夹断开了。文件没有写成。请重新插好或连上，再试一次。`,
      en: `${folder} is not there any more: the stick was taken out, or the shared folder is disconnected. The file was not written. Put it back or connect again, and try once more.`,
    });
  }
  return new ExchangeProblem('disk/failed', {
    zh: `文件写不进 ${folder}（${reason}），没有留下半个文件。请换一个文件夹或 U 盘再试。`,
    en: `The file cannot be written to ${folder} (${reason}); no part of it was left. Choose another folder or stick and try again.`,
  });
}
