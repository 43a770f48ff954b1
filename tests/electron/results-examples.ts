import type { Sitting, Trainee } from '../../electron/contract/results/people.js';
import type { RunBegin, RunEnd } from '../../electron/contract/results/run.js';
import type { ChoiceResult, UnitResult } from '../../electron/contract/results/unit.js';
import { DIMENSIONS, REPLAY } from './examples.js';

/** What is logged is not what is tested. */
export const QUIET = { warn: () => undefined, error: () => undefined };

/** A moment of one day, `minutes` after nine in the morning. */
export function at(minutes: number): string {
  return new Date(Date.UTC(2026, 2, 1, 9, minutes)).toISOString();
}

/** Trainee number `n`: staff number 1000 + n. */
export function trainee(n: number, change: Partial<Trainee> = {}): Trainee {
  return { id: `person-${n}`, staffNumber: String(1000 + n), name: `学员${n}号`, classId: null, ...change };
}

/** A sitting that has begun. */
export function sitting(id: string, traineeId: string | null, change: Partial<Sitting> = {}): Sitting {
  return { id, traineeId, stationId: 'station-1', startedAt: at(0), endedAt: null, ending: null, ...change };
}

/** A run of L06 that begins. */
export function begin(id: string, change: Partial<RunBegin> = {}): RunBegin {
  return { id, levelId: 'L06', packHash: '0123456789abcdef', mode: 'practice', seed: 7, startedAt: at(1), policyHash: null, examId: null, ...change };
}

/** A run that was played to its end and passed. */
export function end(id: string, change: Partial<RunEnd> = {}): RunEnd {
  return { id, ending: 'finished', endedAt: at(9), score: 80, rank: 'A', passed: true, dimensions: DIMENSIONS, replay: REPLAY, ...change };
}

/** A line at step "soothe" that trains point 4.1: a landmine called 'cold' unless told otherwise. */
export function choice(index: number, tier: ChoiceResult['tier'], change: Partial<ChoiceResult> = {}): ChoiceResult {
  return {
    index, slot: `s${index}`, option: tier, step: 'soothe', tier, tags: tier === 'landmine' ? ['cold'] : [], points: ['4.1'],
    line: { zh: `第${index}句 ${tier}`, en: `Line ${index}, ${tier}` }, ...change,
  };
}

/** A call of three choices: one of each kind. */
export function unit(runId: string, index: number, change: Partial<UnitResult> = {}): UnitResult {
  return {
    runId, index, callId: `6-${index + 1}`, name: { zh: `王女士 ${index}`, en: `Ms Wang ${index}` }, score: 60 + index,
    ledger: { open: { earned: 8, max: 10 }, soothe: { earned: 12.5, max: 20 } }, factor: 0.9, tags: ['cold'], emotionEnd: 41.25, stressEnd: 30, lost: false,
    choices: [choice(0, 'model'), choice(1, 'ordinary'), choice(2, 'landmine')], ...change,
  };
}
