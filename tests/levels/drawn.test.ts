import { describe, expect, test } from 'vitest';
import { dealTexts, freshSeed, renderText, type TextTable } from '../../game/content/index.js';
import { castLevel, createShift, dealLevel, isCall, playShift, reportShift, type Level } from '../../game/sim/index.js';
import { corePack } from '../support/core-pack.js';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);
const { texts, levels, pack } = corePack();
const LEVELS = levels.map((level) => [level.id, level] as const);
const DEALT = SEEDS.map((seed) => dealTexts(texts, seed));

/** Who is met at a seed: call id, face and drawn name. */
function peopleAt(written: Level, seed: number, dealt: TextTable): readonly { readonly callId: string; readonly face: string; readonly name: string }[] {
  const level = castLevel(written, seed);
  const variants = new Map(createShift(level, { seed, mode: 'practice', logEntries: 0 }).queue.map(({ callId, variantId }) => [callId, variantId]));
  return [...level.calls, ...level.chats].map(({ callId, variants: known }) => ({
    callId,
    face: pack?.calls[callId]?.face.seed ?? '',
    name: renderText(dealt, `${callId}/caller/name`, 'zh', variants.get(callId) ?? known[0]?.id),
  }));
}

describe.each(LEVELS)('%s at 200 seeds', (_id, level) => {
  test('two people never have one name, and nobody has two', () => {
    const faults = SEEDS.flatMap((seed, index) => {
      const people = peopleAt(level, seed, DEALT[index] as TextTable);
      return people.flatMap((one, at) => people.slice(at + 1).filter((other) => one.face !== other.face && one.name === other.name).map((other) => `seed ${seed}: ${one.callId} and ${other.callId} are both ${one.name}`));
    });
    expect(faults).toEqual([]);
  });

  test('no text is left with a placeholder, in any variant', () => {
    const ids = [...level.calls, ...level.chats].flatMap(({ callId, variants }) => variants.map(({ id }) => ({ callId, id })));
    const lines = ids.flatMap(({ callId, id }) => Object.keys(texts.lines).filter((line) => line.startsWith(`${callId}/`) && /\{/.test(texts.lines[line]?.zh ?? '')).map((line) => ({ line, id, callId })));
    const faults = DEALT.slice(0, 20).flatMap((dealt, index) => lines.flatMap(({ line, id, callId }) => {
      const missing = /\{(\w+)\}/.exec(renderText(dealt, line, 'zh', id))?.[1];
      // A line of another variant may speak of a fact that this variant does not have.
      return missing === undefined || !Object.hasOwn(dealt.facts[callId]?.[id] ?? {}, missing) ? [] : [`seed ${SEEDS[index]} ${line}: {${missing}}`];
    }));
    expect(faults).toEqual([]);
  });

  test('the mood lies in its range, and excellent, flat and bad play come to what they come to at every mood (12 seeds)', () => {
    for (const seed of SEEDS) {
      for (const { variants } of dealLevel(level, { seed, cards: null }).calls) {
        for (const { call } of variants) {
          const [calmest, hottest] = call.caller.moods ?? [call.caller.emotion, call.caller.emotion];
          expect(call.caller.emotion >= calmest && call.caller.emotion <= hottest, `${call.id} seed ${seed}: ${call.caller.emotion}`).toBe(true);
        }
      }
    }
    for (const seed of SEEDS.slice(100, 112)) {
      const report = (policy: 'model' | 'ordinary' | 'landmine'): ReturnType<typeof reportShift> => reportShift(level, playShift(level, { seed, mode: 'exam', logEntries: 0 }, policy).state);
      expect(report('model')).toMatchObject({ rank: 'S', passed: true });
      expect(report('ordinary'), `seed ${seed}`).toMatchObject({ rank: 'C', passed: true });
      expect(report('landmine')).toMatchObject({ passed: false });
    }
  });

  test('a second shift brings other people or other figures', () => {
    const drawn = [...level.calls, ...level.chats].some(({ callId }) => Object.values(texts.facts[callId] ?? {}).some((facts) => Object.values(facts).some((fact) => 'oneOf' in fact)));
    if (!drawn) return;
    const told = (seed: number): string => JSON.stringify(dealTexts(texts, seed).facts, (key, value: unknown) => (/^\d/.test(key) && !level.calls.some(({ callId }) => callId === key) ? undefined : value));
    for (const seed of SEEDS.slice(0, 20)) expect(told(freshSeed(level, texts, SEEDS.map((one) => one * 7919), [seed]))).not.toBe(told(seed));
  });
});

test('in every call something is drawn: the caller, the mood, or a figure', () => {
  const fixed = levels.flatMap((level) => [...level.calls, ...level.chats]).filter(({ callId, variants }) => {
    const [first] = variants;
    if (first === undefined || !isCall(first.call) || variants.length > 1 || first.call.caller.moods !== undefined) return false;
    return !Object.values(texts.facts[callId] ?? {}).some((facts) => Object.values(facts).some((fact) => 'oneOf' in fact));
  });
  expect(fixed.map(({ callId }) => callId)).toEqual([]);
});
