import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bilingual } from '../contract/ids.js';
import type { PolicyText } from '../contract/policy.js';
import { POLICY_BYTES } from '../contract/policy.js';
import { log } from './log.js';

/** The name of the file, beside `packs/`. */
const POLICY_FILE = 'policy.yaml';

/** The centre's policy in the data folder. Never rejects: what keeps it from being read is said. */
export async function readPolicyFile(folder: string): Promise<PolicyText> {
  const place = join(folder, POLICY_FILE);
  const refused = (zh: string, en: string): PolicyText => {
    log.warn(`${POLICY_FILE} not read: ${en}`);
    const problem: Bilingual = { zh, en };
    return { place, text: null, problem };
  };
  try {
    const found = await lstat(place);
    // A link is not a file here, so nothing outside the folder is ever read.
    if (!found.isFile()) return refused(`${POLICY_FILE} 不是普通文件。请把文件本身放进来，不要放快捷方式或文件夹。`, `${POLICY_FILE} is not a plain file. Put the file itself here, not a link or a folder.`);
    if (found.size > POLICY_BYTES) return refused(`${POLICY_FILE} 太大：${found.size} 字节，上限 ${POLICY_BYTES}。`, `${POLICY_FILE} is too large: ${found.size} bytes, at most ${POLICY_BYTES}.`);
    const text = decode(await readFile(place));
    return text === null ? refused(`${POLICY_FILE} 不是 UTF-8 文本，请另存为 UTF-8。`, `${POLICY_FILE} is not UTF-8 text. Save it as UTF-8.`) : { place, text, problem: null };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { place, text: null, problem: null };
    const reason = error instanceof Error ? error.message : String(error);
    return refused(`${POLICY_FILE} 读不出来：${reason}。请检查文件权限。`, `${POLICY_FILE} cannot be read: ${reason}. Check its permissions.`);
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
