import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashState, runReplay, type Mode } from '../../game/sim/index.js';
import { corePack } from '../support/core-pack.js';
import { faultsOf, randomPlay, replayOf } from '../support/random-play.js';

const MODES: readonly Mode[] = ['exam', 'practice'];
const numbers = fc.array(fc.nat(1_000_000), { minLength: 5, maxLength: 160 });
const seeds = fc.nat(4_000_000);
const cases = [...corePack().levels, ...corePack().shorts].flatMap((level) => MODES.map((mode) => [level.id, mode, level] as const));

describe('whatever a player does', () => {
  test.each(cases)('%s in %s: nothing is thrown, meters stay within 0 and 100, the shift ends with a report within its bounds, a save and reload in the middle and the replay end the same (10 random runs)', (_id, mode, level) => {
    fc.assert(fc.property(seeds, numbers, (seed, drawn) => {
      expect(faultsOf(level, mode, seed, drawn)).toEqual([]);
    }), { numRuns: 10, seed: 2026 });
  });

  test('a replay of a random run that is replayed again stays the same', () => {
    const level = corePack().levels[0];
    if (level === undefined) throw new Error('no level');
    const run = randomPlay(level, 'exam', 77, Array.from({ length: 60 }, (_, index) => (index * 7919) % 100003));
    const once = runReplay(level, replayOf(level, 'exam', 77, run)).state;
    expect(hashState(runReplay(level, replayOf(level, 'exam', 77, run)).state)).toBe(hashState(once));
  });
});
