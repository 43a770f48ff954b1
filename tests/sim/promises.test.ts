import { describe, expect, test } from 'vitest';
import { isOpenTask, reportShift, unitReport, type Level, type PromiseRule } from '../../game/sim/index.js';
import { call, level, option, type SlotSpec } from '../support/fixture.js';
import { at, eventsOf, runOn, runShift, type Run, type Timed } from '../support/run-shift.js';

const followup: SlotSpec = ['followup', 'FOLLOWUP', 0.9, { options: [option('1-1', 'followup', 'a', 'model', 'FOLLOWUP', { promise: 'sms' }), option('1-1', 'followup', 'b', 'ordinary', 'FOLLOWUP'), option('1-1', 'followup', 'c', 'landmine', 'FOLLOWUP')] }];
const promising = (rule: Partial<PromiseRule> = {}, after: readonly SlotSpec[] = []): Level =>
  level([call('1-1', 20, [['greet', 'GREET', 0.6], followup, ['close', 'CLOSE', 0.6], ...after], { promises: { sms: { dueSeconds: 20, later: false, keptBy: null, ...rule } } }), call('1-2', 20, [['greet', 'GREET', 0.6]])]);
const promised = at(0, 'answer', '1-1/greet/a', '1-1/followup/a', '1-1/close/a');
const silent = at(0, 'answer', '1-1/greet/a', '1-1/followup/b', '1-1/close/a');
const nextCall = at(100, 'answer', '1-2/greet/a');
const scoreOf = (of: Level, run: Run): number => reportShift(of, run.state).units[0]?.score ?? -1;

describe('promises', () => {
  const sms = promising();

  test('a promise on the line becomes a dated task when the call has ended', () => {
    const run = runShift(sms, promised);
    expect(eventsOf(run, 'promise/made')).toEqual([{ type: 'promise/made', callId: '1-1', promiseId: 'sms' }]);
    expect(run.state.tasks).toMatchObject([{ id: '1-1/sms', status: 'open', dueTick: run.state.tick + 200, later: false }]);
  });

  test('nothing promised, nothing to do', () => {
    expect(runShift(sms, silent).state.tasks).toEqual([]);
  });

  test('done in time it is kept', () => {
    const run = runShift(sms, [...promised, ...at(200, 'task:1-1/sms')]);
    expect(eventsOf(run, 'task/done')).toEqual([{ type: 'task/done', taskId: '1-1/sms', late: false }]);
    expect(run.state.finished[0]?.promises).toMatchObject([{ status: 'kept' }]);
    expect(scoreOf(sms, run)).toBeCloseTo(100, 9);
  });

  test('done late in the exam it is worth half, in practice it is never late', () => {
    const late = [...promised, ...at(201, 'task:1-1/sms')];
    const exam = runShift(sms, late);
    expect(exam.state.tasks[0]?.status).toBe('late');
    expect(reportShift(sms, exam.state).units[0]?.ledger.rows.PRO).toEqual({ earned: 4, max: 8 });
    expect(runShift(sms, late, { mode: 'practice' }).state.tasks[0]?.status).toBe('done');
  });

  test('it can still be done during the next call', () => {
    const run = runShift(sms, [...promised, ...at(100, 'answer', 'task:1-1/sms')]);
    expect(run.rejections).toEqual([]);
    expect(run.state.finished[0]?.promises).toMatchObject([{ status: 'kept' }]);
  });

  test('never done it is broken: the line that gave it becomes a landmine after the fact', () => {
    const run = runShift(sms, [...promised, ...nextCall, ...at(100, 'finish')]);
    const unit = reportShift(sms, run.state).units[0];
    expect(eventsOf(run, 'task/broken')).toHaveLength(1);
    expect(unit?.tags).toContain('BROKEN_PROMISE');
    expect(unit?.ledger.slots.find((slot) => slot.slotId === 'followup')).toMatchObject({ tier: 'landmine', dec: { earned: 0 }, cov: { earned: 0 } });
    expect(unit?.factor).toBeCloseTo(0.54, 10);
    expect(unit?.landmines).toBe(1);
  });

  test('kept beats not promised beats broken (E-16)', () => {
    const kept = runShift(sms, [...promised, ...at(50, 'task:1-1/sms'), ...nextCall, ...at(100, 'finish')]);
    const none = runShift(sms, [...silent, ...nextCall, ...at(100, 'finish')]);
    const broken = runShift(sms, [...promised, ...nextCall, ...at(100, 'finish')]);
    expect(scoreOf(sms, kept)).toBeGreaterThan(scoreOf(sms, none));
    expect(scoreOf(sms, none)).toBeGreaterThan(scoreOf(sms, broken));
  });

  test('a promise of a caller who hung up still stands', () => {
    const hot = level([call('1-1', 85, [followup, ['empathise', 'EMPATHISE', 1.3], ['close', 'CLOSE', 0.6]], { promises: { sms: { dueSeconds: 20, later: false, keptBy: null } } })]);
    const run = runShift(hot, at(0, 'answer', '1-1/followup/a', '1-1/empathise/c'));
    expect(run.state.finished[0]?.outcome).toBe('lost');
    expect(run.state.tasks).toMatchObject([{ id: '1-1/sms', status: 'open' }]);
  });
});

describe('promises for another day', () => {
  const later = promising({ later: true });
  const ended: Timed[] = [...promised, ...nextCall];

  test('such a task is registered first and really done on its card', () => {
    const run = runShift(later, [...ended, ...at(100, 'task:1-1/sms', 'finish')]);
    expect(run.state.phase).toBe('later');
    expect(eventsOf(run, 'shift/later')).toHaveLength(1);
    expect(run.state.tasks[0]?.status).toBe('registered');
    const kept = runOn(later, run.state, at(5000, 'task:1-1/sms', 'finish'));
    expect(kept.rejections).toEqual([]);
    expect(kept.state.phase).toBe('over');
    expect(kept.state.finished[0]?.promises).toMatchObject([{ status: 'kept' }]);
  });

  test('registered but not done on the card it is broken', () => {
    const run = runShift(later, [...ended, ...at(100, 'task:1-1/sms', 'finish', 'finish')]);
    expect(run.state.phase).toBe('over');
    expect(run.state.finished[0]?.promises).toMatchObject([{ status: 'broken' }]);
  });

  test('never registered it is broken without a card', () => {
    const run = runShift(later, [...ended, ...at(100, 'finish')]);
    expect(run.state.phase).toBe('over');
    expect(run.state.tasks[0]?.status).toBe('broken');
  });

  test('it cannot be registered while the next caller is on the line, and not done twice', () => {
    const talking = runShift(later, [...promised, ...at(100, 'answer')]);
    const [task] = talking.state.tasks;
    expect(task !== undefined && isOpenTask(talking.state, task)).toBe(false);
    const twice = runShift(later, [...ended, ...at(100, 'task:1-1/sms', 'task:1-1/sms')]);
    expect(twice.rejections.map((entry) => entry.code)).toEqual(['task-done']);
  });
});

describe('promises that after-call work keeps', () => {
  const byCard = promising({ keptBy: 'record' }, [['record', 'RECORD', 1, { after: true }]]);

  test.each([['a', 'kept'], ['b', 'kept'], ['c', 'broken']] as const)('record/%s leaves the promise %s', (tier, status) => {
    const run = runShift(byCard, [...promised, ...at(0, `1-1/record/${tier}`)]);
    expect(run.state.tasks).toEqual([]);
    expect(run.state.finished[0]?.promises).toMatchObject([{ status }]);
  });

  test('stepping out before the record leaves it broken at the end', () => {
    const run = runShift(byCard, [...promised, ...at(0, 'step-out'), ...nextCall, ...at(100, 'finish')]);
    expect(run.state.finished[0]?.promises).toMatchObject([{ status: 'broken' }]);
  });

  test('where the caller hung up before the record it is neither kept nor broken', () => {
    const angry = promising({ keptBy: 'record' }, [['record', 'RECORD', 1, { after: true }]]);
    const hot = level(angry.calls.flatMap((entry) => entry.variants.map((variant) => ({ ...variant.call, caller: { ...variant.call.caller, emotion: 92 } }))));
    const run = runShift(hot, [...at(0, 'answer', '1-1/greet/a', '1-1/followup/a', '1-1/close/c'), ...nextCall, ...at(100, 'finish')]);
    expect(run.state.finished[0]).toMatchObject({ outcome: 'lost', promises: [{ status: 'open' }] });
    expect(reportShift(hot, run.state).units[0]).toMatchObject({ tags: expect.not.arrayContaining(['BROKEN_PROMISE']), ledger: { rows: { PRO: { earned: 0 } } } });
  });

  test('a broken promise costs more than the promise was worth', () => {
    const rules = byCard.calls[0]?.variants[0]?.call;
    const scoreOf = (lines: readonly string[]): number => {
      const entry = runShift(byCard, at(0, 'answer', ...lines.map((line) => `1-1/${line}`))).state.finished[0];
      return rules === undefined || entry === undefined ? -1 : unitReport(rules, entry).score;
    };
    expect(scoreOf(['greet/a', 'followup/a', 'close/a', 'record/c'])).toBeLessThan(scoreOf(['greet/a', 'followup/b', 'close/a', 'record/c']));
  });
});
