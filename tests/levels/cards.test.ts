import { describe, expect, test } from 'vitest';
import { keptCards, neededCards, playShift, PROFILES, reportShift, type Policy, type Profile, type ShiftReport } from '../../game/sim/index.js';
import { coreLevel, corePack } from '../support/core-pack.js';

const GIVING = corePack().levels.filter(({ cards }) => cards !== undefined).map(({ id }) => id);
const RESTING = corePack().levels.filter(({ calls }) => calls.some(({ variants }) => variants.some(({ call }) => neededCards(call).length > 0))).map(({ id }) => id);

function play(id: string, profile: Profile, policy: Policy, cards: readonly string[]): { readonly report: ShiftReport; readonly kept: readonly string[] } {
  const level = coreLevel(id);
  const { state } = playShift(level, { seed: 5, mode: 'practice', logEntries: 0, profile, cards }, policy);
  return { report: reportShift(level, state), kept: keptCards(level, state) };
}

/** What a candidate holds after the levels that give cards. */
function deckOf(profile: Profile, policy: Policy): readonly string[] {
  return GIVING.flatMap((id) => play(id, profile, policy, []).kept);
}

test('cards are given before they are needed', () => {
  expect(GIVING.length).toBeGreaterThan(0);
  expect(RESTING.length).toBeGreaterThan(0);
  for (const id of RESTING) {
    const needed = coreLevel(id).calls.flatMap(({ variants }) => variants.flatMap(({ call }) => neededCards(call)));
    for (const card of needed) expect(card < id, `${id} needs ${card}`).toBe(true);
  }
});

describe.each(PROFILES)('a candidate with the profile %s', (profile) => {
  test('who prepares excellently has every card that their answers rest on, and no card of another profile', () => {
    const deck = deckOf(profile, 'model');
    expect(deck.length).toBeGreaterThan(5);
    for (const other of PROFILES) if (other !== profile) expect(deck.filter((card) => card.endsWith(`-${other}`))).toEqual([]);
    for (const id of RESTING) expect(play(id, profile, 'model', deck).report, id).toMatchObject({ rank: 'S', passed: true });
  });

  test('who prepared nothing and says the excellent lines all the same is caught making it up', () => {
    for (const id of RESTING) {
      const { report } = play(id, profile, 'model', []);
      expect(report.callScore, id).toBeLessThan(100);
      expect(['S', 'A'], id).not.toContain(report.rank);
    }
    expect(RESTING.some((id) => play(id, profile, 'model', []).report.units.some(({ tags }) => tags.includes('FABRICATE')))).toBe(true);
  });

  test('can always pass with what is true without any card', () => {
    for (const id of RESTING) expect(play(id, profile, 'ordinary', []).report, id).toMatchObject({ rank: 'C', passed: true });
  });
});
