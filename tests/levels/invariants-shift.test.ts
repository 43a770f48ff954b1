import { describe, expect, test } from 'vitest';
import { renderText } from '../../game/content/index.js';
import { hashState, playShift, POLICIES, reportShift, tuning, type Level, type Mode, type Policy, type RecoveryPolicy, type ShiftReport } from '../../game/sim/index.js';
import { CAMPAIGN, coreLevel, corePack, SHORTS } from '../support/core-pack.js';
import { playWith, techniquePlans, type GapPlan } from '../support/shift-players.js';

const LEVELS = [...corePack().levels, ...corePack().shorts].map((level) => [level.id, level] as const);
const MODES: readonly Mode[] = ['exam', 'practice'];
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const result = (level: Level, policy: Policy, mode: Mode, seed: number, recovery: RecoveryPolicy = 'best'): ShiftReport => reportShift(level, playShift(level, { seed, mode, logEntries: 0 }, policy, recovery).state);

test('every level of the campaign is playable, and every short version', () => {
  expect(LEVELS.map(([id]) => id)).toEqual([...CAMPAIGN, ...SHORTS]);
});

describe.each(LEVELS)('%s', (_id, level) => {
  test.each(MODES)('E-04 %s: all lines ordinary pass narrowly with a C, between 55 and 70 (seeds 1 to 20)', (mode) => {
    for (const seed of seeds(20)) {
      const report = result(level, 'ordinary', mode, seed);
      expect(report, `seed ${seed}`).toMatchObject({ rank: 'C', passed: true });
      expect(report.score).toBeGreaterThanOrEqual(55);
      expect(report.score).toBeLessThan(70);
    }
  });

  test.each(MODES)('%s: model lines and a rested agent make an S (seeds 1 to 5)', (mode) => {
    for (const seed of seeds(5)) {
      const report = result(level, 'model', mode, seed);
      expect(report).toMatchObject({ rank: 'S', passed: true });
      expect(report.callScore).toBeCloseTo(100, 6);
    }
  });

  test.each(MODES)('E-05 %s: landmines only stay below 20 and fail (seeds 1 to 5)', (mode) => {
    for (const seed of seeds(5)) {
      const report = result(level, 'landmine', mode, seed);
      expect(report.score).toBeLessThan(20);
      expect(report.passed).toBe(false);
    }
  });

  test('E-31 uniformly random lines pass in fewer than 5 % of the runs (120 runs, exam)', () => {
    const passed = seeds(120).filter((seed) => result(level, 'random', 'exam', seed).passed).length;
    expect(passed / 120).toBeLessThan(0.05);
  });

  test.each(['first', 'longest', 'shortest'] as const)('E-32 always the %s line never reaches B (20 seeds)', (policy) => {
    for (const seed of seeds(20)) expect(['C', 'D'], `seed ${seed}`).toContain(result(level, policy, 'exam', seed).rank);
  });

  test('E-32 always the line with the most polite words never reaches B (10 seeds)', () => {
    const { texts } = corePack();
    const polite = (lineId: string, variant: string): number => (renderText(texts, lineId, 'zh', variant).match(/您|请|谢谢|感谢|抱歉|对不起|不好意思|麻烦|理解|放心|帮/g) ?? []).length;
    for (const seed of seeds(10)) {
      const { state } = playWith(level, { seed, mode: 'exam', logEntries: 0 }, (call, _slot, shown) => shown.reduce((best, option) => (polite(option.lineId, call.variantId) > polite(best.lineId, call.variantId) ? option : best)));
      expect(['C', 'D'], `seed ${seed}`).toContain(reportShift(level, state).rank);
    }
  });

  test.each(POLICIES)('a bot plays it to the end: %s (both modes, seeds 1 to 5)', (policy) => {
    for (const mode of MODES) for (const seed of seeds(5)) {
      const { state } = playShift(level, { seed, mode, logEntries: 0 }, policy);
      expect(state.phase).toBe('over');
      const report = reportShift(level, state);
      expect(report.units).toHaveLength(level.calls.length + level.chats.length);
      expect(report.units.every((unit) => unit.score >= 0 && unit.score <= 100 + 1e-9)).toBe(true);
    }
  });

  test('E-27 the same seed gives the same run to the last number, another seed another one', () => {
    const hash = (seed: number): string => hashState(playShift(level, { seed, mode: 'exam', logEntries: 0 }, 'random').state);
    expect(hash(11)).toBe(hash(11));
    expect(hash(11)).not.toBe(hash(12));
  });

  test.each(['model', 'ordinary', 'random'] as const)('E-35 timers on or off do not change a call without late answers: %s lines (seeds 1 to 5)', (policy) => {
    for (const seed of seeds(5)) {
      const scores = MODES.map((mode) => result(level, policy, mode, seed).units.map((unit) => unit.score.toFixed(9)));
      expect(scores[0]).toEqual(scores[1]);
    }
  });
});

describe('L13: recovery between the calls', () => {
  const morning = coreLevel('L13');

  test.each(['model', 'ordinary'] as const)('E-29 resting well beats never resting for a player of %s lines (seeds 1 to 5, both modes)', (policy) => {
    for (const mode of MODES) for (const seed of seeds(5)) {
      expect(result(morning, policy, mode, seed, 'best').score).toBeGreaterThan(result(morning, policy, mode, seed, 'none').score);
    }
  });

  const planScore = (policy: Policy, plan: GapPlan): ReturnType<typeof reportShift> =>
    reportShift(morning, playWith(morning, { seed: 1, mode: 'exam', logEntries: 1 }, policy, plan).state);

  test('E-30 the best gaps are short: of all plans of up to two techniques per gap the best rests at most 20 s a gap', () => {
    const plans = techniquePlans(2);
    const scored = plans.map((plan) => ({ plan, seconds: plan.reduce((sum, technique) => sum + tuning.TECHNIQUE[technique].seconds, 0), report: planScore('ordinary', () => plan) }));
    const best = scored.reduce((top, entry) => (entry.report.score > top.report.score ? entry : top));
    expect(best.seconds).toBeLessThanOrEqual(20);
    expect(scored.length).toBeGreaterThan(15);
  });

  test('E-30 all five techniques in every gap loses to the best, for both kinds of player', () => {
    for (const policy of ['model', 'ordinary'] as const) {
      const all = reportShift(morning, playShift(morning, { seed: 1, mode: 'exam', logEntries: 1 }, policy, 'all').state);
      const best = reportShift(morning, playShift(morning, { seed: 1, mode: 'exam', logEntries: 1 }, policy, 'best').state);
      expect(all.score).toBeLessThan(best.score);
    }
  });

  test('an ordinary player who never rests ends too strained to pass (seeds 1 to 5)', () => {
    for (const seed of seeds(5)) expect(result(morning, 'ordinary', 'exam', seed, 'none')).toMatchObject({ passed: false });
  });

  test('the shift’s gates are within reach of an ordinary player: answered in time, stress at the end', () => {
    const report = result(morning, 'ordinary', 'exam', 3);
    expect(report.gates.map((gate) => gate.met)).toEqual(report.gates.map(() => true));
  });
});
