// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSession, isRinging, type Session } from '../../game/session/index.js';
import { commandId, nextCommand, playShift, tuning, type Mode, type ShiftState } from '../../game/sim/index.js';
import { en } from '../../renderer/i18n/en.js';
import { setLanguage } from '../../renderer/i18n/index.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import { ShiftScreen } from '../../renderer/screens/shift/shift-screen.js';
import type { FinishedShift } from '../../renderer/screens/screen.js';
import { openedOf } from '../support/shelf.js';
import { faults, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 120_000 });
afterEach(cleanup);

/** A shift along the model path up to the first moment that `until` recognises. */
function sessionAt(levelId: string, mode: Mode, until: (state: ShiftState) => boolean): { readonly session: Session; readonly entry: ReturnType<typeof openedOf> } {
  const entry = openedOf(levelId);
  const setup = { level: entry.level, packHash: entry.packHash, seed: 4127, mode, logEntries: 0 };
  const { commands } = playShift(entry.level, { seed: 4127, mode, logEntries: 0 }, 'model', 'best');
  for (let count = 0; count <= commands.length; count += 1) {
    const past = commands.slice(0, count);
    const session = createSession(setup, { rulesVersion: tuning.RULES_VERSION, commands: past, endTick: past.at(-1)?.tick ?? 0 });
    if (until(session.getState())) return { session, entry };
  }
  throw new Error(`The model path of ${levelId} never comes to this moment.`);
}

async function play(language: 'zh-CN' | 'en', levelId: string, mode: Mode, until: (state: ShiftState) => boolean) {
  const at = sessionAt(levelId, mode, until);
  const onFinished = vi.fn<(finished: FinishedShift) => void>();
  const onLeave = vi.fn();
  const shown = await show(language, <ShiftScreen shift={at} resumed={false} onLeave={onLeave} onFinished={onFinished} />);
  return { ...at, ...shown, onFinished, onLeave, button: (id: string) => shown.container.querySelector<HTMLElement>(`[data-choice="${id}"]`) };
}

/** Lets the time pass that the first call takes to ring. */
function letItRing(session: Session): void {
  act(() => {
    for (let seconds = 0; seconds < 10 && !isRinging(session.getState()); seconds += 1) session.advance(1000);
  });
}

const inSlot = (slotId: string) => (state: ShiftState): boolean => state.call?.slotId === slotId && state.call.hold === null;

describe.each([['zh-CN', zhCN], ['en', en]] as const)('a shift on the screen in %s', (language, words) => {
  it('is played to its end by clicking, and the run is recorded with its score', async () => {
    const { container, session, entry, desk, onFinished, button } = await play(language, 'L06', 'practice', () => true);
    const recordRun = vi.spyOn(desk, 'recordRun');
    letItRing(session);
    for (let guard = 0; guard < 200 && session.getState().phase !== 'over'; guard += 1) {
      const command = nextCommand(entry.level, session.getState(), 'model', 'none');
      if (command === null) throw new Error('The model player does not know what to do.');
      if (command.type === 'log/write') break;
      const found = button(commandId(command));
      expect(found, commandId(command)).not.toBeNull();
      if (found !== null) fireEvent.click(found);
    }
    if (session.getState().phase !== 'over') fireEvent.click(button('finish') ?? container);
    await vi.waitFor(() => expect(onFinished).toHaveBeenCalledOnce());
    expect(onFinished.mock.calls[0]?.[0].report).toMatchObject({ rank: 'S', passed: true });
    expect(recordRun).toHaveBeenCalledOnce();
    expect(recordRun).toHaveBeenCalledWith(expect.objectContaining({ levelId: 'L06', rank: 'S' }));
  });

  it('shows the caller, what I said, the tools and the steps, without fault', async () => {
    const { container } = await play(language, 'L06', 'practice', inSlot('own'));
    expect(screen.getByRole('navigation', { name: words.shift.flow })).toBeTruthy();
    expect(screen.getByRole('tablist', { name: words.shift.desk })).toBeTruthy();
    expect(container.querySelector('[aria-current="step"]')?.textContent).toBe(words.steps.OWN);
    expect(container.querySelectorAll('.lower [data-choice]').length).toBeGreaterThanOrEqual(3);
    expect(await faults(container)).toEqual([]);
  });

  it('is chosen by digits, paused by Esc and answered by the space bar', async () => {
    const { session } = await play(language, 'L06', 'practice', () => true);
    letItRing(session);
    fireEvent.keyDown(window, { key: ' ' });
    expect(session.getState().phase).toBe('call');
    fireEvent.keyDown(window, { key: '1' });
    expect(session.getState().call?.moves).toHaveLength(1);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(session.isPaused()).toBe(true);
    expect(screen.getByRole('dialog')).toBeTruthy();
    fireEvent.click(screen.getByTestId('resume-shift'));
    expect(session.isPaused()).toBe(false);
  });

  it('turns to another language in mid-call and loses nothing', async () => {
    const { session, container } = await play(language, 'L06', 'practice', inSlot('verify'));
    const before = session.getState();
    act(() => setLanguage(language === 'en' ? 'zh-CN' : 'en'));
    const other = language === 'en' ? zhCN : en;
    expect(screen.getByRole('navigation', { name: other.shift.flow })).toBeTruthy();
    expect(document.documentElement.lang).toBe(language === 'en' ? 'zh-CN' : 'en');
    expect(session.getState().call).toBe(before.call);
    expect(container.querySelectorAll('.lower [data-choice]').length).toBeGreaterThanOrEqual(3);
  });

  it('hides the flow in an exam, but lets the player turn to another step', async () => {
    const { session } = await play(language, 'L06', 'exam', inSlot('own'));
    expect(screen.queryByRole('navigation', { name: words.shift.flow })).toBeNull();
    expect(screen.getByRole('timer')).toBeTruthy();
    fireEvent.click(screen.getByTestId('another-step'));
    const target = await vi.waitFor(() => {
      const found = document.querySelector<HTMLElement>('[data-choice="jump:6-1/close"]');
      if (found === null) throw new Error('not open yet');
      return found;
    });
    fireEvent.click(target);
    expect(session.getState().call?.slotId).toBe('close');
  });

  it('says which facts can be quoted once their tool is open', async () => {
    const { button, session } = await play(language, 'L06', 'practice', inSlot('own'));
    fireEvent.click(button('tool:usage') as HTMLElement);
    expect(session.getState().call?.openedTools).toEqual(['usage']);
    expect(screen.getAllByText(words.shift.quotable).length).toBeGreaterThan(0);
  });

  it('keeps the shift after every command', async () => {
    const { desk, button } = await play(language, 'L06', 'practice', inSlot('own'));
    fireEvent.click(button('hold:announced') as HTMLElement);
    expect(desk.asked.findLast((entry) => entry.name === 'saveInterrupted')?.value).toMatchObject({ level: 'L06', commands: expect.arrayContaining([expect.objectContaining({ command: { type: 'hold/start', announced: true } })]) });
    expect(screen.getByText(words.shift.onHold)).toBeTruthy();
  });

  it('shows in the gap what taking the next call now would mean', async () => {
    const { container, session, button } = await play(language, 'L10', 'practice', (state) => state.phase === 'gap' && state.carryOver);
    expect(screen.getByText(words.gap.carryTitle)).toBeTruthy();
    expect(screen.getByTestId('next-start').textContent).toContain('+');
    expect(screen.getAllByText(words.gap.design)).toHaveLength(1);
    expect(await faults(container)).toEqual([]);
    fireEvent.click(button('gap:breath') as HTMLElement);
    expect(session.getState().gap?.running?.technique).toBe('breath');
    expect(screen.getByText(words.gap.guide.breath[0] ?? '')).toBeTruthy();
  });

  it('answers a chat beside the call', async () => {
    const { container, session } = await play(language, 'L13', 'practice', (state) => state.chats.length > 0);
    fireEvent.click(screen.getByTestId('open-chat'));
    expect(screen.getByRole('region', { name: words.shift.chat })).toBeTruthy();
    expect(await faults(container)).toEqual([]);
    fireEvent.keyDown(window, { key: '1' });
    expect(session.getState().chats[0]?.moves).toHaveLength(1);
    expect(session.getState().call?.moves).toHaveLength(sessionAt('L13', 'practice', (state) => state.chats.length > 0).session.getState().call?.moves.length ?? -1);
  });

  it('files a card only when every row has its chip', async () => {
    const { container, session } = await play(language, 'L08', 'practice', (state) => state.call?.slotId != null && openedOf('L08').level.calls[0]?.variants[0]?.call.slots.find((slot) => slot.id === state.call?.slotId)?.kind === 'card');
    const moves = session.getState().call?.moves.length ?? 0;
    fireEvent.click(screen.getByTestId('file-card'));
    expect(session.getState().call?.moves).toHaveLength(moves);
    for (const row of container.querySelectorAll('[role="radiogroup"]')) fireEvent.click(row.querySelector('[role="radio"]') as Element);
    expect(await faults(container)).toEqual([]);
    fireEvent.click(screen.getByTestId('file-card'));
    expect(session.getState().call?.moves.length ?? moves + 1).toBe(moves + 1);
  });

  it('carries a promised task out later', async () => {
    const { container, session } = await play(language, 'L07', 'practice', (state) => state.phase === 'later');
    expect(await faults(container)).toEqual([]);
    fireEvent.click(container.querySelector('[data-choice^="task:"]') as Element);
    expect(session.getState().tasks.find((task) => task.later)?.status).toBe('done');
  });

  it('steps out of a call after asking once', async () => {
    const { session } = await play(language, 'L10', 'practice', inSlot('listen1'));
    fireEvent.click(screen.getByTestId('pause'));
    fireEvent.click(screen.getByTestId('step-out'));
    expect(session.getState().phase).toBe('call');
    fireEvent.click(document.querySelector('[data-choice="step-out"]') as Element);
    expect(session.getState().finished.at(-1)?.outcome).toBe('stepped-out');
    expect(screen.getByText(words.shift.outcome['stepped-out'])).toBeTruthy();
  });
});
