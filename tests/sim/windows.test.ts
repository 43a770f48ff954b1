import { describe, expect, test } from 'vitest';
import { legalCommands, longestChatGap, playShift, reportShift, takeBack, tuning, type CallState, type Replay, type ShiftState } from '../../game/sim/index.js';
import { at, commandOf, eventsOf, runShift, type Run, type Timed } from '../support/run-shift.js';
import { built, windowsOpen, windowsShift as shift } from '../support/windows.js';

const practice = (commands: readonly Timed[], until = 0): Run => runShift(shift, commands, { mode: 'practice', until });
const windowOf = ({ state }: Run, id: string): CallState => {
  const found = [...state.chats, ...state.finished].find((chat) => chat.callId === id);
  if (found === undefined) throw new Error(`${id} never opened.`);
  return found;
};
const open = (state: ShiftState): readonly string[] => state.chats.map((chat) => chat.callId);
const phone = ['1-1/windows/b', '1-1/verify/a', '1-1/explain/a', '1-1/close/a'];

describe('several chat windows', () => {
  test('as many are open as there are windows; the next opens when one is over', () => {
    const run = runShift(shift, windowsOpen);
    expect(open(run.state)).toEqual(['c1', 'c2', 'c3']);
    const one = runShift(shift, [...windowsOpen, ...at(0, 'turn:c2'), ...at(20, 'c2/receipt/a', 'c2/answer/b', 'c2/close/a')]);
    expect(one.rejections).toEqual([]);
    expect(open(one.state)).toEqual(['c1', 'c3', 'c4']);
  });

  test('attention is on the phone that was picked up; what is said goes to one place at a time', () => {
    expect(runShift(shift, windowsOpen).state.attention).toEqual({ on: '1-1', readyTick: 10, switches: 0 });
    const run = runShift(shift, [...windowsOpen, ...at(0, 'turn:c1'), ...at(20, 'c1/receipt/a')]);
    expect(run.rejections).toEqual([]);
    expect(run.state.attention).toMatchObject({ on: 'c1', switches: 1 });
    expect(eventsOf(run, 'attention/turned').map(({ callId }) => callId)).toEqual(['1-1', 'c1']);
  });

  test('turning takes two seconds in the exam and none in practice', () => {
    const said = (mode: 'exam' | 'practice', tick: number): number => runShift(shift, [...windowsOpen, ...at(0, 'turn:c1'), ...at(tick, 'c1/receipt/a')], { mode }).rejections.length;
    expect([said('exam', 19), said('exam', 20), said('practice', 0)]).toEqual([1, 0, 0]);
  });

  test('a chat that is over hands the attention back to the phone, at the price of a turn; the end of a call leaves it with nobody', () => {
    const run = runShift(shift, [...windowsOpen, ...at(0, 'turn:c2'), ...at(20, 'c2/receipt/a', 'c2/answer/b', 'c2/close/a')]);
    expect(run.state.attention).toEqual({ on: '1-1', readyTick: run.state.tick + 20, switches: 2 });
    const ended = runShift(shift, [...windowsOpen, ...at(0, ...phone)]);
    expect(ended.state.phase).toBe('gap');
    expect(ended.state.attention).toMatchObject({ on: null });
  });

  test('windows outlast the call: the next one is taken beside them, and only the end of the shift loses them', () => {
    const taken = runShift(shift, [...windowsOpen, ...at(0, ...phone), ...at(100, 'answer')]);
    expect(open(taken.state)).toEqual(['c1', 'c2', 'c3']);
    expect(taken.state.call?.callId).toBe('1-b');
    const ended = playShift(shift, { seed: 1, mode: 'practice', logEntries: 0 }, 'model');
    expect(ended.state.chats).toEqual([]);
    expect(ended.state.finished.map((entry) => entry.outcome)).toEqual(ended.state.finished.map(() => 'closed'));
  });

  test('picking the phone up while a window has the attention costs a turn', () => {
    const run = runShift(shift, [...windowsOpen, ...at(0, ...phone, 'turn:c1'), ...at(100, 'answer')]);
    expect(run.state.attention).toEqual({ on: '1-b', readyTick: run.state.tick + 20, switches: 2 });
  });

  test('a page serves the window that is attended to, not another that knows the same page', () => {
    const run = runShift(shift, [...windowsOpen, ...at(0, 'turn:c1'), ...at(20, 'tool:handbook')]);
    expect(run.rejections).toEqual([]);
    expect([windowOf(run, 'c1').openedTools, windowOf(run, 'c2').openedTools]).toEqual([['handbook'], []]);
  });

  test('every legal command is carried out, at every turn', () => {
    const states = [windowsOpen, [...windowsOpen, ...at(0, 'turn:c1')], [...windowsOpen, ...at(0, 'turn:c1'), ...at(20, 'c1/receipt/a')]].map((before) => runShift(shift, before).state);
    expect(states.map((state) => legalCommands(shift, state).filter((command) => command.type === 'attention/turn').length)).toEqual([3, 3, 3]);
    expect(legalCommands(shift, states[0] as ShiftState).some((command) => command.type === 'dialogue/choose' && command.callId === 'c1')).toBe(false);
  });
});

describe('the clock of a window', () => {
  test('exam: it runs from the moment somebody wrote, and starts anew with every line', () => {
    const run = runShift(shift, [...windowsOpen, ...at(30, 'turn:c1'), ...at(50, 'c1/receipt/a')], { until: 90 });
    expect(windowOf(run, 'c1').silenceTicks).toBe(40);
    expect(windowOf(run, 'c2').silenceTicks).toBe(90);
    expect(windowOf(run, 'c1').longestSilenceTicks).toBe(50);
  });

  test('practice: what is done elsewhere counts, and sitting there does not', () => {
    const waited = practice(windowsOpen, 900);
    expect(windowOf(waited, 'c1').silenceTicks).toBe(0);
    const { moveSeconds, switchSeconds } = tuning.CHAT_CLOCK;
    const run = practice([...windowsOpen, ...at(0, '1-1/windows/b', '1-1/verify/a', 'turn:c2', 'c2/receipt/a')]);
    expect(windowOf(run, 'c1').silenceTicks).toBe((3 * moveSeconds + switchSeconds) * 10);
    expect(windowOf(run, 'c2')).toMatchObject({ silenceTicks: 0, longestSilenceTicks: (2 * moveSeconds + switchSeconds) * 10 });
  });

  test('the receipt is due within twenty seconds, in both modes', () => {
    const first = (tick: number) => windowOf(runShift(shift, [...windowsOpen, ...at(tick - 20, 'turn:c1'), ...at(tick, 'c1/receipt/a')]), 'c1').moves[0];
    expect(first(200)).toMatchObject({ late: false, tier: 'model' });
    expect(first(201)).toMatchObject({ late: true, tier: 'ordinary', authoredTier: 'model' });
    const lines = (count: number) => windowOf(practice([...windowsOpen, ...at(0, ...phone.slice(0, count), 'turn:c1', 'c1/receipt/a')]), 'c1').moves[0];
    expect(lines(3)).toMatchObject({ late: false });
    expect(lines(4)).toMatchObject({ late: true });
  });

  test('the time away from a window is not thinking time', () => {
    const at30 = [...windowsOpen, ...at(0, 'turn:c1'), ...at(20, 'c1/receipt/a', 'turn:c2'), ...at(320, 'turn:c1')];
    const late = (tick: number): boolean | undefined => windowOf(runShift(shift, [...at30, ...at(tick, 'c1/answer/b')]), 'c1').moves[1]?.late;
    expect([late(340 + 200), late(340 + 201)]).toEqual([false, true]);
  });

  test('exam: left beyond its patience a window heats up, and one that boils over is gone', () => {
    const heat = (tick: number): number => windowOf(runShift(shift, windowsOpen, { until: tick }), 'c1').emotion;
    expect([heat(449), heat(450), heat(500)]).toEqual([20, 23, 26]);
    expect(windowOf(practice(windowsOpen, 2000), 'c1').emotion).toBe(20);
    const gone = runShift(shift, [...windowsOpen, ...at(0, 'turn:c1'), ...at(20, 'c1/receipt/b', 'c1/answer/b', 'c1/close/a')], { until: 600 });
    expect(windowOf(gone, 'c4')).toMatchObject({ outcome: 'lost', emotion: 100 });
    expect(gone.state.call?.callId).toBe('1-1');
  });

  test('a line that names a time doubles the patience, until the next line', () => {
    const told = (line: 'a' | 'b', tick: number): number => windowOf(runShift(shift, [...windowsOpen, ...at(0, 'turn:c1'), ...at(20, `c1/receipt/${line}`)], { until: 20 + tick }), 'c1').emotion;
    const calm = { a: told('a', 0), b: told('b', 0) };
    expect([told('b', 449) - calm.b, told('b', 450) - calm.b]).toEqual([0, tuning.SILENCE.heat]);
    expect([told('a', 849) - calm.a, told('a', 850) - calm.a]).toEqual([0, tuning.SILENCE.heat]);
    const again = runShift(shift, [...windowsOpen, ...at(0, 'turn:c1'), ...at(20, 'c1/receipt/a', 'c1/answer/b')]);
    expect(windowOf(again, 'c1').told).toBeUndefined();
  });

  test('a line to all windows starts their clocks anew and tells them when; in one window it would go unheard', () => {
    const run = runShift(shift, [...windowsOpen, ...at(100, '1-1/windows/a')], { until: 130 });
    for (const id of ['c1', 'c2', 'c3']) expect(windowOf(run, id)).toMatchObject({ silenceTicks: 30, told: true, longestSilenceTicks: 100 });
    const late = windowOf(runShift(shift, [...windowsOpen, ...at(100, '1-1/windows/a'), ...at(480, 'turn:c1'), ...at(500, 'c1/receipt/a')]), 'c1').moves[0];
    expect(late).toMatchObject({ late: false });
  });

  test('writing in the windows between two calls is no pause that makes the next caller hotter', () => {
    const wrote = runShift(shift, [...windowsOpen, ...at(0, ...phone)], { until: 500 });
    expect(wrote.state.gap).toMatchObject({ usedTicks: 0, overtimeTicks: 0 });
  });

  test('the gate: no window was left for longer than a minute', () => {
    const left = (tick: number) => reportShift(shift, runShift(shift, windowsOpen, { until: tick }).state).gates.find(({ gate }) => gate.kind === 'chatGap');
    expect(left(600)).toMatchObject({ met: true, measured: 60 });
    expect(left(601)).toMatchObject({ met: false, measured: 60.1 });
    for (const mode of ['exam', 'practice'] as const) expect(longestChatGap(playShift(shift, { seed: 1, mode, logEntries: 0 }, 'ordinary').state)).toBeLessThanOrEqual(60);
  });
});

describe('a template in the drawer', () => {
  const others = ['c2', 'c3', 'c4'].flatMap((id) => [`turn:${id}`, `${id}/receipt/a`, `${id}/answer/b`, `${id}/close/a`]);
  const receipt = [...windowsOpen, ...at(0, 'turn:c1', 'c1/receipt/a', 'turn:1-1', ...phone)];
  /** The template filled in: the check line, and whose plan it names. */
  const filled = (sure: string, plan = 'his'): string => `card:c1/answer?hello=his&plan=${plan}&sure=${sure}`;
  const answered = (sum: 'a' | 'b', line: string): CallState => windowOf(practice([...receipt, ...built(10, sum), ...at(10, 'turn:c1', line)]), 'c1');

  test('written from scratch before it is built, the line is at best ordinary', () => {
    const run = practice([...receipt, ...at(10, 'turn:c1', 'c1/answer/a')]);
    expect(run.rejections).toEqual([]);
    expect(windowOf(run, 'c1').moves[1]).toMatchObject({ tier: 'ordinary', authoredTier: 'model', picks: null });
  });

  test('once built in this very shift it is filled in; the model line is not written beside it', () => {
    expect(answered('a', filled('his')).moves[1]).toMatchObject({ optionId: 'a', tier: 'model', picks: { hello: 'his', plan: 'his', sure: 'his' } });
    const refused = practice([...receipt, ...built(10), ...at(10, 'turn:c1', 'c1/answer/a')]);
    expect(refused.rejections.map(({ code }) => code)).toEqual(['fill-template']);
  });

  test('a board that came out a landmine gives none', () => {
    const run = practice([...receipt, ...built(10, 'b'), ...at(10, 'turn:c1', filled('his'))]);
    expect(run.rejections.map(({ code }) => code)).toEqual(['no-template']);
  });

  test('a stock phrase left in is ordinary, somebody else’s figure a mere copy', () => {
    expect(answered('a', filled('last')).moves[1]).toMatchObject({ optionId: 'b', tier: 'ordinary' });
    const copy = answered('a', filled('his', 'last')).moves[1];
    expect(copy).toMatchObject({ optionId: 'c', tier: 'landmine' });
    expect(copy?.tags).toContain('MECHANICAL');
  });

  test('the gate measures the blanks that were filled in rightly; none sent is none wrong', () => {
    const share = (...lines: string[]) => reportShift(shift, practice([...receipt, ...built(10), ...at(10, 'turn:c1', ...lines, 'c1/close/a')]).state).gates.find(({ gate }) => gate.kind === 'templateBlanks');
    expect(share('c1/answer/b')).toMatchObject({ met: true, measured: null });
    expect(share(filled('his'))).toMatchObject({ met: true, measured: 1 });
    expect(share(filled('last'))).toMatchObject({ met: false, measured: 2 / 3 });
  });

  test('taking the board back takes the template back: what was filled in is then written from scratch', () => {
    const commands = [...receipt, ...at(10, ...others), ...built(10), ...at(10, 'turn:c1', filled('his'), 'c1/close/a')];
    const full = playedOn(commands);
    const index = full.commands.findIndex(({ command }) => command.type === 'card/file' && command.callId === '1-b');
    const back = takeBack(shift, full, index, { type: 'card/file', callId: '1-b', slotId: 'parts', picks: { first: 'b', sum: 'b', last: 'b' } });
    expect(back.dropped).toBe(0);
    expect(back.state.finished.find(({ callId }) => callId === 'c1')?.moves[1]).toMatchObject({ optionId: 'a', tier: 'ordinary', picks: null });
  });
});

/** The recording of commands in practice, up to the last of them. */
function playedOn(commands: readonly Timed[]): Replay {
  const run = practice(commands);
  expect(run.rejections).toEqual([]);
  const timed = commands.map(([tick, command]) => ({ tick: tick + 10, command: commandOf(command) }));
  return { rulesVersion: tuning.RULES_VERSION, packId: 'test', packHash: '', level: shift.id, seed: 1, mode: 'practice', logEntries: 0, commands: timed, endTick: run.state.tick };
}
