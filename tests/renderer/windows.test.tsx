// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSession, type Session } from '../../game/session/index.js';
import { commandId, playShift, tuning, type Mode, type ShiftState, type TimedCommand } from '../../game/sim/index.js';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import { ShiftScreen } from '../../renderer/screens/shift/shift-screen.js';
import { openedOf } from '../support/shelf.js';
import { faults, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 120_000 });
afterEach(cleanup);

/** L17 on the screen, along the model path up to the first moment that `until` recognises; `next` is the command that follows. */
async function play(language: 'zh-CN' | 'en', mode: Mode, until: (state: ShiftState, next: string) => boolean): Promise<{ readonly container: HTMLElement; readonly session: Session }> {
  const entry = openedOf('L17');
  const options = { seed: 4127, mode, logEntries: 0 } as const;
  const { commands } = playShift(entry.level, options, 'model');
  for (let count = 0; count <= commands.length; count += 1) {
    const past: readonly TimedCommand[] = commands.slice(0, count);
    const session = createSession({ ...options, level: entry.level, packHash: entry.packHash }, { rulesVersion: tuning.RULES_VERSION, commands: past, endTick: past.at(-1)?.tick ?? 0 });
    const following = commands[count];
    if (!until(session.getState(), following === undefined ? '' : commandId(following.command))) continue;
    const { container } = await show(language, <ShiftScreen shift={{ session, entry }} resumed={false} onLeave={vi.fn()} onFinished={vi.fn()} />);
    return { container, session };
  }
  throw new Error('The model path of L17 never comes to this moment.');
}
/** Lets so many seconds pass. */
function pass(session: Session, seconds: number): void {
  act(() => {
    for (let second = 0; second < seconds * 4; second += 1) session.advance(250);
  });
}
const threeAndPhone = ({ chats, call, attention }: ShiftState): boolean => chats.length === 3 && call !== null && attention?.on === call.callId;
const all = (container: HTMLElement, selector: string): HTMLElement[] => [...container.querySelectorAll<HTMLElement>(selector)];

describe.each([['zh-CN', zhCN], ['en', en]] as const)('several chat windows on the screen in %s', (language, words) => {
  const w = words.mechanics.windows;

  it('stand beside the phone, each with its mood, its clock and its key; the one nobody has read is marked', async () => {
    const { container, session } = await play(language, 'practice', threeAndPhone);
    const cards = all(container, '[data-testid="window"]');
    const { chats } = session.getState();
    expect(cards.map((card) => card.dataset['choice'])).toEqual(chats.map(({ callId }) => `turn:${callId}`));
    expect(cards.map((card) => card.dataset['key'])).toEqual(['q', 'w', 'e']);
    expect(cards.map((card) => card.querySelector('[role="meter"]')?.getAttribute('aria-valuenow'))).toEqual(chats.map(({ emotion }) => `${Math.round(emotion)}`));
    expect(cards.map((card) => card.querySelector('[data-testid="window-clock"]')?.textContent)).toEqual(chats.map(({ silenceTicks }) => `0:${`${Math.floor(silenceTicks / 10)}`.padStart(2, '0')}`));
    expect(cards.map((card) => card.querySelector('[data-testid="unread"]') !== null)).toEqual([false, false, true]);
    expect(container.querySelector('section.chat')).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('are turned to and away from by keys; while one has the attention, nothing can be said on the phone', async () => {
    const { container, session } = await play(language, 'practice', threeAndPhone);
    const { call, chats } = session.getState();
    fireEvent.keyDown(window, { key: 'e' });
    expect(session.getState().attention?.on).toBe(chats[2]?.callId);
    expect(screen.getByRole('region', { name: words.shift.chat })).toBeTruthy();
    expect(all(container, `[data-choice^="${call?.callId}/"]`)).toEqual([]);
    expect(screen.getByRole('group', { name: w.phone }).textContent).toContain(w.back);
    expect(await faults(container)).toEqual([]);
    fireEvent.keyDown(window, { key: '1' });
    expect(session.getState().chats[2]?.moves).toHaveLength(1);
    fireEvent.keyDown(window, { key: 'p' });
    expect(session.getState().attention?.on).toBe(call?.callId);
    expect(all(container, `[data-choice^="${call?.callId}/"]`).length).toBeGreaterThan(2);
  });

  it('exam: turning shuts what can be said for two seconds, and a window left too long says so in words', async () => {
    const { container, session } = await play(language, 'exam', threeAndPhone);
    const target = session.getState().chats[0]?.callId ?? '';
    fireEvent.click(container.querySelector(`[data-choice="turn:${target}"]`) as HTMLElement);
    expect(container.querySelector('.chat [data-turning="true"]')?.hasAttribute('inert')).toBe(true);
    expect(container.querySelector('.turning-bar')?.textContent).toBe(w.turning);
    pass(session, 2);
    expect(container.querySelector('[data-turning="true"]')).toBeNull();
    pass(session, 30);
    const fresh = all(container, '[data-testid="window"]').find((card) => card.dataset['waiting'] === 'over');
    expect(fresh?.textContent).toContain(w.over);
  });

  it('the template that was built lies in the drawer: it is filled in part by part and sent as one message', async () => {
    const { container, session } = await play(language, 'practice', (_, next) => next.startsWith('card:17-5'));
    expect(all(container, '[data-choice^="17-5/explain/"]').map((line) => line.dataset['choice'])).not.toContain('17-5/explain/own');
    fireEvent.click(screen.getByTestId('open-template'));
    expect(await faults(container)).toEqual([]);
    fireEvent.click(screen.getByTestId('file-card'));
    expect(session.getState().chats.find(({ callId }) => callId === '17-5')?.slotId).toBe('explain');
    const parts = all(container, '[data-blank]').map((part) => part.dataset['blank'] ?? '');
    expect(parts).toEqual(['hello', 'plan', 'rate', 'seen', 'sure']);
    for (const part of parts) fireEvent.click(container.querySelector(`[data-chip="${part}=${part === 'sure' ? 'match' : 'his'}"]`) as HTMLElement);
    const message = all(container, '[data-blank]').map((part) => part.textContent ?? '');
    expect(message.join('')).not.toContain('〔');
    fireEvent.click(screen.getByTestId('file-card'));
    const chat = session.getState().chats.find(({ callId }) => callId === '17-5');
    expect(chat?.moves.at(-1)).toMatchObject({ slotId: 'explain', optionId: 'own', tier: 'model' });
    const bubbles = all(container, '.chat-lines [data-from="me"]').map((line) => line.textContent ?? '');
    for (const part of message) expect(bubbles.at(-1)).toContain(part.trim());
  });

  it('between two calls the screen speaks of the windows before it speaks of rest', async () => {
    const { container } = await play(language, 'practice', (state) => state.gap !== null && state.chats.length > 1);
    expect(container.querySelector('.moment h2')?.textContent).toBe(w.gapTitle);
    expect(container.querySelector('[data-choice="answer"]')).not.toBeNull();
    expect(await faults(container)).toEqual([]);
  });
});
