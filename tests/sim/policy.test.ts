import { describe, expect, it } from 'vitest';
import { createSession } from '../../game/session/index.js';
import { answeredShare, rankOfScore, reportShift, STANDARD_POLICY, tuning, type CentrePolicy, type Level } from '../../game/sim/index.js';
import { playMove, openCall, type Call } from '../../game/sim/index.js';
import { call, level } from '../support/fixture.js';
import { at, runShift } from '../support/run-shift.js';

const strict: CentrePolicy = { hash: '00000000000000aa', rankFrom: { S: 100, A: 99, B: 90, C: 80, D: 0 }, answer: { seconds: 5, share: 1, replacesGates: true } };

describe('a centre’s thresholds', () => {
  it('are those of the game unless a centre says otherwise', () => {
    expect(STANDARD_POLICY).toEqual({ hash: '', rankFrom: tuning.RANK_FROM, answer: { seconds: 15, share: 0.85, replacesGates: false } });
    for (const score of [0, 54.99, 55, 70, 85, 95]) expect(rankOfScore(score)).toBe(rankOfScore(score, STANDARD_POLICY));
  });

  it('move the pass mark and the ranks, not the score', () => {
    const of = level([call('1-1', 10, [['greet', 'GREET', 1], ['act', 'ACT', 1], ['close', 'CLOSE', 1]])]);
    const { state } = runShift(of, at(0, 'answer', '1-1/greet/b', '1-1/act/b', '1-1/close/b', 'finish'));
    const usual = reportShift(of, state);
    const tough = reportShift(of, state, strict);
    expect(tough.score).toBe(usual.score);
    expect(usual).toMatchObject({ passed: true });
    expect(usual.score).toBeLessThan(80);
    expect(tough).toMatchObject({ passed: false, rank: 'D' });
  });
});

describe('answering speed', () => {
  const rules = call('1-1', 10, [['greet', 'GREET', 1]]);
  const gated: Level = level([rules], { gates: [{ kind: 'answeredWithin', seconds: 20, min: 0.8, rank: null }] });
  const late = runShift(gated, [...at(100, 'answer'), ...at(100, '1-1/greet/a', 'finish')]).state;

  it('keeps a level’s own figures, or is measured with the centre’s target where it wants that', () => {
    expect(reportShift(gated, late)).toMatchObject({ passed: true, gates: [{ met: true, gate: { seconds: 20, min: 0.8 } }] });
    expect(reportShift(gated, late, { ...strict, rankFrom: STANDARD_POLICY.rankFrom })).toMatchObject({ passed: false, gates: [{ met: false, gate: { seconds: 5, min: 1 } }] });
    expect(reportShift(gated, late, { ...strict, rankFrom: STANDARD_POLICY.rankFrom, answer: { ...strict.answer, replacesGates: false } })).toMatchObject({ passed: true });
  });

  it('counts everyone on the phone, and those who gave up as not answered', () => {
    const unit = (waitedTicks: number, outcome = 'closed', channel: 'phone' | 'chat' = 'phone') => ({ channel, outcome, waitedTicks });
    expect(answeredShare([unit(10), unit(151), unit(0, 'abandoned'), unit(150), unit(999, 'closed', 'chat')], 15, 10)).toBe(0.5);
    expect(answeredShare([], 15, 10)).toBe(1);
  });
});

describe('warnings before a handover', () => {
  const rules = call('1-1', 60, [['limit', 'BOUNDARY', 1], ['again', 'BOUNDARY', 1], ['hand', 'HANDOVER', 1], ['close', 'CLOSE', 1]]);
  const tagsAfter = (of: Call, before: readonly string[]): readonly string[] => {
    let state = openCall(of, 60, 20, 0, 0);
    for (const id of [...before, 'hand']) {
      const slot = of.slots.find((entry) => entry.id === id);
      const option = slot?.options.find((entry) => entry.tier === 'model');
      if (slot === undefined || option === undefined) throw new Error(`The call has no ${id}.`);
      state = playMove(of, { ...state, slotId: id }, 20, { slot, option, tick: 0, late: false, picks: null }).state;
    }
    return state.moves.at(-1)?.tags ?? [];
  };

  it('are one where nobody asks for more, and as many as a policy asks for', () => {
    expect(tagsAfter(rules, [])).toContain('PREMATURE_HANDOVER');
    expect(tagsAfter(rules, ['limit'])).not.toContain('PREMATURE_HANDOVER');
    const twice = { ...rules, warnings: 2 };
    expect(tagsAfter(twice, ['limit'])).toContain('PREMATURE_HANDOVER');
    expect(tagsAfter(twice, ['limit', 'again'])).not.toContain('PREMATURE_HANDOVER');
  });
});

describe('the replay', () => {
  const of = level([call('1-1', 10, [['greet', 'GREET', 1]])]);
  it('names the policy it was recorded under, and none where there was none', () => {
    const setup = { level: of, packHash: 'x', seed: 1, mode: 'practice' as const, logEntries: 0 };
    expect(createSession({ ...setup, policy: strict }).toReplay().policyHash).toBe(strict.hash);
    expect(createSession(setup).toReplay()).not.toHaveProperty('policyHash');
  });
});
