import { lstat, readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { idSchema } from '../contract/ids.js';
import type { Bilingual } from '../contract/ids.js';
import { PACK_LIMITS, RESERVED_PACKS } from '../contract/packs.js';
import type { PackListing, PackText } from '../contract/packs.js';
import { log } from './log.js';

/** The files of a pack; anything else in its folder is passed over. */
const TEXT_FILE = /\.(ya?ml|json|md|txt)$/;

/** A pack that is not read, and why. */
class RefusedPack extends Error {
  readonly problem: Bilingual;

  constructor(zh: string, en: string) {
    super(en);
    this.problem = { zh, en };
  }
}

/** The folders of `packs/`, each with what keeps it from being read, if anything does. */
export async function listPacks(folder: string): Promise<PackListing[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()
    .slice(0, PACK_LIMITS.packs);
  return Promise.all(names.map(async (id) => ({ id, problem: await problemOf(folder, id) })));
}

/** The texts of one pack, or null when it is not there or was refused. */
export async function readPack(folder: string, id: string): Promise<PackText | null> {
  try {
    return await readPackFiles(folder, id);
  } catch (error) {
    log.warn(`Pack ${id} not read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function problemOf(folder: string, id: string): Promise<Bilingual | null> {
  try {
    await readPackFiles(folder, id);
    return null;
  } catch (error) {
    if (error instanceof RefusedPack) return error.problem;
    const reason = error instanceof Error ? error.message : String(error);
    return { zh: `文件夹 ${id} 无法读取：${reason}`, en: `The folder ${id} cannot be read: ${reason}` };
  }
}

async function readPackFiles(folder: string, id: string): Promise<PackText> {
  if (!idSchema.safeParse(id).success) {
    throw new RefusedPack(
      `文件夹名 ${id} 不能作为题包编号：只用小写字母、数字和连字符。`,
      `The folder name ${id} cannot be a pack id: use small letters, digits and hyphens only.`,
    );
  }
  if (RESERVED_PACKS.includes(id)) {
    throw new RefusedPack(`${id} 是游戏自己用的名字，请给题包文件夹换一个名字。`, `${id} is a name of the game itself. Give the folder of the pack another one.`);
  }
  const root = join(folder, id);
  if (!(await lstat(root)).isDirectory()) {
    throw new RefusedPack(`${id} 不是文件夹。请把题包文件夹本身放进来，不要放快捷方式。`, `${id} is not a folder. Put the folder itself here, not a link to it.`);
  }
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  // A link is not a file here, so nothing outside the folder is ever read.
  const paths = entries
    .filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length > PACK_LIMITS.files) {
    throw new RefusedPack(
      `题包 ${id} 有 ${paths.length} 个文件，上限是 ${PACK_LIMITS.files}。`,
      `Pack ${id} has ${paths.length} files; the limit is ${PACK_LIMITS.files}.`,
    );
  }
  let total = 0;
  const files: { path: string; text: string }[] = [];
  for (const path of paths) {
    const name = relative(root, path).split(sep).join('/');
    const { size } = await lstat(path);
    total += size;
    if (size > PACK_LIMITS.fileBytes || total > PACK_LIMITS.packBytes) {
      throw new RefusedPack(
        `题包 ${id} 的 ${name} 太大：单个文件上限 ${PACK_LIMITS.fileBytes} 字节，整包上限 ${PACK_LIMITS.packBytes} 字节。`,
        `Pack ${id} is too large at ${name}: at most ${PACK_LIMITS.fileBytes} bytes a file and ${PACK_LIMITS.packBytes} in all.`,
      );
    }
    files.push({ path: name, text: decode(await readFile(path), id, name) });
  }
  return { id, files };
}

function decode(bytes: Uint8Array, id: string, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Reported below, as for a NUL.
  }
  throw new RefusedPack(
    `题包 ${id} 的 ${name} 不是 UTF-8 文本，请另存为 UTF-8。`,
    `${name} of pack ${id} is not UTF-8 text. Save it as UTF-8.`,
  );
}
