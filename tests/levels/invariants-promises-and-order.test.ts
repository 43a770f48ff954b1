import { describe, expect, test } from 'vitest';
import { isHeard, isMajor, modelPath, type Call, type Slot, type Step } from '../../game/sim/index.js';
import { draw, shuffled } from '../../game/sim/random.js';
import { coreCalls } from '../support/core-pack.js';
import { choicesOf, nameOf, optionsTagged, scoreOf, slotWithStep } from '../support/model-runs.js';
import { modelChoices, optionAt, playPath, type Choice } from '../support/paths.js';
import { pickOf, promiseOrder, randomTiers, withOption } from '../support/sampling.js';

const PASS = 55;
const A = 85;
const ALL = coreCalls().map(({ call }) => call);
const named = (call: Call): readonly [string, Call] => [nameOf(call), call];
const promising = ALL.filter((call) => modelPath(call).some((slot) => optionAt(slot, 'model').promise !== null));
const giving = ALL.filter((call) => slotWithStep(call, 'LOOKUP') !== null && optionsTagged(call, 'OVER_AUTHORITY').length > 0 && call.id !== '8-1');

describe('E-16 kept > not promised > broken', () => {
  test.each(promising.map(named))('%s: all else excellent', (_name, call) => {
    const slot = modelPath(call).find((entry) => optionAt(entry, 'model').promise !== null);
    const rule = call.promises[optionAt(slot as Slot, 'model').promise ?? ''];
    const broken = rule?.keptBy == null ? scoreOf(call, {}, { promises: 'broken' }) : scoreOf(call, { tiers: { [rule.keptBy]: 'landmine' } });
    expect(scoreOf(call, { tiers: { [slot?.id ?? '']: 'ordinary' } })).toBeLessThan(100 - 1e-9);
    expect(broken).toBeLessThan(PASS);
    if (rule?.keptBy == null) {
      const late = scoreOf(call, {}, { promises: 'late' });
      expect(late).toBeLessThan(100 - 1e-9);
      expect(late).toBeGreaterThan(broken);
    }
  });

  test.each(promising.map(named))('%s: 120 random tier paths, those in which the caller hung up or the unit was forfeited left out', (_name, call) => {
    const { compared, failures } = promiseOrder(call, modelPath(call), 120);
    expect(failures).toEqual([]);
    expect(compared).toBeGreaterThan(5);
  });
});

describe('E-17 beyond one’s authority < no compensation < compensation within the limits', () => {
  test('there are calls in which too much can be given', () => {
    expect(giving.length).toBeGreaterThanOrEqual(3);
  });

  test.each(giving.map(named))('%s: all else excellent', (_name, call) => {
    for (const { slot, option } of optionsTagged(call, 'OVER_AUTHORITY')) {
      const over = scoreOf(call, { options: { [slot.id]: option.id } });
      const none = scoreOf(call, { without: [slot.id] });
      expect(over).toBeLessThan(PASS);
      expect(over).toBeLessThan(none);
      expect(none).toBeLessThan(100 - 1e-9);
    }
  });

  test.each(giving.map(named))('%s: 150 random tier paths', (_name, call) => {
    const path = modelPath(call);
    let compared = 0;
    for (const { slot, option } of optionsTagged(call, 'OVER_AUTHORITY')) for (let index = 0; index < 150; index += 1) {
      const tiers = randomTiers(path, `${call.id}/authority/${index}`);
      const base = path.map((entry, at): Choice => ({ slot: entry, option: optionAt(entry, tiers[at] ?? 'model') }));
      const over = playPath(call, withOption(base, slot.id, option));
      // The line was never said, or said after the account had closed.
      const said = over.state.moves.findIndex((move) => move.slotId === slot.id);
      if (said < 0 || over.state.moves.slice(0, said).some(isMajor)) continue;
      const none = playPath(call, base.filter((choice) => choice.slot.id !== slot.id));
      const within = playPath(call, withOption(base, slot.id, optionAt(slot, 'model')));
      compared += 1;
      expect(none.score, tiers.join(' ')).toBeLessThan(within.score);
      // A caller who hangs up either way: the slot counts as missed either way.
      if (over.lost && none.lost) expect(over.score, tiers.join(' ')).toBeLessThanOrEqual(none.score);
      else expect(over.score, tiers.join(' ')).toBeLessThan(none.score);
    }
    expect(compared).toBeGreaterThan(10);
  });
});

describe('E-17b stating facts that were not looked up', () => {
  const stating = ALL.filter((call) => modelPath(call).some((slot) => slot.step === 'EXPLAIN' && optionAt(slot, 'model').states.some((fact) => (call.factTools[fact.factId] ?? []).length > 0)));

  test('concerns most calls', () => {
    expect(stating.length).toBeGreaterThanOrEqual(8);
  });

  test.each(stating.map(named))('%s: rules out an A, all lines being excellent', (_name, call) => {
    const unit = playPath(call, choicesOf(call, {}), { openTools: false });
    expect(unit.tags).toContain('GUESS');
    expect(unit.score).toBeLessThan(A);
    const lookups = modelPath(call).filter((slot) => slot.step === 'LOOKUP').map((slot) => slot.id);
    if (lookups.length === 0) return;
    const unlooked = playPath(call, choicesOf(call, { without: lookups }));
    expect(unlooked.tags).toContain('PREMATURE_EXPLAIN');
    expect(unlooked.score).toBeLessThan(A);
  });
});

describe('E-15 the order of the steps', () => {
  const FREE: readonly (readonly Step[])[] = [['EMPATHISE', 'APOLOGISE'], ['ACT', 'EXPLAIN'], ['ACT', 'EXPLAIN2'], ['REPORT', 'CLOSE'], ['RECORD', 'CLOSE'], ['RECORD', 'REPORT'], ['SITUATION', 'TASK']];
  const anywhere: readonly Step[] = ['DIAG', 'TONE', 'SORT', 'REFRAME', 'LISTEN'];
  const movable = (call: Call): readonly Slot[] => modelPath(call).filter((slot) => !slot.interrupt && !slot.after && (slot.kind === 'say' || slot.kind === 'sort'));

  test.each(ALL.map(named))('%s: no permutation of the steps beats the model order (80 random ones)', (_name, call) => {
    const path = modelPath(call);
    const free = movable(call);
    for (let index = 0; index < 80; index += 1) {
      const turned = shuffled(free, index, 'player', `${call.id}/order`);
      const order = path.map((slot) => (free.includes(slot) ? (turned[free.indexOf(slot)] ?? slot) : slot));
      expect(playPath(call, modelChoices(order)).score).toBeLessThanOrEqual(100 + 1e-9);
    }
  });

  test.each(ALL.map(named))('%s: only steps that may be swapped can be swapped without loss (all adjacent swaps)', (_name, call) => {
    const path = modelPath(call);
    path.slice(0, -1).forEach((first, at) => {
      const second = path[at + 1];
      if (second === undefined || !movable(call).includes(first) || !movable(call).includes(second)) return;
      const { score } = playPath(call, modelChoices([...path.slice(0, at), second, first, ...path.slice(at + 2)]));
      expect(score).toBeLessThanOrEqual(100 + 1e-9);
      const steps = [first.step, second.step];
      // A step that was begun before has its place already: the first line of it counts.
      const begun = path.slice(0, at).some((slot) => steps.includes(slot.step));
      const allowed = begun || first.step === second.step || first.step === 'EDUCATE' || steps.some((step) => anywhere.includes(step)) || FREE.some((pair) => pair.every((step) => steps.includes(step)));
      if (!allowed) expect(score, `${first.id} and ${second.id}`).toBeLessThan(100 - 1e-9);
    });
  });

  test('empathy and apology may be swapped where both stand side by side', () => {
    const late = ALL.find((call) => call.id === '7-1');
    if (late === undefined) throw new Error('7-1 is missing.');
    const path = [...modelPath(late)];
    const a = path.findIndex((slot) => slot.step === 'APOLOGISE');
    const b = path.findIndex((slot) => slot.step === 'EMPATHISE');
    expect(Math.abs(a - b)).toBe(1);
    const swapped = path.map((slot, index) => (index === a ? path[b] : index === b ? path[a] : slot)).filter((slot): slot is Slot => slot !== undefined);
    expect(playPath(late, modelChoices(swapped)).score).toBeCloseTo(100, 9);
  });
});

describe('E-27 and E-28 on random option paths (40 per call)', () => {
  test.each(ALL.map(named))('%s', (_name, call) => {
    const path = modelPath(call);
    for (let index = 0; index < 40; index += 1) {
      const choices = path.map((slot, at): Choice => ({ slot, option: pickOf(slot.options, `${call.id}/radar/${index}`, at) }));
      const unit = playPath(call, choices);
      expect(playPath(call, choices).score).toBe(unit.score);
      expect(playPath(call, choices, { late: true }).score).toBeLessThanOrEqual(unit.score + 1e-9);
      const hotter = Math.min(99, call.caller.emotion + 1 + Math.floor(draw(index, 'player', call.id) * 30));
      const hot = playPath(call, choices, { emotion: hotter });
      // Left out: a hotter caller who hangs up before the agent comes to forfeit the call (lost 0.50, forfeited 0.45).
      const spared = unit.ledger.violations.forfeited && hot.lost && !hot.ledger.violations.forfeited;
      expect(hot.score, `${hotter}`).toBeLessThanOrEqual(spared ? 20 : unit.score + 1e-9);
      const sums = Object.values(unit.evidence).reduce((sum, entry) => ({ earned: sum.earned + entry.earned, max: sum.max + entry.max }), { earned: 0, max: 0 });
      expect(sums.earned).toBeCloseTo(unit.ledger.base, 8);
      expect(sums.max).toBeCloseTo(100, 8);
      for (const value of Object.values(unit.dimensions)) if (value !== null) expect(value).toBeLessThanOrEqual(100 + 1e-9);
    }
  });

  test('some slots are heard, some are not', () => {
    expect(new Set(ALL.flatMap((call) => call.slots.map(isHeard))).size).toBe(2);
  });
});
