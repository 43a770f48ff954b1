import { describe, expect, test } from 'vitest';
import { createShift, type Call, type Level, type VariantBy } from '../../game/sim/index.js';
import { call, level, option } from '../support/fixture.js';
import { at, runningCall, runShift } from '../support/run-shift.js';

const promising = (later = false): Call => call('1-1', 30, [['followup', 'FOLLOWUP', 1, { options: [
  option('1-1', 'followup', 'a', 'model', 'FOLLOWUP', { promise: 'ring' }), option('1-1', 'followup', 'b', 'ordinary', 'FOLLOWUP'), option('1-1', 'followup', 'c', 'landmine', 'FOLLOWUP'),
] }]], { promises: { ring: { dueSeconds: 20, later, keptBy: null } } });
const versions = (ids: readonly string[]) => ids.map((id) => ({ id, weight: 1, call: { ...call('1-2', 30, [['close', 'CLOSE', 1]]), variantId: id } }));
const promise: VariantBy = { kind: 'promise', callId: '1-1', promiseId: 'ring', kept: 'trusting', broken: 'angry', none: 'waiting' };
const desk = (variantBy: VariantBy, first = promising()): Level => {
  const base = level([first, call('1-2', 30, [['close', 'CLOSE', 1]])], { kind: 'shift', bulletins: [{ id: 'news', atMinutes: 1212, afterCallIds: ['1-1'] }, { id: 'never', atMinutes: 1220, afterCallIds: ['1-2'] }] });
  return { ...base, calls: base.calls.map((entry) => (entry.callId === '1-2' ? { ...entry, variantBy, variants: versions(['angry', 'waiting', 'trusting']) } : entry)) };
};
const variant = (of: Level, ...commands: string[]): string => {
  const run = runShift(of, at(0, 'answer', ...commands, 'answer'), { mode: 'practice' });
  expect(run.rejections).toEqual([]);
  expect(runningCall(run).callId).toBe('1-2');
  return runningCall(run).variantId;
};

describe('a call that follows from a promise', () => {
  test('kept, not kept by now, or never given', () => {
    expect(variant(desk(promise), '1-1/followup/a', 'task:1-1/ring')).toBe('trusting');
    expect(variant(desk(promise), '1-1/followup/a')).toBe('angry');
    expect(variant(desk(promise), '1-1/followup/b')).toBe('waiting');
  });

  test('a task of another day is kept once it is registered', () => {
    expect(variant(desk(promise, promising(true)), '1-1/followup/a', 'task:1-1/ring')).toBe('trusting');
    expect(variant(desk(promise, promising(true)), '1-1/followup/a')).toBe('angry');
  });

  test('a call that was handed to a colleague has promised nothing', () => {
    expect(variant(desk(promise), 'step-out')).toBe('waiting');
  });

  test('until then it stands as if all had gone well, whatever the seed', () => {
    for (let seed = 1; seed <= 12; seed += 1) expect(createShift(desk(promise), { seed, mode: 'exam', logEntries: 0 }).queue[1]?.variantId).toBe('trusting');
  });
});

describe('a call that follows from a bulletin', () => {
  const by = (bulletinId: string): VariantBy => ({ kind: 'bulletin', bulletinId, come: 'angry', notYet: 'waiting' });

  test('is one when the bulletin has come, another when it has not', () => {
    expect(variant(desk(by('news')), '1-1/followup/b')).toBe('angry');
    expect(variant(desk(by('never')), '1-1/followup/b')).toBe('waiting');
  });
});
