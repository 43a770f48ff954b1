// `npm start`: builds what is old, finds an Electron, and plays.
import { spawn } from 'node:child_process';
import { packageApp } from './package.mjs';
import { root } from './paths.mjs';
import { resolveRuntime } from './resolve-runtime.mjs';
import { servePage } from './serve.mjs';
import { ensureBuilt } from './stale.mjs';
import { ALL_LIBRARIES, installCommand, missingLibraries } from './system-packages.mjs';

const isLinux = process.platform === 'linux';

async function serveInstead(why) {
  const { address } = await servePage();
  console.log(`${why} Serving the browser version instead: ${address} (this computer only). Ctrl+C stops it.`);
}

/** The program and its arguments: the folder itself where the runtime can start one, else the packaged app. */
async function commandOf(runtime) {
  const command = runtime.startsFolders ? [runtime.program, root] : [await packageApp(runtime)];
  if (isLinux && process.getuid?.() === 0) {
    console.error("Running as root, where Chromium's sandbox cannot start: adding --no-sandbox. Start as another user to keep the sandbox.");
    command.push('--no-sandbox');
  }
  return [...command, ...process.argv.slice(2)];
}

async function start() {
  ensureBuilt();
  if (isLinux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return serveInstead('There is no display.');
  const missing = missingLibraries();
  if (missing.length > 0) throw new Error(`System libraries are missing. On Debian or Ubuntu: ${installCommand(missing)}`);
  const [program, ...args] = await commandOf(await resolveRuntime());
  const child = spawn(program, args, { stdio: 'inherit' });
  child.on('error', (error) => {
    console.error(`${program} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    // What the loader returns when a library is missing; it has named the library above.
    if (code === 127) console.error(`A system library is missing. On Debian or Ubuntu: ${installCommand(ALL_LIBRARIES)}`);
    process.exitCode = code ?? (signal ? 1 : 0);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return undefined;
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
