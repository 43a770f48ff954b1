import { describe, expect, test } from 'vitest';
import { candidatesOf, drawCallers, FREE_GRADES, FREE_MIXES, freeKey, freshPlanSeed, mixesOf, outlineOf, planCode, planOfKey, type FreePlan } from '../../game/content/index.js';
import { corePack } from '../support/core-pack.js';
import { Draft } from './base-pack.js';

const levels = (outlineOf(corePack())?.levels ?? []).map((outline) => ({ key: outline.id, outline }));
const candidates = candidatesOf(levels);
const plan = (extra: Partial<FreePlan> = {}): FreePlan => ({ minutes: 10, grade: 3, seats: 12, mix: 'all', seed: 7, ...extra });

describe('whom a shelf has for free shifts', () => {
  test('only calls that stand alone, each under the key of its level', () => {
    const free = levels.flatMap(({ key, outline }) => outline.units.flatMap((unit) => (unit.free === null ? [] : [`${key} ${unit.callId}`])));
    expect(candidates.map(({ levelKey, callId }) => `${levelKey} ${callId}`)).toEqual(free);
    expect(levels.some(({ outline }) => outline.units.some((unit) => unit.free === null))).toBe(true);
    expect(candidatesOf([{ key: 'my-centre/L06', outline: { units: levels.find(({ key }) => key === 'L06')?.outline.units ?? [] } }]).map(({ levelKey }) => levelKey)).toEqual(['my-centre/L06']);
  });

  test('a mix counts people, not calls', () => {
    const counted = mixesOf(candidates);
    for (const mix of FREE_MIXES) expect(counted[mix], mix).toBe(new Set(candidates.filter(({ skill }) => mix === 'all' || skill === mix).map(({ person }) => person)).size);
    expect(counted.all).toBeLessThanOrEqual(candidates.length);
  });
});

describe('the key of a free shift', () => {
  test('leads back to its plan, and no other key does', () => {
    for (const grade of FREE_GRADES) expect(planOfKey(freeKey(plan({ grade, seed: grade * 1e9 >>> 0 })))).toEqual(plan({ grade, seed: grade * 1e9 >>> 0 }));
    for (const key of ['L06', 'my-centre/L01', 'free/L01', planCode(plan()), `mine/${planCode(plan())}`]) expect(planOfKey(key), key).toBeNull();
  });
});

describe('fresh callers', () => {
  const { seed: _seed, ...choices } = plan();
  const people = (seed: number): ReadonlySet<string> => {
    const drawn = drawCallers(plan({ seed }), candidates);
    return new Set(drawn.kind === 'drawn' ? drawn.callers.map(({ person }) => person) : []);
  };
  const shared = (a: number, b: number): number => [...people(a)].filter((person) => people(b).has(person)).length;
  const seeds = Array.from({ length: 32 }, (_, index) => 1000 + index);

  test('are those who were there least lately', () => {
    const recent = planCode(plan({ seed: 5 }));
    const best = freshPlanSeed(choices, candidates, seeds, [recent]);
    expect(shared(best, 5)).toBe(Math.min(...seeds.map((seed) => shared(seed, 5))));
    expect(shared(best, 5)).toBeLessThan(Math.max(...seeds.map((seed) => shared(seed, 5))));
  });

  test('are left to chance where nothing was played, or what was played cannot be read', () => {
    expect(freshPlanSeed(choices, candidates, seeds, [])).toBe(1000);
    expect(freshPlanSeed(choices, candidates, seeds, ['what is this'])).toBe(1000);
    expect(() => freshPlanSeed(choices, candidates, [], [])).toThrow(RangeError);
  });
});

describe('the names that belong to the game', () => {
  const codes = (id: string, own: boolean): readonly string[] => {
    const draft = new Draft();
    draft.set('pack.yaml', 'id', id);
    const { diagnostics, pack } = draft.compile({ own });
    expect(pack === null).toBe(diagnostics.length > 0);
    return diagnostics.map(({ code }) => code);
  };

  test('an own pack may not be called free or core, and the pack of the game is core', () => {
    expect(codes('free', true)).toEqual(['LV009']);
    expect(codes('free', false)).toEqual(['LV009']);
    expect(codes('core', true)).toEqual(['LV009']);
    expect(codes('core', false)).toEqual([]);
    expect(codes('freer', true)).toEqual([]);
  });
});
