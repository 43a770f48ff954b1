import { describe, expect, test } from 'vitest';
import { createShift, isRinging, reportShift, step, timelineOf, tuning } from '../../game/sim/index.js';
import { call, hotspotCall, level } from '../support/fixture.js';
import { at, eventsOf, FIRST_RING, runOn, runShift, say, type Timed } from '../support/run-shift.js';

const short = (id: string, emotion = 30, queuePatienceSeconds = 20) =>
  call(id, emotion, [['greet', 'GREET', 0.6], ['close', 'CLOSE', 0.6]], { caller: { emotion, factor: 1, drift: 2, patienceSeconds: 20, queuePatienceSeconds, persists: false } });
const twoCalls = level([short('1-1'), short('1-2')], { kind: 'shift' });
const firstCall: Timed[] = [...at(0, 'answer'), ...say('1-1', ['greet/a', 'close/a'], 10)];

describe('the queue', () => {
  test('the first caller rings a moment after the level begins and stays until answered', () => {
    const start = createShift(twoCalls, { seed: 1, mode: 'practice', logEntries: 0 });
    expect(start.phase).toBe('ready');
    expect(isRinging(start)).toBe(false);
    const early = step(twoCalls, start, [{ type: 'call/answer' }], FIRST_RING);
    expect(early.rejections[0]?.code).toBe('no-call-ringing');
    expect(isRinging(early.state)).toBe(true);
    expect(early.events.map((event) => event.type)).toEqual(['command/rejected', 'call/offered']);
    const run = runShift(twoCalls, at(5, 'answer'));
    const { state } = run;
    expect(state.phase).toBe('call');
    expect(state.call?.callId).toBe('1-1');
    expect(eventsOf(run, 'call/answered')).toEqual([{ type: 'call/answered', callId: '1-1', emotion: 30, waitedTicks: 6 }]);
  });

  test('the next caller rings some seconds after the last call, spread by the seed within its share', () => {
    const waits = Array.from({ length: 40 }, (_, seed) => {
      const { state } = runShift(twoCalls, firstCall, { seed });
      return (state.queue[0]?.ringsAtTick ?? 0) - 10 - FIRST_RING;
    });
    const seconds = twoCalls.calls[1]?.ringsAfterSeconds ?? 0;
    const base = seconds * tuning.TICKS_PER_SECOND;
    for (const wait of waits) expect(Math.abs(wait - base)).toBeLessThanOrEqual(Math.ceil(base * tuning.RING_JITTER));
    expect(new Set(waits).size).toBeGreaterThan(3);
  });

  test('a call is offered once, when it begins to ring', () => {
    const run = runShift(twoCalls, firstCall, { until: 200 });
    const offered = eventsOf(run, 'call/offered');
    expect(offered.map((event) => event.callId)).toEqual(['1-1', '1-2']);
    expect(isRinging(run.state)).toBe(true);
  });

  test('in practice the next caller rings at once and waits for ever', () => {
    const run = runShift(twoCalls, firstCall, { mode: 'practice', until: 36000 });
    expect(isRinging(run.state)).toBe(true);
    expect(run.state.queue[0]?.waitedTicks).toBe(0);
    expect(eventsOf(run, 'call/abandoned')).toEqual([]);
  });

  test('in the exam the seconds a caller has been ringing are counted and end up in their account', () => {
    const ringing = (runShift(twoCalls, firstCall).state.queue[0]?.ringsAtTick ?? 0) - FIRST_RING;
    const { state } = runShift(twoCalls, [...firstCall, ...at(ringing + 50, 'answer')]);
    expect(state.call?.waitedTicks).toBe(51);
  });

  test('a caller left ringing beyond their patience gives up and earns nothing', () => {
    const run = runShift(twoCalls, firstCall, { until: 400 });
    expect(eventsOf(run, 'call/abandoned').map((event) => event.callId)).toEqual(['1-2']);
    expect(run.state.queue).toEqual([]);
    const report = reportShift(twoCalls, run.state);
    expect(report.units.map((unit) => [unit.id, unit.state.outcome, unit.score])).toEqual([['1-1', 'closed', expect.any(Number)], ['1-2', 'abandoned', 0]]);
    expect(report.callScore).toBeCloseTo((report.units[0]?.score ?? 0) / 2, 10);
  });

  test('they wait their patience out to the last tick', () => {
    const rules = short('1-1', 30, 20);
    expect(runShift(level([rules]), [], { until: 199 }).state.queue).toMatchObject([{ waitedTicks: 200 }]);
    expect(runShift(level([rules]), [], { until: 200 }).state.queue).toEqual([]);
  });

  test('one who gives up before the first call lets the next one ring', () => {
    const run = runShift(twoCalls, [], { until: 260 });
    expect(run.state.phase).toBe('ready');
    expect(run.state.finished.map((entry) => entry.callId)).toEqual(['1-1']);
    expect(run.state.queue[0]?.callId).toBe('1-2');
    expect(isRinging(run.state)).toBe(true);
  });

  test('when every caller has given up the level can still be ended', () => {
    const run = runShift(twoCalls, [[600, 'finish']]);
    expect(eventsOf(run, 'call/abandoned')).toHaveLength(2);
    expect(run.rejections).toEqual([]);
    expect(run.state.phase).toBe('over');
    expect(reportShift(twoCalls, run.state)).toMatchObject({ score: 0, rank: 'D', passed: false });
  });

  test('the gap belongs to the call before it, even when somebody gave up in between', () => {
    const three = level([short('1-1'), short('1-2', 30, 5), short('1-3')], { kind: 'shift' });
    const gone = runShift(three, firstCall, { until: 160 });
    expect(gone.state.finished.map((entry) => entry.outcome)).toEqual(['closed', 'abandoned']);
    const { state } = runOn(three, gone.state, at(160, 'answer'));
    expect(state.gaps.map((gap) => gap.afterCallId)).toEqual(['1-1']);
    expect(timelineOf(three, state).filter((point) => point.kind === 'gap')).toHaveLength(1);
  });

  test('a call in progress keeps the next one from ringing', () => {
    const { state } = runShift(twoCalls, at(0, 'answer'), { until: 150 });
    expect(isRinging(state)).toBe(false);
    expect(state.queue[0]?.ringsAtTick).toBeNull();
  });

  test('taking a call costs a little stress', () => {
    const start = runShift(level([hotspotCall()]), []).state;
    const answered = step(level([hotspotCall()]), start, [{ type: 'call/answer' }], 0).state;
    expect(start.stress).toBe(tuning.STRESS_START);
    expect(answered.stress).toBe(tuning.STRESS_START + tuning.STRESS_PER_CALL);
  });

  test('who calls in which variant is drawn by the seed, by weight', () => {
    const first = { ...short('1-1'), variantId: 'first' };
    const second = { ...short('1-1'), variantId: 'second' };
    const drawn = level([first], { calls: [{ callId: '1-1', ringsAfterSeconds: 0, priority: 2, joinsAfter: [], standsAlone: true, variantBy: null, variants: [{ id: 'first', weight: 3, call: first }, { id: 'second', weight: 1, call: second }] }] });
    const seconds = Array.from({ length: 400 }, (_, seed) => createShift(drawn, { seed, mode: 'exam', logEntries: 0 }).queue[0]?.variantId).filter((id) => id === 'second').length;
    expect(seconds).toBeGreaterThan(70);
    expect(seconds).toBeLessThan(130);
  });
});
