// Says whether something made from the sources is older than they are.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

const SOURCES = ['electron/contract', 'electron/main', 'electron/preload', 'electron/build', 'game', 'renderer', 'levels', 'package-lock.json'];

function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // A folder's own time changes when a file is removed.
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), found.mtimeMs);
}

/** Whether `made` is missing or older than one of `sources`. */
export function isStale(made, sources = SOURCES.map((path) => join(root, path))) {
  const at = statSync(made, { throwIfNoEntry: false })?.mtimeMs ?? -1;
  return at < 0 || sources.some((source) => newest(source) > at);
}

/** Builds when the last build is missing or old; ends the program when the build fails. */
export function ensureBuilt() {
  if (!isStale(join(root, 'dist', 'built'))) return;
  console.error('Building …');
  const { status } = spawnSync(process.execPath, [join(root, 'electron/build/build.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
