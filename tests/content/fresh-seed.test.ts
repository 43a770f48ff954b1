import { describe, expect, it } from 'vitest';
import { dealTexts, freshSeed, renderText } from '../../game/content/index.js';
import type { Level } from '../../game/sim/index.js';
import { Draft } from './base-pack.js';

const { levels, texts } = new Draft().compile();
const level = levels[0] as Level;
const CANDIDATES = Array.from({ length: 60 }, (_, index) => 1000 + index * 7919);
const nameAt = (seed: number): string => renderText(dealTexts(texts, seed), '90-1/caller/name', 'zh', 'first');
const figuresAt = (seed: number): string => ['usage', 'bill'].map((fact) => renderText(dealTexts(texts, seed), `90-1/fact/${fact}`, 'zh', 'first')).join();

describe('the seed of a new shift', () => {
  it('is any one when nothing has been played', () => {
    expect(freshSeed(level, texts, CANDIDATES, [])).toBe(CANDIDATES[0]);
  });

  it('brings another caller than the last shift, and other figures, whatever that was', () => {
    for (let last = 0; last < 200; last += 1) {
      const next = freshSeed(level, texts, CANDIDATES, [last]);
      expect(nameAt(next), `after seed ${last}`).not.toBe(nameAt(last));
      expect(figuresAt(next), `after seed ${last}`).not.toBe(figuresAt(last));
    }
  });

  it('minds the last shift more than those before it', () => {
    for (let last = 0; last < 50; last += 1) expect(nameAt(freshSeed(level, texts, CANDIDATES, [last, last + 300, last + 600]))).not.toBe(nameAt(last));
  });

  it('is the same for the same candidates and the same past', () => {
    expect(freshSeed(level, texts, CANDIDATES, [3, 4])).toBe(freshSeed(level, texts, CANDIDATES, [3, 4]));
  });

  it('needs a candidate', () => {
    expect(() => freshSeed(level, texts, [], [])).toThrow(RangeError);
  });
});
