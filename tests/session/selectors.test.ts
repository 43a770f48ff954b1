import { expect, test } from 'vitest';
import { emotionBand, openSlot, stressBand, waitSeconds, wallClockMinutes } from '../../game/session/index.js';
import { call, hotspotCall, level } from '../support/fixture.js';
import { at, runShift } from '../support/run-shift.js';

test.each([[0, 'calm'], [29.9, 'calm'], [30, 'uneasy'], [50, 'tense'], [70, 'hot'], [88, 'boiling'], [100, 'boiling']] as const)('a caller at %d is %s', (emotion, band) => {
  expect(emotionBand(emotion)).toBe(band);
});

test.each([[0, 'rested'], [44.9, 'rested'], [45, 'strained'], [70, 'overloaded']] as const)('an agent at %d is %s', (stress, band) => {
  expect(stressBand(stress)).toBe(band);
});

test('the open decision is shown in the order in which it was shuffled', () => {
  const hotspot = level([hotspotCall()]);
  const { state } = runShift(hotspot, at(0, 'answer'), { seed: 2 });
  const open = openSlot(hotspot, state.call);
  expect(open?.slot.id).toBe('greet');
  expect(open?.options.map((option) => option.id)).toEqual(state.call?.optionOrder);
  expect(openSlot(hotspot, null)).toBeNull();
});

test('the wall clock goes with the shift and past midnight', () => {
  const night = level([hotspotCall()], { clockMinutes: 1439 });
  expect(wallClockMinutes(night, runShift(night, []).state)).toBe(1439);
  expect(wallClockMinutes(night, runShift(night, at(0, 'answer'), { until: 600, mode: 'practice' }).state)).toBe(0);
});

test('a waiting caller shows whole seconds; where nobody waits it is none', () => {
  const two = level([call('1-1', 20, [['greet', 'GREET', 1]])]);
  const { state } = runShift(two, [], { until: 57 });
  expect(waitSeconds(state, 0)).toBe(5);
  expect(waitSeconds(state, 3)).toBe(0);
});

test('a bulletin moves the clock on the wall up to its time, and time goes on from there', () => {
  const desk = level(['1-1', '1-2'].map((id) => call(id, 20, [['close', 'CLOSE', 1]])), { kind: 'shift', clockMinutes: 1210, bulletins: [{ id: 'early', atMinutes: 1205, afterCallIds: [] }, { id: 'news', atMinutes: 1220, afterCallIds: ['1-1'] }] });
  const clockAfter = (ticks: number): number => wallClockMinutes(desk, runShift(desk, at(0, 'answer', '1-1/close/a'), { until: ticks, mode: 'practice' }).state);
  expect(wallClockMinutes(desk, runShift(desk, []).state)).toBe(1210);
  expect(clockAfter(0)).toBe(1220);
  expect(clockAfter(1250)).toBe(1222);
});
