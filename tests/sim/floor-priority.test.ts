import { describe, expect, it } from 'vitest';
import { advanceFloor, createFloor, floorSpec, nextForPlayer, playerAvailable, ringingFor, waitingOf, wallOf, type FloorEvent, type FloorSpec, type FloorState, type ShiftState } from '../../game/sim/index.js';

const HOUR = 3600;
const OVERFLOW = 30;
const LINES = [{ skill: 'billing', weight: 4 }, { skill: 'senior', weight: 1 }] as const;

/** Six seats of which two know the seniors' line, busier than they can do. */
function spec(extra: Partial<FloorSpec> = {}): FloorSpec {
  return floorSpec({
    seats: 6, arrivals: [{ fromSeconds: 0, perHour: 130 }], skills: LINES,
    seatSkills: Array.from({ length: 6 }, (_, seat) => (seat < 2 ? ['billing', 'senior'] : ['billing'])), ...extra,
  });
}

type Answered = Extract<FloorEvent, { seat: number; caller: unknown }>;

function answersOf(floor: FloorSpec, seed: number): readonly { readonly event: Answered; readonly before: FloorState }[] {
  const answers: { event: Answered; before: FloorState }[] = [];
  let state = createFloor(floor, seed);
  while (state.now < 12 * HOUR) {
    const step = advanceFloor(floor, state, state.nextAt);
    for (const event of step.events) if (event.type === 'answered') answers.push({ event, before: state });
    state = step.state;
  }
  return answers;
}

const meanWait = (answers: ReturnType<typeof answersOf>, skill: string): number => {
  const waits = answers.filter(({ event }) => event.caller.skill === skill).map(({ event }) => event.at - event.caller.arrivedAt);
  return waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
};

describe('a line that goes first', () => {
  const priority = { skill: 'senior', overflowSeconds: OVERFLOW } as const;

  it('is served by those who know it alone, and by everybody once they have waited long enough', () => {
    const answers = answersOf(spec({ priority }), 3).filter(({ event }) => event.caller.skill === 'senior');
    const byOthers = answers.filter(({ event }) => event.seat >= 2);
    expect(answers.length).toBeGreaterThan(100);
    expect(byOthers.length).toBeGreaterThan(20);
    expect(Math.min(...byOthers.map(({ event }) => event.at - event.caller.arrivedAt))).toBeGreaterThanOrEqual(OVERFLOW - 1e-9);
    expect(answers.some(({ event }) => event.seat < 2 && event.at - event.caller.arrivedAt < OVERFLOW)).toBe(true);
  });

  it('is taken before others who have waited longer, by the seats that know it', () => {
    const answers = answersOf(spec({ priority }), 3);
    const passedOver = answers.filter(({ event, before }) => event.seat < 2 && event.caller.skill === 'billing' && before.waiting.some(({ skill, index }) => skill === 'senior' && index !== event.caller.index));
    expect(passedOver).toEqual([]);
    const jumped = answers.filter(({ event, before }) => event.caller.skill === 'senior' && before.waiting.some(({ skill, arrivedAt }) => skill === 'billing' && arrivedAt < event.caller.arrivedAt));
    expect(jumped.length).toBeGreaterThan(50);
  });

  it('waits less than with first come, first served; the others wait a little more', () => {
    const [first, plain] = [answersOf(spec({ priority }), 3), answersOf(spec(), 3)];
    expect(meanWait(first, 'senior')).toBeLessThan(meanWait(plain, 'senior') * 0.6);
    expect(meanWait(first, 'billing')).toBeGreaterThan(meanWait(plain, 'billing'));
  });

  it('goes to an idle seat that does not know it at the very second at which it may', () => {
    // Nobody else comes: two billing seats idle, and the only one who knows the line is not there.
    const floor = floorSpec({
      seats: 3, playerSeat: 0, maxCalls: 1, arrivals: [{ fromSeconds: 0, perHour: 60 }], skills: [{ skill: 'senior', weight: 1 }], priority,
      seatSkills: [['billing', 'senior'], ['billing'], ['billing']], patience: { kind: 'infinite', meanSeconds: 60, announcement: { atSeconds: 60, share: 0 } },
    });
    const { events } = advanceFloor(floor, createFloor(floor, 1), HOUR);
    const [joined, answered] = ['joined', 'answered'].map((type) => events.find((event) => event.type === type));
    expect((answered?.at ?? 0) - (joined?.at ?? 0)).toBeCloseTo(OVERFLOW, 9);
    expect(answered).toMatchObject({ seat: 1 });
    // With the player there it rings at the player's desk at once.
    const open = playerAvailable(floor, createFloor(floor, 1), 0).state;
    const rung = advanceFloor(floor, open, open.nextAt);
    expect(rung.events.map(({ type }) => type)).toEqual(['joined', 'rings']);
    expect(ringingFor(floor, rung.state)?.skill).toBe('senior');
  });

  it('must have callers and somebody who knows it', () => {
    expect(() => spec({ priority: { skill: 'parcel', overflowSeconds: 30 } })).toThrow(RangeError);
    expect(() => spec({ priority: { ...priority, overflowSeconds: -1 } })).toThrow(RangeError);
    expect(() => spec({ priority, seatSkills: Array.from({ length: 6 }, () => ['billing'] as const) })).toThrow(RangeError);
  });
});

describe('call-backs that the team makes', () => {
  const floor = floorSpec({ seats: 3, playerSeat: 0, arrivals: [{ fromSeconds: 0, perHour: 75 }], callbacks: { afterSeconds: 30, share: 0.8, dueSeconds: 60, by: 'team' } });

  it('never ring at the player’s desk, are not on the wall and not in the queue; the team makes them', () => {
    let state = playerAvailable(floor, createFloor(floor, 5), 0).state;
    let owed = 0;
    let madeByTeam = 0;
    while (state.now < 8 * HOUR) {
      const step = advanceFloor(floor, state, state.nextAt);
      state = step.state;
      for (const event of step.events) {
        if (event.type !== 'answered' && event.type !== 'rings') continue;
        if (event.caller.kind === 'callback') madeByTeam += 1;
        expect(event.seat === 0 && event.caller.kind === 'callback').toBe(false);
      }
      if (state.seats[0]?.status === 'paused') state = playerAvailable(floor, state, state.now).state;
      expect(nextForPlayer(floor, state)?.kind).not.toBe('callback');
      const callbacks = state.waiting.filter(({ kind }) => kind === 'callback').length;
      owed += callbacks;
      const shown = waitingOf({ floor: { queue: state } } as ShiftState);
      expect(shown.length).toBe(state.waiting.length - callbacks);
      expect(waitingOf({ floor: { queue: state } } as ShiftState)).toBe(shown);
      expect(wallOf(floor, state).waiting).toBe(shown.length);
    }
    expect(owed).toBeGreaterThan(10);
    expect(madeByTeam).toBe(state.counts.calledBack);
    expect(madeByTeam).toBeGreaterThan(10);
  });

  it('need a team', () => {
    expect(() => floorSpec({ seats: 1, playerSeat: 0, callbacks: { afterSeconds: 30, share: 0.8, dueSeconds: 60, by: 'team' } })).toThrow(RangeError);
  });
});
