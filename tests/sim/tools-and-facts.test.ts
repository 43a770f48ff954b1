import { describe, expect, test } from 'vitest';
import { reportShift, type Option } from '../../game/sim/index.js';
import { call, level, option } from '../support/fixture.js';
import { at, eventsOf, runningCall, runShift } from '../support/run-shift.js';

const states = (right: boolean): Partial<Option> => ({ states: [{ factId: 'hotspotData', right }] });
const lookedUp = level([call('1-1', 20, [
  ['greet', 'GREET', 0.6], ['lookup', 'LOOKUP', 0.9],
  ['explain', 'EXPLAIN', 1.3, { options: [option('1-1', 'explain', 'a', 'model', 'EXPLAIN', states(true)), option('1-1', 'explain', 'b', 'ordinary', 'EXPLAIN', states(true)), option('1-1', 'explain', 'c', 'landmine', 'EXPLAIN', states(false)), option('1-1', 'explain', 'd', 'ordinary', 'EXPLAIN', states(false))] }],
  ['act', 'ACT', 1.4, { options: [option('1-1', 'act', 'a', 'model', 'ACT', states(true)), option('1-1', 'act', 'b', 'ordinary', 'ACT', { states: [{ factId: 'address', right: true }] }), option('1-1', 'act', 'c', 'landmine', 'ACT')] }],
  ['close', 'CLOSE', 0.6],
], { tools: ['usage', 'history'], factTools: { hotspotData: ['usage', 'history'], address: [] } })]);

const moveOf = (...commands: string[]) => {
  const run = runShift(lookedUp, at(0, 'answer', '1-1/greet/a', ...commands));
  expect(run.rejections).toEqual([]);
  const moves = runningCall(run).moves;
  return moves[moves.length - 1];
};

describe('tools and facts', () => {
  test('a tool opens once and stays open for the whole call', () => {
    const run = runShift(lookedUp, at(0, 'answer', 'tool:usage', '1-1/greet/a'));
    expect(eventsOf(run, 'tool/opened')).toEqual([{ type: 'tool/opened', tool: 'usage' }]);
    expect(runningCall(run).openedTools).toEqual(['usage']);
  });

  test('a fact that has been looked up is stated without a blemish', () => {
    expect(moveOf('1-1/lookup/a', 'tool:usage', '1-1/explain/a')).toMatchObject({ tier: 'model', tags: [] });
  });

  test('any of the tools that show a fact will do', () => {
    expect(moveOf('1-1/lookup/a', 'tool:history', '1-1/explain/a')).toMatchObject({ tier: 'model', tags: [] });
  });

  test('guessing right is only ordinary, and still stated too early', () => {
    expect(moveOf('1-1/lookup/a', '1-1/explain/a')).toMatchObject({ tier: 'ordinary', authoredTier: 'model', tags: ['GUESS', 'PREMATURE_EXPLAIN'] });
    expect(moveOf('1-1/lookup/a', 'jump:1-1/act', '1-1/act/a')).toMatchObject({ tier: 'ordinary', tags: ['GUESS'] });
  });

  test('an ordinary line that guesses right stays ordinary', () => {
    expect(moveOf('1-1/lookup/a', '1-1/explain/b')).toMatchObject({ tier: 'ordinary', authoredTier: 'ordinary' });
  });

  test('guessing wrong is a landmine', () => {
    expect(moveOf('1-1/lookup/a', '1-1/explain/d')).toMatchObject({ tier: 'landmine', authoredTier: 'ordinary' });
  });

  test('explaining before looking up is premature even with the tool open', () => {
    expect(moveOf('tool:usage', 'jump:1-1/explain', '1-1/explain/a')).toMatchObject({ tier: 'model', tags: ['PREMATURE_EXPLAIN'] });
  });

  test('explaining too early rules out an A, everything else being excellent (E-17b)', () => {
    const { state } = runShift(lookedUp, at(0, 'answer', '1-1/greet/a', 'tool:usage', 'jump:1-1/explain', '1-1/explain/a', 'jump:1-1/lookup', '1-1/lookup/a', 'jump:1-1/act', '1-1/act/a', '1-1/close/a', 'finish'));
    expect(reportShift(lookedUp, state).score).toBeLessThan(85);
  });

  test('what everybody knows needs no tool', () => {
    expect(moveOf('1-1/lookup/a', 'jump:1-1/act', '1-1/act/b')).toMatchObject({ tier: 'ordinary', tags: [] });
  });
});
