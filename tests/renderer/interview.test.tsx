// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RunRecord } from '../../electron/contract/progress.js';
import { createSession, type Session } from '../../game/session/index.js';
import { parseCommandId, playShift, reportShift, tuning, type Command, type Level, type Policy } from '../../game/sim/index.js';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import { openNotebook, recordOf, type Notebook } from '../../renderer/notebook.js';
import { phrasesOf } from '../../renderer/screens/shift/pace.js';
import { ShiftScreen } from '../../renderer/screens/shift/shift-screen.js';
import { entryOf, openedOf } from '../support/shelf.js';
import { faults, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 120_000 });
afterEach(cleanup);

const REMEMBERED = ['L04', 'L05', 'L06', 'L07', 'L08', 'L09', 'L10', 'L11'];

/** A finished run of a level as the save keeps it. */
function runOf(levelId: string, policy: Policy, seed = 31): RunRecord {
  const { level } = openedOf(levelId);
  const options = { seed, mode: 'exam', logEntries: 0 } as const;
  const { state, commands } = playShift(level, options, policy);
  const { score, rank, passed } = reportShift(level, state);
  const replay = { rulesVersion: tuning.RULES_VERSION, packId: level.packId, packHash: '0123456789abcdef', level: levelId, ...options, commands, endTick: state.tick };
  return { id: `${levelId}-${policy}`, at: '2025-03-01T09:00:00.000Z', levelId, mode: 'exam', seed, score, rank, passed, replay: JSON.parse(JSON.stringify(replay)) as RunRecord['replay'] };
}

/** The notebook over these runs. */
function notebookOf(runs: readonly RunRecord[]): Promise<Notebook> {
  const shelf = { id: 'core', outline: null, problem: null, levels: REMEMBERED.map((id) => ({ kind: 'playable' as const, entry: entryOf(id) })), shorts: [] };
  return openNotebook(openedOf('L12'), { packs: [shelf] }, { runs: [...runs] }, { loadRun: (id) => Promise.resolve(runs.find((run) => run.id === id) ?? null) });
}

const command = (id: string): Command => {
  const parsed = parseCommandId(id);
  if (parsed === null) throw new Error(`${id} names no command.`);
  return parsed;
};

/** A level on the screen after these commands. */
async function open(language: 'zh-CN' | 'en', levelId: string, ids: readonly string[], extra: { readonly notebook?: Notebook; readonly mode?: 'practice' | 'exam'; readonly level?: Level } = {}): Promise<{ readonly container: HTMLElement; readonly session: Session; readonly onDrill: ReturnType<typeof vi.fn> }> {
  const entry = openedOf(levelId);
  const session = createSession({ level: entry.level, packHash: entry.packHash, seed: 4127, mode: extra.mode ?? 'practice', logEntries: 0, record: extra.notebook?.record });
  for (let waited = 0; waited < 3; waited += 1) session.advance(1000);
  for (const id of ids) expect([id, session.dispatch(command(id))]).toEqual([id, null]);
  const onDrill = vi.fn();
  const { container } = await show(language, <ShiftScreen shift={{ session, entry: { ...entry, level: session.setup.level }, notebook: extra.notebook }} resumed={false} onLeave={vi.fn()} onFinished={vi.fn()} onDrill={onDrill} />);
  return { container, session, onDrill };
}
const find = (container: ParentNode, selector: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
};

describe.each([['zh-CN', zhCN, 'zh'], ['en', en, 'en']] as const)('interview levels in %s', (language, words, pack) => {
  it('L12: the clock moves by what is done, units, practice calls and pastimes are keys of their own', async () => {
    const { container, session, onDrill } = await open(language, 'L12', []);
    expect(find(container, '[data-testid="day-clock"]').dataset['hours']).toBe('0');
    expect([...container.querySelectorAll<HTMLElement>('.day-card')].map((card) => card.dataset['choice'] ?? card.dataset['drill'])).toEqual(['answer:12-1', 'answer:12-2', 'answer:12-3', 'bill', 'outage', 'refusal', 'abuse', 'day:sleep', 'day:meal', 'day:scroll']);
    expect(find(container, '[data-choice="answer:12-3"]').matches(':disabled')).toBe(true);
    expect(container.querySelector('[data-choice="finish"]')).toBeNull();
    expect(await faults(container)).toEqual([]);
    fireEvent.click(find(container, '[data-choice="day:sleep"]'));
    expect(find(container, '[data-testid="day-clock"]').dataset['hours']).toBe('8');
    expect(container.textContent).toContain(words.interview.day.hours.replace('{{n}}', '8'));
    fireEvent.keyDown(window, { key: '6' });
    expect(onDrill).toHaveBeenCalledWith('refusal');
    session.dispatch({ type: 'day/drill', drill: 'refusal', score: 77.6 });
    await act(async () => Promise.resolve());
    expect(find(container, '[data-drill="refusal"]').textContent).toContain(words.interview.day.drillDone.replace('{{score}}', '78'));
    expect(find(container, '[data-drill="refusal"]').matches(':disabled')).toBe(true);
    fireEvent.keyDown(window, { key: '2' });
    expect(session.getState().call?.callId).toBe('12-2');
  });

  it('L12: the letter goes out at the hour that the clock shows', async () => {
    const { container, session } = await open(language, 'L12', ['day:sleep', 'answer:12-1', '12-1/channel/reply', 'card:12-1/length?thanks=yes&interest=yes&supplement=yes&sign=yes&history=no&journey=no&again=no', '12-1/thanks/hundredth', '12-1/interest/seat', '12-1/supplement/table']);
    expect(container.querySelectorAll('.send-letter p')).toHaveLength(4);
    expect(await faults(container)).toEqual([]);
    fireEvent.click(find(container, '[data-choice="day:scroll"]'));
    fireEvent.click(find(container, '[data-choice="day:scroll"]'));
    expect(find(container, '[data-testid="send-letter"]').textContent).toContain('13');
    fireEvent.click(find(container, '[data-testid="send-letter"]'));
    expect(session.getState().finished[0]?.moves.at(-1)).toMatchObject({ tier: 'ordinary', picks: { hour: '13' } });
    expect(find(container, '[data-testid="sent-at"]').textContent).toBe(words.interview.day.sentAt.replace('{{n}}', '13'));
  });

  it('L12: the notebook holds the player’s own questions and answers, and the board their own three weakest steps', async () => {
    const notebook = await notebookOf([runOf('L04', 'ordinary'), runOf('L06', 'random'), runOf('L11', 'model'), runOf('L11', 'landmine')]);
    expect(notebook.pages.map(({ key }) => key)).toEqual(['L04', 'L06', 'L11']);
    expect(notebook.missing).toHaveLength(5);
    expect(notebook.pages[2]?.score).toBe(100);
    const { container, session } = await open(language, 'L12', ['answer:12-2', 'card:12-2/notes?asked=b&said=a&probed=c&missing=b'], { notebook });
    fireEvent.click(find(container, '[data-testid="open-notebook"]'));
    const book = find(document, '[data-testid="notebook"]');
    const first = notebook.pages[0]?.entries.find(({ said, asked }) => said !== null && asked !== null);
    expect(book.textContent).toContain(first?.said?.[pack]);
    expect(book.textContent).toContain(first?.asked?.[pack]);
    expect(book.textContent).toContain(first?.why?.[pack]);
    expect(book.textContent).toContain(notebook.missing[0]?.[pack]);
    fireEvent.click(find(book, '[data-page="L06"]'));
    expect(book.textContent).toContain(notebook.pages[1]?.entries.find(({ said }) => said !== null)?.said?.[pack]);
    fireEvent.click(find(book, 'header button'));
    const fields = session.setup.level.calls[1]?.variants.find(({ id }) => id === 'own')?.call.slots.find(({ id }) => id === 'weakest')?.fields ?? [];
    const right = fields.filter(({ right: chip, step }) => chip === 'yes' && step !== undefined).map(({ id }) => id);
    expect(right).toHaveLength(3);
    const row = notebook.record.find(({ step }) => step === fields.find(({ id }) => id === right[0])?.step);
    expect(find(container, `[data-take="${right[0] ?? ''}"]`).textContent).toContain(words.interview.notebook.ledger.replace('{{earned}}', `${Math.round(row?.earned ?? -1)}`).replace('{{max}}', `${Math.round(row?.max ?? -1)}`));
    for (const id of right) fireEvent.click(find(container, `[data-take="${id}"]`));
    fireEvent.click(find(container, '[data-testid="file-card"]'));
    expect(session.getState().finished.at(-1)?.moves.at(-1)?.tier).toBe('model');
  });

  it('L12: without a run the notebook says so, and the board is Tang Rui’s old page', async () => {
    const notebook = await notebookOf([]);
    expect(notebook).toMatchObject({ pages: [], record: [] });
    const { container, session } = await open(language, 'L12', [], { notebook });
    fireEvent.click(find(container, '[data-testid="open-notebook"]'));
    expect(find(document, '[data-testid="notebook"]').textContent).toContain(words.interview.notebook.empty);
    expect(session.getState().queue.find(({ callId }) => callId === '12-2')?.variantId).toBe('sample');
  });

  it('L12: a run that no longer fits is left out and the next best one is taken', async () => {
    const broken = { ...runOf('L09', 'model'), id: 'broken' };
    const notebook = await notebookOf([{ ...broken, replay: { ...broken.replay, rulesVersion: 1 } }, runOf('L09', 'ordinary')]);
    expect(notebook.pages.map(({ key, score }) => [key, Math.round(score)])).toEqual([['L09', 65]]);
  });

  it('L09: the beat is one key, once in every question', async () => {
    const { container, session } = await open(language, 'L09', ['answer'], { mode: 'exam' });
    const key = find(container, '[data-choice="beat"]');
    expect(key.textContent).toContain(words.interview.beat.note.replace('{{n}}', '4'));
    const before = session.getState().stress;
    fireEvent.keyDown(window, { key: 'b' });
    expect(find(container, '[data-choice="beat"]').textContent).toContain(words.interview.beat.holding);
    await act(async () => { session.advance(1000); session.advance(600); await Promise.resolve(); });
    expect(session.getState().stress).toBe(before - 4);
    expect(find(container, '[data-choice="beat"]').textContent).toContain(words.interview.beat.ready);
    await act(async () => { session.advance(1000); session.advance(1000); await Promise.resolve(); });
    expect(find(container, '[data-choice="beat"]').textContent).toContain(words.interview.beat.used);
    expect(find(container, '[data-choice="beat"]').matches(':disabled')).toBe(true);
  });

  it('L09: after too long a silence the key says so', async () => {
    const { container, session } = await open(language, 'L09', ['answer'], { mode: 'exam' });
    await act(async () => { for (let second = 0; second < 9; second += 1) session.advance(1000); await Promise.resolve(); });
    expect(find(container, '[data-choice="beat"]').textContent).toContain(words.interview.beat.late);
  });

  it('L04: the talk runs along its blocks at the pace that was chosen, with its two numbers marked', async () => {
    const { level } = openedOf('L04');
    const fields = level.calls[0]?.variants.find(({ id }) => id === 'served')?.call.slots.find(({ id }) => id === 'deck')?.fields.map(({ id }) => id) ?? [];
    const picks = Object.fromEntries(fields.map((id) => [id, ['line', 'job', 'plain', 'post'].includes(id) ? 'yes' : 'no']));
    const entry = openedOf('L04');
    const session = createSession({ level: entry.level, packHash: entry.packHash, seed: 4127, mode: 'practice', logEntries: 0, profile: 'served' });
    session.advance(1000);
    session.advance(1000);
    for (const one of [command('answer'), command('4-1/diag/a'), { type: 'card/file', callId: '4-1', slotId: 'deck', picks } as const, command('4-1/tone/steady')]) expect(session.dispatch(one)).toBeNull();
    const { container } = await show(language, <ShiftScreen shift={{ session, entry }} resumed={false} onLeave={vi.fn()} onFinished={vi.fn()} />);
    const pace = find(container, '[data-testid="pace"]');
    expect(pace.dataset).toMatchObject({ pace: 'steady', playing: 'true' });
    expect([...pace.querySelectorAll('.pace-block')].map((block) => block.textContent)).toEqual(['10', '30', '35', '10']);
    expect(pace.querySelectorAll('.pace-track .pace-figure')).toHaveLength(2);
    expect(pace.textContent).toContain(words.interview.pace.tones.steady);
    fireEvent.click(find(pace, '[data-testid="pace-play"]'));
    expect(pace.dataset['playing']).toBe('false');
    fireEvent.click(find(pace, '[data-testid="pace-play"]'));
    expect(pace.dataset['playing']).toBe('true');
  });
});

describe('the pace of a talk', () => {
  const blocks = [{ id: 'line', seconds: 10, figures: 0 }, { id: 'job', seconds: 30, figures: 2 }, { id: 'post', seconds: 10, figures: 0 }];
  const lasts = (pace: 'rushed' | 'flat' | 'steady' | 'bright'): number => phrasesOf(blocks, pace).reduce((sum, { ms }) => sum + ms, 0);

  it('goes through the whole talk without a gap, at every pace', () => {
    for (const pace of ['rushed', 'flat', 'steady', 'bright'] as const) {
      const phrases = phrasesOf(blocks, pace);
      expect(phrases.at(0)?.from).toBe(0);
      expect(phrases.at(-1)?.to).toBeCloseTo(50);
      phrases.slice(1).forEach(({ from }, at) => expect(from).toBeCloseTo(phrases[at]?.to ?? -1));
      expect(phrases.filter(({ figure }) => figure).map(({ block }) => block)).toEqual(['job', 'job']);
    }
  });

  it('only an even voice takes its time over the numbers, and haste is heard', () => {
    expect(phrasesOf(blocks, 'steady').filter(({ sound }) => sound === 'pulse-slow')).toHaveLength(2);
    for (const pace of ['rushed', 'flat', 'bright'] as const) expect(phrasesOf(blocks, pace).some(({ sound }) => sound === 'pulse-slow')).toBe(false);
    expect(lasts('rushed')).toBeLessThan(lasts('bright'));
    expect(lasts('bright')).toBeLessThan(lasts('flat'));
    expect(lasts('flat')).toBeLessThan(lasts('steady'));
  });
});

describe('what the best runs earned', () => {
  it('adds steps up over all runs and leaves boards out', () => {
    const reports = ['L04', 'L01'].map((id) => {
      const { level } = openedOf(id);
      return reportShift(level, playShift(level, { seed: 2, mode: 'practice', logEntries: 0 }, 'ordinary').state);
    });
    const record = recordOf(reports);
    expect(record.some(({ step }) => step === 'PLAN')).toBe(false);
    const slots = reports.flatMap(({ units }) => units.flatMap(({ ledger }) => ledger.slots)).filter(({ step }) => step === 'LAYER');
    const row = record.find(({ step }) => step === 'LAYER');
    expect(row?.max).toBeCloseTo(slots.reduce((sum, { dec, cov }) => sum + dec.max + cov.max, 0), 1);
    expect(row?.earned).toBeCloseTo(slots.reduce((sum, { dec, cov }) => sum + dec.earned + cov.earned, 0), 1);
    expect((row?.earned ?? 0) < (row?.max ?? 0)).toBe(true);
  });
});
