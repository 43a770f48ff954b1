// What a bare Debian or Ubuntu lacks to run the app and its tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The libraries that Electron loads, by the package that holds each. */
const LIBRARIES = { 'libgtk-3.so.0': 'libgtk-3-0', 'libnss3.so': 'libnss3', 'libgbm.so.1': 'libgbm1', 'libasound.so.2': 'libasound2' };
/** Every package that holds a library of Electron. */
export const ALL_LIBRARIES = Object.values(LIBRARIES);
/** The programs that the tests start, by package. */
const PROGRAMS = { Xvfb: 'xvfb', xauth: 'xauth', chromium: 'chromium' };

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** The packages whose libraries are missing; empty elsewhere than on Linux. */
export function missingLibraries() {
  if (process.platform !== 'linux') return [];
  const loader = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  if (!loader) return [];
  const known = spawnSync(loader, ['-p'], { encoding: 'utf8' }).stdout ?? '';
  return Object.entries(LIBRARIES).filter(([library]) => !known.includes(`\t${library} `)).map(([, name]) => name);
}

/** The packages whose programs are missing; empty elsewhere than on Linux. */
export function missingPrograms() {
  if (process.platform !== 'linux') return [];
  return Object.entries(PROGRAMS).filter(([program]) => !isOnPath(program)).map(([, name]) => name);
}

/** The command that installs `packages`. */
export function installCommand(packages) {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y ${packages.join(' ')}`;
}
