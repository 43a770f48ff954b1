import { describe, expect, test } from 'vitest';
import { playShift, reportShift, type Policy, type RecoveryPolicy, type ShiftReport } from '../../game/sim/index.js';
import { coreLevel } from '../support/core-pack.js';

const level = coreLevel('L09');
const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);
const reports = (policy: Policy, recovery: RecoveryPolicy): readonly ShiftReport[] => SEEDS.map((seed) => reportShift(level, playShift(level, { seed, mode: 'exam', logEntries: 0 }, policy, recovery).state));
const met = ({ gates }: ShiftReport): boolean => gates.every((result) => result.met || result.gate.kind !== 'stressEnd');

// The held beat is to this level what the gap is to a shift: the only way to put something down. Resting less fails here as it does there.
describe('L09: what holding a beat is worth, 200 seeds', () => {
  test('flat answers pass narrowly with a beat before each, and score the same without', () => {
    const held = reports('ordinary', 'best');
    const unheld = reports('ordinary', 'none');
    expect(held.every(({ passed, rank }) => passed && rank === 'C')).toBe(true);
    expect(unheld.map(({ score }) => score.toFixed(6))).toEqual(held.map(({ score }) => score.toFixed(6)));
    // What fails is the stress gate and nothing else.
    expect(unheld.every((report) => !report.passed && !met(report) && report.score >= 55 && report.landminesPerCall === 0)).toBe(true);
  });

  test('good answers pass without a single beat: who takes the heat as aimed at the problem carries less of it', () => {
    expect(reports('model', 'none').every((report) => report.passed && met(report))).toBe(true);
  });
});
