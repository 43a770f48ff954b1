import { expect, test } from 'vitest';
import { createShift, nextCommand, step, type ShiftState } from '../../game/sim/index.js';
import { call, hotspotCall, level } from '../support/fixture.js';
import { deepFreeze } from '../support/freeze.js';

const shift = level([hotspotCall(), call('1-2', 30, [['greet', 'GREET', 0.6], ['close', 'CLOSE', 0.6]])], { kind: 'shift' });

/** Plays on with an ordinary player who dawdles before everything they do. */
function dawdle(ticks: number): ShiftState {
  let state = deepFreeze(createShift(shift, { seed: 4, mode: 'practice', logEntries: 0 }));
  for (let guard = 0; guard < 500 && state.phase !== 'over'; guard += 1) {
    const resting = state.gap?.running != null;
    state = step(shift, state, [], resting ? 1 : 10 + ticks).state;
    const command = nextCommand(shift, state, 'ordinary', 'best');
    if (command !== null) state = step(shift, state, [command], 0).state;
  }
  return state;
}

test('practice runs no timers: ten minutes before every line changes nothing but the clock (E-35)', () => {
  const withoutTimes = (state: ShiftState): unknown => JSON.parse(JSON.stringify(state, (key, value: unknown) => (/[tT]icks?$/.test(key) && key !== 'overtimeTicks' && key !== 'usedTicks' ? 0 : value)));
  expect(withoutTimes(dawdle(6000))).toEqual(withoutTimes(dawdle(0)));
});

test('nobody is late, nobody loses patience, nobody gives up', () => {
  const state = dawdle(6000);
  expect(state.phase).toBe('over');
  expect(state.finished.map((entry) => entry.outcome)).toEqual(['closed', 'closed']);
  expect(state.finished.flatMap((entry) => entry.moves).filter((move) => move.late)).toEqual([]);
  expect(state.finished.map((entry) => entry.waitedTicks)).toEqual([0, 0]);
});
