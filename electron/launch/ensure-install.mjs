// Runs before every npm script: installs the packages when node_modules is missing or differs from the lockfile.
// Plain node, no packages: this is the one file that must run in a fresh clone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** npm leaves a copy of the lockfile in node_modules once an install is complete. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return wanted === null && present !== null;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer, then run the same command again.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.error('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // On stderr, so that a script that prints JSON stays readable.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    // The launcher fetches Electron itself, and knows what to do where it cannot be had.
    env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
  });
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network and that package.json and package-lock.json agree, then try again.');
    process.exit(1);
  }
}
