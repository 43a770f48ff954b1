import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceFloor, compareFates, createFloor, fatesOf, playerMovesOf, replayFloor, type FloorEvent, type FloorSpec, type FloorState } from '../../game/sim/index.js';
import { anyFloor, anyHabits, playDay } from '../support/floor-days.js';
import { able, faultsOf } from '../support/floor-watch.js';

const seeds = fc.integer({ min: 0, max: 0xffff_ffff });
const DAY = 1800;

/** The floor from event to event, as the fastest run would take it. */
function byEvents(spec: FloorSpec, seed: number, visit: (before: FloorState, after: FloorState, events: readonly FloorEvent[]) => void): void {
  let state = createFloor(spec, seed);
  while (state.nextAt <= DAY) {
    const step = advanceFloor(spec, state, state.nextAt);
    visit(state, step.state, step.events);
    state = step.state;
  }
}

describe('on any floor', () => {
  it('nobody is lost, nobody waits beside an idle seat and everything ends when it should, whatever the player does', () => {
    fc.assert(fc.property(anyFloor, seeds, anyHabits, (spec, seed, habits) => {
      playDay(spec, seed, habits, 900, (_, { state, events }) => {
        // Where nothing happened only the clock has changed.
        const faults = events.length > 0 || state.nextAt <= state.now ? faultsOf(spec, state) : [];
        if (faults.length > 0) throw new Error(`${state.now} s: ${faults.join('; ')}`);
      });
    }), { numRuns: 60 });
  });

  it('steps of 100 ms and one leap end in the same state, with the same events', () => {
    fc.assert(fc.property(anyFloor, seeds, (spec, seed) => {
      const leap = advanceFloor(spec, createFloor(spec, seed), DAY);
      let state = createFloor(spec, seed);
      const events: FloorEvent[] = [];
      for (let tick = 1; tick <= DAY * 10; tick += 1) {
        const step = advanceFloor(spec, state, tick / 10);
        state = step.state;
        events.push(...step.events);
      }
      expect(state).toEqual(leap.state);
      expect(events).toEqual(leap.events);
    }), { numRuns: 40 });
  });

  it('a state that was written down and read again goes on as before', () => {
    fc.assert(fc.property(anyFloor, seeds, anyHabits, (spec, seed, habits) => {
      const { state } = playDay(spec, seed, habits, 600);
      const read = JSON.parse(JSON.stringify(state)) as FloorState;
      expect(read).toEqual(state);
      expect(advanceFloor(spec, read, DAY)).toEqual(advanceFloor(spec, state, DAY));
    }), { numRuns: 40 });
  });

  it('a state is never written to', () => {
    fc.assert(fc.property(anyFloor, seeds, anyHabits, (spec, seed, habits) => {
      playDay(spec, seed, habits, 300, (before) => {
        for (const part of [before, before.waiting, before.redials, before.moves, before.counts, before.seats, ...before.seats]) Object.freeze(part);
      });
    }), { numRuns: 20 });
  });

  it('the same moves live the same day again, and it compares as the same', () => {
    fc.assert(fc.property(anyFloor.filter(({ playerSeat }) => playerSeat !== null), seeds, anyHabits, (spec, seed, habits) => {
      const { state, events } = playDay(spec, seed, habits, 1200);
      const again = replayFloor(spec, seed, playerMovesOf(spec, state), 1200);
      const lived = fatesOf(events, 1200);
      expect(again.calls.map(({ index, attempt, fate, seat }) => [index, attempt, fate, seat])).toEqual(lived.map(({ index, attempt, fate, seat }) => [index, attempt, fate, seat]));
      expect(again.state.counts.waitSeconds).toBeCloseTo(state.counts.waitSeconds, 6);
      expect(compareFates(lived, again.calls)).toMatchObject({ longer: 0, shorter: 0, newlyAbandoned: 0, newlyKept: 0, most: null });
    }), { numRuns: 80 });
  });

  it('another player meets the same callers', () => {
    fc.assert(fc.property(anyFloor.map((spec) => ({ ...spec, playerSeat: 0, repeats: null, callbacks: null })), seeds, anyHabits, anyHabits, (spec, seed, habits, others) => {
      const callers = (list: readonly number[]): readonly unknown[] => playDay(spec, seed, list, 900).events.flatMap((event) => (event.type === 'joined' ? [event.caller] : []));
      expect(callers(others)).toEqual(callers(habits));
    }), { numRuns: 30 });
  });
});

describe('who gets whom', () => {
  const rules = { numRuns: 60 };
  const withoutPlayer = anyFloor.map((spec): FloorSpec => ({ ...spec, playerSeat: null }));

  it('a seat that becomes free takes whoever has waited longest of those it can serve, first of the line that goes first', () => {
    let served = 0;
    fc.assert(fc.property(withoutPlayer, seeds, (spec, seed) => {
      byEvents(spec, seed, (before, _, events) => {
        for (const event of events) {
          if (event.type !== 'answered' || event.at === event.caller.arrivedAt) continue;
          served += 1;
          const others = before.waiting.filter((caller) => able(spec, event.seat, caller, event.at));
          const first = spec.priority?.skill;
          const knows = first !== undefined && spec.seatSkills?.[event.seat]?.includes(first) === true;
          expect(((knows ? others.find(({ skill }) => skill === first) : undefined) ?? others[0])?.index).toBe(event.caller.index);
        }
      });
    }), rules);
    expect(served).toBeGreaterThan(50);
  });

  it('a caller who comes goes to the able seat that has been idle longest', () => {
    let served = 0;
    fc.assert(fc.property(withoutPlayer, seeds, (spec, seed) => {
      byEvents(spec, seed, (before, _, events) => {
        for (const event of events) {
          if (event.type !== 'answered' || event.at !== event.caller.arrivedAt) continue;
          const idle = before.seats.map((seat, number) => ({ ...seat, number })).filter(({ status, number }) => status === 'idle' && able(spec, number, event.caller, event.at));
          const longest = idle.toSorted((a, b) => a.since - b.since || a.number - b.number)[0];
          expect(event.seat).toBe(longest?.number);
          if (idle.length > 1) served += 1;
        }
      });
    }), rules);
    expect(served).toBeGreaterThan(50);
  });

  it('whoever gives up does so to the second, and only while they wait', () => {
    let gone = 0;
    fc.assert(fc.property(withoutPlayer, seeds, (spec, seed) => {
      byEvents(spec, seed, (before, _, events) => {
        for (const event of events) {
          if (event.type !== 'abandoned' && event.type !== 'callback-accepted') continue;
          gone += 1;
          expect(event.at).toBe(event.caller.leavesAt);
          expect(event.type === 'abandoned').toBe(event.caller.leaves === 'gives-up');
          expect(before.waiting.some(({ index }) => index === event.caller.index)).toBe(true);
        }
      });
    }), rules);
    expect(gone).toBeGreaterThan(50);
  });
});
