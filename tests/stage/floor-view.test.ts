import { describe, expect, it } from 'vitest';
import { WAITING_LINE } from '../../game/session/index.js';
import { createShift, isOnHold, isRinging, step, type FloorCaller, type Level, type ShiftState } from '../../game/sim/index.js';
import { floorCues, soundBed } from '../../game/stage/cues.js';
import { HEAT_STEPS, heatStep, LINE_SHOWN, linePlace, patienceUsed, waitingFigures, whyGone } from '../../game/stage/line-view.js';
import { planOf, roomOf } from '../../game/stage/paint/plan.js';
import { teamPlaces, teamPostures } from '../../game/stage/team-view.js';
import { coreLevel } from '../support/core-pack.js';
import { freeLevel, playFreeTo } from '../support/floor-shift.js';

const caller = (over: Partial<FloorCaller> = {}): FloorCaller => ({ index: 3, attempt: 0, kind: 'first', arrivedAt: 100, skill: 'parcel', hot: false, handleSeconds: 90, leavesAt: 160, leaves: 'gives-up', ...over });
const withWaiting = (state: ShiftState, waiting: readonly FloorCaller[]): ShiftState => {
  if (state.floor === undefined) throw new Error('This shift has no floor.');
  return { ...state, floor: { ...state.floor, queue: { ...state.floor.queue, waiting } } };
};

describe('the team on the stage', () => {
  it.each([4, 9, 19])('gives every one of %i teammates a desk of their own, inside the picture', (teammates) => {
    const places = teamPlaces(teammates);
    expect(places).toHaveLength(teammates);
    expect(new Set(places.map(({ x, row }) => `${row} ${x}`)).size).toBe(teammates);
    for (const { x, row } of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1010);
      const nearest = Math.min(...places.filter((other) => other.row === row && other.x !== x).map((other) => Math.abs(other.x - x)));
      expect(nearest).toBeGreaterThanOrEqual(row === 0 ? 80 : 50);
    }
  });

  it('follows the seats of the floor: every posture is what the engine says, and the player is not among them', () => {
    const { level, start } = freeLevel({ seats: 20, grade: 5, seed: 2 });
    let state = start('exam');
    const seen = new Set<string>();
    for (let second = 0; second < 240; second += 1) {
      state = step(level, state, [], 10).state;
      const { queue } = state.floor ?? (() => { throw new Error('no floor'); })();
      const postures = teamPostures(level, state);
      expect(postures).toHaveLength(19);
      const { floor } = level;
      if (floor === undefined) throw new Error('no floor');
      expect(postures).toEqual(queue.seats.slice(1).map((seat) => (isOnHold(floor.spec, queue.seed, seat, queue.now) ? 'hold' : seat.status === 'break' ? 'away' : seat.status)));
      for (const posture of postures) seen.add(posture);
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(['after-call', 'away', 'hold', 'talking']));
  });

  it('has a room of its own, in which nobody is painted who does not work there', () => {
    const { level } = freeLevel({ seats: 5, seed: 1 });
    expect(roomOf(level)).toBe('team');
    expect(planOf('team').colleagues).toEqual([]);
    expect(roomOf({ ...level, floor: undefined })).toBe('floor');
  });
});

describe('the waiting line on the stage', () => {
  it('has forty places that do not coincide, the front ones largest, all of them inside their box', () => {
    const places = Array.from({ length: LINE_SHOWN }, (_, place) => linePlace(place, 0));
    expect(new Set(places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(LINE_SHOWN);
    places.forEach(({ x, y, size }, place) => {
      expect(size).toBeLessThanOrEqual(places[place - 1]?.size ?? size);
      expect(x - 28 * size).toBeGreaterThan(WAITING_LINE.x - 6);
      expect(x + 28 * size).toBeLessThan(WAITING_LINE.x + WAITING_LINE.width + 6);
      expect(y - 60 * size).toBeGreaterThan(WAITING_LINE.y - 8);
    });
  });

  it('moves somebody who goes one place up to the place beside, never across the line', () => {
    for (let place = 1; place < LINE_SHOWN; place += 1) expect(Math.abs(linePlace(place, 0).x - linePlace(place - 1, 0).x)).toBeLessThan(48);
  });

  it('brings somebody nearer and redder as their patience runs out', () => {
    expect(patienceUsed(caller(), 100, 210)).toBe(0);
    expect(patienceUsed(caller(), 130, 210)).toBe(0.5);
    expect(patienceUsed(caller(), 400, 210)).toBe(1);
    expect(patienceUsed(caller({ kind: 'callback', leavesAt: 1e12 }), 520, 210)).toBe(0.5);
    expect(linePlace(0, 1).size).toBeGreaterThan(linePlace(0, 0).size);
    expect(linePlace(0, 1).y).toBeGreaterThan(linePlace(0, 0).y);
    expect([0, 0.5, 1].map(heatStep)).toEqual([0, HEAT_STEPS / 2, HEAT_STEPS - 1]);
  });

  it('shows forty at most, and nobody after the last call', () => {
    const { level, start } = freeLevel({ seats: 5, seed: 1 });
    const crowd = withWaiting(start('exam'), Array.from({ length: 44 }, (_, index) => caller({ index })));
    expect(waitingFigures(level, crowd)).toHaveLength(LINE_SHOWN);
    expect(waitingFigures(level, { ...crowd, phase: 'later' })).toEqual([]);
    expect(waitingFigures({ ...level, floor: undefined }, crowd)).toEqual([]);
  });

  it('marks the one who rings here, and no other', () => {
    const { level, state } = ringing();
    const rings = waitingFigures(level, state).filter((one) => one.ringing);
    expect(rings).toHaveLength(1);
    expect(soundBed(state, level, null).ringing).toBe(true);
    const waiting = playFreeTo({ seats: 5, grade: 3, seed: 2 }, 'exam', (at) => (at.floor?.queue.waiting.length ?? 0) >= 2 && at.phase === 'ready');
    expect(soundBed(waiting.state, waiting.level, null).ringing).toBe(false);
  });

  it('tells who was picked up from who gave up and who was promised a call', () => {
    const { level, state } = ringing();
    const first = state.floor?.queue.waiting[0];
    if (first === undefined) throw new Error('Nobody waits.');
    expect(whyGone(first.index, step(level, state, [{ type: 'call/answer' }], 1).state)).toBe('answered');
    expect(whyGone(99_999, state)).toBe('gave-up');
    const { floor } = state;
    if (floor === undefined) throw new Error('There is no floor.');
    const promised = { ...state, floor: { ...floor, queue: { ...floor.queue, redials: [{ at: 9000, index: 99_999, attempt: 1, kind: 'callback' as const }] } } };
    expect(whyGone(99_999, promised)).toBe('promised');
    expect(waitingFigures(level, { ...state, floor: { ...floor, queue: { ...floor.queue, waiting: [caller({ kind: 'callback' })] } } })).toEqual([]);
  });
});

describe('the ticks of the floor', () => {
  const joined = { type: 'floor/happened', event: { type: 'joined', at: 1, caller: caller() } } as const;
  it('tell of somebody who joins and stays, of somebody who gives up, and of nothing else', () => {
    expect(floorCues([joined])).toEqual([{ kind: 'sound', name: 'joins' }]);
    expect(floorCues([joined, { type: 'floor/happened', event: { type: 'answered', at: 1, caller: caller(), seat: 2 } }])).toEqual([]);
    expect(floorCues([{ type: 'floor/happened', event: { type: 'abandoned', at: 1, caller: caller() } }])).toEqual([{ kind: 'sound', name: 'gives-up' }]);
    expect(floorCues([{ type: 'floor/happened', event: { type: 'break-begins', at: 1, seat: 2 } }])).toEqual([]);
  });
});

function ringing(): { readonly level: Level; readonly state: ShiftState } {
  return playFreeTo({ seats: 20, grade: 1, seed: 4 }, 'exam', (state, level) => soundBed(state, level, null).ringing);
}

it('a campaign shift is as it was: no team, no line, its phone rings as before', () => {
  const plain = coreLevel('L13');
  let state = createShift(plain, { seed: 1, mode: 'practice', logEntries: 0 });
  expect(teamPostures(plain, state)).toEqual([]);
  let rang = false;
  for (let tick = 0; tick < 50; tick += 1) {
    expect(soundBed(state, plain, null).ringing).toBe(isRinging(state));
    rang ||= isRinging(state);
    state = step(plain, state, [], 1).state;
  }
  expect(rang).toBe(true);
});
