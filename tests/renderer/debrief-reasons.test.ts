import { describe, expect, it } from 'vitest';
import { LEDGER_ROWS, type Policy } from '../../game/sim/index.js';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import { pointOf } from '../../renderer/points.js';
import { choicesOf } from '../../renderer/screens/debrief/choices.js';
import { shiftCurve, unitCurve } from '../../renderer/screens/debrief/curve.js';
import { rowReason } from '../../renderer/screens/debrief/ledger-reasons.js';
import { weakestOf } from '../../renderer/screens/debrief/practise.js';
import { rewindTo } from '../../renderer/screens/debrief/rewind.js';
import { liveAgain } from '../../renderer/screens/debrief/run.js';
import { conditionsOf, unitSum, verdictOf } from '../../renderer/screens/debrief/verdict.js';
import { corePack } from '../support/core-pack.js';
import { openedOf } from '../support/shelf.js';
import { played } from './debrief-kit.js';

const RUNS: readonly (readonly Policy[])[] = [['model'], ['ordinary'], ['landmine'], ['random'], ['model', 'landmine', 'ordinary', 'model']];
const runs = corePack().levels.flatMap(({ id }) => RUNS.map((policies) => {
  const entry = openedOf(id);
  return { name: `${id} ${policies.join('+')}`, policies, run: liveAgain(entry.level, played(entry, policies).replay) };
}));

describe.each(runs)('$name', ({ policies, run }) => {
  it('explains every row, condition and factor in both languages', () => {
    for (const words of [zhCN, en]) {
      const texts = [
        ...run.report.units.flatMap((unit) => [...LEDGER_ROWS.map((row) => rowReason(words, unit, row)), unitSum(words, unit).sum, unitSum(words, unit).why]),
        ...conditionsOf(words, run, (id) => id).map((condition) => condition.text), verdictOf(words, run, (id) => id),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(/\{\{|undefined|NaN/);
        expect(text.length).toBeGreaterThan(1);
      }
    }
  });

  it('draws every choice once, and the model path on the same places', () => {
    for (const unit of run.report.units) {
      const points = unitCurve(run, unit);
      expect(points.filter((point) => point.choice !== null)).toHaveLength(unit.state.moves.length);
      expect(points.map((point) => point.x)).toEqual(points.map((_, index) => index));
      if (policies.length === 1 && policies[0] === 'model') if (unit.state.moves.every((move) => unit.rules.slots.find((slot) => slot.id === move.slotId)?.optional !== true)) for (const point of points) if (point.emotion !== null) expect(point.other).toBeCloseTo(point.emotion, 9);
    }
    expect(shiftCurve(run).filter((point) => point.kind === 'gap')).toHaveLength(run.state.gaps.length);
  });

  it('names the weakest thing, and nothing after the model path', () => {
    const weakest = weakestOf(run);
    if (policies.length === 1 && policies[0] === 'model') expect(weakest).toBeNull();
    else expect(weakest?.cost).toBeGreaterThan(0.3);
  });

  it('can take back every choice, and the model line never makes its call worse', () => {
    for (const unit of run.report.units.slice(0, 2)) for (const choice of choicesOf(run, unit)) {
      for (const option of choice.slot.options) {
        if (option.id === choice.option.id) continue;
        // The hour of a letter was made by what was done before it.
        if (choice.slot.board?.kind === 'hour') {
          expect(rewindTo(run, choice, option)).toBeNull();
          continue;
        }
        const other = rewindTo(run, choice, option);
        expect(other?.unit.state.moves[choice.moveIndex]?.optionId).toBe(option.id);
        if (option.tier === 'model' && other !== null) expect(other.unit.score).toBeGreaterThanOrEqual(unit.score - 1e-9);
      }
    }
  });

  it('quotes what the caller said before each choice', () => {
    for (const unit of run.report.units) for (const choice of choicesOf(run, unit)) {
      if (choice.heardLineId !== null) expect(corePack().texts.lines[choice.heardLineId]).toBeDefined();
    }
  });
});

describe('points', () => {
  it('has words for every point that the core pack names', () => {
    const ids = new Set(corePack().levels.flatMap((level) => [...level.points, ...level.calls.flatMap((call) => call.variants.flatMap(({ call: rules }) => rules.slots.flatMap((slot) => slot.options.flatMap((option) => option.points))))]));
    for (const id of ids) {
      expect(pointOf(id)?.zh, id).toBeTruthy();
      expect(pointOf(id)?.en, id).toBeTruthy();
    }
  });
});
