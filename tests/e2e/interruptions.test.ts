import { expect, onTestFinished, test } from 'vitest';
import { runReplay, type ShiftState } from '../../game/sim/index.js';
import { coreLevel } from '../support/core-pack.js';
import { headOf, runsOnDisk } from './support/debrief.js';
import { journalOf, profileOf } from './support/kept.js';
import { launchPackaged, type LaunchOptions, type PackagedApp } from './support/launch.js';
import { playerOf, sitDown } from './support/play.js';

const LEVEL = coreLevel('L06');

async function launch(options: LaunchOptions = {}): Promise<PackagedApp> {
  const running = await launchPackaged(options);
  onTestFinished(running.close);
  await running.page.getByRole('heading', { level: 1 }).waitFor();
  return running;
}

/** Everything of a state but the clock. */
function still({ tick: _tick, ...rest }: ShiftState): Omit<ShiftState, 'tick'> {
  return rest;
}

test('another language in mid-call: the same call at the same line, other words, nothing lost', async () => {
  const { page } = await launch();
  const player = await sitDown(page, LEVEL);
  await player.playOn('model', (state) => state.call?.slotId === 'verify');
  const before = await player.state();
  const lines = async (): Promise<readonly string[]> => page.locator('[data-choice^="6-1/verify/"]').allInnerTexts();
  const choices = (): Promise<readonly (string | null)[]> => page.locator('[data-choice^="6-1/verify/"]').evaluateAll((found) => found.map((element) => element.getAttribute('data-choice')));
  const language = await page.evaluate(() => document.documentElement.lang);
  const other = language === 'en' ? 'zh-CN' : 'en';
  const [linesBefore, choicesBefore, emotion] = [await lines(), await choices(), await page.getByTestId('emotion').locator('b').innerText()];

  await page.getByTestId('pause').click();
  await page.getByTestId('pause-settings').click();
  await page.locator(`[role="dialog"] [data-value="${other}"]`).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(other);
  await page.getByTestId('settings-back').click();
  await page.getByTestId('resume-shift').click();

  expect(await choices()).toEqual(choicesBefore);
  const linesAfter = await lines();
  expect(linesAfter).toHaveLength(linesBefore.length);
  for (const [index, line] of linesAfter.entries()) expect(line).not.toBe(linesBefore[index]);
  expect(linesAfter.every((line) => /\p{Script=Han}/u.test(line) === (other === 'zh-CN'))).toBe(true);
  expect(await page.getByTestId('emotion').locator('b').innerText()).toBe(emotion);
  expect(still(await player.state())).toEqual(still(before));
  expect((await profileOf(page)).settings.language).toBe(other);
  await player.playOn('model');
  expect(await headOf(page)).toMatchObject({ score: '100.0', rank: 'S' });
});

test('kill -9 in mid-call: offered at the next start, exactly where it was, and playable to the end', async () => {
  const first = await launch();
  const player = await sitDown(first.page, LEVEL);
  await player.playOn('ordinary', (state) => state.call?.slotId === 'explain');
  const before = await player.replay();
  const emotion = await first.page.getByTestId('emotion').locator('b').innerText();
  const said = await first.page.locator('.said').innerText();
  const choices = await first.page.locator('[data-choice^="6-1/explain/"]').allInnerTexts();
  await first.kill();

  const { page, userDataDir } = await launch({ userDataDir: first.userDataDir });
  await page.getByTestId('resume').click();
  await page.getByTestId('resume-shift').click();
  expect(await page.getByTestId('emotion').locator('b').innerText()).toBe(emotion);
  expect(await page.locator('.said').innerText()).toBe(said);
  expect(await page.locator('[data-choice^="6-1/explain/"]').allInnerTexts()).toEqual(choices);
  expect(await journalOf(page)).toEqual(before);

  const again = playerOf(page, LEVEL);
  await again.playOn('model');
  await page.getByTestId('score').waitFor();
  const [run] = runsOnDisk(userDataDir, LEVEL);
  const { commands } = run?.record.replay ?? { commands: [] };
  expect(commands.slice(0, before.commands.length)).toEqual(before.commands);
  // What was said before the kill is in the account, move for move.
  const moves = runReplay(LEVEL, before).state.call?.moves ?? [];
  expect(run?.state.finished[0]?.moves.slice(0, moves.length)).toEqual(moves);
  expect((await headOf(page)).rank).toBe(run?.report.rank);
  expect(await journalOf(page)).toBeNull();
});

test('an exam that is killed while the player thinks loses at most the seconds since the last note', async () => {
  const first = await launch();
  const player = await sitDown(first.page, LEVEL, { mode: 'exam' });
  await player.playOn('model', (state) => state.call?.slotId === 'greet');
  const { endTick } = await player.replay();
  await expect.poll(async () => (await player.replay()).endTick - endTick, { timeout: 15_000 }).toBeGreaterThan(20);
  const kept = (await player.replay()).endTick;
  await first.kill();
  const { page } = await launch({ userDataDir: first.userDataDir });
  await page.getByTestId('resume').click();
  const now = await journalOf(page);
  expect(now?.mode).toBe('exam');
  expect(now?.endTick).toBeGreaterThanOrEqual(kept);
});

test('a player may leave a level and discard it from the title', async () => {
  const { page } = await launch();
  await sitDown(page, LEVEL);
  await page.keyboard.press('Escape');
  await page.getByTestId('leave').click();
  await page.getByTestId('resume').waitFor();
  await page.getByTestId('discard').click();
  await expect.poll(() => page.getByTestId('resume').count()).toBe(0);
  expect(await journalOf(page)).toBeNull();
});
