import { describe, expect, test } from 'vitest';
import { createShift, hashState, playShift, reportShift, runReplay, tuning } from '../../game/sim/index.js';
import { coreLevel } from '../support/core-pack.js';

const options = (seed: number) => ({ seed, mode: 'exam', logEntries: 0 }) as const;

describe('a drawn order of questions', () => {
  test('L11 asks its four questions in every order, each once, and the same seed asks them in the same', () => {
    const final = coreLevel('L11');
    const orders = Array.from({ length: 300 }, (_, seed) => createShift(final, options(seed)).queue.map(({ callId }) => callId).join(' '));
    expect(new Set(orders).size).toBe(24);
    for (const order of orders) expect(order.split(' ').sort()).toEqual(['11-1', '11-2', '11-3', '11-4']);
    expect(createShift(final, options(17))).toEqual(createShift(final, options(17)));
  }, 60_000);

  test('the first of the drawn order rings first, whoever it is, and the run is lived again exactly', () => {
    const final = coreLevel('L11');
    for (const seed of [1, 2, 3, 4, 5]) {
      const { state, commands } = playShift(final, options(seed), 'model');
      expect(state.finished.map(({ callId }) => callId)).toEqual(createShift(final, options(seed)).queue.map(({ callId }) => callId));
      expect(reportShift(final, state)).toMatchObject({ score: 100, rank: 'S' });
      const replay = { rulesVersion: tuning.RULES_VERSION, packId: final.packId, packHash: '', level: final.id, ...options(seed), commands, endTick: state.tick };
      expect(hashState(runReplay(final, replay).state)).toBe(hashState(state));
    }
  });

  test('without the key the order is the file’s', () => {
    const { drawnOrder: _drawn, ...plain } = coreLevel('L11');
    for (const seed of [1, 2, 3]) expect(createShift(plain, options(seed)).queue.map(({ callId }) => callId)).toEqual(['11-1', '11-2', '11-3', '11-4']);
  });
});
