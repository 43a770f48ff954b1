import { describe, expect, it } from 'vitest';
import { dealTexts, renderText, type LoggedCase } from '../../game/content/index.js';
import { createShift, dealLevel, playShift, reportShift, step, type Level } from '../../game/sim/index.js';
import { Draft } from './base-pack.js';

const { levels, texts } = new Draft().compile();
const level = levels[0] as Level;
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
const said = (seed: number, lineId: string, log: readonly LoggedCase[] = []): string => renderText(dealTexts(texts, seed, log), lineId, 'zh', 'first');

describe('what the seed draws', () => {
  it('is the same for the same seed, and every value comes at some seed', () => {
    const names = SEEDS.map((seed) => said(seed, '90-1/caller/name'));
    expect(SEEDS.map((seed) => said(seed, '90-1/caller/name'))).toEqual(names);
    expect([...new Set(names)].sort()).toEqual(['林女士', '陆女士'].sort());
    expect([...new Set(SEEDS.map((seed) => said(seed, '90-1/fact/bill')))].sort()).toEqual(['40 元', '45 元', '50 元', '55 元', '60 元']);
  });

  it('goes together where the author says so', () => {
    const pairs = new Set(SEEDS.map((seed) => `${said(seed, '90-1/fact/since')} ${said(seed, '90-1/fact/usage')}`));
    expect([...pairs].sort()).toEqual(['15:00 约 20 GB', '16:00 约 24 GB', '17:00 约 28 GB']);
  });

  it('is said and shown with one and the same value', () => {
    for (const seed of SEEDS) expect(said(seed, '90-1/explain/a')).toContain(said(seed, '90-1/fact/usage'));
  });

  it('is the first value before a seed has dealt', () => {
    expect(renderText(texts, '90-1/caller/name', 'zh', 'first')).toBe('林女士');
  });

  it('remembers somebody of the achievement log, or has words of its own while that is empty', () => {
    const log = [{ name: { zh: '沈女士', en: 'Ms Shen' }, difficulty: { zh: '急', en: 'Angry' }, action: { zh: '查了', en: 'Looked' } }];
    expect(said(5, '90-1/fact/thanked')).toBe('一位老客户');
    expect(said(5, '90-1/fact/thanked', log)).toBe('沈女士');
  });
});

describe('the mood that the seed draws', () => {
  const moodAt = (seed: number): number => dealLevel(level, { seed, cards: null }).calls[0]?.variants[0]?.call.caller.emotion ?? NaN;

  it('lies within the range of the author, and every whole number of it comes', () => {
    expect([...new Set(SEEDS.map(moodAt))].sort()).toEqual([62, 63, 64, 65, 66, 67, 68]);
  });

  it('is the mood in which the caller is answered', () => {
    for (const seed of SEEDS.slice(0, 30)) {
      const ringing = step(level, createShift(level, { seed, mode: 'practice', logEntries: 0 }), [], 600).state;
      const { state } = step(level, ringing, [{ type: 'call/answer' }], 0);
      expect(state.call?.emotion).toBe(moodAt(seed));
    }
  });

  it('does not change what excellent play comes to', () => {
    for (const seed of SEEDS.slice(0, 30)) {
      const { state } = playShift(level, { seed, mode: 'practice', logEntries: 0 }, 'model');
      expect(reportShift(level, state).callScore).toBeCloseTo(100, 9);
    }
  });

  it('deals a dealt level no second time', () => {
    const dealt = dealLevel(level, { seed: 7, cards: null });
    expect(dealLevel(dealt, { seed: 7, cards: null })).toBe(dealt);
    expect(dealLevel(level, { seed: 7, cards: null })).toBe(dealt);
  });
});
