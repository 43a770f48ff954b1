import { describe, expect, test } from 'vitest';
import { createShift, energyOf, hashState, offscreenNow, playShift, templateQuality, tuning, type Call, type Level, type OffscreenResult } from '../../game/sim/index.js';
import { call, level } from '../support/fixture.js';
import { at, eventsOf, runOn, runShift, runningCall, type Run } from '../support/run-shift.js';

const board = (id: string): Call => call(id, 10, [['script', 'PLAN', 1], ['tune', 'PLAN', 1]], { kind: 'board' });
const day = level([board('plan'), call('1-1', 20, [['close', 'CLOSE', 1]]), board('review'), call('1-2', 20, [['close', 'CLOSE', 1]])], {
  kind: 'shift', offscreen: { templates: [{ callId: 'plan', slotId: 'script' }, { callId: 'plan', slotId: 'tune' }], blocks: [{ afterCallId: '1-1', calls: 22 }, { afterCallId: '1-2', calls: 10 }] },
});
/** Plays up to the gap after the first call; `lines` are the two decisions on the material. */
const toBlock = (lines: readonly string[], of: Level = day): Run => {
  const run = runShift(of, at(0, 'answer', ...lines.map((line) => `plan/${line}`), 'answer', '1-1/close/a'), { mode: 'practice' });
  expect(run.rejections).toEqual([]);
  return run;
};
const now = (run: Run, stress = run.state.stress): OffscreenResult => {
  const result = offscreenNow(day, { ...run.state, stress });
  if (result === null) throw new Error('No block is being answered.');
  return result;
};
const GOOD = ['script/a', 'tune/a'];

describe('calls off-screen', () => {
  test('a level without them has none, and its state does not know of them', () => {
    const plain = { ...day, offscreen: null };
    expect(createShift(plain, { seed: 1, mode: 'exam', logEntries: 0 })).not.toHaveProperty('offscreen');
    expect(toBlock(GOOD, plain).state).not.toHaveProperty('offscreen');
  });

  test('are answered in the gap after the block, and not before', () => {
    expect(offscreenNow(day, runShift(day, at(0, 'answer', 'plan/script/a', 'plan/tune/a'), { mode: 'practice' }).state)).toBeNull();
    expect(now(toBlock(GOOD))).toMatchObject({ afterCallId: '1-1', calls: 22 });
  });

  test('the three outcomes add up, whatever the material and the stress', () => {
    for (const lines of [GOOD, ['script/b', 'tune/a'], ['script/c', 'tune/c']]) for (const stress of [0, 45, 60, 80, 100]) {
      const { calls, solved, calledBack, complained } = now(toBlock(lines), stress);
      expect(solved + calledBack + complained).toBe(calls);
      expect(Math.min(solved, calledBack, complained)).toBeGreaterThanOrEqual(0);
    }
  });

  test('good material and a rested agent leave nobody complaining', () => {
    expect(now(toBlock(GOOD))).toEqual({ afterCallId: '1-1', calls: 22, solved: 20, calledBack: 2, complained: 0, templates: 1, energy: 1 });
  });

  test('worse material solves less, and so does less energy', () => {
    const solved = (lines: readonly string[], stress: number): number => now(toBlock(lines), stress).solved;
    expect(solved(['script/b', 'tune/b'], 20)).toBeLessThan(solved(GOOD, 20));
    expect(solved(['script/c', 'tune/c'], 20)).toBeLessThan(solved(['script/b', 'tune/b'], 20));
    expect(solved(GOOD, 90)).toBeLessThan(solved(GOOD, 20));
    expect(solved(GOOD, 45)).toBe(solved(GOOD, 0));
  });

  test('energy is full while rested and gone at 100', () => {
    expect([0, tuning.STRESS_RESTED, 100].map(energyOf)).toEqual([1, 1, 0]);
    expect(energyOf(72.5)).toBeCloseTo(0.5, 9);
  });

  test('before any decision on the material it counts as flat; one that was passed over counts nothing', () => {
    expect(templateQuality(day, { finished: [], stress: 20, cards: null })).toBe(tuning.OFFSCREEN.unprepared);
    const left = runShift(day, at(0, 'answer', 'plan/script/a', 'step-out'), { mode: 'practice' });
    expect(templateQuality(day, left.state)).toBe(0.5);
  });

  test('are booked when the next unit begins, once, with what the rest has changed', () => {
    const run = runOn(day, { ...toBlock(GOOD).state, stress: 80 }, at(0, 'gap:breath'), { until: 90 });
    const next = runOn(day, run.state, at(90, 'answer'));
    expect(next.state.offscreen).toHaveLength(1);
    expect(next.state.offscreen?.[0]?.energy).toBeCloseTo(energyOf(80 - tuning.TECHNIQUE.breath.relief), 9);
    expect(eventsOf(next, 'offscreen/settled')).toHaveLength(1);
    expect(offscreenNow(day, next.state)).toBeNull();
  });

  test('a complaint makes the next caller start hotter, and a board is no caller', () => {
    const answer = ['answer', 'review/script/a', 'review/tune/a', 'answer'];
    const calm = runOn(day, toBlock(GOOD).state, at(0, ...answer));
    const badly = runOn(day, toBlock(['script/c', 'tune/c']).state, at(0, ...answer));
    const complained = badly.state.offscreen?.[0]?.complained ?? 0;
    expect(complained).toBeGreaterThan(0);
    const stressHeat = (run: Run): number => run.state.gaps.at(-1)?.startHeat ?? 0;
    expect(runningCall(badly).emotionStart - stressHeat(badly)).toBeCloseTo(20 + complained * tuning.OFFSCREEN.heat, 9);
    expect(runningCall(calm).emotionStart - stressHeat(calm)).toBeCloseTo(20, 9);
    expect(badly.state.finished.find((unit) => unit.callId === 'review')?.emotionStart).toBeLessThan(20);
  });

  test('the last block is booked when the level ends, and the same play gives the same figures', () => {
    const runs = [1, 2].map(() => playShift(day, { seed: 5, mode: 'exam', logEntries: 0 }, 'ordinary').state);
    expect(runs[0]?.offscreen?.map(({ afterCallId }) => afterCallId)).toEqual(['1-1', '1-2']);
    expect(runs.map(hashState)[0]).toBe(runs.map(hashState)[1]);
  });
});
