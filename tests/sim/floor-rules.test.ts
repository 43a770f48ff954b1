import { describe, expect, it } from 'vitest';
import { advanceFloor, createFloor, floorSpec, isOnHold, liveFloorSpec, playerAvailable, playerAway, playerReady, playerSeatOf, releasePlayer, ringingFor, runBatch, takeForPlayer, wallOf, type FloorEvent, type FloorSpec, type FloorState } from '../../game/sim/index.js';

function run(spec: FloorSpec, seed: number, seconds: number): { readonly state: FloorState; readonly events: readonly FloorEvent[] } {
  return advanceFloor(spec, createFloor(spec, seed), seconds);
}

const HOUR = 3600;
const busy = { seats: 4, arrivals: [{ fromSeconds: 0, perHour: 75 }] } as const;

/** For every answered call its seat's next call, with the time between them; only where the queue was never empty in between. */
function turnarounds(spec: FloorSpec, seed: number): readonly { readonly hot: boolean; readonly seconds: number }[] {
  const gaps: { hot: boolean; seconds: number }[] = [];
  let state = createFloor(spec, seed);
  const since = new Map<number, { hot: boolean; at: number; waited: boolean }>();
  while (state.now < 4 * HOUR) {
    const step = advanceFloor(spec, state, state.nextAt);
    for (const event of step.events) {
      if (event.type === 'finished') since.set(event.seat, { hot: event.caller.hot, at: event.at, waited: true });
      const before = event.type === 'answered' ? since.get(event.seat) : undefined;
      if (before?.waited === true) gaps.push({ hot: before.hot, seconds: event.at - before.at });
    }
    state = step.state;
    // An empty queue: the seat may have been idle, and the time between says nothing.
    if (state.waiting.length === 0) for (const entry of since.values()) entry.waited = false;
  }
  return gaps;
}

describe('teammates', () => {
  const flood = { seats: 3, arrivals: [{ fromSeconds: 0, perHour: 200 }], hotShare: 0.4 } as const;

  it.each([
    ['take the next call at once', {}, [0], [0]],
    ['do their after-call work', { afterCallSeconds: 12 }, [12], [12]],
    ['pause after every call', { afterCallSeconds: 12, pause: { seconds: 20, after: 'all' } }, [32], [32]],
    ['pause after hot calls only', { afterCallSeconds: 12, pause: { seconds: 20, after: 'hot' } }, [32], [12]],
    ['pause after hot calls without after-call work', { pause: { seconds: 60, after: 'hot' } }, [60], [0]],
  ] as const)('%s', (_, options, hot, calm) => {
    const gaps = turnarounds(floorSpec({ ...flood, ...options }), 4);
    const distinct = (wanted: boolean): readonly number[] => [...new Set(gaps.filter((gap) => gap.hot === wanted).map(({ seconds }) => Math.round(seconds * 1e6) / 1e6))];
    expect(gaps.length).toBeGreaterThan(100);
    expect(distinct(true)).toEqual(hot);
    expect(distinct(false)).toEqual(calm);
  });

  it('go on their breaks when they fall due, but finish the call first', () => {
    const spec = floorSpec({ ...busy, breaks: { everySeconds: 1800, seconds: 300 } });
    let state = createFloor(spec, 5);
    let begun = 0;
    const due = state.seats.map(({ breakDueAt }) => breakDueAt);
    expect(due.every((at) => at > 0 && at < 1800)).toBe(true);
    const onBreak = new Map<number, number>();
    while (state.now < 3 * HOUR) {
      const step = advanceFloor(spec, state, state.nextAt);
      for (const event of step.events) {
        if (event.type === 'break-begins') {
          begun += 1;
          expect(event.at).toBeGreaterThanOrEqual(due[event.seat] ?? Infinity);
          // Idle when it fell due, or at the very end of a call.
          const before = state.seats[event.seat];
          expect(before?.status === 'talking' ? before.until : due[event.seat]).toBe(event.at);
          due[event.seat] = (due[event.seat] ?? 0) + 1800;
          onBreak.set(event.seat, event.at);
        } else if (event.type === 'break-ends') expect(event.at - (onBreak.get(event.seat) ?? 0)).toBeCloseTo(300, 9);
      }
      state = step.state;
    }
    expect(begun).toBeGreaterThan(4 * 5);
  });

  it('put some callers on hold within the handling time', () => {
    const spec = floorSpec({ ...busy, hold: { share: 0.5, from: 0.4, part: 0.2 } });
    let state = createFloor(spec, 6);
    let onHold = 0;
    let talking = 0;
    for (let second = 1; second < 6 * HOUR; second += 1) {
      state = advanceFloor(spec, state, second).state;
      for (const seat of state.seats) {
        if (seat.status === 'talking') talking += 1;
        if (isOnHold(spec, state.seed, seat, state.now)) onHold += 1;
      }
    }
    expect(onHold / talking).toBeGreaterThan(0.07);
    expect(onHold / talking).toBeLessThan(0.13);
  });
});

describe('the player\'s seat', () => {
  const one = floorSpec({ seats: 1, playerSeat: 0, arrivals: [{ fromSeconds: 0, perHour: 60 }], patience: { kind: 'infinite', meanSeconds: 1, announcement: { atSeconds: 0, share: 0 } } });
  const waitingFor = (count: number): FloorState => {
    let state = createFloor(one, 9);
    while (state.waiting.length < count) state = advanceFloor(one, state, state.nextAt).state;
    return state;
  };

  it('is served by nobody but the player', () => {
    const { state } = run(one, 9, HOUR);
    expect(state.counts).toMatchObject({ answered: 0, finished: 0 });
    expect(state.waiting).toHaveLength(state.counts.offered);
    expect(state.seats[0]?.status).toBe('paused');
  });

  it('takes the longest waiting caller, or the chosen one, and is closed again after the call', () => {
    const state = waitingFor(3);
    expect(playerReady(one, state)).toBe(true);
    const first = takeForPlayer(one, state, state.now);
    expect(first.caller?.index).toBe(0);
    expect(playerSeatOf(one, first.state)).toMatchObject({ status: 'talking', since: state.now, caller: { index: 0 } });
    expect(takeForPlayer(one, first.state, state.now).caller).toBeNull();
    const chosen = takeForPlayer(one, state, state.now, 2);
    expect(chosen.caller?.index).toBe(2);
    expect(chosen.state.waiting.map(({ index }) => index)).toEqual([0, 1]);
    expect(takeForPlayer(one, state, state.now, 99).caller).toBeNull();
    const over = releasePlayer(one, first.state, state.now + 50);
    expect(over.events.at(-1)).toMatchObject({ type: 'finished', caller: { index: 0 }, seat: 0 });
    expect(playerSeatOf(one, over.state).status).toBe('paused');
    expect(over.state.moves).toEqual([{ availableAt: state.now, takeAt: state.now, answerSeconds: 0, handleSeconds: 50, pauseSeconds: 0 }]);
    expect(playerSeatOf(one, advanceFloor(one, over.state, over.state.now + 600).state).status).toBe('paused');
  });

  it('rings when it is open: at once where somebody waits, else with the next caller', () => {
    const state = waitingFor(2);
    const rung = playerAvailable(one, state, state.now);
    expect(ringingFor(one, rung.state)?.index).toBe(0);
    expect(rung.state.waiting).toHaveLength(2);
    expect(ringingFor(one, playerAway(one, rung.state, state.now + 1).state)).toBeNull();

    const open = playerAvailable(one, createFloor(one, 9), 0);
    expect(playerSeatOf(one, open.state).status).toBe('idle');
    expect(playerReady(one, open.state)).toBe(false);
    const next = advanceFloor(one, open.state, open.state.nextAt);
    expect(next.events.map(({ type }) => type)).toEqual(['joined', 'rings']);
    expect(takeForPlayer(one, next.state, next.state.now + 4).caller?.index).toBe(0);
  });

  it('passes an unanswered caller on, who keeps their place', () => {
    const spec = { ...one, ringSeconds: 15 };
    const rung = playerAvailable(spec, waitingFor(2), waitingFor(2).now);
    const later = advanceFloor(spec, rung.state, rung.state.now + 15);
    expect(later.events.some(({ type }) => type === 'unanswered')).toBe(true);
    expect(playerSeatOf(spec, later.state).status).toBe('paused');
    expect(later.state.waiting[0]?.index).toBe(0);
    expect(later.state.moves.at(-1)).toMatchObject({ leftAt: rung.state.now + 15, answerSeconds: 0 });

    const two = floorSpec({ ...spec, seats: 2, arrivals: [{ fromSeconds: 0, perHour: 20 }] });
    let state = playerAvailable(two, createFloor(two, 1), 0).state;
    // The teammate has the first call, the player lets the second ring: it goes to the teammate if that one is free by then.
    while (ringingFor(two, state) === null) state = advanceFloor(two, state, state.nextAt).state;
    const ringer = ringingFor(two, state);
    const passed = playerAway(two, state, state.now + 1);
    expect(passed.events.at(-1)).toMatchObject({ type: 'answered', seat: 1, caller: { index: ringer?.index } });
  });

  it('cannot be asked for on a floor without one, nor go back in time', () => {
    const none = floorSpec({});
    expect(() => takeForPlayer(none, createFloor(none, 1), 5)).toThrow('no seat');
    const { state } = run(one, 9, 100);
    expect(() => advanceFloor(one, state, 99)).toThrow(RangeError);
    expect(() => releasePlayer(one, state, 99)).toThrow(RangeError);
  });
});

describe('ringing again', () => {
  const repeats = { unsolvedShare: 0.3, afterAbandon: { share: 0.5, delaySeconds: 300 }, afterUnsolved: { share: 0.5, delaySeconds: 900 }, patienceFactor: 0.6, most: 2 };

  it('happens as often as it should, and not for ever', () => {
    const spec = floorSpec({ seats: 6, arrivals: [{ fromSeconds: 0, perHour: 130 }], repeats });
    const { events } = run(spec, 2, 200 * HOUR);
    const count = (type: FloorEvent['type'], most: number): number => events.filter((event) => event.type === type && 'caller' in event && event.caller.attempt < most).length;
    const repeated = events.filter((event) => event.type === 'joined' && event.caller.kind === 'repeat').length;
    const expected = count('abandoned', 2) * 0.5 + count('finished', 2) * 0.3 * 0.5;
    expect(repeated / expected).toBeGreaterThan(0.96);
    expect(repeated / expected).toBeLessThan(1.04);
    expect(Math.max(...events.map((event) => ('caller' in event ? event.caller.attempt : 0)))).toBe(2);
  });

  it('follows the player\'s own call: solved ones never come back, the others by their share', () => {
    const spec = floorSpec({ seats: 1, playerSeat: 0, arrivals: [{ fromSeconds: 0, perHour: 40 }], repeats: { ...repeats, afterUnsolved: { share: 1, delaySeconds: 60 } } });
    const redialsAfter = (solved: boolean): number => {
      let state = createFloor(spec, 3);
      while (state.waiting.length === 0) state = advanceFloor(spec, state, state.nextAt).state;
      state = takeForPlayer(spec, state, state.now).state;
      return releasePlayer(spec, state, state.now + 30, solved).state.redials.filter(({ index }) => index === 0).length;
    };
    expect(redialsAfter(true)).toBe(0);
    expect(redialsAfter(false)).toBe(1);
  });

  it('a promised call goes out when it is due, and counts as no arrival', () => {
    const spec = floorSpec({ seats: 2, arrivals: [{ fromSeconds: 0, perHour: 60 }], callbacks: { afterSeconds: 30, share: 0.6, dueSeconds: 400 } });
    const { events, state } = run(spec, 8, 20 * HOUR);
    const accepted = new Map(events.flatMap((event) => (event.type === 'callback-accepted' ? [[event.caller.index, event.at] as const] : [])));
    const back = events.flatMap((event) => (event.type === 'joined' && event.caller.kind === 'callback' ? [event] : []));
    expect(back.length).toBeGreaterThan(50);
    for (const { at, caller } of back) expect(at - (accepted.get(caller.index) ?? 0)).toBeCloseTo(400, 6);
    expect(state.counts.offered).toBe(state.nextIndex);
    expect(state.counts.callbacksTaken).toBe(accepted.size);
  });
});

describe('the floor around the player', () => {
  it('has everything on, and everything happens in a day of it', () => {
    const spec = liveFloorSpec({ seats: 8, arrivals: [{ fromSeconds: 0, perHour: 135 }] });
    let state = playerAvailable(spec, createFloor(spec, 1), 0).state;
    const seen = new Set<string>();
    while (state.now < 8 * HOUR) {
      const step = advanceFloor(spec, state, state.nextAt);
      for (const event of step.events) seen.add('caller' in event ? `${event.type} ${event.caller.kind}` : event.type);
      state = step.state;
    }
    expect([...seen].toSorted()).toEqual(expect.arrayContaining(['abandoned first', 'abandoned repeat', 'answered callback', 'answered first', 'answered repeat', 'break-begins', 'break-ends', 'callback-accepted first', 'joined repeat', 'rings first', 'unanswered first']));
    // Nobody picks up in the player's seat, so it is closed after the first ring.
    expect(playerSeatOf(spec, state).status).toBe('paused');
  });
});

describe('the wall', () => {
  it('adds up to what happened', () => {
    const spec = floorSpec({ ...busy, playerSeat: 0, afterCallSeconds: 10, answerTargetSeconds: 30, breaks: { everySeconds: 2000, seconds: 200 } });
    expect(wallOf(spec, createFloor(spec, 1))).toEqual({
      waiting: 0, longestWaitSeconds: 0, offered: 0, answered: 0, abandoned: 0, within15Share: null, within20Share: null, withinTargetShare: null,
      abandonedShare: null, meanWaitSeconds: null, teamOccupancy: null, playerOccupancy: null,
    });
    const { state, events } = run(spec, 1, 3 * HOUR);
    const wall = wallOf(spec, state);
    const waits = events.flatMap((event) => (event.type === 'answered' ? [event.at - event.caller.arrivedAt] : []));
    const gone = events.flatMap((event) => (event.type === 'abandoned' ? [event.at - event.caller.arrivedAt] : []));
    const young = (target: number): number => state.waiting.filter(({ arrivedAt }) => state.now - arrivedAt <= target).length;
    expect(wall.within15Share).toBeCloseTo(waits.filter((wait) => wait <= 15).length / (wall.offered - young(15)), 12);
    expect(wall.withinTargetShare).toBeCloseTo(waits.filter((wait) => wait <= 30).length / (wall.offered - young(30)), 12);
    expect(wall.abandonedShare).toBeCloseTo(gone.length / (gone.length + waits.length), 12);
    expect(wall.meanWaitSeconds).toBeCloseTo([...waits, ...gone].reduce((sum, wait) => sum + wait, 0) / (waits.length + gone.length), 9);
    expect(wall.longestWaitSeconds).toBe(state.waiting[0] === undefined ? 0 : state.now - state.waiting[0].arrivedAt);
    expect(wall.playerOccupancy).toBe(0);
    expect(wall.teamOccupancy).toBeGreaterThan(0.8);
    expect(wall.teamOccupancy).toBeLessThan(1);
  });

  it('counts the seconds of a running call, of teammates and of the player', () => {
    const spec = floorSpec({ seats: 1, playerSeat: 0, arrivals: [{ fromSeconds: 0, perHour: 60 }] });
    let state = createFloor(spec, 2);
    while (state.waiting.length === 0) state = advanceFloor(spec, state, state.nextAt).state;
    const start = state.now;
    state = advanceFloor(spec, takeForPlayer(spec, state, start).state, start + 100).state;
    expect(wallOf(spec, state).playerOccupancy).toBeCloseTo(100 / (start + 100), 12);
    expect(wallOf(spec, state).teamOccupancy).toBeNull();
  });
});

describe('a floor that makes no sense', () => {
  it.each([
    [{ seats: 0 }], [{ seats: 1.5 }], [{ playerSeat: 20 }], [{ arrivals: [] }], [{ arrivals: [{ fromSeconds: 5, perHour: 1 }] }], [{ arrivals: [{ fromSeconds: 0, perHour: NaN }] }],
    [{ arrivals: [{ fromSeconds: 0, perHour: 1 }, { fromSeconds: 0, perHour: 2 }] }], [{ hotShare: 2 }], [{ afterCallSeconds: -1 }], [{ seatSkills: [] }], [{ ringSeconds: 0 }], [{ hold: { share: 2, from: 0, part: 0 } }],
    [{ skills: [{ skill: 'billing', weight: 1 }], seatSkills: Array.from({ length: 20 }, () => []) }],
  ] as const)('is refused: %o', (options) => {
    expect(() => floorSpec(options)).toThrow(RangeError);
  });

  it('and so is a run that could never end', () => {
    expect(() => runBatch(floorSpec({ arrivals: [{ fromSeconds: 0, perHour: 10 }, { fromSeconds: 10, perHour: 0 }] }), 1, 100)).toThrow(RangeError);
    expect(() => runBatch(floorSpec({}), 1, 0)).toThrow(RangeError);
  });
});
