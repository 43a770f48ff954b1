import { describe, expect, test } from 'vitest';
import { reportShift, type SimEvent, type Slot, type Step } from '../../game/sim/index.js';
import { call, cardField, level, option, type SlotSpec } from '../support/fixture.js';
import { at, runningCall, runShift } from '../support/run-shift.js';

const granting = (id: string, step: Step, grants: readonly Readonly<Record<string, number>>[]): Partial<Slot> => ({
  options: (['model', 'ordinary', 'landmine'] as const).map((tier, index) => option('1-1', id, ['a', 'b', 'c'][index] ?? '', tier, step, { grants: grants[index] ?? {} })),
});
const lastMove = (specs: readonly SlotSpec[], ...lines: string[]) => {
  const run = runShift(level([call('1-1', 30, [...specs, ['close', 'CLOSE', 0.6]], { authority: { dataGb: 10 } })]), at(0, 'answer', ...lines));
  expect(run.rejections).toEqual([]);
  return runningCall(run).moves[lines.length - 1];
};

describe('authority', () => {
  const remedy: SlotSpec[] = [['remedy', 'COMPENSATE', 1, granting('remedy', 'COMPENSATE', [{ dataGb: 10 }, { dataGb: 11 }, { cash: 99 }])]];

  test('giving as much as one may is fine', () => {
    expect(lastMove(remedy, '1-1/remedy/a')).toMatchObject({ tier: 'model', tags: [] });
  });

  test('giving more than one may is a landmine by itself, whatever the author wrote', () => {
    expect(lastMove(remedy, '1-1/remedy/b')).toMatchObject({ tier: 'landmine', authoredTier: 'ordinary', tags: ['OVER_AUTHORITY'] });
  });

  test('giving what one has no say over is beyond one’s authority too', () => {
    expect(lastMove(remedy, '1-1/remedy/c')?.tags).toContain('OVER_AUTHORITY');
  });
});

describe('handing on', () => {
  const ladder: SlotSpec[] = [['explain', 'EXPLAIN', 1], ['alternative', 'ALTERNATIVE', 1], ['escalate', 'ESCALATE', 1.4]];

  test('escalating before an explanation and an alternative is premature', () => {
    expect(lastMove(ladder, 'jump:1-1/escalate', '1-1/escalate/a')?.tags ?? []).toEqual([]);
    const move = (...lines: string[]) => runningCall(runShift(level([call('1-1', 30, [...ladder, ['close', 'CLOSE', 1]])]), at(0, 'answer', ...lines))).moves.find((entry) => entry.slotId === 'escalate')?.tags;
    expect(move('jump:1-1/escalate', '1-1/escalate/a')).toEqual(['PREMATURE_ESCALATE']);
    expect(move('1-1/explain/a', 'jump:1-1/escalate', '1-1/escalate/a')).toEqual(['PREMATURE_ESCALATE']);
    expect(move('1-1/explain/a', '1-1/alternative/c', '1-1/escalate/a')).toEqual(['PREMATURE_ESCALATE']);
    expect(move('1-1/explain/b', '1-1/alternative/b', '1-1/escalate/a')).toEqual([]);
  });

  test('where no alternative belongs to the call, escalating is never premature', () => {
    expect(lastMove([['verify', 'VERIFY', 1], ['escalate', 'ESCALATE', 1.4]], '1-1/verify/a', '1-1/escalate/a')?.tags).toEqual([]);
  });

  test('handing an abuser over before the limit was stated is premature', () => {
    const abuse: SlotSpec[] = [['boundary', 'BOUNDARY', 1], ['handover', 'HANDOVER', 1]];
    const tags = (...lines: string[]) => runningCall(runShift(level([call('1-1', 30, [...abuse, ['close', 'CLOSE', 1]])]), at(0, 'answer', ...lines))).moves.find((entry) => entry.slotId === 'handover')?.tags;
    expect(tags('jump:1-1/handover', '1-1/handover/a')).toEqual(['PREMATURE_HANDOVER']);
    expect(tags('1-1/boundary/c', '1-1/handover/a')).toEqual(['PREMATURE_HANDOVER']);
    expect(tags('1-1/boundary/b', '1-1/handover/a')).toEqual([]);
  });
});

describe('the escalation card', () => {
  const FIELDS = ['facts', 'demand', 'tried', 'deadline', 'caller'];
  const withCard = (fields: readonly string[]) => level([call('1-1', 20, [['greet', 'GREET', 0.6], ['card', 'RECORD', 1, { kind: 'card', after: true, fields: fields.map((id) => cardField(id, ['a', 'b', 'c'], 'b')) }]])]);
  const filed = (fields: readonly string[], wrong: number, missing = 0) => {
    const picks = fields.slice(missing).map((id, index) => `${id}=${index < wrong ? 'c' : 'b'}`).join('&');
    const run = runShift(withCard(fields), at(0, 'answer', '1-1/greet/a', `card:1-1/card?${picks}`));
    expect(run.rejections).toEqual([]);
    return run.state.finished[0]?.moves[1]?.tier;
  };

  test('five right fields are excellent, one or two wrong ones ordinary, three a landmine', () => {
    expect([0, 1, 2, 3, 4, 5].map((wrong) => filed(FIELDS, wrong))).toEqual(['model', 'ordinary', 'ordinary', 'landmine', 'landmine', 'landmine']);
  });

  test('an empty field is a wrong one', () => {
    expect([1, 2, 3].map((missing) => filed(FIELDS, 0, missing))).toEqual(['ordinary', 'ordinary', 'landmine']);
  });

  test('of three fields only one may be wrong', () => {
    expect([0, 1, 2, 3].map((wrong) => filed(FIELDS.slice(0, 3), wrong))).toEqual(['model', 'ordinary', 'landmine', 'landmine']);
  });

  test('the caller is gone while the card is filled in: it does not move them', () => {
    const run = runShift(withCard(FIELDS), at(0, 'answer', '1-1/greet/a', 'card:1-1/card?facts=a'));
    const leaving = run.events.find((event): event is Extract<SimEvent, { type: 'caller/left' }> => event.type === 'caller/left');
    expect(run.state.finished[0]?.emotion).toBe(leaving?.emotion);
    expect(run.state.finished[0]?.moves[1]?.picks).toEqual({ facts: 'a' });
  });
});

describe('giving in', () => {
  const standing = level([call('1-1', 60, [
    ['empathise', 'EMPATHISE', 1.3], ['explain', 'EXPLAIN', 1.3],
    ['sayso', 'OWN', 1, { heat: 10, options: [option('1-1', 'sayso', 'a', 'model', 'OWN'), option('1-1', 'sayso', 'b', 'ordinary', 'OWN'), option('1-1', 'sayso', 'c', 'landmine', 'OWN', { tags: ['CONCEDE'], emotion: -30, grants: { waiver: 850 }, next: 'end' })] }],
    ['alternative', 'ALTERNATIVE', 1.5], ['close', 'CLOSE', 0.6],
  ])]);
  const scoreOf = (...lines: string[]): number => reportShift(standing, runShift(standing, at(0, 'answer', ...lines.map((line) => `1-1/${line}`), 'finish')).state).score;

  test('it ends the call with a calmer caller and forfeits it all the same (E-09)', () => {
    const conceded = runShift(standing, at(0, 'answer', '1-1/empathise/a', '1-1/explain/a', '1-1/sayso/c', 'finish'));
    expect(conceded.state.finished[0]).toMatchObject({ outcome: 'closed' });
    expect(conceded.state.finished[0]?.emotion).toBeLessThan(30);
    expect(scoreOf('empathise/a', 'explain/a', 'sayso/c')).toBeLessThan(scoreOf('empathise/b', 'explain/b', 'sayso/b', 'alternative/b', 'close/b'));
  });
});
