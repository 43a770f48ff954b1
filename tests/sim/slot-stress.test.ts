import { expect, test } from 'vitest';
import { parOf, reportShift, type Call } from '../../game/sim/index.js';
import { call, level } from '../support/fixture.js';
import { at, runningCall, runShift } from '../support/run-shift.js';

const slow = (stress: number): Call => call('1-1', 20, [['press', 'ACT', 1, { stress }], ['close', 'CLOSE', 1]]);
const rise = (stress: number, line: string): number => {
  const move = runningCall(runShift(level([slow(stress)]), at(0, 'answer', `1-1/press/${line}`))).moves[0];
  return (move?.stressAfter ?? 0) - (move?.stressBefore ?? 0);
};

test('a slot’s own stress comes on top, whatever is said there', () => {
  for (const line of ['a', 'b', 'c']) expect(rise(3, line) - rise(0, line)).toBeCloseTo(3, 9);
});

test('it belongs to the model path as well, so that nobody is marked down for it', () => {
  expect(parOf(slow(3)).stressRise - parOf(slow(0)).stressRise).toBeCloseTo(3, 9);
  const desk = level([slow(3)]);
  expect(reportShift(desk, runShift(desk, at(0, 'answer', '1-1/press/a', '1-1/close/a', 'finish')).state).units[0]?.score).toBeCloseTo(100, 9);
});
