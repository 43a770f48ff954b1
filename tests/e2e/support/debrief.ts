import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RunRecord } from '../../../electron/contract/progress.js';
import { hashState, reportShift, runReplay, type Level, type Replay, type ShiftReport, type ShiftState } from '../../../game/sim/index.js';

/** A score as the debrief prints it: with one decimal. */
export function figure(value: number): string {
  return value.toFixed(1);
}

/** A run lived again from its recording. */
export interface LivedRun {
  readonly record: RunRecord;
  readonly state: ShiftState;
  readonly report: ShiftReport;
  readonly hash: string;
}

/** The runs that lie on disk, the newest first. */
export function runsOnDisk(userDataDir: string, level: Level): readonly LivedRun[] {
  const folder = join(userDataDir, 'runs');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RunRecord)
    .filter(({ levelId }) => levelId === level.id || levelId === `free/${level.id}`)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .map((record) => {
      const { state } = runReplay(level, record.replay as RunRecord['replay'] & Pick<Replay, 'commands' | 'record'>);
      return { record, state, report: reportShift(level, state), hash: hashState(state) };
    });
}

/** What the head of the debrief shows. */
export async function headOf(page: Page): Promise<{ readonly score: string; readonly rank: string; readonly verdict: string }> {
  await page.getByTestId('score').waitFor();
  return {
    score: (await page.getByTestId('score').innerText()).trim(),
    rank: (await page.getByTestId('rank').locator('span').first().innerText()).trim(),
    verdict: (await page.getByTestId('verdict').innerText()).trim(),
  };
}
