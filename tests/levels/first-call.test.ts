import { describe, expect, it } from 'vitest';
import { renderText, type Language } from '../../game/content/index.js';
import { playShift, reportShift, type Policy } from '../../game/sim/index.js';
import { CAMPAIGN, corePack } from '../support/core-pack.js';
import { firstCallLevel, firstCallPack } from '../support/first-call.js';

const level = firstCallLevel();
const outcome = (policy: Policy, seed = 1): ReturnType<typeof reportShift> => reportShift(level, playShift(level, { seed, mode: 'practice', logEntries: 0 }, policy).state);

describe('the two calls of the tutorial', () => {
  it('have no fault, not even a warning', () => {
    expect(firstCallPack().diagnostics).toEqual([]);
  });

  it('stand outside the campaign', () => {
    expect(firstCallPack().levels.map(({ id }) => id)).toEqual(['T01']);
    expect(CAMPAIGN).not.toContain('T01');
    expect(Object.keys(corePack().pack?.calls ?? {})).not.toEqual(expect.arrayContaining(['0-1']));
  });

  it('are short: two calls of four to six decisions, the first calm, the second a little impatient, nobody hot yet', () => {
    const calls = level.calls.map(({ variants }) => variants[0]?.call);
    expect(calls.map((call) => call?.slots.length)).toEqual([5, 6]);
    expect(calls[0]?.caller.emotion).toBeLessThan(30);
    expect(calls[1]?.caller.emotion).toBeGreaterThanOrEqual(40);
    expect(calls[1]?.caller.emotion).toBeLessThan(50);
  });

  it('reward the model lines with everything, let flat lines pass, and let neither landmines nor long lines pass', () => {
    expect(outcome('model')).toMatchObject({ rank: 'S', passed: true });
    expect(outcome('model').score).toBeCloseTo(100, 6);
    for (let seed = 1; seed <= 20; seed += 1) {
      expect(outcome('ordinary', seed).passed).toBe(true);
      expect(outcome('landmine', seed).passed).toBe(false);
      expect(outcome('longest', seed).passed).toBe(false);
    }
  });

  it('keep nothing for later that the tutorial would not keep: no page for the achievement log', () => {
    for (const { variants } of level.calls) for (const { call } of variants) expect(call.hasLog).toBe(false);
  });

  it('say every line in both languages', () => {
    const lines = level.calls.flatMap(({ variants }) => variants.flatMap(({ id, call }) => call.slots.flatMap((slot) => [
      ...slot.says.map((line) => line.lineId),
      ...slot.options.flatMap((option) => [option.lineId, `${option.lineId}/why`, ...option.replies.map((line) => line.lineId)]),
    ].map((lineId) => ({ variant: id, lineId })))));
    expect(lines.length).toBeGreaterThan(100);
    for (const { variant, lineId } of lines) {
      for (const language of ['zh', 'en'] as Language[]) {
        const text = renderText(firstCallPack().texts, lineId, language, variant);
        expect(text, lineId).not.toBe(lineId);
        expect(text, lineId).not.toMatch(/[{}]/);
      }
    }
  });
});
