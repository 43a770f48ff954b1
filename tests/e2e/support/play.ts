import type { Locator, Page } from 'playwright-core';
import { commandId, nextCommand, runReplay, step, TAKEN, type Level, type Policy, type Replay, type ShiftState } from '../../../game/sim/index.js';
import { handOn, type Hand, type HandKind } from './hands.js';
import { journalOf } from './kept.js';
import { playDrill } from './drill.js';
import { openLevel } from './map.js';

/** A policy waits at most this long for the next ring, in ticks. */
const MOST_WAIT = 1200;
const ACCEPTED_MS = 8000;

/** Someone who plays a shift on the screen, and reads in the journal what came of it. */
export interface Player {
  readonly page: Page;
  readonly hand: Hand;
  /** The button of a command, such as `6-1/greet/a`. */
  button(id: string): Locator;
  /** The state at the last command that was kept. */
  state(): Promise<ShiftState>;
  replay(): Promise<Replay>;
  /** Carries one command out as a player would and waits until the game has kept it. */
  act(id: string): Promise<void>;
  /** Plays on by a policy until `stop` says so or the shift is over; gives back the commands played. */
  playOn(policy: Policy, stop?: (state: ShiftState, next: string) => boolean): Promise<readonly string[]>;
}

/** A player of a level that is on the screen. */
export function playerOf(page: Page, level: Level, kind: HandKind | Hand = 'mouse'): Player {
  const hand = typeof kind === 'string' ? handOn(page, kind) : kind;
  const button = (id: string): Locator => page.locator(`[data-choice="${id}"]`);
  const testId = (id: string): Locator => page.getByTestId(id);

  const replay = async (): Promise<Replay> => {
    const kept = await journalOf(page);
    if (kept === null) throw new Error('No shift is being kept.');
    return kept;
  };
  const state = async (): Promise<ShiftState> => runReplay(level, await replay()).state;

  const chips = async (form: Locator, picks: string): Promise<void> => {
    for (const pick of picks.split('&')) await hand.choose(form.locator(`[data-chip="${pick}"]`));
  };

  /** Puts a card together: chip by chip, or as its board asks for. */
  const fill = async (form: Locator, board: string | null, picks: string): Promise<void> => {
    const pairs = picks.split('&').map((pick) => pick.split('=') as [string, string]);
    switch (board) {
      case 'sort':
        for (const [card, bin] of pairs) {
          await hand.press(form.locator(`[data-card="${card}"]`));
          await hand.press(form.locator(`[data-bin="${bin}"]`));
        }
        return;
      case 'order':
        for (const [tile] of pairs.toSorted((a, b) => Number(a[1]) - Number(b[1]))) await hand.press(form.locator(`[data-tile="${tile}"]`));
        return;
      case 'tokens':
        for (const [jar, count] of pairs) for (let token = 0; token < Number(count); token += 1) await hand.press(form.locator(`[data-more="${jar}"]`));
        return;
      case 'pick':
        for (const [card, chip] of pairs) if (chip === TAKEN) await hand.press(form.locator(`[data-take="${card}"]`));
        return;
      case 'template':
        for (const [blank, chip] of pairs) {
          await hand.press(form.locator(`[data-blank="${blank}"]`));
          await hand.press(form.locator(`[data-chip="${blank}=${chip}"]`));
        }
        return;
      default:
        return chips(form, picks);
    }
  };

  const gesture = async (id: string): Promise<void> => {
    const [target = '', picks = ''] = id.split('?');
    // On a day of one's own the next unit is chosen, and a practice call is really played.
    if (id === 'answer' && level.dayPlan !== undefined) return hand.press(page.locator('[data-choice^="answer:"]:not([disabled])').first());
    if (id.startsWith('drill:')) return playDrill(page, hand, level, target.slice('drill:'.length));
    if (id.startsWith('card:')) {
      // A letter goes out at the hour that it is.
      if (await testId('send-letter').isVisible()) return hand.press(testId('send-letter'));
      const form = page.locator(`[data-choice-card="${target}"]`);
      // A template lies in its drawer.
      if (!(await form.isVisible()) && (await testId('open-template').isVisible())) await hand.press(testId('open-template'));
      await fill(form, await form.getAttribute('data-board'), picks);
      return hand.press(testId('file-card'));
    }
    if (id.startsWith('log:')) {
      await hand.press(testId('write-log'));
      const form = page.locator(`[data-choice-log="${target}"]`);
      await chips(form, picks);
      return hand.press(testId('write-entry'));
    }
    const chatWindow = page.locator('section.chat');
    // While the chat is open it offers its own pages; the call's are behind it.
    if (id.startsWith('tool:') && (await chatWindow.isVisible()) && !(await button(id).isVisible())) await hand.press(chatWindow.locator('header button'));
    // A page that only the chat has lies in its window.
    if (id.startsWith('tool:') && !(await button(id).isVisible()) && (await testId('open-chat').isVisible())) await hand.press(testId('open-chat'));
    if (/^[\w-]+\/[\w-]+\/[\w-]+$/.test(id) && !(await button(id).isVisible()) && (await testId('open-chat').isVisible())) await hand.press(testId('open-chat'));
    return hand.press(button(id));
  };

  const act = async (id: string): Promise<void> => {
    const before = (await journalOf(page))?.commands.length ?? 0;
    await gesture(id);
    const end = Date.now() + ACCEPTED_MS;
    for (;;) {
      const now = await journalOf(page);
      if (now === null ? id === 'finish' : now.commands.length > before) return;
      if (Date.now() > end) throw new Error(`${id} was not accepted: ${(await page.getByRole('status').allInnerTexts()).join(' ')}`);
      await page.waitForTimeout(30);
    }
  };

  const playOn: Player['playOn'] = async (policy, stop = () => false) => {
    const played: string[] = [];
    for (;;) {
      const kept = await journalOf(page);
      if (kept === null) return played;
      let now = runReplay(level, kept).state;
      let command = nextCommand(level, now, policy, 'best');
      for (let wait = 0; command === null && wait < MOST_WAIT; wait += 1) {
        now = step(level, now, [], 1).state;
        command = nextCommand(level, now, policy, 'best');
      }
      if (command === null) throw new Error(`Nothing can be done in ${level.id} at tick ${now.tick}.`);
      const id = commandId(command);
      if (stop(now, id)) return played;
      await act(id);
      played.push(id);
    }
  };
  return { page, hand, button, state, replay, act, playOn };
}

/** From the title to the desk: level select, briefing, sit down. The first call is answered. */
export async function sitDown(page: Page, level: Level, { kind = 'mouse', mode = 'practice' }: { readonly kind?: HandKind; readonly mode?: 'practice' | 'exam' } = {}): Promise<Player> {
  const player = playerOf(page, level, kind);
  await openLevel(page, level.id, { hand: player.hand, mode });
  await player.hand.press(page.getByTestId('sit-down'));
  await player.act('answer');
  return player;
}
