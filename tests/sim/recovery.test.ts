import { describe, expect, test } from 'vitest';
import { reportShift, startHeat, TECHNIQUES, tuning, type Level, type Technique } from '../../game/sim/index.js';
import { call, level } from '../support/fixture.js';
import { at, eventsOf, runningCall, runShift, type Run, type RunOptions, type Timed } from '../support/run-shift.js';

const quick = (id: string, emotion: number) => call(id, emotion, [['greet', 'GREET', 0.6]], { caller: { emotion, factor: 1, drift: 2, patienceSeconds: 20, queuePatienceSeconds: 600, persists: false } });
/** Three callers; each call is one line. The second rings at once. */
const shift = (first = 30, extra: Partial<Level> = {}): Level => {
  const three = level([quick('1-1', first), quick('1-2', 30), quick('1-3', 30)], { kind: 'shift', ...extra });
  return { ...three, calls: three.calls.map((entry) => ({ ...entry, ringsAfterSeconds: 0 })) };
};
const first = at(0, 'answer', '1-1/greet/a');
const used = (technique: Technique, from: number): Timed => [from, `gap:${technique}`];
const calmRun = (commands: readonly Timed[], options: RunOptions = {}): Run => runShift(shift(), [...first, ...commands], options);

describe('the seconds between two calls', () => {
  test.each([['breath', 80, 12], ['neck', 60, 8], ['water', 50, 6], ['mantra', 30, 5], ['log', 80, 10], ['scroll', 80, 0]] as const)('%s takes %d ticks and takes %d stress off', (technique, ticks, relief) => {
    const before = calmRun([used(technique, 0)], { logEntries: 1, until: ticks - 1 }).state;
    expect(before.stress).toBe(26);
    expect(before.gap?.running).toMatchObject({ technique });
    const run = calmRun([used(technique, 0)], { logEntries: 1, until: ticks });
    expect(run.state.stress).toBe(26 - relief);
    expect(run.state.gap).toMatchObject({ running: null, techniques: [technique], usedTicks: ticks, relief });
    expect(eventsOf(run, 'technique/finished')).toEqual([{ type: 'technique/finished', technique, relief }]);
  });

  test('every technique is tried above', () => {
    expect(TECHNIQUES).toEqual(['breath', 'neck', 'water', 'mantra', 'log', 'scroll']);
  });

  test('stress never falls below nothing', () => {
    const run = calmRun([used('breath', 0), used('neck', 80), used('water', 140), used('mantra', 190)], { until: 220 });
    expect(run.state.stress).toBe(0);
    expect(eventsOf(run, 'technique/finished').map((event) => event.relief)).toEqual([12, 8, 6, 0]);
  });

  test('a technique broken off gives nothing', () => {
    const run = calmRun([used('breath', 0), [79, 'gap:stop']], { until: 200 });
    expect(run.state.stress).toBe(26);
    expect(run.state.gap?.techniques).toEqual([]);
    expect(eventsOf(run, 'technique/stopped')).toHaveLength(1);
  });

  test('the same technique in two gaps running helps less, with a gap between them as well as ever', () => {
    const gaps = (...techniques: readonly Technique[]): number[] => {
      const four = level([quick('1-1', 30), quick('1-2', 30), quick('1-3', 30), quick('1-4', 30)], { kind: 'shift' });
      const commands = techniques.flatMap((technique, index) => [...at(index * 200, 'answer', `1-${index + 1}/greet/a`), used(technique, index * 200)]);
      return eventsOf(runShift(four, commands, { until: techniques.length * 200 }), 'technique/finished').map((event) => event.relief);
    };
    expect(gaps('breath', 'breath')).toEqual([12, 12 * 0.6]);
    expect(gaps('breath', 'water', 'breath')).toEqual([12, 6, 12]);
  });

  test('a log with nothing in it cannot comfort; one entry is enough', () => {
    expect(calmRun([used('log', 0)]).rejections.map((entry) => entry.code)).toEqual(['log-empty']);
    expect(calmRun([[0, 'log:1-1?action=a&difficulty=b'], used('log', 0)]).rejections).toEqual([]);
  });
});

describe('carry-over', () => {
  const storm = shift(75);
  const calmed = (commands: readonly Timed[], until: number): boolean => runShift(storm, [...first, ...commands], { until }).state.carryOver;

  test('a storm stays in the ear, a mild caller does not', () => {
    const run = runShift(storm, first);
    expect(run.state.carryOver).toBe(true);
    expect(eventsOf(run, 'carry/set')).toHaveLength(1);
    expect(runShift(shift(69), first).state.carryOver).toBe(false);
  });

  test('the reset phrase clears it, so do twelve points of relief, less does not', () => {
    expect(calmed([used('mantra', 0)], 30)).toBe(false);
    expect(calmed([used('breath', 0)], 80)).toBe(false);
    expect(calmed([used('neck', 0)], 60)).toBe(true);
    expect(calmed([used('neck', 0), used('water', 60)], 110)).toBe(false);
    expect(calmed([used('scroll', 0)], 80)).toBe(true);
  });

  test('uncleared it makes the next caller start hotter, once', () => {
    const next = runShift(storm, [...first, ...at(10, 'answer')]);
    expect(runningCall(next).emotion).toBe(30 + tuning.CARRY_HEAT);
    expect(next.state.carryOver).toBe(false);
    const after = runShift(storm, [...first, ...at(10, 'answer', '1-2/greet/a'), ...at(20, 'answer')]);
    expect(runningCall(after).emotion).toBe(30);
  });

  test('a caller whom the pause has made a storm stays in the ear like one', () => {
    const heated = level([quick('1-1', 75), quick('1-2', 64), quick('1-3', 30)], { kind: 'shift' });
    const run = runShift(heated, [...first, ...at(100, 'answer', '1-2/greet/a')]);
    expect(run.state.finished[1]?.emotionStart).toBe(72);
    expect(run.state.carryOver).toBe(true);
  });

  test('cleared it leaves the next caller alone', () => {
    const run = runShift(storm, [...first, used('mantra', 0), ...at(40, 'answer')]);
    expect(runningCall(run).emotion).toBe(30);
    expect(eventsOf(run, 'carry/cleared')).toHaveLength(1);
  });
});

describe('what the pause does to the next caller', () => {
  test('a caller who rings beyond the free seconds starts hotter by the second', () => {
    const run = calmRun(at(200, 'answer'));
    expect(run.state.gaps[0]).toMatchObject({ usedTicks: 200, overtimeTicks: 50 });
    expect(runningCall(run).emotion).toBeCloseTo(30 + 5 * tuning.OVERTIME_HEAT, 10);
    expect(runningCall(calmRun(at(150, 'answer'))).emotion).toBe(30);
  });

  test('nobody waits, nobody gets hotter', () => {
    const late = level([quick('1-1', 30), quick('1-2', 30)], { kind: 'shift' });
    const distant = { ...late, calls: late.calls.map((entry) => ({ ...entry, ringsAfterSeconds: 60 })) };
    expect(runShift(distant, first, { until: 400 }).state.gap).toMatchObject({ usedTicks: 400, overtimeTicks: 0 });
  });

  test('stress above forty-five heats the next caller', () => {
    expect(startHeat(45, false, 0).total).toBe(0);
    expect(startHeat(65, false, 0)).toMatchObject({ stress: 4, carry: 0, overtime: 0, total: 4 });
    expect(startHeat(65, true, 50).total).toBeCloseTo(4 + 8 + 4, 10);
  });

  test('an agent at their limit passes it on: the next caller really starts hotter', () => {
    const lines = Array.from({ length: 6 }, (_, index): [string, 'EXPLAIN', number] => [`s${index}`, 'EXPLAIN', 1]);
    const hard = level([call('1-1', 10, lines), quick('1-2', 30)], { kind: 'shift' });
    const run = runShift(hard, [...at(0, 'answer', ...lines.map(([id]) => `1-1/${id}/c`)), ...at(100, 'answer')]);
    const stress = run.state.gaps[0]?.stressEnd ?? 0;
    expect(stress).toBeGreaterThan(60);
    expect(runningCall(run).emotion).toBeCloseTo(30 + tuning.STRESS_HEAT * (stress - 45), 10);
  });

  test('in practice only the techniques’ own time counts', () => {
    const idle = calmRun(at(3000, 'answer'), { mode: 'practice' });
    expect(idle.state.gaps[0]).toMatchObject({ usedTicks: 0, overtimeTicks: 0 });
    const busy = calmRun([used('breath', 500), used('neck', 1000), used('water', 1500), ...at(3000, 'answer')], { mode: 'practice' });
    expect(busy.state.gaps[0]).toMatchObject({ usedTicks: 190, overtimeTicks: 40 });
  });
});

describe('the recovery value of a gap', () => {
  const valueOf = (of: Level, commands: readonly Timed[]): number => runShift(of, [...first, ...commands]).state.gaps[0]?.value ?? -1;

  test('a rested agent in time is worth everything', () => {
    expect(valueOf(shift(), at(10, 'answer'))).toBe(1);
  });

  test('uncleared carry-over costs half, overtime up to half', () => {
    expect(valueOf(shift(75), at(10, 'answer'))).toBe(0.5);
    expect(valueOf(shift(), at(250, 'answer'))).toBeCloseTo(1 - 0.5 * 10 / 20, 10);
    expect(valueOf(shift(), at(900, 'answer'))).toBe(0.5);
    expect(valueOf(shift(75), at(900, 'answer'))).toBe(0);
  });

  test('it is fifteen hundredths of a shift’s score and evidence of composure; a simulation does not weigh it', () => {
    const commands = [...first, ...at(10, 'answer', '1-2/greet/a'), ...at(20, 'answer', '1-3/greet/a', 'finish')];
    const storm = runShift(shift(75), commands);
    const report = reportShift(shift(75), storm.state);
    expect(report.recovery).toBeCloseTo(0.75, 10);
    expect(report.score).toBeCloseTo(0.85 * report.callScore + 15 * 0.75, 10);
    const simulation = shift(75, { kind: 'simulation' });
    const plain = reportShift(simulation, runShift(simulation, commands).state);
    expect(plain.score).toBe(plain.callScore);
    expect(report.dimensions.D3).toBeLessThan(plain.dimensions.D3 ?? 0);
  });
});

describe('the first gap of the first morning', () => {
  const forced = shift(30, { forceFirstGap: true });

  test('asks for one technique before the next call; scrolling is none', () => {
    expect(runShift(forced, [...first, ...at(10, 'answer')]).rejections.map((entry) => entry.code)).toEqual(['technique-first']);
    expect(runShift(forced, [...first, used('scroll', 0), ...at(90, 'answer')]).rejections.map((entry) => entry.code)).toEqual(['technique-first']);
    expect(runShift(forced, [...first, used('mantra', 0), ...at(40, 'answer')]).rejections).toEqual([]);
  });

  test('the second gap asks for nothing', () => {
    const run = runShift(forced, [...first, used('mantra', 0), ...at(40, 'answer', '1-2/greet/a'), ...at(50, 'answer')]);
    expect(run.rejections).toEqual([]);
  });
});
