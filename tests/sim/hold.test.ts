import { describe, expect, test } from 'vitest';
import { call, level, option } from '../support/fixture.js';
import { at, eventsOf, runningCall, runShift, type Timed } from '../support/run-shift.js';

// Patience 20 s; every further 5 s of silence cost 3 points. An announced hold doubles patience but wants a word every 12 s.
const flow = (emotion: number, extra: Parameters<typeof call>[3] = {}) => level([call('1-1', emotion, [
  ['greet', 'GREET', 0.6],
  ['lookup', 'LOOKUP', 0.9, { options: [option('1-1', 'lookup', 'a', 'model', 'LOOKUP', { hold: 'announced' }), option('1-1', 'lookup', 'b', 'ordinary', 'LOOKUP', { hold: 'announced' }), option('1-1', 'lookup', 'c', 'landmine', 'LOOKUP', { hold: 'silent' })] }],
  ['explain', 'EXPLAIN', 1.3], ['record', 'RECORD', 0.8, { after: true }],
], extra)]);
const calm = flow(30);
const emotionAt = (until: number, commands: readonly Timed[], mode: 'exam' | 'practice' = 'exam'): number => runningCall(runShift(calm, commands, { until, mode })).emotion;

describe('silence and hold', () => {
  test('a caller met with silence grows angrier once their patience is over', () => {
    const answered = at(0, 'answer');
    expect(emotionAt(200, answered)).toBe(30);
    expect(emotionAt(249, answered)).toBe(30);
    expect(emotionAt(250, answered)).toBe(33);
    expect(emotionAt(300, answered)).toBe(36);
  });

  test('every line ends the silence', () => {
    expect(emotionAt(260, at(0, 'answer').concat(at(150, '1-1/greet/a')))).toBe(28);
  });

  test('a caller left on hold without notice grows angrier', () => {
    expect(emotionAt(260, at(0, 'answer', 'hold:silent'))).toBe(33);
  });

  test('a caller told to wait, and spoken to every twelve seconds, stays as they are for twice their patience', () => {
    const attended = [...at(0, 'answer', 'hold:announced'), ...[110, 220, 330, 440].map((tick): Timed => [tick, 'hold:check-in'])];
    expect(emotionAt(450, attended)).toBe(30);
  });

  test('a caller told to wait but forgotten grows angrier twelve seconds later', () => {
    const forgotten = at(0, 'answer', 'hold:announced');
    expect(emotionAt(169, forgotten)).toBe(30);
    expect(emotionAt(170, forgotten)).toBe(33);
    expect(emotionAt(170, [...forgotten, [115, 'hold:check-in']])).toBe(30);
  });

  test('an impatient caller who was told to wait has twice the patience', () => {
    const hasty = flow(30, { caller: { emotion: 30, factor: 1, drift: 2, patienceSeconds: 8, queuePatienceSeconds: 120, persists: false } });
    const emotionOf = (command: string, until: number): number => runningCall(runShift(hasty, at(0, 'answer', command), { until })).emotion;
    expect(emotionOf('hold:silent', 130)).toBe(33);
    expect(emotionOf('hold:announced', 169)).toBe(30);
  });

  test('asking the caller to wait while looking up puts them on hold by itself', () => {
    const run = runShift(calm, at(0, 'answer', '1-1/greet/a', '1-1/lookup/a'));
    expect(runningCall(run).hold).toMatchObject({ announced: true });
    expect(eventsOf(run, 'hold/started')).toEqual([{ type: 'hold/started', announced: true }]);
    expect(runningCall(runShift(calm, at(0, 'answer', '1-1/greet/a', '1-1/lookup/c'))).hold).toMatchObject({ announced: false });
  });

  test('coming back to the line is noted with the time it took', () => {
    const run = runShift(calm, [...at(0, 'answer', '1-1/greet/a', '1-1/lookup/a'), [80, 'hold:end']]);
    expect(eventsOf(run, 'hold/ended')).toEqual([{ type: 'hold/ended', ticks: 80 }]);
    expect(runningCall(run)).toMatchObject({ hold: null, silenceTicks: 0 });
  });

  test('time on hold is no thinking time, but a hold does not refill it', () => {
    const late = (commands: readonly Timed[]) => runningCall(runShift(calm, commands)).moves[0]?.late;
    expect(late([...at(0, 'answer'), [150, 'hold:announced'], [260, 'hold:end'], [300, '1-1/greet/a']])).toBe(false);
    expect(late([...at(0, 'answer'), [190, 'hold:announced'], [190, 'hold:end'], [230, '1-1/greet/a']])).toBe(true);
  });

  test('a hot caller whose patience runs out hangs up during the silence', () => {
    const hot = flow(98);
    const run = runShift(hot, at(0, 'answer'), { until: 260 });
    expect(run.state.call).toBeNull();
    expect(run.state.finished[0]).toMatchObject({ outcome: 'lost', emotion: 100 });
  });

  test('one who never lets go does not hang up in the silence either', () => {
    const run = runShift(flow(98, { caller: { emotion: 98, factor: 1, drift: 2, patienceSeconds: 20, queuePatienceSeconds: 120, persists: true } }), at(0, 'answer'), { until: 400 });
    expect(runningCall(run).emotion).toBe(100);
  });

  test('after the caller is gone nobody waits', () => {
    const run = runShift(calm, at(0, 'answer', '1-1/greet/a', 'jump:1-1/explain', '1-1/explain/a'), { until: 2000 });
    expect(runningCall(run)).toMatchObject({ slotId: 'record', lineOpen: false, silenceTicks: 0 });
    expect(eventsOf(run, 'emotion/changed').filter((event) => event.cause === 'silence')).toEqual([]);
  });

  test('nobody waits while the examiner asks before the call', () => {
    const briefed = level([call('1-1', 30, [['brief', 'DIAG', 0.6, { kind: 'brief' }], ['greet', 'GREET', 0.6]])]);
    expect(runningCall(runShift(briefed, at(0, 'answer'), { until: 2000 })).emotion).toBe(30);
  });

  test('in practice a caller waits as long as it takes', () => {
    expect(emotionAt(3000, at(0, 'answer', 'hold:silent'), 'practice')).toBe(30);
  });
});

describe('the time for an answer', () => {
  const late = (tick: number, mode: 'exam' | 'practice' = 'exam', extra: readonly Timed[] = []) => runningCall(runShift(calm, [...at(0, 'answer'), ...extra, [tick, '1-1/greet/a']], { mode })).moves[0]?.late;

  test('in the exam an answer after its seconds is late, in practice never', () => {
    expect([late(200), late(201), late(201, 'practice')]).toEqual([false, true, false]);
  });

  test('turning to another step and back wins no time', () => {
    expect(late(210, 'exam', [...at(190, 'jump:1-1/explain', 'jump:1-1/greet')])).toBe(true);
  });
});
