// Where things lie. Everything else in electron/launch asks here.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What is fetched once and shared by every checkout. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'next-call');

/** The folder that electron-builder fills below `output` for this platform, and the program in it. */
export function unpacked(output) {
  const suffix = process.arch === 'x64' ? '' : `-${process.arch}`;
  if (process.platform === 'darwin') {
    const folder = join(output, `mac${suffix}`);
    return { folder, program: join(folder, 'Next Call.app', 'Contents', 'MacOS', 'Next Call') };
  }
  if (process.platform === 'win32') {
    const folder = join(output, `win${suffix}-unpacked`);
    return { folder, program: join(folder, 'Next Call.exe') };
  }
  const folder = join(output, `linux${suffix}-unpacked`);
  return { folder, program: join(folder, 'next-call') };
}
