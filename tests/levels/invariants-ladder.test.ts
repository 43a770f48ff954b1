import { describe, expect, test } from 'vitest';
import { isMajor, modelPath, type Slot } from '../../game/sim/index.js';
import { coreCall, coreLevel } from '../support/core-pack.js';
import { choicesOf, moved, optionsTagged, scoreOf, slotOf, slotWithStep } from '../support/model-runs.js';
import { optionAt, playPath, type Choice } from '../support/paths.js';
import { pickOf, randomTiers, withOption } from '../support/sampling.js';

const PASS = 55;
const A = 85;
const ladder = coreCall('8-1');
const path = modelPath(ladder);
const allOrdinary = scoreOf(ladder, { rest: 'ordinary' });
const concessions = optionsTagged(ladder, 'CONCEDE');

/** The best score of a path that gives in at the slot: every model/ordinary prefix before it, every tail of after-call work behind it. */
function bestConcession(at: Slot, conceding: Choice): number {
  const before = path.slice(0, path.indexOf(at));
  const after = path.filter((slot) => slot.after);
  let best = 0;
  // Every prefix of model and ordinary lines, two to the n; the digits of a bit pattern.
  for (let pattern = 0; pattern < 1 << before.length; pattern += 1) {
    const prefix = before.map((slot, index): Choice => ({ slot, option: optionAt(slot, (pattern >> index) & 1 ? 'model' : 'ordinary') }));
    for (const tier of ['model', 'ordinary'] as const) {
      best = Math.max(best, playPath(ladder, [...prefix, conceding, ...after.map((slot): Choice => ({ slot, option: optionAt(slot, tier) }))]).score);
    }
  }
  return best;
}

describe('8-1: within the rules', () => {
  test('there is something to give in to', () => {
    expect(concessions.map(({ slot }) => slot.id)).toEqual(expect.arrayContaining(['sayso']));
  });

  test.each(concessions.filter(({ slot }) => path.indexOf(slot) <= 10).map(({ slot, option }) => [`${slot.id}/${option.id}`, slot, option] as const))('E-09 giving in at %s never beats the all-ordinary ladder (every model/ordinary prefix, two tails)', (_name, slot, option) => {
    expect(bestConcession(slot, { slot, option })).toBeLessThan(allOrdinary);
  });

  test.each(concessions.map(({ slot, option }) => [`${slot.id}/${option.id}`, slot, option] as const))('E-09 giving in at %s after an excellent ladder fails', (_name, slot, option) => {
    const given = playPath(ladder, choicesOf(ladder, { options: { [slot.id]: option.id } }));
    expect(given.score).toBeLessThan(allOrdinary);
    expect(given.score).toBeLessThan(PASS);
  });

  test.each(concessions.map(({ slot, option }) => [`${slot.id}/${option.id}`, slot, option] as const))('E-10 at %s giving in is never better than a plain landmine or an ordinary line (600 random tier paths)', (_name, slot, option) => {
    const others = slot.options.filter((entry) => entry.id !== option.id && (entry.tier === 'ordinary' || (entry.tier === 'landmine' && !entry.tags.some((tag) => ['CONCEDE', 'RETALIATE', 'HANGUP', 'NO_RECORD', 'FABRICATE'].includes(tag)))));
    expect(others.length).toBeGreaterThan(0);
    let compared = 0;
    for (let index = 0; index < 600; index += 1) {
      const tiers = randomTiers(path, `8-1/concede/${slot.id}/${index}`);
      const base = path.map((entry, at): Choice => ({ slot: entry, option: optionAt(entry, tiers[at] ?? 'model') }));
      const conceded = playPath(ladder, withOption(base, slot.id, option));
      if (!conceded.state.moves.some((move) => move.slotId === slot.id)) continue;
      const other = playPath(ladder, withOption(base, slot.id, pickOf(others, `8-1/other/${slot.id}`, index)));
      // A path that forfeits later for another reason is compared by that, not by this slot.
      if (other.state.moves.some(isMajor)) continue;
      compared += 1;
      expect(conceded.score, tiers.join(' ')).toBeLessThanOrEqual(other.score + 1e-9);
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('E-11 skipping rungs is strictly worse: none < one explanation < two without an alternative < full', () => {
    const none = scoreOf(ladder, { without: ['explain1', 'explain2', 'alternative'] });
    const one = scoreOf(ladder, { without: ['explain2', 'alternative'] });
    const two = scoreOf(ladder, { without: ['alternative'] });
    expect(none).toBeLessThan(one);
    expect(one).toBeLessThan(two);
    expect(two).toBeLessThan(A);
  });

  test('E-11 putting the caller on to the supervisor at once loses to the all-ordinary ladder', () => {
    const escalating = path.filter((slot) => slot.step === 'ESCALATE').map((slot) => slot.id);
    const opening = path.filter((slot) => ['DIAG', 'TONE', 'GREET'].includes(slot.step)).map((slot) => slot.id);
    const closing = path.filter((slot) => slot.step === 'CLOSE' || slot.after).map((slot) => slot.id);
    expect(scoreOf(ladder, { only: [...opening, ...escalating, ...closing] })).toBeLessThan(allOrdinary);
    const heardFirst = path.filter((slot) => slot.step === 'EMPATHISE').map((slot) => slot.id);
    expect(scoreOf(ladder, { only: [...opening, ...heardFirst, ...escalating, ...closing] })).toBeLessThan(allOrdinary);
  });

  test('E-11 no path that skips a rung reaches A', () => {
    for (const rung of path.filter((slot) => ['EXPLAIN', 'ALTERNATIVE', 'ESCALATE'].includes(slot.step))) {
      expect(scoreOf(ladder, { without: [rung.id] }), rung.id).toBeLessThan(rung.step === 'ESCALATE' ? 100 - 1e-9 : A);
    }
  });

  test('E-12 a hard refusal loses to the all-ordinary ladder', () => {
    const refusals = path.filter((slot) => ['EXPLAIN', 'EXPLAIN2', 'ALTERNATIVE'].includes(slot.step));
    const tiers = Object.fromEntries(refusals.map((slot) => [slot.id, 'landmine' as const]));
    expect(scoreOf(ladder, { tiers })).toBeLessThan(allOrdinary);
    expect(scoreOf(ladder, { tiers, without: path.filter((slot) => slot.step === 'ESCALATE').map((slot) => slot.id) })).toBeLessThan(allOrdinary);
  });

  test('E-13 without a concrete deadline the escalation is worth less, and the level no B', () => {
    expect(scoreOf(ladder, { tiers: { deadline: 'ordinary' } })).toBeLessThan(100 - 1e-9);
    expect(coreLevel('L08').gates).toContainEqual(expect.objectContaining({ kind: 'slotTier', slotId: 'deadline', atLeast: 'model' }));
  });

  test('E-14 a third explanation neither gains nor costs', () => {
    const third = slotOf(ladder, 'explain3');
    expect(third.optional).toBe(true);
    const choices = choicesOf(ladder, {});
    const at = choices.findIndex((choice) => choice.slot.id === 'explain2');
    const with3 = [...choices.slice(0, at + 1), { slot: third, option: optionAt(third, 'model') }, ...choices.slice(at + 1)];
    expect(playPath(ladder, with3).score).toBeCloseTo(100, 9);
    const weak = [...choices.slice(0, at + 1), { slot: third, option: optionAt(third, 'ordinary') }, ...choices.slice(at + 1)];
    expect(playPath(ladder, weak).score).toBeLessThan(100 - 1e-9);
  });

  test('E-25 an invented story fails the call', () => {
    const stories = optionsTagged(ladder, 'FABRICATE');
    expect(stories.length).toBeGreaterThan(0);
    for (const { slot, option } of stories) expect(scoreOf(ladder, { options: { [slot.id]: option.id } })).toBeLessThan(PASS);
  });

  test('the card decides whether the promised call-back is kept: right > not promised > promised with a bad card', () => {
    const card = slotWithStep(ladder, 'RECORD');
    expect(card?.kind).toBe('card');
    const kept = scoreOf(ladder);
    const notPromised = scoreOf(ladder, { tiers: { deadline: 'ordinary' } });
    const broken = scoreOf(ladder, { tiers: { [card?.id ?? '']: 'landmine' } });
    const neither = scoreOf(ladder, { tiers: { deadline: 'ordinary', [card?.id ?? '']: 'landmine' } });
    expect(kept).toBeGreaterThan(notPromised);
    expect(neither).toBeGreaterThan(broken);
    expect(broken).toBeLessThan(PASS);
  });

  test('explaining before looking up, or escalating first, shows in the account', () => {
    expect(playPath(ladder, moved(ladder, 'escalate', 'explain1')).tags).toContain('PREMATURE_ESCALATE');
    expect(playPath(ladder, moved(ladder, 'lookup', 'sayso'), { openTools: false }).tags).toContain('PREMATURE_EXPLAIN');
  });
});
