import { describe, expect, test } from 'vitest';
import { callRules, castLevel, createShift, dealLevel, offscreenHeat, playShift, reportShift, type Level, type LevelCall } from '../../game/sim/index.js';
import { corePack } from '../support/core-pack.js';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed + 1);
const levels = corePack().levels;
const placeOf = (callId: string): LevelCall => levels.flatMap(({ calls }) => calls).find((entry) => entry.callId === callId) as LevelCall;
const other = (callId: string, weight: number) => ({ callId, weight, variants: placeOf(callId).variants });

/** L13's first two calls; in the first place somebody else may ring, twice as likely. */
const base = levels.find(({ id }) => id === 'L13') as Level;
const open: Level = {
  ...base,
  gates: [],
  chats: [],
  calls: base.calls.slice(0, 2).map((entry, at) => (at === 0 ? { ...entry, others: [other('2-1', 2)] } : { ...entry, joinsAfter: [base.calls[0]?.callId ?? ''] })),
  bulletins: [{ id: 'news', atMinutes: 600, afterCallIds: ['13-1'] }],
  offscreen: { templates: [], blocks: [{ afterCallId: '13-1', calls: 10 }] },
};
const first = (level: Level): string => level.calls[0]?.callId ?? '';

describe('who rings in a place', () => {
  test('is drawn by the seed, by weight, and the same for the same seed', () => {
    const sent = SEEDS.map((seed) => first(castLevel(open, seed)));
    expect(new Set(sent)).toEqual(new Set(['13-1', '2-1']));
    const share = sent.filter((callId) => callId === '2-1').length / SEEDS.length;
    expect(share).toBeGreaterThan(0.56);
    expect(share).toBeLessThan(0.77);
    expect(SEEDS.map((seed) => first(castLevel(open, seed)))).toEqual(sent);
    for (const [index, seed] of SEEDS.entries()) expect(createShift(open, { seed, mode: 'exam', logEntries: 0 }).queue[0]?.callId).toBe(sent[index]);
  });

  test('brings their own lines, and what waited for the place waits for them', () => {
    const seed = SEEDS.find((candidate) => first(castLevel(open, candidate)) === '2-1') ?? NaN;
    const cast = castLevel(open, seed);
    expect(cast.calls[0]?.variants).toBe(placeOf('2-1').variants);
    expect(cast.calls[0]?.ringsAfterSeconds).toBe(base.calls[0]?.ringsAfterSeconds);
    expect(cast.calls[1]?.joinsAfter).toEqual(['2-1']);
    expect(cast.bulletins[0]?.afterCallIds).toEqual(['2-1']);
    expect(cast.offscreen?.blocks[0]?.afterCallId).toBe('2-1');
    const { state } = playShift(open, { seed, mode: 'practice', logEntries: 0 }, 'model');
    expect(state.finished.map(({ callId }) => callId)).toEqual(['2-1', '13-2']);
    expect(state.offscreen?.map(({ afterCallId }) => afterCallId)).toEqual(['2-1']);
    expect(offscreenHeat(dealLevel(open, { seed, cards: null }), state, '13-2', 'base')).toBeGreaterThanOrEqual(0);
    expect(reportShift(open, state)).toMatchObject({ rank: 'S', passed: true });
  });

  test('is dealt from the list again when a dealt level is dealt for another shift', () => {
    const [own, guest] = ['13-1', '2-1'].map((callId) => SEEDS.find((seed) => first(castLevel(open, seed)) === callId) ?? NaN);
    const dealt = dealLevel(open, { seed: own ?? NaN, cards: null });
    expect(first(dealt)).toBe('13-1');
    expect(first(dealLevel(dealt, { seed: guest ?? NaN, cards: null }))).toBe('2-1');
    expect(first(dealLevel(dealt, { seed: own ?? NaN, cards: null }))).toBe('13-1');
  });

  test('changes nothing where nobody else may ring, and everybody on the list can be read before the draw', () => {
    expect(castLevel(base, 7)).toBe(base);
    expect(callRules(open, '2-1', 'base').id).toBe('2-1');
  });
});
