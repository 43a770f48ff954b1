// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSession, goesFirst, ringsAtDesk, type Session } from '../../game/session/index.js';
import { step, tuning, type Level, type Mode, type ShiftState, type Technique } from '../../game/sim/index.js';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import type { OpenLevel } from '../../renderer/library.js';
import { pauseGain } from '../../renderer/screens/gap/pause-gain.js';
import { roundedPrice } from '../../renderer/screens/gap/pause-price.js';
import { boardFigures } from '../../renderer/screens/shift/floor/board-figures.js';
import { ShiftScreen } from '../../renderer/screens/shift/shift-screen.js';
import { playFreeTo, type AskedPlan } from '../support/floor-shift.js';
import { openedOf } from '../support/shelf.js';
import { faults, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 180_000 });
afterEach(cleanup);

type Until = (state: ShiftState, level: Level) => boolean;
const waitingIn = ({ floor }: ShiftState): number => floor?.queue.waiting.length ?? 0;
const inGap = (state: ShiftState): boolean => state.phase === 'gap';

/** A free shift on the screen at the first such moment. */
async function at(language: 'zh-CN' | 'en', asked: AskedPlan, mode: Mode, until: Until, wait?: (state: ShiftState) => boolean): Promise<{ readonly container: HTMLElement; readonly session: Session; readonly level: Level }> {
  const { part, commands, state } = playFreeTo(asked, mode, until, wait);
  const session = createSession({ level: part.level, packHash: 'test', seed: asked.seed, mode, logEntries: 2 }, { rulesVersion: tuning.RULES_VERSION, commands, endTick: state.tick });
  const entry: OpenLevel = { ...openedOf('L13'), key: 'free/test', level: session.setup.level, sheet: part.sheet, pack: { id: 'free', calls: part.calls, texts: part.texts } };
  const { container } = await show(language, <ShiftScreen shift={{ session, entry }} resumed={false} onLeave={vi.fn()} onFinished={vi.fn()} />);
  return { container, session, level: session.setup.level };
}
const find = (container: HTMLElement, id: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  if (found === null) throw new Error(`There is no ${id}.`);
  return found;
};
/** How long somebody at a place of the line has waited, as the screens write it. */
const waited = (session: Session, place: number): string => {
  const { now, waiting } = session.getState().floor?.queue ?? { now: 0, waiting: [] };
  const seconds = Math.floor(now - (waiting[place]?.arrivedAt ?? 0));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
const answer = (container: HTMLElement): HTMLButtonElement | null => container.querySelector('[data-choice="answer"]');

describe.each([['zh-CN', zhCN], ['en', en]] as const)('a shift with a floor in %s', (language, words) => {
  it('somebody rings at the desk: their line, no name, and the seconds left; picking up shows who it is', async () => {
    const { container, session, level } = await at(language, { seats: 20, grade: 1, seed: 4 }, 'exam', (state, rules) => ringsAtDesk(rules, state));
    expect(find(container, 'floor-ready').textContent).toContain(words.floor.ready.rings);
    const first = session.getState().queue[0]?.callId ?? '';
    expect(container.querySelector('.floor-ring')?.textContent).toMatch(new RegExp(Object.values(words.floor.lines).join('|')));
    expect(container.querySelector('.queue-label')).toBeNull();
    expect(await faults(container)).toEqual([]);
    act(() => session.advance(100));
    expect(ringsAtDesk(level, session.getState())).toBe(true);
    fireEvent.keyDown(window, { key: ' ' });
    expect(session.getState().call?.callId).toBe(first);
    expect(container.querySelector('.floor-ring')).toBeNull();
  });

  it('several wait: the board and the panel count them, and the key offers the one who has waited longest', async () => {
    const { container, session } = await at(language, { seats: 5, seed: 2 }, 'exam', (state, rules) => waitingIn(state) === 3 && !goesFirst(rules, state));
    expect(find(container, 'waiting-panel').dataset['waiting']).toBe('3');
    const counts = [...container.querySelectorAll('.line-counts b')].map((entry) => Number(entry.textContent));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(find(container, 'wall-board').querySelector('[data-figure="waiting"] dd')?.textContent).toContain('3');
    expect(answer(container)?.textContent).toContain(waited(session, 0));
    expect(answer(container)?.textContent).toContain(words.floor.take.longest.split(' · ')[0]);
    expect(answer(container)?.disabled).toBe(false);
  });

  it('somebody on the seniors’ line goes before those who have waited longer: key and panel say so, and they are taken', async () => {
    const { container, session, level } = await at(language, { seats: 5, seed: 2 }, 'exam', (state, rules) => waitingIn(state) >= 3 && goesFirst(rules, state));
    const { waiting, now } = session.getState().floor?.queue ?? { waiting: [], now: 0 };
    const place = waiting.findIndex(({ skill }) => skill === 'senior');
    expect(place).toBeGreaterThan(0);
    expect(answer(container)?.textContent).toContain(waited(session, place));
    expect(answer(container)?.textContent).toContain(words.floor.lines.senior);
    expect(answer(container)?.textContent).not.toContain(words.floor.take.longest.split(' · ')[0]);
    expect(find(container, 'floor-ready').textContent).toContain(words.floor.ready.priorityNote.split(/[:：]/)[0]?.replace('{{line}}', words.floor.lines.senior));
    const taken = step(level, session.getState(), [{ type: 'call/answer' }], 0).state;
    expect(taken.call?.waitedTicks).toBe(Math.round((now - (waiting[place]?.arrivedAt ?? 0)) * 10));
  });

  it('nobody waits: the key rests and says that the next call rings by itself', async () => {
    const { container } = await at(language, { seats: 5, grade: 1, seed: 3 }, 'practice', (state) => waitingIn(state) === 0);
    expect(answer(container)?.disabled).toBe(true);
    expect(answer(container)?.textContent).toContain(words.floor.take.idle);
  });

  it('the board explains every figure and counts by 15 or by 20 seconds; a figure out of range has a sign', async () => {
    const { container, session, level } = await at(language, { seats: 5, seed: 2 }, 'exam', (state) => waitingIn(state) === 3);
    const board = find(container, 'wall-board');
    const alarms = board.querySelectorAll('[data-alarm="1"] [role="img"], [data-alarm="2"] [role="img"]');
    expect(alarms).toHaveLength(board.querySelectorAll('[data-alarm="1"], [data-alarm="2"]').length);
    expect(alarms.length).toBeGreaterThan(0);
    fireEvent.keyDown(window, { key: 'b' });
    expect(find(container, 'wall-notes').querySelectorAll('dt')).toHaveLength(7);
    expect(await faults(container)).toEqual([]);
    const twenty = find(container, 'wall-notes').querySelector<HTMLElement>('[data-value="20"]');
    if (twenty === null) throw new Error('There is no choice of 20 seconds.');
    fireEvent.click(twenty);
    const shown = board.querySelector('[data-figure="within"]')?.textContent ?? '';
    expect(shown).toContain('20');
    expect(shown).toContain(boardFigures(level, session.getState(), 20, words.floor.board)?.find(({ name }) => name === 'within')?.value ?? 'missing');
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(container.querySelector('[data-testid="wall-notes"]')).toBeNull();
  });

  it('the gap tells the price of a pause both ways, for the technique under focus, with what stands behind the figures', async () => {
    const { container, session, level } = await at(language, { seats: 12, grade: 4, seed: 2 }, 'exam', (state) => inGap(state) && waitingIn(state) >= 2, inGap);
    await vi.waitFor(() => expect(find(container, 'price-queue').querySelector('strong')?.textContent).not.toBe('…'));
    expect(find(container, 'price-me').textContent).toContain(words.floor.gap.idling);
    const breath = container.querySelector<HTMLElement>('[data-choice="gap:breath"]');
    if (breath === null) throw new Error('There is no breathing card.');
    fireEvent.focus(breath);
    expect(find(container, 'price-me').textContent).toContain(words.techniques.breath.name);
    expect(find(container, 'price-me').textContent).toContain(String(Math.round(pauseGain(level, session.getState(), 'breath').stressTo)));
    fireEvent.click(find(container, 'price-queue'));
    expect(container.querySelector('.price-note')?.textContent).toContain('24');
    fireEvent.click(find(container, 'fatigue'));
    expect(container.querySelector('.fatigue-note')?.textContent).toContain('Wang');
    expect(await faults(container)).toEqual([]);
  });

  it('when time is up nobody is offered any more, and the way on is home', async () => {
    const { container, session } = await at(language, { minutes: 5, seed: 2 }, 'exam', (state) => inGap(state) && state.tick >= (state.floor?.closesAtTick ?? Infinity), (state) => inGap(state) && state.finished.length >= 2);
    expect(answer(container)).toBeNull();
    expect(container.textContent).toContain(words.floor.gap.upTitle);
    expect(container.querySelector('[data-testid="price"]')).toBeNull();
    const finish = container.querySelector<HTMLElement>('[data-choice="finish"]');
    if (finish === null) throw new Error('There is no way home.');
    fireEvent.click(finish);
    expect(['later', 'over']).toContain(session.getState().phase);
  });
});

describe('what a pause does for the player', () => {
  const techniques: readonly (Technique | null)[] = [null, 'breath', 'neck', 'mantra', 'scroll'];
  it.each(techniques)('is what the rules then really do: %s', (technique) => {
    const { level, state } = playFreeTo({ seats: 12, grade: 4, seed: 2 }, 'exam', (now) => inGap(now) && now.stress > 20, inGap);
    const gain = pauseGain(level, state, technique);
    const begun = technique === null ? state : step(level, state, [{ type: 'gap/start', technique }], 0).state;
    const after = step(level, begun, [], gain.seconds * tuning.TICKS_PER_SECOND).state;
    expect(gain.stressFrom).toBe(state.stress);
    expect(gain.stressTo).toBeCloseTo(after.stress, 6);
    expect(after.gap?.running ?? null).toBeNull();
  });

  it('and is rounded as roughly as it is known', () => {
    expect(roundedPrice({ waitSeconds: -3, giveUps: -0.2 })).toEqual({ seconds: 0, people: 0, inTen: 0 });
    expect(roundedPrice({ waitSeconds: 7.4, giveUps: 0.21 })).toEqual({ seconds: 7, people: 0, inTen: 2 });
    expect(roundedPrice({ waitSeconds: 43, giveUps: 1.6 })).toEqual({ seconds: 45, people: 2, inTen: 0 });
  });
});
