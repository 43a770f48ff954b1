import { expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Settings } from '../../electron/contract/settings.js';
import type { Replay } from '../../game/sim/index.js';
import { coreLevel } from '../support/core-pack.js';
import { expectCoach } from './support/coach.js';
import { handOn, type Hand, type HandKind } from './support/hands.js';
import { journalOf, profileOf, startWith } from './support/kept.js';
import { launchChromium, launchPackaged } from './support/launch.js';
import { atSlot, recordingTo } from './support/recordings.js';
import { resizeTo, SIZES } from './support/window.js';

/** What a hand does in the tutorial. */
interface Newcomer {
  readonly hand: Hand;
  /** Carries a command out by its button. */
  does(...ids: readonly string[]): Promise<void>;
  /** Presses a button by its test id. */
  press(testId: string): Promise<void>;
  /** The coach says this, or the coach says nothing to point at. */
  hears(step: string, points?: boolean): Promise<void>;
}

function newcomer(page: Page, kind: HandKind): Newcomer {
  const hand = handOn(page, kind);
  return {
    hand,
    async does(...ids) {
      for (const id of ids) await hand.press(page.locator(`[data-choice="${id}"]`));
    },
    press: (testId) => hand.press(page.getByTestId(testId)),
    hears: (step, points) => expectCoach(page, step, points),
  };
}

/** A first start, with these settings, up to the ring. */
async function firstStart(page: Page, kind: HandKind, settings: Partial<Settings>, interrupted: Replay | null = null): Promise<Newcomer> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await startWith(page, { settings: { sound: false, ...settings }, interrupted });
  const player = newcomer(page, kind);
  await player.press('first-call');
  await page.locator('[data-choice="answer"]:enabled').waitFor();
  return player;
}

/** The first call and the gap, with every step that the coach names, and one landmine on the way. */
async function guidedCall({ does, press, hears }: Newcomer, page: Page): Promise<void> {
  await hears('pickUp');
  await does('answer');
  await hears('tone');
  await does('0-1/tone/steady');
  await hears('read');
  await press('coach-read');
  await hears('choose');
  await does('0-1/greet/a');
  await hears('lookUp');
  await does('0-1/lookup/a');
  await hears('openTool');
  await does('tool:order');
  await hears('backOnLine');
  await does('hold:end');
  await hears('sayIt');
  await does('0-1/explain/c');
  await hears('landmine');
  await press('coach-read');
  await hears('close');
  await does('0-1/close/a');
  await hears('rest');
  const before = Number(await page.getByTestId('stress').innerText());
  await does('gap:breath');
  await hears('resting');
  await page.locator('[data-choice="answer"]:enabled').waitFor({ timeout: 30_000 });
  await hears('takeNext');
  expect(Number(await page.getByTestId('stress').innerText())).toBe(before - 12);
}

/** The second call, on one's own, to the debrief. */
async function ownCall({ does, hears }: Newcomer): Promise<void> {
  await does('answer');
  await hears('alone', false);
  await does('0-2/tone/steady', '0-2/empathise/b', '0-2/lookup/c', 'tool:vas', 'hold:end', '0-2/explain/a', '0-2/act/c');
  await hears('alone', false);
  await does('0-2/followup/a');
  await hears('promise');
  await does('task:0-2/sms');
  await hears('toDebrief');
  await does('finish');
}

/** The debrief: curve, ledger, better line, one choice taken back. */
async function debriefing({ hand, press, hears }: Newcomer, page: Page): Promise<void> {
  await hears('curve');
  await press('coach-read');
  await hears('openCall');
  await press('tab-0-1');
  await hears('ledger');
  await press('coach-read');
  await hears('better');
  await press('coach-read');
  await hears('rewind');
  await hand.press(page.locator('.choices-card li:has(.choice-better)').getByTestId('rewind').first());
  await page.getByTestId('score-other').waitFor();
  expect(await page.locator('.coach').getAttribute('data-shown')).toBe('false');
  await page.keyboard.press('Escape');
  await hears('done', false);
}

/** Nothing of the tutorial may be found afterwards, and what was interrupted before it is as it was. */
async function expectNothingKept(page: Page, interrupted: Replay | null = null): Promise<void> {
  expect(await profileOf(page)).toMatchObject({ progress: {}, runs: [], log: [] });
  expect(await journalOf(page)).toEqual(interrupted);
}

test('a first start: the whole tutorial by clicking, in large type on the smallest window, up to the first level; an interrupted call waits untouched', async () => {
  const { app, page, errors, close } = await launchPackaged();
  onTestFinished(close);
  await resizeTo(app, page, SIZES[0]);
  const interrupted = recordingTo(coreLevel('L06'), { until: atSlot('verify') });
  const player = await firstStart(page, 'mouse', { language: 'zh-CN', textScale: 1.3 }, interrupted);
  await guidedCall(player, page);
  await ownCall(player);
  await debriefing(player, page);
  await expectNothingKept(page, interrupted);
  await player.press('coach-first-level');
  await player.press('opening-go');
  await page.getByTestId('sit-down').waitFor();
  expect(await page.locator('.coach').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('the tutorial with the keyboard alone, in English, and again from the menu', async () => {
  const { app, page, errors, close } = await launchPackaged();
  onTestFinished(close);
  await resizeTo(app, page, SIZES[0]);
  const player = await firstStart(page, 'keys', { language: 'en', textScale: 1.3, motion: 'reduced' });
  await guidedCall(player, page);
  await ownCall(player);
  await player.hears('curve');
  await page.keyboard.press('Escape');
  await page.getByTestId('first-call').waitFor();
  await expectNothingKept(page);
  await player.press('first-call');
  await player.hears('pickUp');
  expect(errors).toEqual([]);
});

test('the guided call with a finger', async () => {
  const { page, errors, close } = await launchChromium({ touch: true });
  onTestFinished(close);
  await guidedCall(await firstStart(page, 'touch', { language: 'en' }), page);
  await page.getByTestId('coach-skip').tap();
  await page.getByTestId('start').waitFor();
  expect(errors).toEqual([]);
});

test('skipping: Esc or the button ends it at once, asks nothing and keeps nothing', async () => {
  const { page, errors, close } = await launchPackaged();
  onTestFinished(close);
  const player = await firstStart(page, 'mouse', { language: 'zh-CN' });
  await player.does('answer');
  await player.hears('tone');
  await page.keyboard.press('Escape');
  await page.getByTestId('first-call').waitFor();
  expect(await page.locator('.coach, [role="dialog"]').count()).toBe(0);
  await expectNothingKept(page);
  // It was seen: now the first level is the main button, and the tutorial the small one.
  expect(await page.getByTestId('start').getAttribute('data-key')).toBe('space');
  await player.press('first-call');
  await page.locator('[data-choice="answer"]:enabled').waitFor();
  await player.does('answer', '0-1/tone/rushed');
  await player.hears('landmine');
  await player.press('coach-skip');
  await page.getByTestId('start').waitFor();
  expect(await page.locator('.coach').count()).toBe(0);
  await expectNothingKept(page);
  expect(errors).toEqual([]);
});
