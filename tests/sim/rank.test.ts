import { describe, expect, test } from 'vitest';
import { rankOfScore, reportShift, type Gate, type Level } from '../../game/sim/index.js';
import { call, level } from '../support/fixture.js';
import { at, runShift, type Timed } from '../support/run-shift.js';

const rules = call('1-1', 30, [['greet', 'GREET', 1], ['explain', 'EXPLAIN', 1], ['act', 'ACT', 1], ['handover', 'HANDOVER', 0.5, { optional: true }], ['close', 'CLOSE', 1]]);
const gated = (...gates: readonly Gate[]): Level => level([rules], { gates });
const played = (of: Level, tiers: string, seconds = 0): ReturnType<typeof reportShift> => {
  const slots = ['greet', 'explain', 'act', 'close'];
  const commands: Timed[] = [...at(seconds * 10, 'answer'), ...slots.flatMap((slot, index) => at(seconds * 10, ...(slot === 'close' ? ['jump:1-1/close'] : []), `1-1/${slot}/${tiers[index] ?? 'a'}`)), ...at(seconds * 10, 'finish')];
  const run = runShift(of, commands);
  expect(run.rejections).toEqual([]);
  return reportShift(of, run.state);
};

describe('ranks', () => {
  test.each([[100, 'S'], [95, 'S'], [94.99, 'A'], [85, 'A'], [84.99, 'B'], [70, 'B'], [69.99, 'C'], [55, 'C'], [54.99, 'D'], [0, 'D']] as const)('%d points are a %s', (score, rank) => {
    expect(rankOfScore(score)).toBe(rank);
  });

  test('a model run is an S', () => {
    expect(played(gated(), 'aaaa')).toMatchObject({ rank: 'S', passed: true, landminesPerCall: 0 });
  });

  test('more than two landmines a call are never a pass, whatever the score', () => {
    const many = level([call('1-1', 10, Array.from({ length: 40 }, (_, index): [string, 'EXPLAIN', number] => [`s${index}`, 'EXPLAIN', index < 3 ? 0.01 : 1]))]);
    const run = (bad: number) => reportShift(many, runShift(many, at(0, 'answer', ...Array.from({ length: 40 }, (_, index) => `1-1/s${index}/${index < bad ? 'c' : 'a'}`), 'finish')).state);
    expect(run(2)).toMatchObject({ passed: true, landminesPerCall: 2 });
    expect(run(3).score).toBeGreaterThan(55);
    expect(run(3)).toMatchObject({ passed: false, rank: 'D', landminesPerCall: 3 });
  });
});

describe('gates', () => {
  test('a caller who ends too hot is no pass', () => {
    expect(played(gated({ kind: 'emotionEnd', max: 10, rank: null }), 'aaaa')).toMatchObject({ passed: true });
    const failed = played(gated({ kind: 'emotionEnd', max: 1, rank: null }), 'aaaa');
    expect(failed).toMatchObject({ passed: false, rank: 'D', gates: [{ met: false, measured: 2 }] });
  });

  test('an agent who ends too strained is no pass', () => {
    expect(played(gated({ kind: 'stressEnd', max: 26, rank: null }), 'aaaa').passed).toBe(true);
    expect(played(gated({ kind: 'stressEnd', max: 26, rank: null }), 'aaab').passed).toBe(false);
  });

  test('a forbidden slip is no pass', () => {
    expect(played(gated({ kind: 'noTags', tags: ['COLD'], rank: null }), 'caaa').passed).toBe(false);
    expect(played(gated({ kind: 'noTags', tags: ['CONCEDE'], rank: null }), 'caaa').passed).toBe(true);
  });

  test('with a rank the gate caps the rank just below it and leaves the pass', () => {
    expect(played(gated({ kind: 'noTags', tags: ['COLD'], rank: 'A' }), 'aaaa').rank).toBe('S');
    const capped = played(gated({ kind: 'slotTier', callId: '1-1', slotId: 'greet', atLeast: 'model', rank: 'A' }), 'baaa');
    expect(capped).toMatchObject({ rank: 'B', passed: true });
    expect(played(gated({ kind: 'slotTier', callId: '1-1', slotId: 'greet', atLeast: 'model', rank: 'C' }), 'baaa').rank).toBe('C');
  });

  test('the worst of several caps counts, and a cap never lifts a rank', () => {
    const both = gated({ kind: 'slotTier', callId: '1-1', slotId: 'greet', atLeast: 'model', rank: 'A' }, { kind: 'slotTier', callId: '1-1', slotId: 'greet', atLeast: 'model', rank: 'B' });
    expect(played(both, 'baaa').rank).toBe('C');
    expect(played(gated({ kind: 'slotTier', callId: '1-1', slotId: 'greet', atLeast: 'model', rank: 'S' }), 'bbbb').rank).toBe('C');
  });

  test('calls must be picked up in time', () => {
    const gate = gated({ kind: 'answeredWithin', seconds: 20, min: 0.8, rank: null });
    expect(played(gate, 'aaaa', 19)).toMatchObject({ passed: true, gates: [{ measured: 1 }] });
    expect(played(gate, 'aaaa', 21)).toMatchObject({ passed: false, gates: [{ measured: 0 }] });
  });

  test('steps that must be done are done better than by a landmine', () => {
    const gate = gated({ kind: 'stepsDone', callId: '1-1', steps: ['EXPLAIN', 'ACT'], rank: null });
    expect(played(gate, 'abba').passed).toBe(true);
    expect(played(gate, 'aaca').passed).toBe(false);
  });

  test('a caller who has settled must not be handed over', () => {
    const gate = gated({ kind: 'noHandover', callId: '1-1', rank: null });
    expect(played(gate, 'aaaa').passed).toBe(true);
    const handed = runShift(gate, at(0, 'answer', '1-1/greet/a', '1-1/explain/a', '1-1/act/a', '1-1/handover/a', '1-1/close/a', 'finish'));
    expect(reportShift(gate, handed.state).passed).toBe(false);
  });

  test('a slot gate is open where the variant has no such slot on its path', () => {
    const optional = gated({ kind: 'slotTier', callId: '1-1', slotId: 'handover', atLeast: 'model', rank: null });
    expect(played(optional, 'aaaa').passed).toBe(true);
  });
});
