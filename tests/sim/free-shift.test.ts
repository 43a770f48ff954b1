import { beforeAll, describe, expect, test } from 'vitest';
import { actingOf, createShift, floorReport, floorSeconds, isClosed, isRinging, outlookOf, pauseChoices, playShift, queueHeat, reportShift, restingStress, ringingFor, runReplay, hashState, step, tuning, unitReport, callRules, wallOf, type Command, type Level, type PlayedShift, type ShiftState } from '../../game/sim/index.js';
import { freeLevel } from '../support/free-shift.js';

const SEED = 1;
const options = { seed: SEED, mode: 'exam', logEntries: 0 } as const;
let level: Level;
let rested: PlayedShift;
let hurried: PlayedShift;
const spec = (): NonNullable<Level['floor']>['spec'] => {
  if (level.floor === undefined) throw new Error('no floor');
  return level.floor.spec;
};
const day = (state: ShiftState): NonNullable<ShiftState['floor']> => {
  if (state.floor === undefined) throw new Error('no floor');
  return state.floor;
};
/** Lets ticks pass until somebody can be taken. */
const untilRinging = (from: ShiftState): ShiftState => {
  let state = from;
  for (let tick = 0; tick < 6000 && !isRinging(state); tick += 1) state = step(level, state, []).state;
  expect(isRinging(state)).toBe(true);
  return state;
};
const run = (from: ShiftState, command: Command): ShiftState => {
  const { state, rejections } = step(level, from, [command], 0);
  expect(rejections).toEqual([]);
  return state;
};

beforeAll(() => {
  level = freeLevel({ seed: SEED });
  rested = playShift(level, options, 'model', 'best');
  hurried = playShift(level, options, 'model', 'none');
});

describe('the floor around the player', () => {
  test('is open before the player comes: teammates talk, and the player is not counted as there', () => {
    const { queue } = day(createShift(level, options));
    expect(queue.now).toBe(tuning.FLOOR_OPEN_SECONDS);
    expect(queue.seats.filter(({ status }) => status === 'talking').length).toBeGreaterThan(4);
    expect(queue.seats[0]?.answered).toBe(0);
  });

  test('goes on by itself, at the same pace in one step as in many', () => {
    const start = createShift(level, options);
    const whole = step(level, start, [], 900).state;
    let parts = start;
    for (let tick = 0; tick < 900; tick += 1) parts = step(level, parts, []).state;
    expect(parts).toEqual(whole);
    expect(day(whole).queue.counts.offered).toBeGreaterThan(day(start).queue.counts.offered);
  });

  test('with nobody waiting the next caller rings at the desk when it is the player’s turn, and goes to a teammate after 15 s', () => {
    let state = createShift(level, options);
    for (let tick = 0; tick < 20_000 && ringingFor(spec(), day(state).queue) === null; tick += 1) {
      state = step(level, state, []).state;
    }
    const caller = ringingFor(spec(), day(state).queue);
    expect(caller).not.toBeNull();
    const later = step(level, state, [], 160).state;
    expect(day(later).queue.waiting.some(({ index }) => index === caller?.index) && ringingFor(spec(), day(later).queue)?.index === caller?.index).toBe(false);
  });

  test('picking up takes the caller who has waited longest, with the wait that they really had', () => {
    const before = untilRinging(createShift(level, options));
    const first = day(before).queue.waiting[0];
    const after = run(before, { type: 'call/answer' });
    expect(after.call?.waitedTicks).toBe(Math.round((floorSeconds(before.tick) - (first?.arrivedAt ?? 0)) * 10));
    expect(day(after).queue.seats[0]).toMatchObject({ status: 'talking', caller: { index: first?.index } });
    expect(day(after).queue.waiting.some(({ index }) => index === first?.index)).toBe(false);
  });

  test('nobody is taken any more when the time is up, and the shift can be finished', () => {
    const late = step(level, createShift(level, options), [], 6000).state;
    expect(isClosed(late)).toBe(true);
    expect(isRinging(late)).toBe(false);
    expect(step(level, late, [{ type: 'call/answer' }], 0).rejections[0]?.code).toBe('no-call-ringing');
    expect(run(late, { type: 'shift/finish' }).phase).toBe('over');
    expect(reportShift(level, run(late, { type: 'shift/finish' }))).toMatchObject({ score: 0, passed: false });
  });
});

describe('the weather of the queue', () => {
  test('a long wait makes a caller hotter, up to a bound', () => {
    expect([0, 200, 201, 320, 330, 9999].map(queueHeat)).toEqual([0, 0, 1, 2, 2, 10]);
  });

  test('nobody is blamed for it: the measure starts from the same heat', () => {
    const call = rested.state.finished.find(({ queueHeat: heat }) => (heat ?? 0) > 0);
    if (call === undefined) throw new Error('nobody had to wait');
    const { queueHeat: _, ...unaware } = call;
    const rules = callRules(level, call.callId, call.variantId);
    expect(unitReport(rules, call).ledger.rows.EMO.earned).toBeGreaterThanOrEqual(unitReport(rules, unaware).ledger.rows.EMO.earned);
    expect(reportShift(level, rested.state).units.every(({ score }) => score > 99.9)).toBe(true);
  });
});

describe('how it is played', () => {
  test('excellent play with recovery is an S, without it less, and flat play passes narrowly', () => {
    const best = reportShift(level, rested.state);
    expect(best.rank).toBe('S');
    expect(reportShift(level, hurried.state).score).toBeLessThan(best.score);
    const flat = reportShift(level, playShift(level, options, 'ordinary').state);
    expect(flat.passed).toBe(true);
    expect(['S', 'A', 'B']).not.toContain(flat.rank);
    expect(reportShift(level, playShift(level, options, 'landmine').state).passed).toBe(false);
  });

  test('only the calls that reached the player count', () => {
    const { units } = reportShift(level, rested.state);
    expect(units.length).toBe(rested.state.finished.length);
    expect(units.length).toBeLessThanOrEqual(level.calls.length);
  });

  test('the recording lives again with the same hash', () => {
    const replay = { rulesVersion: tuning.RULES_VERSION, packId: level.packId, packHash: 'x', level: level.id, seed: SEED, mode: 'exam', logEntries: 0, commands: rested.commands, endTick: rested.state.tick } as const;
    expect(hashState(runReplay(level, replay).state)).toBe(hashState(rested.state));
  });
});

describe('the memory of the day', () => {
  test('every call tires, a storm tires more, and the second storm more than the first', () => {
    const { floor } = rested.state;
    const calls = rested.state.finished.length;
    expect(floor?.storms).toBeGreaterThan(1);
    const storms = floor?.storms ?? 0;
    let expected = calls * tuning.FATIGUE.perCall;
    for (let before = 0; before < storms; before += 1) expected += tuning.FATIGUE.perStorm * (1 + tuning.FATIGUE.accumulates * before);
    expect(floor?.fatigue).toBeCloseTo(Math.min(100, expected), 9);
  });

  test('no pause gets stress below where the tired day lets it rest; idling gets half the way there in 45 s', () => {
    const gap = rested.state.gaps.length;
    expect(gap).toBeGreaterThan(3);
    const idle: ShiftState = { ...rested.state, phase: 'gap', stress: 90, gap: { startTick: rested.state.tick, usedTicks: 0, overtimeTicks: 0, techniques: [], running: null, relief: 0, stressStart: 90, carryAtStart: false } };
    const rest = restingStress(idle);
    expect(rest).toBeGreaterThan(3);
    expect(step(level, idle, [], 450).state.stress).toBeCloseTo(rest + (90 - rest) / 2, 6);
    const near: ShiftState = { ...idle, stress: rest + 1, gap: idle.gap === null ? null : { ...idle.gap, stressStart: rest + 1 } };
    expect(step(level, near, [{ type: 'gap/start', technique: 'breath' }], 90).state.stress).toBeGreaterThanOrEqual(rest);
  });
});

describe('the price of a pause', () => {
  test('every gap between two calls is compared with its other way, on the same day', () => {
    const choices = pauseChoices(level, rested.state);
    expect(choices.length).toBe(rested.state.gaps.length);
    for (const choice of choices) expect(choice.other).toBe((rested.state.gaps[choice.gap]?.techniques.length ?? 0) > 0 ? 'skip' : 'rest');
    expect(pauseChoices(level, rested.state)).toEqual(choices);
  });

  test('resting where one went on at once keeps callers waiting; going on where one rested begins hotter', () => {
    const rests = pauseChoices(level, hurried.state).filter(({ other, livedSeconds }) => other === 'rest' && livedSeconds < 1);
    expect(rests.length).toBeGreaterThan(2);
    expect(rests.reduce((sum, { queue }) => sum + queue.longerSeconds - queue.shorterSeconds, 0)).toBeGreaterThan(0);
    const skips = pauseChoices(level, rested.state).filter(({ other }) => other === 'skip');
    expect(skips.length).toBeGreaterThan(0);
    for (const { livedHeat, otherHeat } of skips) expect(otherHeat).toBeGreaterThanOrEqual(livedHeat);
    expect(Math.max(...skips.map(({ livedHeat, otherHeat }) => otherHeat - livedHeat))).toBeGreaterThan(5);
  });

  test('what ten more seconds will probably cost is more with a queue than without one', () => {
    const busy = untilRinging(createShift(level, options));
    expect(outlookOf(spec(), day(busy).queue, 10).waitSeconds).toBeGreaterThan(0);
    expect(outlookOf(spec(), day(busy).queue, 0)).toEqual({ waitSeconds: 0, giveUps: 0 });
    const idle = { ...day(busy).queue, waiting: [], seats: day(busy).queue.seats.map((seat) => (seat.status === 'talking' ? { ...seat, status: 'idle' as const, caller: null, until: 1e12 } : seat)) };
    expect(outlookOf(spec(), idle, 10).waitSeconds).toBeLessThan(outlookOf(spec(), day(busy).queue, 10).waitSeconds);
  });
});

describe('the queue in the report', () => {
  test('its figures are those of the shift, without the time before the player came', () => {
    const report = floorReport(level, rested.state);
    const start = day(createShift(level, options)).queue;
    const end = day(rested.state).queue;
    expect(report?.figures.offered).toBe(end.counts.offered - start.counts.offered);
    expect(report?.figures.played).toBe(rested.state.finished.length);
    expect(report?.figures.playerOccupancy).toBeGreaterThan(0.05);
    expect(report?.figures.playerOccupancy).toBeLessThanOrEqual(1);
    expect(report?.load).toBeCloseTo(0.95, 9);
    expect(report?.expected?.withinShare).toBeGreaterThan(0.2);
    expect(wallOf(spec(), end).offered).toBe(end.counts.offered);
  });

  test('kind words are read as meant or put on', () => {
    const readings = rested.state.finished.map(actingOf);
    expect(readings.reduce((sum, { deep }) => sum + deep.length, 0)).toBeGreaterThan(3);
    const flat = playShift(level, options, 'ordinary').state.finished.map(actingOf);
    expect(flat.reduce((sum, { deep }) => sum + deep.length, 0)).toBe(0);
    expect(flat.reduce((sum, { surface }) => sum + surface.length, 0)).toBeGreaterThan(3);
  });
});
