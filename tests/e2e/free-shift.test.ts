import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import type { RunRecord } from '../../electron/contract/progress.js';
import { planCode, type FreePlan } from '../../game/content/index.js';
import { CORE_PACK } from '../../game/cli/pack-on-disk.js';
import { readFreeShelf, readFreeShift } from '../../game/cli/free-on-disk.js';
import { settledCalls } from '../../game/session/index.js';
import { floorReport, pauseChoices, playShift, reportShift, tuning, waitingOf } from '../../game/sim/index.js';
import { setTimeFactor } from '../bench/support/clock.js';
import { linesOfTier, playByClicking } from '../bench/support/player.js';
import { freeEntry } from '../renderer/free-kit.js';
import { headOf, runsOnDisk } from './support/debrief.js';
import { journalOf, profileOf, startWith } from './support/kept.js';
import { launchPackaged, type LaunchOptions, type PackagedApp } from './support/launch.js';
import { playerOf } from './support/play.js';

const PLAN: FreePlan = { minutes: 5, grade: 1, seats: 6, mix: 'all', seed: 20_260_301 };
const CODE = planCode(PLAN);
const LEVEL = readFreeShift(PLAN, readFreeShelf(CORE_PACK));

/** How much faster the page's time runs, and real milliseconds between two clicks: about four seconds of the shift each. */
const HURRY = 10;
const PACE_MS = 400;

async function launch(options: LaunchOptions = {}): Promise<PackagedApp> {
  const running = await launchPackaged(options);
  onTestFinished(running.close);
  await running.page.getByRole('heading', { level: 1 }).waitFor();
  return running;
}

/** From the title over the roster to the desk, by a code that is typed. */
async function toDesk(page: Page, code: string): Promise<void> {
  await page.getByTestId('open-free').click();
  await page.getByTestId('type-code').fill(code);
  await page.getByTestId('free-go').click();
  await page.getByTestId('sit-down').click();
}

test('a typed code starts its shift, the same code with the same people twice; what is no code is said in one sentence', async () => {
  const { page, errors } = await launch();
  await page.getByTestId('open-free').click();
  const said = page.getByTestId('code-said');
  const before = await said.innerText();
  await page.getByTestId('type-code').fill('L06');
  await expect.poll(() => said.innerText()).not.toBe(before);
  expect(await said.innerText()).toMatch(/\d+-\d-\d+-all-[0-9A-Z]{8}/);
  expect(await page.getByTestId('free-go').isDisabled()).toBe(true);
  await page.getByTestId('free-back').click();

  const met: string[] = [];
  for (const code of [CODE, CODE.toLowerCase()]) {
    await toDesk(page, code);
    const player = playerOf(page, LEVEL);
    await player.act('answer');
    const { call } = await player.state();
    expect(call?.callId).toBe(LEVEL.calls[0]?.callId);
    expect(await player.replay()).toMatchObject({ packId: 'free', level: CODE, seed: PLAN.seed, packHash: freeEntry(PLAN).packHash });
    // The board on the wall shows what the rules know.
    const waiting = page.getByTestId('wall-board').locator('[data-figure="waiting"] dd');
    await expect.poll(async () => Number.parseInt(await waiting.innerText(), 10) - (waitingOf(await player.state()).length)).toBe(0);
    met.push(await page.locator('.shift').getByRole('heading').first().innerText());
    await page.keyboard.press('Escape');
    await page.getByTestId('leave').click();
    await page.getByTestId('discard').click();
    await expect.poll(() => journalOf(page)).toBeNull();
  }
  expect(met[0]).toBe(met[1]);
  expect((await profileOf(page)).progress).toEqual({});
  expect(errors).toEqual([]);
});

test('a free shift that is killed goes on exactly where it was', async () => {
  const first = await launch();
  await toDesk(first.page, CODE);
  const player = playerOf(first.page, LEVEL);
  await player.act('answer');
  let choices = 0;
  await player.playOn('ordinary', () => (choices += 1) > 4);
  const before = await player.replay();
  const emotion = await first.page.getByTestId('emotion').locator('b').innerText();
  await first.kill();

  const { page } = await launch({ userDataDir: first.userDataDir });
  expect(await page.locator('.interrupted').innerText()).toContain('5');
  await page.getByTestId('resume').click();
  await page.getByTestId('resume-shift').click();
  expect(await page.getByTestId('emotion').locator('b').innerText()).toBe(emotion);
  expect(await journalOf(page)).toEqual(before);
  const again = playerOf(page, LEVEL);
  const [next] = await again.playOn('model', () => (choices += 1) > 7);
  expect(next).toBeDefined();
  expect((await again.replay()).commands.slice(0, before.commands.length)).toEqual(before.commands);
});

test('a shift played to its end shows its own figures on the wall, and its debrief is worked out from the recording', async () => {
  const { page, userDataDir, errors } = await launch();
  await toDesk(page, CODE);
  await page.getByTestId('wall-board').waitFor();
  await setTimeFactor(page, HURRY);
  const player = playerOf(page, LEVEL);
  const onBoard = (name: string): Promise<string> => page.locator(`[data-testid="wall-board"] [data-figure="${name}"] dd`).innerText();
  let lines = 0;
  let calls = 0;
  await playByClicking(page, {
    wanted: linesOfTier('model'), paceMs: PACE_MS,
    async onLine({ x, y }) {
      lines += 1;
      // At every tenth line the board is held against the recording so far.
      if (lines % 10 === 0) {
        await expect.poll(async () => {
          const { settled, of } = settledCalls(await player.state());
          calls = of;
          return of === 0 || (await onBoard('settled')).includes(`${settled}/${of}`);
        }).toBe(true);
        for (const share of ['within', 'abandoned', 'occupancy']) expect(await onBoard(share), share).toMatch(/^(?:\d+%|–)$/);
      }
      await page.mouse.click(x, y);
    },
  });
  expect(calls).toBeGreaterThan(1);
  const [run] = runsOnDisk(userDataDir, LEVEL);
  if (run === undefined) throw new Error('The shift was not kept.');
  expect(run.state.tick).toBeGreaterThan(1500);
  expect(await headOf(page)).toMatchObject({ score: run.report.score.toFixed(1), rank: run.report.rank });

  // What each pause cost: the same seed, run again with the other choice in that gap.
  const prices = pauseChoices(LEVEL, run.state);
  const rows = page.getByTestId('price-card').getByRole('listitem');
  expect(prices.length).toBeGreaterThan(1);
  expect(await rows.count()).toBe(prices.length);
  for (const [index, { other, livedSeconds, otherSeconds }] of prices.entries()) {
    const text = await rows.nth(index).innerText();
    if (other === 'rest') expect(text).toContain(String(Math.round(otherSeconds)));
    else expect(text).toContain(String(Math.round(livedSeconds)));
  }
  const report = floorReport(LEVEL, run.state);
  expect(await page.getByTestId('floor-card').innerText()).toContain(String(report?.figures.offered));
  // The same code again: the same people from the first one on.
  await page.getByTestId('debrief-again').click();
  await page.getByTestId('sit-down').click();
  await player.act('answer');
  const again = await player.replay();
  expect(again).toMatchObject({ seed: run.record.replay.seed, packHash: run.record.replay.packHash, level: CODE });
  expect((await player.state()).call?.callId).toBe(run.state.finished[0]?.callId);
  expect(errors).toEqual([]);
}, 240_000);

test('a finished free shift is listed with its grade and its code, opens its debrief again, and counts for no level', async () => {
  const { state, commands } = playShift(LEVEL, { seed: PLAN.seed, mode: 'exam', logEntries: 0 }, 'model', 'best');
  const report = reportShift(LEVEL, state);
  const run: RunRecord = {
    id: 'free-run-1', at: '2026-03-01T08:00:00.000Z', levelId: `free/${CODE}`, mode: 'exam', seed: PLAN.seed, score: report.score, rank: report.rank, passed: report.passed, free: { grade: 1, next: 2, by: 'shift' },
    replay: { rulesVersion: tuning.RULES_VERSION, packId: 'free', packHash: freeEntry(PLAN).packHash, level: CODE, seed: PLAN.seed, mode: 'exam', logEntries: 0, commands: commands.map(({ tick, command }) => ({ tick, command: { ...command } })), endTick: state.tick },
  };
  const { page } = await launch();
  await startWith(page, { runs: [run] });
  expect((await profileOf(page)).progress).toEqual({});
  await page.getByTestId('open-free').click();
  const row = page.getByTestId('past-shift');
  expect(await row.innerText()).toContain(CODE);
  expect(await page.getByTestId('grade-reason').innerText()).toContain(report.rank);
  expect(await page.locator('.pencil-pick[aria-checked="true"][data-value="2"]').count()).toBe(1);
  await row.getByRole('button').last().click();
  expect(await headOf(page)).toMatchObject({ score: report.score.toFixed(1), rank: report.rank });
  // What each pause cost, run again with the other choice, and the queue beside the long run.
  expect(await page.getByTestId('price-card').getByRole('listitem').count()).toBe(pauseChoices(LEVEL, state).length);
  expect(await page.getByTestId('floor-card').innerText()).toContain(String(floorReport(LEVEL, state)?.figures.offered));
  await page.getByTestId('debrief-again').click();
  expect(await page.locator('.briefing-floor').innerText()).toContain(CODE);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByTestId('type-code').inputValue()).toBe(CODE);
});
