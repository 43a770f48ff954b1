import { describe, expect, test } from 'vitest';
import { freshSeed } from '../../game/content/index.js';
import { castLevel, playShift, reportShift } from '../../game/sim/index.js';
import { coreLevel, corePack } from '../support/core-pack.js';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);
const level = coreLevel('L20');
const days = SEEDS.map((seed) => castLevel(level, seed).calls.map(({ callId }) => callId));
const OPEN = level.calls.flatMap(({ others }, at) => (others === undefined ? [] : [at]));

describe('L20: who rings on the hundred-call day', () => {
  test('eleven places are open; in each at least three callers come over the seeds, in more than a handful of days each', () => {
    expect(OPEN.map((at) => level.calls[at]?.callId)).toEqual(['20-1', '20-2', '20-3', '20-4', '20-5', '20-6', '20-7', '20-8', '20-9', '20-10', '20-11']);
    for (const at of OPEN) {
      const counts = new Map<string, number>();
      for (const day of days) counts.set(day[at] ?? '', (counts.get(day[at] ?? '') ?? 0) + 1);
      expect(counts.size, level.calls[at]?.callId).toBeGreaterThanOrEqual(3);
      expect(Math.min(...counts.values()), level.calls[at]?.callId).toBeGreaterThanOrEqual(25);
    }
  });

  test('nobody rings twice in a day, the thank-you call comes last, and the sheets with Tang Rui stay where they are', () => {
    for (const day of days) {
      expect(new Set(day).size).toBe(day.length);
      expect(day.at(-1)).toBe('20-12');
      expect([0, 4, 8, 12].map((at) => day[at])).toEqual(['20-plan', '20-r1', '20-r2', '20-r3']);
    }
  });

  test('whoever comes, excellent play is excellent, flat play passes narrowly and the 88 are answered', () => {
    for (const seed of SEEDS.slice(0, 12)) {
      const model = playShift(level, { seed, mode: 'exam', logEntries: 0 }, 'model').state;
      expect(reportShift(level, model)).toMatchObject({ rank: 'S', passed: true });
      expect(model.offscreen?.reduce((sum, { calls }) => sum + calls, 0)).toBe(88);
      expect(reportShift(level, playShift(level, { seed, mode: 'exam', logEntries: 0 }, 'ordinary').state), `seed ${seed}`).toMatchObject({ rank: 'C', passed: true });
    }
  });

  test('the template built on the evening of two lines counts again: without it more of the 88 complain, and the next caller is hotter for it', () => {
    const day = (cards: readonly string[]) => playShift(level, { seed: 7, mode: 'exam', logEntries: 0, cards }, 'model').state;
    const [held, missing] = [day(['L17/speed']), day([])];
    const complained = (state: typeof held): number => (state.offscreen ?? []).reduce((sum, block) => sum + block.complained, 0);
    expect(held.offscreen).toEqual(playShift(level, { seed: 7, mode: 'exam', logEntries: 0 }, 'model').state.offscreen);
    expect(missing.offscreen?.map(({ lacking }) => lacking)).toEqual([1, 1, 1, 1]);
    expect(complained(missing)).toBeGreaterThan(complained(held));
    expect(missing.offscreen?.every(({ templates }, at) => templates < (held.offscreen?.[at]?.templates ?? 0))).toBe(true);
    expect(reportShift(level, missing)).toMatchObject({ passed: true });
  });

  test('the next day sends mostly others', () => {
    const { texts } = corePack();
    const today = days[6] ?? [];
    const next = castLevel(level, freshSeed(level, texts, SEEDS.slice(20, 84), [7])).calls.map(({ callId }) => callId);
    expect(OPEN.filter((at) => next[at] === today[at]).length).toBeLessThanOrEqual(3);
  });
});
