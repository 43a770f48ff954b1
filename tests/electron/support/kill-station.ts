import { spawn } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ResultsStore } from '../../../electron/main/results/results-store.js';
import { openResultsDb } from '../../../electron/main/results/results-db.js';
import { openResults } from '../../../electron/main/results/open-results.js';
import { QUIET } from '../results-examples.js';
import { emptyFolder } from '../examples.js';

/** The station of filing-station.ts as one file that plain node runs. */
export async function builtStation(): Promise<string> {
  const folder = emptyFolder();
  const outfile = join(folder, 'station.cjs');
  await build({ entryPoints: [fileURLToPath(new URL('./filing-station.ts', import.meta.url))], bundle: true, platform: 'node', target: 'node20', format: 'cjs', outfile, logLevel: 'error' });
  const database = createRequire(import.meta.url).resolve('node-sqlite3-wasm');
  copyFileSync(database.replace(/\.js$/, '.wasm'), join(folder, 'node-sqlite3-wasm.wasm'));
  return outfile;
}

/** Runs the station on a folder and kills it some milliseconds after so many confirmations. Returns what it had confirmed by then. */
export function killedAfter(station: string, folder: string, confirmations: number, milliseconds: number): Promise<readonly string[]> {
  return killed([station, folder], confirmations, milliseconds);
}

/** Runs the station on a folder; it dies in the middle of its so-and-so-many-th write to the disk. Returns what it had confirmed by then. */
export function killedInWrite(station: string, folder: string, which: number): Promise<readonly string[]> {
  return killed([station, folder, String(which)], Infinity, 0);
}

function killed(command: readonly string[], confirmations: number, milliseconds: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complaint = '';
    let timer: NodeJS.Timeout | null = null;
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (timer === null && said.split('\n').length - 1 > confirmations) timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== null) reject(new Error(`The station ended by itself (${code}): ${complaint}`));
      // The last line may be cut off: nobody was told that.
      else resolve(said.split('\n').slice(0, -1));
    });
  });
}

/** What of these confirmations is not in the file any more, and what is wrong with the file. Empty when all is well. */
export function missing(folder: string, confirmed: readonly string[]): readonly string[] {
  const results = openResults({ folder, backupFolder: null, now: () => new Date(), log: QUIET, notify: () => undefined });
  const { store, notices } = results;
  const lost = [...notices.map(({ code }) => code), ...confirmed.filter((line) => !isKept(store, line))];
  for (const { id } of store.openRuns()) store.endRun({ id, ending: 'interrupted', endedAt: new Date().toISOString(), score: null, rank: null, passed: false, dimensions: null, replay: null });
  results.close();
  const db = openResultsDb(join(folder, 'results.db'));
  const check = db.all<{ integrity_check: string }>('PRAGMA integrity_check')[0]?.integrity_check;
  const keys = db.all('PRAGMA foreign_key_check').length;
  db.close();
  return [...lost, ...(check === 'ok' ? [] : [`integrity: ${String(check)}`]), ...(keys === 0 ? [] : [`${keys} rows without their parents`]), ...(existsSync(join(folder, 'results.waiting.jsonl')) ? ['something waits'] : [])];
}

function isKept(store: ResultsStore, line: string): boolean {
  const [what, id = '', index] = line.split(' ');
  if (what === 'ready') return true;
  const run = store.run(id);
  if (what === 'unit') return run?.units.some((unit) => unit.index === Number(index)) === true;
  return what === 'end' && run?.end?.ending === 'finished' && run.units.length === 6 && store.replay(id) !== null;
}
