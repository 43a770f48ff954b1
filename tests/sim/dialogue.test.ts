import { describe, expect, test } from 'vitest';
import { jumpTargets, reportShift } from '../../game/sim/index.js';
import { call, hotspotCall, level, option } from '../support/fixture.js';
import { at, eventsOf, refusals, runningCall, runShift, say } from '../support/run-shift.js';

const hotspot = level([hotspotCall()]);
const calm = (id: string, specs: Parameters<typeof call>[2]) => level([call(id, 20, specs)]);

describe('the conversation', () => {
  test('the options stand in another order with another seed, and in the same one with the same seed', () => {
    const orderOf = (seed: number): string => runShift(hotspot, at(0, 'answer'), { seed }).state.call?.optionOrder.join('') ?? '';
    const orders = Array.from({ length: 120 }, (_, seed) => orderOf(seed));
    expect(new Set(orders)).toEqual(new Set(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']));
    expect(orders).toEqual(Array.from({ length: 120 }, (_, seed) => orderOf(seed)));
    for (const first of ['a', 'b', 'c']) expect(orders.filter((order) => order.startsWith(first)).length).toBeGreaterThan(25);
  });

  test('the order of the options stays while time passes and when the player turns away and back', () => {
    const before = runShift(hotspot, at(0, 'answer'), { mode: 'practice' }).state.call?.optionOrder;
    const after = runShift(hotspot, at(90, 'answer', 'jump:6-1/verify', 'jump:6-1/greet'), { mode: 'practice', until: 500 }).state.call;
    expect(after?.slotId).toBe('greet');
    expect(after?.optionOrder).toEqual(before);
  });

  test('the caller answers this very line at the emotion it has left', () => {
    const lines = call('1-1', 58, [['verify', 'VERIFY', 1, {
      options: [option('1-1', 'verify', 'a', 'model', 'VERIFY', { replies: [{ lineId: 'calm', from: 0 }, { lineId: 'hot', from: 60 }, { lineId: 'boiling', from: 85 }] }),
        option('1-1', 'verify', 'b', 'ordinary', 'VERIFY'),
        option('1-1', 'verify', 'c', 'landmine', 'VERIFY', { replies: [{ lineId: 'calm2', from: 0 }, { lineId: 'hot2', from: 60 }, { lineId: 'boiling2', from: 85 }] })],
    }], ['close', 'CLOSE', 1]]);
    const replyOf = (id: string): (string | null)[] => eventsOf(runShift(level([lines]), at(0, 'answer', id)), 'caller/replied').map((event) => event.lineId);
    expect(replyOf('1-1/verify/a')).toEqual(['calm']);
    expect(replyOf('1-1/verify/c')).toEqual(['hot2']);
  });

  test('a caller opens a step in words that fit their temper', () => {
    const says = [{ lineId: 'soft', from: 0 }, { lineId: 'sharp', from: 50 }];
    const heard = (emotion: number) => runShift(level([call('1-1', emotion, [['greet', 'GREET', 1, { says }], ['close', 'CLOSE', 1]])]), at(0, 'answer')).state.call?.heardLineId;
    expect([heard(20), heard(49), heard(50), heard(80)]).toEqual(['soft', 'soft', 'sharp', 'sharp']);
  });

  test('the tone of the first hello is set before the greeting and counts like a line', () => {
    const toned = (tone: string) => runShift(calm('1-1', [['tone', 'TONE', 0.5, { kind: 'tone' }], ['greet', 'GREET', 0.6], ['close', 'CLOSE', 0.6]]), at(0, 'answer', `1-1/tone/${tone}`));
    expect(toned('a').state.call).toMatchObject({ slotId: 'greet', emotion: 18 });
    expect(toned('c').state.call).toMatchObject({ slotId: 'greet', emotion: 32 });
    const run = runShift(calm('1-1', [['tone', 'TONE', 0.5, { kind: 'tone' }], ['greet', 'GREET', 0.6]]), at(0, 'answer', 'jump:1-1/greet'));
    expect(run.rejections[0]?.code).toBe('cannot-jump');
  });

  test('thinking, sorting and the examiner’s question are not heard by the caller', () => {
    for (const kind of ['brief', 'inner', 'sort'] as const) {
      const { state } = runShift(calm('1-1', [['first', 'DIAG', 0.6, { kind }], ['greet', 'GREET', 0.6]]), at(0, 'answer', '1-1/first/c'));
      expect(state.call?.emotion).toBe(20);
      expect(state.call?.moves[0]?.tier).toBe('landmine');
    }
  });

  test('a player may turn to a later step and come back to what was left out', () => {
    const run = runShift(hotspot, at(0, 'answer', '6-1/greet/a', 'jump:6-1/explain', '6-1/explain/a', 'jump:6-1/own'), { mode: 'practice' });
    expect(run.rejections).toEqual([]);
    expect(run.state.call?.slotId).toBe('own');
    expect(run.state.call?.moves.map((move) => move.slotId)).toEqual(['greet', 'explain']);
  });

  const mending = level([call('1-1', 70, [['empathise', 'EMPATHISE', 1.3], ['verify', 'VERIFY', 1], ['act', 'ACT', 1], ['close', 'CLOSE', 0.6]])]);

  test('empathy that went wrong may be tried again: the caller is heard, the account keeps the worse wording', () => {
    const run = runShift(mending, at(0, 'answer', '1-1/empathise/c', 'jump:1-1/empathise', '1-1/empathise/a', '1-1/verify/a'), { mode: 'practice' });
    expect(run.rejections).toEqual([]);
    expect(runningCall(run).moves).toMatchObject([{ tier: 'landmine' }, { tier: 'model', repeated: false }, { slotId: 'verify', tags: [] }]);
    const ended = runShift(mending, at(0, 'answer', '1-1/empathise/c', 'jump:1-1/empathise', '1-1/empathise/a', '1-1/verify/a', '1-1/act/a', '1-1/close/a', 'finish'), { mode: 'practice' });
    const unit = reportShift(mending, ended.state).units[0];
    expect(unit?.ledger.slots[0]).toMatchObject({ slotId: 'empathise', tier: 'landmine' });
    const left = runShift(mending, at(0, 'answer', '1-1/empathise/c', '1-1/verify/a', '1-1/act/a', '1-1/close/a', 'finish'), { mode: 'practice' });
    expect(unit?.score).toBeGreaterThan(reportShift(mending, left.state).units[0]?.score ?? 100);
  });

  test('empathy that was heard is not said again', () => {
    expect(refusals(runShift(mending, at(0, 'answer', '1-1/empathise/b', 'jump:1-1/empathise')))).toEqual(['cannot-jump']);
  });

  test('no other step can be taken twice', () => {
    const run = runShift(hotspot, at(0, 'answer', '6-1/greet/a', 'jump:6-1/greet', '6-1/greet/a'), { mode: 'practice' });
    expect(refusals(run)).toEqual(['cannot-jump', 'wrong-slot']);
    expect(jumpTargets(hotspotCall(), runningCall(run)).map((slot) => slot.id)).not.toContain('greet');
  });

  const cutIn = calm('1-1', [['greet', 'GREET', 0.6], ['verify', 'VERIFY', 1], ['cut', 'LISTEN', 1, { interrupt: true, heat: 8 }], ['explain', 'EXPLAIN', 1], ['act', 'ACT', 1], ['close', 'CLOSE', 0.6]]);

  test('a caller who cuts in cannot be jumped over', () => {
    const jumped = runShift(cutIn, at(0, 'answer', '1-1/greet/a', 'jump:1-1/act', '1-1/act/a'));
    expect(jumped.state.call?.slotId).toBe('cut');
    expect(runShift(cutIn, at(0, 'answer', '1-1/greet/a', 'jump:1-1/cut')).rejections[0]?.code).toBe('cannot-jump');
    const away = runShift(cutIn, at(0, 'answer', '1-1/greet/a', 'jump:1-1/act', '1-1/act/a', 'jump:1-1/verify'));
    expect(away.rejections[0]?.code).toBe('cannot-jump');
  });

  test('after the interruption the conversation goes on where it was', () => {
    const jumped = runShift(cutIn, at(0, 'answer', '1-1/greet/a', 'jump:1-1/act', '1-1/act/a', '1-1/cut/a'));
    expect(jumped.state.call?.slotId).toBe('close');
    const inOrder = runShift(cutIn, at(0, 'answer', '1-1/greet/a', '1-1/verify/a', '1-1/cut/a'));
    expect(inOrder.state.call?.slotId).toBe('explain');
  });

  test('even the goodbye waits for a caller who has cut in', () => {
    const run = runShift(cutIn, at(0, 'answer', 'jump:1-1/close', '1-1/close/a'));
    expect(run.state.call?.slotId).toBe('cut');
    expect(runShift(cutIn, at(0, 'answer', 'jump:1-1/close', '1-1/close/a', '1-1/cut/a')).state.finished[0]?.outcome).toBe('closed');
  });

  test('an outburst heats the caller once, not each time the player turns back to it', () => {
    const level8 = calm('1-1', [['greet', 'GREET', 0.6], ['explain', 'EXPLAIN', 1, { heat: 8 }], ['close', 'CLOSE', 0.6]]);
    const once = runShift(level8, at(0, 'answer', 'jump:1-1/explain'));
    expect(once.state.call?.emotion).toBe(28);
    expect(eventsOf(once, 'emotion/changed')).toMatchObject([{ cause: 'heat', from: 20, to: 28 }]);
    const often = runShift(level8, at(0, 'answer', 'jump:1-1/explain', 'jump:1-1/close', 'jump:1-1/explain', 'jump:1-1/greet', 'jump:1-1/explain'));
    expect(often.rejections).toEqual([]);
    expect(often.state.call?.emotion).toBe(28);
  });

  test('an optional step costs nothing when it is left out and nothing when it is done well', () => {
    const optional = calm('1-1', [['greet', 'GREET', 0.6], ['explain', 'EXPLAIN', 1], ['more', 'EXPLAIN3', 1, { optional: true }], ['close', 'CLOSE', 0.6]]);
    const scoreOf = (...commands: string[]): number => reportShift(optional, runShift(optional, at(0, 'answer', ...commands, 'finish')).state).score;
    expect(scoreOf('1-1/greet/a', '1-1/explain/a', 'jump:1-1/close', '1-1/close/a')).toBeCloseTo(100, 9);
    expect(scoreOf('1-1/greet/a', '1-1/explain/a', '1-1/more/a', '1-1/close/a')).toBeCloseTo(100, 9);
    expect(scoreOf('1-1/greet/a', '1-1/explain/a', '1-1/more/b', '1-1/close/a')).toBeLessThan(100);
  });

  test('a line can end the call; after-call work still has to be done', () => {
    const ending = level([call('1-1', 20, [['greet', 'GREET', 0.6], ['act', 'ACT', 1, { options: [option('1-1', 'act', 'a', 'model', 'ACT'), option('1-1', 'act', 'b', 'ordinary', 'ACT'), option('1-1', 'act', 'c', 'landmine', 'ACT', { next: 'end' })] }], ['close', 'CLOSE', 0.6], ['record', 'RECORD', 1, { after: true }]])]);
    const cut = runShift(ending, at(0, 'answer', '1-1/greet/a', '1-1/act/c'));
    expect(cut.state.call).toMatchObject({ slotId: 'record', lineOpen: false });
    expect(eventsOf(cut, 'caller/left')).toHaveLength(1);
    const done = runShift(ending, at(0, 'answer', '1-1/greet/a', '1-1/act/c', '1-1/record/c'));
    expect(done.state.finished[0]).toMatchObject({ outcome: 'closed', emotion: cut.state.call?.emotion });
  });

  test('stepping out hands the call over: what was said counts, the rest earns nothing', () => {
    const { state } = runShift(hotspot, [...at(0, 'answer'), ...say('6-1', ['greet/a', 'empathise/a']), ...at(0, 'step-out', 'finish')]);
    const unit = reportShift(hotspot, state).units[0];
    expect(unit?.state.outcome).toBe('stepped-out');
    expect(unit?.ledger.rows).toMatchObject({ EMO: { earned: 0 }, PRO: { earned: 0 }, RHY: { earned: 0 }, CMP: { earned: 0 } });
    expect(unit?.score).toBeGreaterThan(0);
    expect(unit?.score).toBeLessThan(40);
  });
});
