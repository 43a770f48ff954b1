import { describe, expect, test } from 'vitest';
import { modelPath, orderPairs, parOf, reportShift, type Tag, type UnitReport } from '../../game/sim/index.js';
import { call, hotspotCall, level, option, type SlotSpec } from '../support/fixture.js';
import { modelChoices, optionAt, pathAt, playPath } from '../support/paths.js';
import { at, runShift } from '../support/run-shift.js';

const hotspot = hotspotCall();
const path = modelPath(hotspot);
const model = modelChoices(path);
const withTier = (tier: 'model' | 'ordinary' | 'landmine', ...slots: readonly string[]): UnitReport =>
  playPath(hotspot, model.map((choice) => (slots.includes(choice.slot.id) ? { slot: choice.slot, option: optionAt(choice.slot, tier) } : choice)));
const without = (...slots: readonly string[]): UnitReport => playPath(hotspot, model.filter((choice) => !slots.includes(choice.slot.id)));
const tagged = (tags: readonly Tag[]): SlotSpec[] => [['a1', 'VERIFY', 1], ['a2', 'EXPLAIN', 1, { options: [option('1-1', 'a2', 'a', 'model', 'EXPLAIN'), option('1-1', 'a2', 'b', 'ordinary', 'EXPLAIN'), option('1-1', 'a2', 'c', 'landmine', 'EXPLAIN', { tags })] }], ['a3', 'ACT', 1], ['a4', 'CLOSE', 1]];
const scored = (tags: readonly Tag[], tiers: readonly ('model' | 'ordinary' | 'landmine')[]): UnitReport => {
  const rules = call('1-1', 20, tagged(tags));
  return playPath(rules, pathAt(rules.slots, tiers));
};

describe('the ledger', () => {
  test('the model path earns every point of every row', () => {
    const { ledger, score, factor } = playPath(hotspot, model);
    expect(score).toBeCloseTo(100, 10);
    expect(factor).toBe(1);
    for (const row of Object.values(ledger.rows)) expect(row.earned).toBeCloseTo(row.max, 10);
    expect(Object.fromEntries(Object.entries(ledger.rows).map(([row, entry]) => [row, entry.max]))).toEqual({ DEC: 40, COV: 20, ORD: 8, EMO: 14, PRO: 8, RHY: 5, CMP: 5 });
  });

  test('a call without a promise gives those eight points to coverage', () => {
    const rules = call('1-1', 20, [['greet', 'GREET', 0.6], ['verify', 'VERIFY', 1]]);
    const { rows } = playPath(rules, modelChoices(rules.slots)).ledger;
    expect(rows.PRO).toEqual({ earned: 0, max: 0 });
    expect(rows.COV.max).toBe(28);
  });

  test('an ordinary line earns part of decision and coverage by its weight, a landmine nothing', () => {
    const total = path.reduce((sum, slot) => sum + slot.weight, 0);
    const rowOf = (tier: 'model' | 'ordinary' | 'landmine') => withTier(tier, 'consent').ledger.slots.find((slot) => slot.slotId === 'consent');
    const weight = path.find((slot) => slot.id === 'consent')?.weight ?? 0;
    expect(rowOf('model')?.dec.earned).toBeCloseTo(40 * weight / total, 10);
    expect(rowOf('ordinary')?.dec.earned).toBeCloseTo(0.45 * 40 * weight / total, 10);
    expect(rowOf('ordinary')?.cov.earned).toBeCloseTo(0.7 * 20 * weight / total, 10);
    expect(rowOf('landmine')).toMatchObject({ dec: { earned: 0 }, cov: { earned: 0 } });
  });

  test('a step left out earns nothing and is no landmine', () => {
    const unit = without('educate');
    expect(unit.landmines).toBe(0);
    expect(unit.factor).toBe(1);
    expect(unit.ledger.slots.find((slot) => slot.slotId === 'educate')).toMatchObject({ tier: null, dec: { earned: 0 } });
    expect(unit.score).toBeLessThan(100);
  });

  test('order counts only between steps that were both taken', () => {
    expect(without('educate', 'own').ledger.rows.ORD.earned).toBeCloseTo(8, 10);
    const swapped = [...model];
    const [verify, lookup] = [3, 4].map((index) => swapped[index]);
    if (verify === undefined || lookup === undefined) throw new Error('path too short');
    swapped.splice(3, 2, lookup, verify);
    expect(playPath(hotspot, swapped).ledger.rows.ORD.earned).toBeCloseTo(8 * (1 - 1 / orderPairs(hotspot).length), 10);
  });

  test.each([[['empathise', 'apologise'], true], [['verify', 'lookup'], false], [['explain', 'act'], true], [['explain', 'educate'], false], [['educate', 'act'], true]] as const)('swapping %j is free: %s (E-15)', (steps, free) => {
    const specs = steps.map((id): SlotSpec => [id, ({ empathise: 'EMPATHISE', apologise: 'APOLOGISE', verify: 'VERIFY', lookup: 'LOOKUP', explain: 'EXPLAIN', act: 'ACT', educate: 'EDUCATE' } as const)[id], 1]);
    const rules = call('1-1', 20, [['greet', 'GREET', 1], ...specs, ['close', 'CLOSE', 1]]);
    const choices = modelChoices(rules.slots);
    const [greet, a, b, close] = choices;
    if (greet === undefined || a === undefined || b === undefined || close === undefined) throw new Error('path too short');
    const score = playPath(rules, [greet, b, a, close]).score;
    if (free) expect(score).toBeCloseTo(100, 10);
    else expect(score).toBeLessThan(100);
  });

  test('the emotion row compares with where the model path ends, and never asks for less than twenty', () => {
    expect(parOf(hotspot).emotion).toBe(20);
    const stays = call('1-1', 80, [['greet', 'GREET', 1], ['close', 'CLOSE', 1]]);
    expect(parOf(stays).emotion).toBeGreaterThan(60);
    expect(playPath(stays, modelChoices(stays.slots)).ledger.rows.EMO.earned).toBeCloseTo(14, 10);
  });

  test('late answers and repetitions cost rhythm', () => {
    const rules = call('1-1', 20, [['s1', 'VERIFY', 1], ['s2', 'EXPLAIN', 1], ['s3', 'ACT', 1], ['s4', 'CLOSE', 1]]);
    const run = runShift(level([rules]), [...at(0, 'answer', '1-1/s1/a'), ...at(201, '1-1/s2/a'), ...at(210, '1-1/s3/a', '1-1/s4/a', 'finish')]);
    expect(reportShift(level([rules]), run.state).units[0]?.ledger.rows.RHY).toEqual({ earned: 5 * 0.75, max: 5 });
    const again = call('1-1', 20, [['s1', 'VERIFY', 1], ['s2', 'EXPLAIN', 1, { options: [option('1-1', 's2', 'a', 'model', 'EXPLAIN'), option('1-1', 's2', 'b', 'ordinary', 'VERIFY'), option('1-1', 's2', 'c', 'landmine', 'EXPLAIN')] }]]);
    expect(playPath(again, pathAt(again.slots, ['model', 'ordinary'])).ledger.rows.RHY.earned).toBeCloseTo(5 * 0.85, 10);
  });

  test('stress beyond the model path costs composure', () => {
    const unit = withTier('landmine', 'consent');
    expect(unit.ledger.rows.CMP.earned).toBeCloseTo(5 * (1 - 8 / 40), 1);
  });
});

describe('violations', () => {
  test.each([[1, 0.84], [2, 0.84 * 0.88], [3, 0.84 * 0.88 * 0.88]])('%d landmines multiply the account by %d', (count, factor) => {
    const tiers = Array.from({ length: 4 }, (_, index) => (index < count ? 'landmine' : 'model') as 'landmine' | 'model');
    const rules = call('1-1', 20, [['s1', 'VERIFY', 1], ['s2', 'EXPLAIN', 1], ['s3', 'ACT', 1], ['s4', 'CLOSE', 1]]);
    expect(playPath(rules, pathAt(rules.slots, tiers)).factor).toBeCloseTo(factor, 10);
  });

  test.each(['OVER_AUTHORITY', 'OVERPROMISE'] as const)('%s is serious: even with all else excellent the call is not passed', (tag) => {
    const unit = scored([tag], ['model', 'landmine', 'model', 'model']);
    expect(unit.factor).toBeCloseTo(0.54, 10);
    expect(unit.score).toBeLessThan(55);
  });

  test.each(['CONCEDE', 'RETALIATE', 'NO_RECORD', 'FABRICATE'] as const)('%s forfeits: the account closes there, what follows earns nothing', (tag) => {
    const unit = scored([tag], ['model', 'landmine', 'model', 'model']);
    expect(unit.ledger.violations).toMatchObject({ forfeited: true, openMoves: 1, count: 3 });
    expect(unit.factor).toBeCloseTo(0.45 * 0.88 * 0.88, 10);
    expect(unit.ledger.rows).toMatchObject({ EMO: { earned: 0 }, RHY: { earned: 0 }, CMP: { earned: 0 }, PRO: { earned: 0 } });
    expect(unit.score).toBeLessThan(scored(['COLD'], ['model', 'landmine', 'model', 'model']).score);
  });

  test('what was promised after the forfeit and then broken does not count twice', () => {
    const rules = call('1-1', 20, [...tagged(['CONCEDE']).slice(0, 2), ['a3', 'FOLLOWUP', 1, { options: [option('1-1', 'a3', 'a', 'model', 'FOLLOWUP', { promise: 'sms' }), option('1-1', 'a3', 'b', 'ordinary', 'FOLLOWUP'), option('1-1', 'a3', 'c', 'landmine', 'FOLLOWUP')] }], ['a4', 'CLOSE', 1]], { promises: { sms: { dueSeconds: 20, later: false, keptBy: null } } });
    const given = playPath(rules, pathAt(rules.slots, ['model', 'landmine', 'model', 'model']), { promises: 'broken' });
    const silent = playPath(rules, pathAt(rules.slots, ['model', 'landmine', 'ordinary', 'model']));
    expect(given.ledger.violations.count).toBe(silent.ledger.violations.count);
    expect(given.score).toBeCloseTo(silent.score, 10);
  });

  test('hanging up on the caller ends the call at once and forfeits it', () => {
    const rules = call('1-1', 20, tagged(['HANGUP']));
    const run = runShift(level([rules]), at(0, 'answer', '1-1/a1/a', '1-1/a2/c'));
    expect(run.state.finished[0]?.outcome).toBe('hung-up');
    expect(scored(['HANGUP'], ['model', 'landmine']).ledger.violations.forfeited).toBe(true);
  });

  test('a caller who hung up: the slots never reached count as landmines, the outcome rows are empty', () => {
    const hot = call('1-1', 88, [['s1', 'VERIFY', 1], ['s2', 'EMPATHISE', 1], ['s3', 'ACT', 1]]);
    const unit = playPath(hot, pathAt(hot.slots, ['landmine']));
    expect(unit).toMatchObject({ lost: true });
    expect(unit.ledger.violations).toMatchObject({ lost: true, count: 3, landmines: 1 });
    expect(unit.factor).toBeCloseTo(0.5 * 0.88 * 0.88, 10);
  });

  test('a call lost early never scores more than one lost late', () => {
    const hot = call('1-1', 70, [['s1', 'VERIFY', 1], ['s2', 'OWN', 1], ['s3', 'ACT', 1], ['s4', 'EXPLAIN', 1], ['s5', 'CLOSE', 1]]);
    const early = playPath(hot, pathAt(hot.slots, ['model', 'landmine', 'landmine', 'landmine', 'landmine']));
    const late = playPath(hot, pathAt(hot.slots, ['model', 'model', 'landmine', 'landmine', 'landmine']));
    expect(early.lost && late.lost).toBe(true);
    expect(early.score).toBeLessThan(late.score);
  });

  test.each(['SKIP_EMPATHY_HOT'] as const)('%s counts as a landmine though the line was good', (tag) => {
    const rules = call('1-1', 55, [['verify', 'VERIFY', 1], ['empathise', 'EMPATHISE', 1], ['close', 'CLOSE', 1]]);
    const unit = playPath(rules, modelChoices(rules.slots));
    expect(unit.tags).toContain(tag);
    expect(unit.landmines).toBe(1);
    expect(unit.factor).toBeCloseTo(0.84, 10);
  });
});

describe('the five dimensions', () => {
  test('they are an exact projection of the ledger: what was earned and what there was add up (E-28)', () => {
    for (const unit of [playPath(hotspot, model), withTier('landmine', 'empathise', 'act'), withTier('ordinary', 'own', 'verify'), without('lookup'), scored(['CONCEDE'], ['model', 'landmine', 'model', 'model'])]) {
      const sums = Object.values(unit.evidence).reduce((sum, entry) => ({ earned: sum.earned + entry.earned, max: sum.max + entry.max }), { earned: 0, max: 0 });
      expect(sums.earned).toBeCloseTo(unit.ledger.base, 8);
      expect(sums.max).toBeCloseTo(100, 8);
      for (const value of Object.values(unit.dimensions)) if (value !== null) expect(value >= -1e-9 && value <= 100 + 1e-9).toBe(true);
    }
  });
});
