import type { Page } from 'playwright-core';
import type { Desk, Profile } from '../../../electron/contract/desk.js';
import { emptySave, withRun, type Save } from '../../../electron/contract/save.js';
import type { LogEntry, RunRecord } from '../../../electron/contract/progress.js';
import type { Settings } from '../../../electron/contract/settings.js';
import type { Replay } from '../../../game/sim/index.js';

declare const window: { readonly desk?: Desk; readonly localStorage: Storage };

const SAVE_KEY = 'next-call.save';
const INTERRUPTED_KEY = 'next-call.interrupted';

/** The shift that is being played, as it would be offered after a crash; null when none is. */
export async function journalOf(page: Page): Promise<Replay | null> {
  const text = await page.evaluate(async (key) => {
    if (window.desk === undefined) return window.localStorage.getItem(key);
    return JSON.stringify((await window.desk.loadProfile()).interrupted);
  }, INTERRUPTED_KEY);
  const kept = (text === null ? null : JSON.parse(text)) as { readonly replay: Replay } | null;
  return kept === null ? null : kept.replay;
}

/** What is kept: settings, progress, log and runs. */
export async function profileOf(page: Page): Promise<Pick<Profile, 'settings' | 'progress' | 'log' | 'runs'>> {
  const text = await page.evaluate(async (key) => {
    if (window.desk === undefined) return window.localStorage.getItem(key);
    return JSON.stringify(await window.desk.loadProfile());
  }, SAVE_KEY);
  return text === null ? emptySave() : (JSON.parse(text) as Save);
}

/** What a test puts into the save before it loads the page again. */
export interface Kept {
  readonly settings?: Partial<Settings>;
  readonly log?: readonly LogEntry[];
  readonly interrupted?: Replay | null;
  /** Finished shifts, as if they had been played; what was reached before stays. */
  readonly runs?: readonly RunRecord[];
}

/** Writes into the save what the game itself could have written, and loads the page again. */
export async function startWith(page: Page, { settings = {}, log, interrupted, runs = [] }: Kept): Promise<void> {
  const known = { ...emptySave(), ...(await profileOf(page)) };
  const { settings: before } = known;
  const { progress, runs: list, free } = runs.reduce(withRun, known);
  const kept = JSON.stringify({ settings: { ...before, ...settings }, log: log ?? null, interrupted: interrupted ?? null, runs, reached: { progress, runs: list, free }, save: emptySave(), keys: [SAVE_KEY, INTERRUPTED_KEY] });
  await page.evaluate(async (text) => {
    const { settings: next, log: entries, interrupted: replay, runs: finished, reached, save, keys } = JSON.parse(text);
    const { desk, localStorage } = window;
    if (desk === undefined) {
      const known = JSON.parse(localStorage.getItem(keys[0]) ?? JSON.stringify(save));
      localStorage.setItem(keys[0], JSON.stringify({ ...known, ...reached, settings: next, log: entries ?? known.log }));
      if (replay === null) localStorage.removeItem(keys[1]);
      else localStorage.setItem(keys[1], JSON.stringify({ replay, savedAt: new Date().toISOString() }));
      return;
    }
    await desk.saveSettings(next);
    await desk.saveInterrupted(replay);
    for (const run of finished) await desk.recordRun(run);
    if (entries === null) return;
    for (const { id } of (await desk.loadProfile()).log) await desk.removeLogEntry(id);
    for (const entry of entries) await desk.addLogEntry(entry);
  }, kept);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
}
