import { describe, expect, test } from 'vitest';
import { playShift, readinessOf, reportShift, toolTicks, type Level } from '../../game/sim/index.js';
import { call, level, option } from '../support/fixture.js';
import { at, eventsOf, refusals, runOn, runShift, runningCall, type Run } from '../support/run-shift.js';

const plan = call('plan', 10, [['hours', 'PLAN', 1], ['sheet', 'PLAN', 1]], { kind: 'board' });
const friday = call('1-1', 20, [
  ['lookup', 'LOOKUP', 1],
  ['explain', 'EXPLAIN', 1, { options: [option('1-1', 'explain', 'a', 'model', 'EXPLAIN', { states: [{ factId: 'cameras', right: true }] }), option('1-1', 'explain', 'b', 'ordinary', 'EXPLAIN'), option('1-1', 'explain', 'c', 'landmine', 'EXPLAIN')] }],
  ['close', 'CLOSE', 1],
], { tools: ['handbook', 'order'], factTools: { cameras: ['handbook'] } });
const week: Level = level([plan, friday], { kind: 'shift', readiness: { slots: [{ callId: 'plan', slotId: 'hours' }, { callId: 'plan', slotId: 'sheet' }], toolSeconds: 6 } });
const prepared = (hours: string, sheet: string): Run => {
  const run = runShift(week, at(0, 'answer', `plan/hours/${hours}`, `plan/sheet/${sheet}`, 'answer', '1-1/lookup/a'), { mode: 'practice' });
  expect(run.rejections).toEqual([]);
  return run;
};

describe('readiness', () => {
  test('is not measured where the level does not ask, nor before anything was prepared', () => {
    expect(readinessOf({ ...week, readiness: null }, prepared('a', 'a').state)).toBeNull();
    expect(readinessOf(week, runShift(week, []).state)).toBeNull();
    expect(toolTicks(week, runShift(week, []).state)).toBe(0);
  });

  test('is the mean of the preparing decisions; one that was passed over counts nothing', () => {
    expect(readinessOf(week, prepared('a', 'a').state)).toBe(1);
    expect(readinessOf(week, prepared('a', 'b').state)).toBe(0.75);
    expect(readinessOf(week, prepared('c', 'c').state)).toBe(0);
    expect(readinessOf(week, runShift(week, at(0, 'answer', 'plan/hours/a', 'step-out'), { mode: 'practice' }).state)).toBe(0.5);
  });

  test('full readiness opens a page at once', () => {
    const { state, events } = prepared('a', 'a');
    const run = runOn(week, state, at(0, 'tool:handbook'));
    expect(events.some((event) => event.type === 'tool/looked-for')).toBe(false);
    expect(runningCall(run).openedTools).toEqual(['handbook']);
    expect(runningCall(run)).not.toHaveProperty('opening');
  });

  test('less readiness takes its time, and the page opens by itself', () => {
    const begun = runOn(week, prepared('a', 'c').state, at(0, 'tool:handbook'), { until: 29 });
    expect(eventsOf(begun, 'tool/looked-for')).toEqual([{ type: 'tool/looked-for', tool: 'handbook', ticks: 30 }]);
    expect(runningCall(begun)).toMatchObject({ openedTools: [], opening: { tool: 'handbook' } });
    const found = runOn(week, begun.state, [], { until: 30 });
    expect(runningCall(found).openedTools).toEqual(['handbook']);
    expect(runningCall(found)).not.toHaveProperty('opening');
    expect(eventsOf(found, 'tool/opened')).toEqual([{ type: 'tool/opened', tool: 'handbook' }]);
  });

  test('one page at a time', () => {
    expect(refusals(runOn(week, prepared('c', 'c').state, at(0, 'tool:handbook', 'tool:order')))).toEqual(['tool-opening']);
    expect(refusals(runOn(week, prepared('c', 'c').state, at(0, 'tool:handbook', 'tool:handbook')))).toEqual(['tool-opening']);
  });

  test('changes nothing of what is right: who waits for the page quotes it, who does not is guessing', () => {
    const patient = runOn(week, prepared('c', 'c').state, [...at(0, 'tool:handbook'), ...at(60, '1-1/explain/a')]);
    const hasty = runOn(week, prepared('c', 'c').state, at(0, 'tool:handbook', '1-1/explain/a'));
    expect(runningCall(patient).moves.at(-1)).toMatchObject({ tier: 'model', tags: [] });
    expect(runningCall(hasty).moves.at(-1)?.tags).toContain('GUESS');
  });

  test('a player who waits for the pages scores the calls as if they had opened at once', () => {
    const score = (of: Level, mode: 'exam' | 'practice'): number | undefined => reportShift(of, playShift(of, { seed: 3, mode, logEntries: 0 }, 'ordinary').state).units[1]?.score;
    for (const mode of ['exam', 'practice'] as const) expect(score(week, mode)).toBe(score({ ...week, readiness: null }, mode));
  });
});
