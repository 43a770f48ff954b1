import { describe, expect, test } from 'vitest';
import { answerTicks, tuning, type Caller, type Option, type Slot, type Step } from '../../game/sim/index.js';
import { call, level, option, type SlotSpec } from '../support/fixture.js';
import { at, eventsOf, runningCall, runShift } from '../support/run-shift.js';

const caller = (emotion: number, extra: Partial<Caller> = {}): Caller => ({ emotion, factor: 1, drift: 2, patienceSeconds: 20, queuePatienceSeconds: 120, persists: false, ...extra });

/** Emotion after the lines, said from the start by a caller of this temper. */
function after(emotion: number, specs: readonly SlotSpec[], lines: readonly string[], extra: Partial<Caller> = {}): number {
  const run = runShift(level([call('1-1', emotion, [...specs, ['close', 'CLOSE', 0.6]], { caller: caller(emotion, extra) })]), at(0, 'answer', ...lines.map((line) => `1-1/${line}`)));
  expect(run.rejections).toEqual([]);
  return runningCall(run).emotion;
}

const one = (step: Step, extra: Partial<Slot> = {}): SlotSpec[] => [['one', step, 1, extra]];
const threeTiers = (step: Step, extra: Partial<Option>): Partial<Slot> => ({ options: [option('1-1', 'one', 'a', 'model', step, extra), option('1-1', 'one', 'b', 'ordinary', step, extra), option('1-1', 'one', 'c', 'landmine', step, extra)] });

describe('the caller’s emotion', () => {
  test.each(Object.entries(tuning.CALM).filter(([step]) => !['BOUNDARY', 'HANDOVER', 'ESCALATE'].includes(step)) as [Step, number][])('a good %s takes its %d points off, a flat one its share, a landmine adds', (step, calm) => {
    expect(after(40, one(step), ['one/a'])).toBeCloseTo(40 - calm, 10);
    expect(after(40, one(step), ['one/b'])).toBeCloseTo(40 - tuning.ORDINARY_CALM * calm, 10);
    expect(after(40, one(step), ['one/c'])).toBe(52);
  });

  test('a landmine hits a sensitive caller harder', () => {
    expect(after(40, one('VERIFY'), ['one/c'], { factor: 1.5 })).toBe(58);
  });

  test.each(['BLAME', 'RETALIATE'] as const)('%s makes it worse still', (tag) => {
    expect(after(30, one('VERIFY', threeTiers('VERIFY', { tags: [tag] })), ['one/c'])).toBe(50);
  });

  test('nobody gets calmer than calm', () => {
    expect(after(3, one('EMPATHISE'), ['one/a'])).toBe(0);
  });

  const repeats: SlotSpec[] = [['r1', 'VERIFY', 1], ['r2', 'EMPATHISE', 1, threeTiersNamed('r2', 'VERIFY')], ['r3', 'OWN', 1, threeTiersNamed('r3', 'VERIFY')], ['r4', 'ACT', 1, threeTiersNamed('r4', 'VERIFY')]];
  test('saying the same thing again annoys, more than twice again annoys more', () => {
    expect(after(20, repeats, ['r1/a'])).toBe(16);
    expect(after(20, repeats, ['r1/a', 'r2/a'])).toBe(18);
    expect(after(20, repeats, ['r1/a', 'r2/a', 'r3/a'])).toBe(20);
    expect(after(20, repeats, ['r1/a', 'r2/a', 'r3/a', 'r4/a'])).toBe(24);
  });

  test('a step that the call asks for twice is no repetition', () => {
    expect(after(30, [['l1', 'LISTEN', 1], ['l2', 'LISTEN', 1]], ['l1/a', 'l2/a'])).toBe(2);
  });

  const flow: SlotSpec[] = [['verify', 'VERIFY', 1], ['empathise', 'EMPATHISE', 1], ['act', 'ACT', 1]];
  test('the heat gate: before a hot caller has been heard, everything else calms a quarter and heats by six', () => {
    expect(after(50, flow, ['verify/a'])).toBeCloseTo(50 - 1 + 6, 10);
    expect(after(49, flow, ['verify/a'])).toBe(45);
    expect(after(45, flow, ['verify/c'])).toBe(57);
    expect(after(50, flow, ['verify/c'])).toBe(50 + 12 + 6 + 2);
  });

  test('once heard, a hot caller listens', () => {
    expect(after(78, [['empathise', 'EMPATHISE', 1], ['verify', 'VERIFY', 1]], ['empathise/a', 'verify/a'])).toBe(78 - 18 + 2 - 4);
    expect(after(72, [['empathise', 'EMPATHISE', 1], ['verify', 'VERIFY', 1]], ['empathise/b', 'verify/a'])).toBeCloseTo(72 - 18 * tuning.ORDINARY_CALM + 2 - 4 + 0, 1);
  });

  test('empathy botched does not open the gate', () => {
    const run = runShift(level([call('1-1', 60, [['empathise', 'EMPATHISE', 1], ['verify', 'VERIFY', 1], ['close', 'CLOSE', 1]])]), at(0, 'answer', '1-1/empathise/c', '1-1/verify/a'));
    expect(runningCall(run).moves[1]?.tags).toEqual(['SKIP_EMPATHY_HOT']);
  });

  test.each(['TONE', 'GREET', 'LISTEN', 'APOLOGISE', 'BOUNDARY'] as const)('%s may come before empathy without harm', (step) => {
    const run = runShift(level([call('1-1', 70, [['first', step, 1, { kind: step === 'TONE' ? 'tone' : 'say' }], ['empathise', 'EMPATHISE', 1]])]), at(0, 'answer', '1-1/first/a'));
    expect(runningCall(run).moves[0]?.tags).toEqual([]);
  });

  test('where nobody expects empathy there is no heat gate', () => {
    expect(after(55, one('VERIFY'), ['one/a'])).toBe(51);
  });

  test('a caller at sixty or more drifts hotter with every line', () => {
    expect(after(70, one('LISTEN'), ['one/b'])).toBeCloseTo(70 - 14 * tuning.ORDINARY_CALM + (70 - 14 * tuning.ORDINARY_CALM >= 60 ? 2 : 0), 10);
    expect(after(77, one('LISTEN'), ['one/a'])).toBe(65);
    expect(after(74, one('LISTEN'), ['one/a'])).toBe(62);
    expect(after(73, one('LISTEN'), ['one/a'])).toBe(59);
    expect(after(77, one('LISTEN'), ['one/a'], { drift: 1 })).toBe(64);
  });

  test('a limit stated at the peak only makes it worse, below it helps', () => {
    const abuse: SlotSpec[] = [['boundary', 'BOUNDARY', 1], ['listen', 'LISTEN', 1]];
    expect(after(86, abuse, ['boundary/a'])).toBe(86 + 8 + 2);
    expect(after(85, abuse, ['boundary/a'])).toBe(85 - 10 + 2);
    const run = runShift(level([call('1-1', 88, [...abuse, ['close', 'CLOSE', 1]])]), at(0, 'answer', '1-1/boundary/a'));
    expect(runningCall(run).moves[0]?.tags).toEqual(['BOUNDARY_AT_PEAK']);
  });

  test('a limit stated in time counts as having heard the abuser; at the peak it does not', () => {
    const abuse = (emotion: number) => runningCall(runShift(level([call('1-1', emotion, [['boundary', 'BOUNDARY', 1], ['verify', 'VERIFY', 1], ['close', 'CLOSE', 1]], { caller: caller(emotion, { persists: true }) })]), at(0, 'answer', '1-1/boundary/a', '1-1/verify/a'))).moves[1]?.tags;
    expect(abuse(80)).toEqual([]);
    expect(abuse(87)).toEqual(['SKIP_EMPATHY_HOT']);
  });

  test('at one hundred the caller hangs up', () => {
    const run = runShift(level([call('1-1', 89, [...flow])]), at(0, 'answer', '1-1/verify/c'));
    expect(run.state.phase).toBe('gap');
    expect(run.state.finished[0]).toMatchObject({ outcome: 'lost', emotion: 100 });
    expect(eventsOf(run, 'call/ended')).toMatchObject([{ outcome: 'lost' }]);
  });

  test('a caller who never settles and never lets go does not hang up', () => {
    expect(after(97, [['l1', 'LISTEN', 1], ['l2', 'LISTEN', 1]], ['l1/c', 'l2/c'], { persists: true })).toBe(100);
  });

  test('an outburst alone never ends the call', () => {
    expect(after(90, [['verify', 'VERIFY', 1, {}], ['cut', 'LISTEN', 1, { heat: 30 }]], ['verify/b'], { drift: 0 })).toBe(99);
  });

  test('giving in calms at once, which is what makes it tempting', () => {
    expect(after(70, one('OWN', threeTiers('OWN', { tags: ['CONCEDE'], emotion: -30 })), ['one/c'])).toBe(40);
  });
});

describe('the agent’s stress', () => {
  const stressAfter = (emotion: number, specs: readonly SlotSpec[], lines: readonly string[]): number =>
    runShift(level([call('1-1', emotion, [...specs, ['close', 'CLOSE', 1]], { caller: caller(emotion, { persists: true, drift: 0 }) })]), at(0, 'answer', ...lines.map((line) => `1-1/${line}`))).state.stress - 26;

  test('a calm caller and good lines cost nothing', () => {
    expect(stressAfter(40, one('VERIFY'), ['one/a'])).toBe(0);
  });

  test('a flat line costs half a point, a landmine eight', () => {
    expect(stressAfter(20, one('VERIFY'), ['one/b'])).toBe(0.5);
    expect(stressAfter(20, one('VERIFY'), ['one/c'])).toBe(8);
  });

  test('a caller at one hundred costs four points a line, one at seventy-five two', () => {
    expect(stressAfter(99, [['l1', 'REFRAME', 1], ['l2', 'LISTEN', 1]], ['l1/a'])).toBeCloseTo(3.92, 10);
    expect(stressAfter(99, [['l1', 'LISTEN', 1], ['l2', 'LISTEN', 1]], ['l1/c'])).toBeCloseTo(4 + 8, 10);
    expect(stressAfter(89, one('LISTEN'), ['one/a'])).toBeCloseTo(2, 10);
  });

  test('taken as aimed at the problem, the heat weighs half (E-24)', () => {
    const storm: SlotSpec[] = [['inner', 'REFRAME', 1, { kind: 'inner' }], ['listen', 'LISTEN', 1]];
    const calmOf = (tier: string): number => stressAfter(89, storm, [`inner/${tier}`, 'listen/a']);
    expect(calmOf('a')).toBeCloseTo(1, 10);
    expect(calmOf('b')).toBeCloseTo(2.5, 10);
  });

  test('high stress shortens the time for an answer, down to three quarters', () => {
    const [slot] = call('1-1', 20, one('VERIFY')).slots;
    if (slot === undefined) throw new Error('no slot');
    expect([20, 60, 80, 100].map((stress) => answerTicks(slot, stress))).toEqual([200, 200, 175, 150]);
  });
});

function threeTiersNamed(id: string, step: Step): Partial<Slot> {
  return { options: [option('1-1', id, 'a', 'model', step), option('1-1', id, 'b', 'ordinary', step), option('1-1', id, 'c', 'landmine', step)] };
}
