import { expect, onTestFinished, test } from 'vitest';
import { LEDGER_ROWS } from '../../game/sim/index.js';
import { coreLevel } from '../support/core-pack.js';
import { figure, headOf, runsOnDisk } from './support/debrief.js';
import { profileOf } from './support/kept.js';
import { launchPackaged } from './support/launch.js';
import { sitDown } from './support/play.js';

const LEVEL = coreLevel('L13');

test('the whole L13: first gap forced, recovery, chat, tasks, log; every figure as in the report; the log outlives a restart', async () => {
  const first = await launchPackaged();
  onTestFinished(first.close);
  const { page, userDataDir } = first;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const player = await sitDown(page, LEVEL);

  // The first gap: the next call rings, and still cannot be taken before one way to recover was chosen.
  await player.playOn('model', (state, next) => state.gap !== null && next.startsWith('gap:'));
  const take = player.button('answer');
  expect(await take.isDisabled()).toBe(true);
  await page.waitForTimeout(5500);
  expect(await take.isDisabled()).toBe(true);
  await player.act('gap:mantra');

  const before = await player.playOn('model', (state) => state.chats.length > 0);
  // The chat has pages of its own, which can be quoted there and nowhere else.
  await page.getByTestId('open-chat').click();
  await player.act('tool:handbook');
  const facts = await page.locator('section.chat [data-fact="true"] dd').allInnerTexts();
  expect(facts).toHaveLength(2);
  const played = [...before, ...(await player.playOn('model'))];
  expect(played.filter((id) => id.startsWith('13-ch/'))).toHaveLength(3);
  expect(played.filter((id) => id.startsWith('task:'))).toHaveLength(6);
  expect(played.some((id) => id.startsWith('gap:'))).toBe(true);
  const written = played.filter((id) => id.startsWith('log:')).length;
  expect(written).toBeGreaterThan(0);

  const [run] = runsOnDisk(userDataDir, LEVEL);
  if (run === undefined) throw new Error('The run was not kept.');
  const { report, state } = run;
  expect(report).toMatchObject({ score: 100, rank: 'S', recovery: 1 });
  expect(state.gaps).toHaveLength(5);
  expect(await headOf(page)).toMatchObject({ score: figure(report.score), rank: report.rank });
  for (const unit of report.units) {
    expect(await page.getByTestId(`tab-${unit.id}`).locator('small').innerText()).toBe(figure(unit.score));
  }
  for (const unit of report.units.slice(-2)) {
    await page.getByTestId(`tab-${unit.id}`).click();
    for (const row of LEDGER_ROWS) {
      const { earned, max } = unit.ledger.rows[row];
      const [shown = '', of = ''] = (await page.locator(`[data-row="${row}"] .row-figure`).innerText()).split(' / ');
      expect([Number(shown), Number(of)], `${unit.id} ${row}`).toEqual([Math.round(earned * 10) / 10, Math.round(max * 10) / 10]);
    }
  }
  const { log } = await profileOf(page);
  expect(log).toHaveLength(written);
  await first.close();

  const second = await launchPackaged({ userDataDir });
  onTestFinished(second.close);
  await second.page.getByTestId('open-log').click();
  const pages = second.page.getByTestId('log-page');
  await pages.first().waitFor();
  expect(await pages.count()).toBe(written);
  const texts = (await pages.allInnerTexts()).join('\n');
  const { settings } = await profileOf(second.page);
  const language = settings.language === 'en' || (settings.language === 'system' && !(await second.page.evaluate(() => navigator.language)).startsWith('zh')) ? 'en' : 'zh';
  for (const entry of log) {
    expect(texts).toContain(entry.callerName[language]);
    expect(texts).toContain(entry.action[language]);
  }
  await second.page.getByTestId('log-back').click();
  await second.page.getByTestId('open-levels').click();
  expect(await second.page.locator('[data-level="L13"] .rank b').innerText()).toBe('S');
}, 300_000);
