import { expect, test } from 'vitest';
import { call, level } from '../support/fixture.js';
import { at, eventsOf, runShift } from '../support/run-shift.js';

const solved = call('1-1', 20, [['greet', 'GREET', 0.6]]);
const shift = level([solved, call('1-2', 95, [['explain', 'EXPLAIN', 1], ['empathise', 'EMPATHISE', 1]])], { kind: 'shift' });
const entry = 'log:1-1?action=a&difficulty=b';

test('a solved call can be written into the log, with what was hard and what was done', () => {
  const run = runShift(shift, at(0, 'answer', '1-1/greet/a', entry));
  expect(run.state.log).toEqual([{ callId: '1-1', difficulty: 'b', action: 'a', tick: run.state.tick }]);
  expect(eventsOf(run, 'log/written')).toEqual([{ type: 'log/written', callId: '1-1' }]);
});

test('it can still be written after a later call', () => {
  const run = runShift(shift, [...at(0, 'answer', '1-1/greet/a'), ...at(100, 'answer', '1-2/explain/c', entry)]);
  expect(run.rejections).toEqual([]);
  expect(run.state.log).toHaveLength(1);
});

test('a caller who hung up is no achievement', () => {
  const run = runShift(shift, [...at(0, 'answer', '1-1/greet/a'), ...at(100, 'answer', '1-2/explain/c', 'log:1-2?action=a&difficulty=b')]);
  expect(run.state.finished[1]?.outcome).toBe('lost');
  expect(run.rejections.map((rejection) => rejection.code)).toEqual(['log-not-offered']);
});

test('entries of earlier days count as entries', () => {
  const run = runShift(shift, [...at(0, 'answer', '1-1/greet/a'), ...at(0, 'gap:log')], { logEntries: 3 });
  expect(run.rejections).toEqual([]);
  expect(run.state.logEntriesBefore).toBe(3);
});
