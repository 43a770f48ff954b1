import { randomBytes, scryptSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRESH_STATION, type StationConfig } from '../../../electron/contract/station-config.js';
import { openSqliteResults } from '../../../electron/main/results/sqlite-results.js';
import type { ResultsStore } from '../../../electron/main/results/results-store.js';
import type { Finger } from './finger.js';
import type { PackagedApp } from './launch.js';
import { makeUserData } from './launch.js';

/** A class of two, as a roster has them. */
export const PEOPLE = [
  { id: 'person-1', staffNumber: '1001', name: '李晓雯', classId: 'class-a' },
  { id: 'person-2', staffNumber: '1002', name: '陈立', classId: 'class-a' },
] as const;

/** The data of a station that a trainer has set up, but for its PIN. */
export function stationData(change: Partial<StationConfig> = {}, folder = makeUserData()): string {
  writeFileSync(join(folder, 'station.json'), JSON.stringify({ ...FRESH_STATION, stationName: '三号机', contact: '王老师 8203', ...change }));
  withResults(folder, (results) => results.putPeople([{ id: 'class-a', name: '三月一班' }], [...PEOPLE]));
  return folder;
}

/** Sets the PIN of a computer whose app is not running, as the app keeps it. */
export function setPin(folder: string, pin: string): void {
  const [salt, params] = [randomBytes(16), { N: 1024, r: 8, p: 1 }];
  writeFileSync(join(folder, 'station-pin.json'), JSON.stringify({ version: 1, salt: salt.toString('hex'), hash: scryptSync(pin, salt, 32, params).toString('hex'), params, wrong: 0, waitUntil: 0 }));
}

/** Reads or changes the results of a station that is not running. */
export function withResults<T>(folder: string, work: (results: ResultsStore) => T): T {
  const results = openSqliteResults(join(folder, 'results.db'));
  try {
    return work(results);
  } finally {
    results.close();
  }
}

/** Types digits on the built-in pad. */
export async function typeOnPad({ page }: Pick<PackagedApp, 'page'>, finger: Finger, digits: string): Promise<void> {
  for (const digit of digits) await finger.strike(page.locator(`[data-pad="${digit}"]`));
}

/** How long the page may take for an answer; one that has just crashed never gives any. */
const ANSWER_MS = 2000;

/** Asks the page of the window something, also when the test's own connection to it was cut by a crash; null when it does not answer. */
export async function ask<T>({ app }: Pick<PackagedApp, 'app'>, code: string): Promise<T | null> {
  return app.evaluate(async ({ BrowserWindow }, [text, ms]) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    const answer: Promise<unknown> = page === undefined || page.isCrashed() ? Promise.resolve(null) : page.executeJavaScript(text).catch(() => null);
    return Promise.race([answer, new Promise((resolve) => setTimeout(() => resolve(null), ms))]);
  }, [code, ANSWER_MS] as const) as Promise<T | null>;
}

/** Marks the page that is shown now, so that {@link textOfNext} knows another one from it. */
export async function markPage(running: Pick<PackagedApp, 'app'>): Promise<void> {
  await ask(running, 'void (window.markedByTest = true)');
}

/** What the page says once it is another one than that which was marked; nothing before. */
export async function textOfNext(running: Pick<PackagedApp, 'app'>): Promise<string> {
  return (await ask<string>(running, 'window.markedByTest === true ? "" : document.body.innerText')) ?? '';
}
