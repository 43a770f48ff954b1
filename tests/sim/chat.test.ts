import { describe, expect, test } from 'vitest';
import { reportShift, type Level } from '../../game/sim/index.js';
import { call, level, option } from '../support/fixture.js';
import { at, eventsOf, runShift, type Run, type Timed } from '../support/run-shift.js';

const host = call('1-1', 20, [['greet', 'GREET', 0.6], ['verify', 'VERIFY', 1], ['explain', 'EXPLAIN', 1], ['act', 'ACT', 1], ['consent', 'CONSENT', 1], ['close', 'CLOSE', 0.6]], { tools: ['usage'] });
const chatRules = call('1-ch', 20, [['receipt', 'GREET', 0.6], ['answer', 'EXPLAIN', 1, {
  options: [option('1-ch', 'answer', 'a', 'model', 'EXPLAIN', { states: [{ factId: 'hours', right: true }] }), option('1-ch', 'answer', 'b', 'ordinary', 'EXPLAIN'), option('1-ch', 'answer', 'c', 'landmine', 'EXPLAIN', { hold: 'silent' })],
}], ['close', 'CLOSE', 0.6]], { channel: 'chat', tools: ['handbook', 'usage'], factTools: { hours: ['handbook'] } });
const shift: Level = level([host, call('1-2', 20, [['greet', 'GREET', 0.6]])], {
  kind: 'shift', chats: [{ callId: '1-ch', duringCallId: '1-1', afterSlotId: 'verify', variants: [{ id: 'base', weight: 1, call: chatRules }] }],
});
const opened = at(0, 'answer', '1-1/greet/a', '1-1/verify/a');
const restOfCall = (tick: number): Timed[] => at(tick, '1-1/explain/a', '1-1/act/a', '1-1/consent/a', '1-1/close/a');
const answered = (tick: number): Timed[] => at(tick, '1-ch/receipt/a', 'tool:handbook', '1-ch/answer/a', '1-ch/close/a');
const chatOf = (run: Run) => run.state.finished.find((entry) => entry.callId === '1-ch');

describe('a chat beside the call', () => {
  test('opens after its moment of the call, while the caller is still on the line', () => {
    expect(runShift(shift, at(0, 'answer', '1-1/greet/a')).state.chats).toEqual([]);
    const run = runShift(shift, opened);
    expect(eventsOf(run, 'chat/opened')).toEqual([{ type: 'chat/opened', callId: '1-ch' }]);
    expect(run.state.chats[0]).toMatchObject({ callId: '1-ch', slotId: 'receipt' });
    expect(run.state.call).toMatchObject({ callId: '1-1', slotId: 'explain' });
  });

  test('both can be answered in turn, and a tool that both know opens for both', () => {
    const run = runShift(shift, [...opened, ...at(10, '1-ch/receipt/a', '1-1/explain/a', 'tool:usage')]);
    expect(run.rejections).toEqual([]);
    expect(run.state.chats[0]).toMatchObject({ slotId: 'answer', openedTools: ['usage'] });
    expect(run.state.call).toMatchObject({ slotId: 'act', openedTools: ['usage'] });
  });

  test('finished in time it is a unit of its own', () => {
    const run = runShift(shift, [...opened, ...answered(10), ...restOfCall(20)]);
    expect(run.rejections).toEqual([]);
    expect(chatOf(run)).toMatchObject({ outcome: 'closed' });
    expect(reportShift(shift, run.state).units.map((unit) => [unit.id, unit.score])).toEqual([['1-1', expect.closeTo(100, 9)], ['1-ch', expect.closeTo(100, 9)]]);
  });

  test('a first reply after twenty seconds is late in the exam, and at best ordinary', () => {
    const reply = (tick: number) => runShift(shift, [...opened, ...at(tick, '1-ch/receipt/a')]).state.chats[0]?.moves[0];
    expect(reply(200)).toMatchObject({ late: false, tier: 'model' });
    expect(reply(201)).toMatchObject({ late: true, tier: 'ordinary', authoredTier: 'model' });
  });

  test('in practice it is late after three lines on the phone, however long they take', () => {
    const phone = ['1-1/explain/a', '1-1/act/a', '1-1/consent/a'];
    const reply = (lines: number) => runShift(shift, [...opened, ...at(9000, ...phone.slice(0, lines), '1-ch/receipt/a')], { mode: 'practice' }).state.chats[0]?.moves[0];
    expect(reply(2)).toMatchObject({ late: false, tier: 'model' });
    expect(reply(3)).toMatchObject({ late: true, tier: 'ordinary' });
  });

  test('it can be finished in the gap', () => {
    const run = runShift(shift, [...opened, ...at(10, '1-ch/receipt/a'), ...restOfCall(20), ...at(30, 'tool:handbook', '1-ch/answer/a', '1-ch/close/a')]);
    expect(run.rejections).toEqual([]);
    expect(run.state.phase).toBe('gap');
    expect(chatOf(run)?.outcome).toBe('closed');
  });

  test('left unfinished it is lost when the next call is taken, or when the shift ends', () => {
    const taken = runShift(shift, [...opened, ...at(10, '1-ch/receipt/a'), ...restOfCall(20), ...at(100, 'answer')]);
    expect(chatOf(taken)?.outcome).toBe('lost');
    const alone = level([host], { chats: shift.chats });
    const ended = runShift(alone, [...opened, ...restOfCall(20), ...at(30, 'finish')]);
    expect(ended.state.phase).toBe('over');
    expect(chatOf(ended)?.outcome).toBe('lost');
    expect(reportShift(alone, ended.state).units.find((unit) => unit.id === '1-ch')?.score).toBe(0);
  });

  test('jumping over its moment does not spare the player the chat', () => {
    const run = runShift(shift, at(0, 'answer', '1-1/greet/a', 'jump:1-1/close', '1-1/close/a'));
    expect(run.state.phase).toBe('gap');
    expect(run.state.chats[0]).toMatchObject({ callId: '1-ch' });
  });

  test('a chat that never opened, because nobody took the call, counts as nothing', () => {
    const alone = level([host], { chats: shift.chats });
    const run = runShift(alone, [[1500, 'finish']]);
    expect(run.state.finished.map((entry) => entry.outcome)).toEqual(['abandoned']);
    const both = { ...alone, calls: [...alone.calls, ...level([call('1-2', 20, [['greet', 'GREET', 0.6]])]).calls] };
    const taken = runShift(both, [...at(1500, 'answer', '1-2/greet/a', 'finish')]);
    const report = reportShift(both, taken.state);
    expect(report.units.map((unit) => unit.id)).toEqual(['1-1', '1-2']);
    expect(report.callScore).toBeCloseTo((report.units[1]?.score ?? 0) / 3, 9);
  });

  test('a writer who is shouted at goes away, and the call goes on', () => {
    const angry = { ...chatRules, caller: { ...chatRules.caller, emotion: 90 } };
    const hot = { ...shift, chats: [{ ...(shift.chats[0] ?? { callId: '1-ch', duringCallId: '1-1', afterSlotId: 'verify' }), variants: [{ id: 'base', weight: 1, call: angry }] }] };
    const run = runShift(hot, [...opened, ...at(10, '1-ch/receipt/c')]);
    expect(chatOf(run)?.outcome).toBe('lost');
    expect(run.state.call?.callId).toBe('1-1');
  });

  test('a chat has no line to put on hold', () => {
    const run = runShift(shift, [...opened, ...at(10, '1-ch/receipt/a', '1-ch/answer/c', '1-ch/close/a')]);
    expect(run.rejections).toEqual([]);
  });

  test('the phone on hold does not stop the chat', () => {
    const run = runShift(shift, [...opened, ...at(5, 'hold:announced', '1-ch/receipt/a')]);
    expect(run.rejections).toEqual([]);
  });

  test('a chat is not part of the recovery gap: nothing of its heat stays in the ear', () => {
    const run = runShift(shift, [...opened, ...answered(10), ...restOfCall(20), ...at(100, 'answer')]);
    expect(run.state.gaps.map((gap) => gap.afterCallId)).toEqual(['1-1']);
  });
});
