import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { packageApp, TEST_OUTPUT } from '../../../electron/launch/package.mjs';
import { unpacked } from '../../../electron/launch/paths.mjs';
import { resolveRuntime } from '../../../electron/launch/resolve-runtime.mjs';
import { ensureBuilt } from '../../../electron/launch/stale.mjs';
import { writeAsar } from './asar.js';

/** The two programs that are compared: the same runtime with the same fuses, one with the game in it. */
export interface Programs {
  readonly game: string;
  readonly bare: string;
  /** The game's archive. */
  readonly asar: string;
}

/** The game's own window without the game: same size, same settings, a heading and a button. */
const BARE_MAIN = `
const { app, BrowserWindow } = require('electron');
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720, useContentSize: true, show: false, backgroundColor: '#0f1626', webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false } });
  window.removeMenu();
  window.once('ready-to-show', () => window.show());
  // The fuses forbid file:// inside the archive.
  window.loadURL('data:text/html;charset=utf-8,' + encodeURIComponent(require('node:fs').readFileSync(require('node:path').join(__dirname, 'index.html'), 'utf8')));
});
`;

/** A click on the button swaps the text beside it. */
const BARE_PAGE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Bare window</title>
<style>body { margin: 0; background: #0f1626; color: #fff; font: 20px sans-serif } button { font: inherit }</style>
<h1>Bare window</h1><p id="text">One</p><button type="button" id="swap">Swap</button>
<script>
const text = document.getElementById('text');
document.getElementById('swap').addEventListener('click', () => { text.textContent = text.textContent === 'One' ? 'Two' : 'One'; });
</script></html>`;

/**
 * Packages what is built, or takes the app as it lies in release/test, and puts a copy of it beside
 * a bare one, so that a build in the meantime changes nothing. The copies go when the program ends.
 */
export async function makePrograms(asIs: boolean): Promise<Programs> {
  if (!asIs) {
    ensureBuilt();
    await packageApp(await resolveRuntime(), { forTests: true });
  }
  const { folder, program } = unpacked(TEST_OUTPUT);
  if (!existsSync(program)) throw new Error('There is no packaged app. Run the bench without --as-is.');
  if (process.platform === 'darwin') throw new Error('The bench knows the folders of Linux and Windows only.');
  const home = mkdtempSync(join(tmpdir(), 'next-call-bench-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  copyTree(folder, join(home, 'game'));
  copyTree(folder, join(home, 'bare'));
  const bareAsar = join(home, 'bare', 'resources', 'app.asar');
  // A link to the game's own archive must not be written through.
  rmSync(bareAsar);
  writeAsar(bareAsar, { 'package.json': JSON.stringify({ name: 'bare-window', version: '1.0.0', main: 'main.js' }), 'main.js': BARE_MAIN, 'index.html': BARE_PAGE });
  return { game: join(home, 'game', basename(program)), bare: join(home, 'bare', basename(program)), asar: join(home, 'game', 'resources', 'app.asar') };
}

/** Copies a folder, by links where the disk is the same. */
function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }
}
