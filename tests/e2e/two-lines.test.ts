import { expect, onTestFinished, test } from 'vitest';
import { longestChatGap } from '../../game/sim/index.js';
import { coreLevel } from '../support/core-pack.js';
import { figure, headOf, runsOnDisk } from './support/debrief.js';
import { launchPackaged } from './support/launch.js';
import { sitDown } from './support/play.js';

const LEVEL = coreLevel('L17');

test('the whole L17 by clicks: three windows beside the phone, turned to and from; a template built and filled in; the figures as in the report', async () => {
  const { page, userDataDir, errors, close } = await launchPackaged();
  onTestFinished(close);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const player = await sitDown(page, LEVEL);

  const before = await player.playOn('model', (state) => state.chats.length === 3 && state.call !== null && state.attention?.on === state.call.callId);
  const windows = page.getByTestId('window');
  expect(await windows.count()).toBe(3);
  // Only the phone can be spoken to; then only the window that was turned to.
  expect(await page.locator('[data-choice^="17-0/"]').count()).toBeGreaterThan(2);
  expect(await page.locator('[data-choice^="17-3/"]').count()).toBe(0);
  await player.act('turn:17-3');
  expect(await page.locator('[data-choice^="17-0/"]').count()).toBe(0);
  expect(await page.locator('section.chat [data-choice^="17-3/"]').count()).toBeGreaterThan(2);
  expect(await windows.nth(2).getAttribute('data-here')).toBe('true');
  // Back by the key, and the phone has its lines again.
  await page.keyboard.press('p');
  await page.locator('[data-choice^="17-0/"]').first().waitFor();

  const played = [...before, ...(await player.playOn('model'))];
  expect(played.filter((id) => id.startsWith('turn:')).length).toBeGreaterThan(6);
  expect(played.filter((id) => id.startsWith('card:17-5/'))).toHaveLength(1);

  const [run] = runsOnDisk(userDataDir, LEVEL);
  if (run === undefined) throw new Error('The run was not kept.');
  const { report, state } = run;
  expect(report).toMatchObject({ rank: 'S', passed: true });
  expect(report.cards).toEqual(['L17/speed']);
  expect(longestChatGap(state)).toBeLessThanOrEqual(60);
  expect(await headOf(page)).toMatchObject({ score: figure(report.score), rank: 'S' });
  expect(await page.locator('.conditions-card').innerText()).toMatch(new RegExp(`(最久|longest) ${Math.round(longestChatGap(state))} `));
  expect(errors).toEqual([]);
}, 300_000);
