import { describe, expect, test } from 'vitest';
import { cardPicks, createShift, dealLevel, gradeCard, hashState, playShift, recordFits, reportShift, runReplay, tuning, type Slot, type Step, type StepRecord } from '../../game/sim/index.js';
import { coreLevel } from '../support/core-pack.js';

const after = () => coreLevel('L12');
const record = (shares: Partial<Record<Step, number>>): readonly StepRecord[] => Object.entries(shares).map(([step, share]) => ({ step: step as Step, earned: 20 * share, max: 20 }));
const OWN = record({ DIAG: 0.9, POINT: 0.8, LAYER: 0.35, EVIDENCE: 0.4, WRAP: 1, EMPATHISE: 0.2, EXPLAIN: 0.7, CLOSE: 0.95 });
const options = (own: readonly StepRecord[] | undefined) => ({ seed: 9, mode: 'practice', logEntries: 0, record: own }) as const;

/** The board of the weakest three as a shift with this record deals it. */
function board(own: readonly StepRecord[] | undefined): Slot {
  const level = after();
  const state = createShift(level, options(own));
  const variant = state.queue.find(({ callId }) => callId === '12-2')?.variantId;
  const call = dealLevel(level, state).calls.find(({ callId }) => callId === '12-2')?.variants.find(({ id }) => id === variant)?.call;
  const slot = call?.slots.find(({ id }) => id === 'weakest');
  if (slot === undefined) throw new Error('12-2 has no board of the weakest.');
  return slot;
}
const picked = (slot: Slot, ...ids: readonly string[]): string => gradeCard(slot, Object.fromEntries(slot.fields.map(({ id }) => [id, ids.includes(id) ? 'yes' : 'no'])));

describe('the board that looks back', () => {
  test('finds the lowest three shares of the player’s own best runs, not the lowest points', () => {
    const slot = board(OWN);
    expect(slot.fields.map(({ id }) => id)).toEqual(['stern', 'luck', 'diag', 'layer', 'evidence', 'wrap', 'empathise', 'explain']);
    expect(picked(slot, 'empathise', 'layer', 'evidence')).toBe('model');
    expect(picked(slot, 'empathise', 'layer', 'explain')).toBe('ordinary');
    expect(picked(slot, 'empathise', 'layer', 'stern')).toBe('landmine');
    const few = board(record({ DIAG: 0.9, POINT: 0.8, LAYER: 0.7, WRAP: 0.1 }).map((entry) => (entry.step === 'WRAP' ? { step: 'WRAP', earned: 40, max: 400 } : entry)));
    expect(picked(few, 'wrap', 'layer', 'point')).toBe('model');
  });

  test('takes any of those that share the third place', () => {
    const slot = board(record({ DIAG: 0.1, POINT: 0.2, LAYER: 0.4, EVIDENCE: 0.4, WRAP: 0.4, CLOSE: 1 }));
    for (const third of ['layer', 'evidence', 'wrap']) expect(picked(slot, 'diag', 'point', third)).toBe('model');
    expect(picked(slot, 'diag', 'layer', 'wrap')).toBe('ordinary');
    expect(picked(slot, 'diag', 'point', 'close')).toBe('ordinary');
  });

  test('every tier stays possible', () => {
    for (const own of [OWN, undefined]) for (const tier of ['model', 'ordinary', 'landmine'] as const) expect(gradeCard(board(own), cardPicks(board(own), tier))).toBe(tier);
  });

  test('falls back on the sample page without a record, with a thin one and with one that is all alike', () => {
    for (const own of [undefined, [], record({ DIAG: 0.1, POINT: 0.2, LAYER: 0.4 }), record({ DIAG: 1, POINT: 1, LAYER: 1, WRAP: 1, CLOSE: 1 }), record({ PLAN: 0.1, LISTEN: 0 }).map((entry) => ({ ...entry, max: 0 }))]) {
      expect(createShift(after(), options(own)).queue.find(({ callId }) => callId === '12-2')?.variantId).toBe('sample');
      expect(board(own).fields.map(({ id }) => id)).toEqual(['example', 'stern', 'calm', 'solution', 'order', 'luck', 'ending', 'opening']);
    }
    expect(after().calls.flatMap(({ variants }) => variants).filter(({ id }) => id === 'own').every(({ call }) => recordFits(call, OWN))).toBe(true);
  });

  test('is lived again to the same end, and only with the same record', () => {
    const level = after();
    const { state, commands } = playShift(level, options(OWN), 'model');
    expect(reportShift(level, state)).toMatchObject({ score: 100, rank: 'S' });
    const replay = { rulesVersion: tuning.RULES_VERSION, packId: level.packId, packHash: '', level: level.id, seed: 9, mode: 'practice', logEntries: 0, record: OWN, commands, endTick: state.tick } as const;
    expect(hashState(runReplay(level, replay).state)).toBe(hashState(state));
    expect(() => runReplay(level, { ...replay, record: undefined })).toThrow('refused');
  });
});
