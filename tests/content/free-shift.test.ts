import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeFreeShift, drawCallers, floorOf, FREE_GRADES, FREE_MINUTES, FREE_MIXES, HOSTILE_SHARE, partOf, peopleNeeded, planCode, readPlanCode, readSeed, renderText, seedCode, type FreeCandidate, type FreePlan } from '../../game/content/index.js';
import { givenCards, modelPath, parOf } from '../../game/sim/index.js';
import { applyPolicy } from '../../game/content/policy/apply.js';
import { corePack } from '../support/core-pack.js';
import { freeCandidates } from '../support/free-shift.js';
import { standardPolicy } from '../support/shelf.js';

const candidates = freeCandidates();
const plan = (extra: Partial<FreePlan> = {}): FreePlan => ({ minutes: 10, grade: 3, seats: 12, mix: 'all', seed: 7, ...extra });
const drawn = (of: FreePlan): readonly FreeCandidate[] => {
  const result = drawCallers(of, candidates);
  if (result.kind !== 'drawn') throw new Error(`only ${result.found} of ${result.needed} people`);
  return result.callers;
};
const WORDS = { title: { zh: '自由班次', en: 'Free shift' }, teaches: { zh: '练', en: 'Practise' }, briefing: [{ zh: '一', en: 'One' }] };

describe('the code of a free shift', () => {
  const plans = fc.record({ minutes: fc.constantFrom(...FREE_MINUTES), grade: fc.constantFrom(...FREE_GRADES), seats: fc.integer({ min: 5, max: 20 }), mix: fc.constantFrom(...FREE_MIXES), seed: fc.nat(0xffffffff) });

  test('reads back as the plan that it was made of, in small letters too', () => {
    fc.assert(fc.property(plans, (of) => {
      expect(readPlanCode(planCode(of))).toEqual(of);
      expect(readPlanCode(planCode(of).toLowerCase())).toEqual(of);
    }));
  });

  test('a slip of one letter in a seed is noticed', () => {
    fc.assert(fc.property(fc.nat(0xffffffff), fc.nat(6), fc.nat(31), (seed, place, digit) => {
      const code = seedCode(seed);
      const slipped = `${code.slice(0, place)}${'0123456789ABCDEFGHJKMNPQRSTVWXYZ'[digit] ?? ''}${code.slice(place + 1)}`;
      expect(readSeed(slipped)).toBe(slipped === code ? seed : null);
    }));
  });

  test('a seed may be a plain number; anything else is none', () => {
    expect(readSeed(' 4294967295 ')).toBe(4294967295);
    for (const bad of ['', '4294967296', '-1', '1.5', 'abc', '0x10', '1e3', '12345678901', '！！']) expect(readSeed(bad), bad).toBeNull();
  });

  test('what is no code is refused', () => {
    const good = planCode(plan());
    for (const bad of ['', 'L06', good.replace('10-', '11-'), good.replace('-12-', '-4-'), good.replace('-12-', '-21-'), good.replace('all', 'none'), `${good}-1`]) expect(readPlanCode(bad), bad).toBeNull();
  });
});

describe('who calls in a free shift', () => {
  test('the core pack has somebody to draw on every line', () => {
    expect(candidates.length).toBeGreaterThan(40);
    for (const mix of FREE_MIXES) expect(drawCallers(plan({ mix, minutes: 5 }), candidates).kind, mix).toBe('drawn');
  });

  test('nobody calls twice, at 300 seeds and every length', () => {
    for (const minutes of FREE_MINUTES) for (let seed = 0; seed < 100; seed += 1) {
      const callers = drawn(plan({ minutes, seed }));
      expect(new Set(callers.map(({ person }) => person)).size).toBe(callers.length);
      expect(callers.length).toBeGreaterThanOrEqual(peopleNeeded(minutes));
    }
  });

  test('the same seed is the same shift, another seed another', () => {
    expect(drawn(plan())).toEqual(drawn(plan()));
    expect(drawn(plan({ seed: 8 }))).not.toEqual(drawn(plan()));
  });

  test('the share of storms is the one of the grade, in the first ten calls as over the whole', () => {
    for (const grade of FREE_GRADES) {
      let hot = 0;
      for (let seed = 0; seed < 200; seed += 1) hot += drawn(plan({ grade, seed })).slice(0, 10).filter(({ hostile }) => hostile).length;
      expect(hot / 2000, `grade ${grade}`).toBeCloseTo(HOSTILE_SHARE[grade], 1);
      expect(Math.abs(hot / 2000 - HOSTILE_SHARE[grade])).toBeLessThan(0.03);
    }
  });

  test('a mix that nobody can fill says how many people there are and how many are needed', () => {
    expect(drawCallers(plan({ mix: 'parcel', minutes: 20 }), candidates)).toEqual({ kind: 'too-few', found: candidates.filter(({ skill }) => skill === 'parcel').length, needed: 12 });
  });
});

describe('a composed shift', () => {
  const compose = (of: FreePlan): ReturnType<typeof composeFreeShift> =>
    composeFreeShift(of, drawn(of).map((caller) => ({ caller, part: partOf(corePack(), caller.levelKey) })), WORDS, undefined);

  test('every line of every call has its words, and no examiner asks anything', () => {
    const { level, calls, texts } = compose(plan({ minutes: 20 }));
    for (const { callId, variants } of level.calls) {
      expect(calls[callId]?.id).toBe(callId);
      for (const { call } of variants) {
        expect(call.slots.some(({ kind }) => kind === 'brief')).toBe(false);
        for (const slot of call.slots) for (const option of slot.options) if (slot.kind === 'say') expect(renderText(texts, option.lineId, 'zh', call.variantId), option.lineId).not.toMatch(/^\S+\/\S+\/\S+$/);
        expect(modelPath(call).length).toBeGreaterThan(4);
        expect(parOf(call).emotion).toBeLessThan(100);
      }
    }
  });

  test('gives no card: it counts for no level, whoever of its callers would give one elsewhere', () => {
    const given = (slots: readonly { readonly callId: string; readonly levelKey: string }[]): readonly string[] => slots.flatMap(({ callId, levelKey }) => corePack().levels.find(({ id }) => id === levelKey)?.calls.filter((entry) => entry.callId === callId).flatMap(({ variants }) => variants.flatMap(({ call }) => givenCards(call))) ?? []);
    expect(given(candidates).length).toBeGreaterThan(0);
    const { level } = composeFreeShift(plan(), candidates.map((caller) => ({ caller, part: partOf(corePack(), caller.levelKey) })), WORDS, undefined);
    expect(level.calls.flatMap(({ variants }) => variants.flatMap(({ call }) => givenCards(call)))).toEqual([]);
  });

  test('calls of another pack keep their words under the name of their pack', () => {
    const caller = drawn(plan())[0];
    if (caller === undefined) throw new Error('nobody drawn');
    const part = partOf(corePack(), caller.levelKey);
    const { level, texts, calls } = composeFreeShift(plan(), [{ caller: { ...caller, levelKey: `my-centre/${caller.levelKey}` }, part }], WORDS, undefined);
    const id = `my-centre-${caller.callId}`;
    expect(level.calls.map(({ callId }) => callId)).toEqual([id]);
    expect(calls[id]?.name).toBe(`${id}/caller/name`);
    expect(JSON.stringify(level)).not.toContain(`"${caller.callId}/`);
    expect(renderText(texts, `${id}/caller/issue`, 'zh')).toBe(renderText(corePack().texts, `${caller.callId}/caller/issue`, 'zh'));
  });
});

describe('a centre’s answer target', () => {
  test('is what the queue of a free shift counts by; the default is the one of the plan', () => {
    const part = composeFreeShift(plan(), drawn(plan()).map((caller) => ({ caller, part: partOf(corePack(), caller.levelKey) })), WORDS, floorOf(plan()));
    const policy = standardPolicy();
    expect(applyPolicy(part, policy).level.floor?.spec.answerTargetSeconds).toBe(policy.rules.answer.seconds);
    const slower = { ...policy, rules: { ...policy.rules, answer: { ...policy.rules.answer, seconds: 30 } } };
    expect(applyPolicy(part, slower).level.floor?.spec).toEqual({ ...part.level.floor?.spec, answerTargetSeconds: 30 });
  });
});
