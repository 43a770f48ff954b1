// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSession, type Session } from '../../game/session/index.js';
import { nextCommand, playShift, tuning, type Policy, type ShiftState } from '../../game/sim/index.js';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import { ShiftScreen } from '../../renderer/screens/shift/shift-screen.js';
import { openedOf } from '../support/shelf.js';
import { faults, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 120_000 });
afterEach(cleanup);

/** A practice shift on the screen, along a policy's path up to the first moment that `until` recognises. */
async function play(language: 'zh-CN' | 'en', levelId: string, policy: Policy, until: (state: ShiftState) => boolean): Promise<{ readonly container: HTMLElement; readonly session: Session }> {
  const entry = openedOf(levelId);
  const options = { seed: 4127, mode: 'practice', logEntries: 0 } as const;
  const { commands } = playShift(entry.level, options, policy);
  for (let count = 0; count <= commands.length; count += 1) {
    const past = commands.slice(0, count);
    const session = createSession({ ...options, level: entry.level, packHash: entry.packHash }, { rulesVersion: tuning.RULES_VERSION, commands: past, endTick: past.at(-1)?.tick ?? 0 });
    if (!until(session.getState())) continue;
    const { container } = await show(language, <ShiftScreen shift={{ session, entry }} resumed={false} onLeave={vi.fn()} onFinished={vi.fn()} />);
    return { container, session };
  }
  throw new Error(`The ${policy} path of ${levelId} never comes to this moment.`);
}
const inGapAfter = (callId: string) => (state: ShiftState): boolean => state.gap !== null && state.finished.at(-1)?.callId === callId;
/** Whoever rang: on the hundred-call day the seed decides. */
const inGapAfterUnit = (units: number) => (state: ShiftState): boolean => state.gap !== null && state.finished.length === units;
const textOf = (container: HTMLElement, id: string): string => container.querySelector(`[data-testid="${id}"]`)?.textContent ?? '';

describe.each([['zh-CN', zhCN], ['en', en]] as const)('shifts with rules of their own in %s', (language, words) => {
  it('L15: those who wait can be chosen, whoever waited longest first, and the latest bulletin stands above', async () => {
    const { container, session } = await play(language, 'L15', 'model', inGapAfter('15-2'));
    const cards = [...container.querySelectorAll<HTMLElement>('.triage-card')];
    expect(cards.map((card) => card.dataset['choice'])).toEqual(['answer:15-5', 'answer']);
    expect(cards.map((card) => card.dataset['digit'])).toEqual(['7', '8']);
    expect(container.querySelector('[data-testid="bulletin"]')?.getAttribute('data-bulletin')).toBe('alarms');
    expect(await faults(container)).toEqual([]);
    fireEvent.keyDown(window, { key: '7' });
    expect(session.getState().call?.callId).toBe('15-5');
    expect(session.getState().queue[0]).toMatchObject({ callId: '15-3', passedOver: 1 });
  });

  it('L15: where nobody else waits there is one way on', async () => {
    const { container } = await play(language, 'L15', 'model', inGapAfter('15-5'));
    expect(container.querySelector('.triage')).toBeNull();
    expect(container.querySelector('[data-choice="answer"]')).not.toBeNull();
  });

  it('L18: a page that is being looked for shows how long it takes, and nothing of what stands on it', async () => {
    const { container, session } = await play(language, 'L18', 'landmine', (state) => state.call?.callId === '18-1' && state.call.hold === null && state.call.moves.some((move) => move.step === 'LOOKUP'));
    expect(textOf(container, 'readiness')).toContain('0%');
    const key = container.querySelector<HTMLElement>('[data-choice="tool:handbook"]');
    if (session.getState().call?.openedTools.includes('handbook') === true || key === null) throw new Error('The handbook should still be shut.');
    fireEvent.click(key);
    expect(session.getState().call?.opening?.tool).toBe('handbook');
    expect(textOf(container, 'tool-opening')).toContain(words.tools.handbook);
    expect(container.querySelector('.tool-page dl')).toBeNull();
    const other = container.querySelector<HTMLElement>('[data-choice="tool:broadband"]');
    if (other !== null) fireEvent.click(other);
    expect(textOf(container, 'tool-opening')).toContain(words.tools.handbook);
  });

  it('L14: what a line would use of the limit shows once the authority page is open, and that it is unknown before', async () => {
    const { container, session } = await play(language, 'L14', 'model', (state) => state.call?.callId === '14-2' && state.call.slotId === 'verify');
    act(() => void session.dispatch({ type: 'dialogue/jump', callId: '14-2', slotId: 'remedy' }));
    const note = (option: string): string => container.querySelector(`[data-choice="14-2/remedy/${option}"] .gift-note`)?.textContent ?? '';
    const kind = (option: string): string | undefined => container.querySelector<HTMLElement>(`[data-choice="14-2/remedy/${option}"] .gift`)?.dataset['gift'];
    expect(['a', 'c', 'd'].map(kind)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(note('a')).toBe(words.mechanics.authority.unknown);
    expect(note('b'), 'a line that gives nothing').toBe('');
    expect(container.textContent).not.toContain('15 / 15');
    fireEvent.click(container.querySelector<HTMLElement>('[data-choice="tool:authority"]') ?? container);
    expect(['a', 'c', 'd'].map(kind)).toEqual(['over', 'within', 'within']);
    const unit = language === 'en' ? 'yuan' : '元';
    expect(note('a')).toContain(`30 ${unit}`);
    expect(note('d')).toContain(`15 ${unit}`);
    const page = container.querySelector('[data-remedy="refundYuan"]');
    expect(page?.querySelectorAll('[data-gift="over"]')).toHaveLength(1);
    expect(page?.querySelectorAll('[data-gift="within"]')).toHaveLength(2);
    expect(await faults(container)).toEqual([]);
    fireEvent.click(container.querySelector<HTMLElement>('[data-choice="14-2/remedy/a"]') ?? container);
    expect(session.getState().call?.moves.at(-1)?.tags).toContain('OVER_AUTHORITY');
    expect(container.querySelector('[data-remedy="refundYuan"] .remedy-limit b')?.textContent).toContain(`45 ${unit}`);
  });

  it('L19: the supervisor’s lamps go out one by one', async () => {
    const before = await play(language, 'L19', 'model', inGapAfter('19-1'));
    expect(textOf(before.container, 'supervisor-slots')).toContain('2/2');
    cleanup();
    const after = await play(language, 'L19', 'model', inGapAfter('19-3'));
    expect(textOf(after.container, 'supervisor-slots')).toContain(words.mechanics.supervisor.none);
    expect(after.container.querySelectorAll('.supervisor-lamps [data-on="true"]')).toHaveLength(0);
  });

  it('L20: the gap after a block tells what became of the calls off-screen, and other gaps do not', async () => {
    const { container } = await play(language, 'L20', 'model', inGapAfterUnit(4));
    expect(container.querySelector('[data-kind="solved"] dd')?.textContent).toBe('20');
    expect(container.querySelector('[data-kind="complained"] dd')?.textContent).toBe('0');
    cleanup();
    const other = await play(language, 'L20', 'model', inGapAfterUnit(3));
    expect(other.container.querySelector('[data-testid="offscreen"]')).toBeNull();
  });

  it('a shift without such rules shows none of it', async () => {
    const { container, session } = await play(language, 'L13', 'model', inGapAfter('13-1'));
    expect(nextCommand(openedOf('L13').level, session.getState(), 'model', 'none')).not.toBeNull();
    for (const id of ['supervisor-slots', 'readiness', 'bulletin', 'offscreen']) expect(container.querySelector(`[data-testid="${id}"]`), id).toBeNull();
  });
});
