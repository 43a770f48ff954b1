import { describe, expect, it } from 'vitest';
import { advanceFloor, compareFates, createFloor, fatesOf, floorSpec, nextForPlayer, playerAvailable, playerMovesOf, playerSeatOf, releasePlayer, replayFloor, ringingFor, takeForPlayer, type CallFate, type FloorEvent, type FloorState, type FloorStep } from '../../game/sim/index.js';
import { withPauses } from '../support/floor-pauses.js';

const SPEC = floorSpec({ seats: 4, playerSeat: 0, arrivals: [{ fromSeconds: 0, perHour: 62 }], hotShare: 0.3, afterCallSeconds: 12 });
const SEED = 21;
const DAY = 2 * 3600;

/** A player who picks up after 3 s, talks for 150 s and pauses for so long; lived tick by tick. */
function live(pauseSeconds: number): { readonly state: FloorState; readonly calls: readonly CallFate[] } {
  let state = createFloor(SPEC, SEED);
  const events: FloorEvent[] = [];
  const follow = (step: FloorStep): void => {
    state = step.state;
    events.push(...step.events);
  };
  let openAt = 0;
  for (let tick = 0; tick <= DAY * 10; tick += 1) {
    const now = tick / 10;
    follow(advanceFloor(SPEC, state, now));
    const { status, since } = playerSeatOf(SPEC, state);
    if (status === 'talking' && now - since >= 150) {
      follow(releasePlayer(SPEC, state, now));
      openAt = now + pauseSeconds;
    } else if (status === 'paused' && now >= openAt) follow(playerAvailable(SPEC, state, now));
    else if (status === 'ringing' && now - since >= 3) follow(takeForPlayer(SPEC, state, now));
  }
  return { state, calls: fatesOf(events, DAY) };
}

describe('a day lived again', () => {
  const { state, calls } = live(40);
  const moves = playerMovesOf(SPEC, state);

  it('notes each call with its ring, its length and the pause after it', () => {
    expect(state.moves.length).toBeGreaterThan(20);
    for (const { answerSeconds, handleSeconds, callIndex } of state.moves) {
      expect(answerSeconds).toBeCloseTo(3, 0);
      expect(handleSeconds).toBeCloseTo(150, 0);
      expect(callIndex).toBeUndefined();
    }
    for (const { pauseSeconds } of state.moves.slice(0, -1)) expect(pauseSeconds).toBeCloseTo(40, 0);
  });

  it('is the same day with the same moves', () => {
    const again = replayFloor(SPEC, SEED, moves, DAY);
    expect(again.calls.map(({ index, fate, seat }) => [index, fate, seat])).toEqual(calls.map(({ index, fate, seat }) => [index, fate, seat]));
  });

  it('is the same day too when each stretch only follows the one before', () => {
    const relative = replayFloor(SPEC, SEED, withPauses(moves, ({ pauseSeconds }) => pauseSeconds), DAY);
    const { longerSeconds, shorterSeconds, newlyAbandoned, newlyKept } = compareFates(calls, relative.calls);
    // Ticks are rounded up in one and not in the other: tenths of a second, and nobody's fate.
    expect([newlyAbandoned, newlyKept]).toEqual([0, 0]);
    expect(longerSeconds + shorterSeconds).toBeLessThan(0.1 * calls.length);
  });

  it('names who waits longer when the pauses are longer, and the day that is really played says the same', () => {
    const lived = replayFloor(SPEC, SEED, withPauses(moves, ({ pauseSeconds }) => pauseSeconds), DAY);
    const longPauses = replayFloor(SPEC, SEED, withPauses(moves, () => 240), DAY);
    const difference = compareFates(lived.calls, longPauses.calls);
    expect(difference.longerSeconds).toBeGreaterThan(difference.shorterSeconds + 300);
    expect(difference.newlyAbandoned).toBeGreaterThan(difference.newlyKept);
    const { most } = difference;
    const waitOf = (list: readonly CallFate[]): number => list.find(({ index }) => index === most?.index)?.waitSeconds ?? NaN;
    expect(waitOf(longPauses.calls) - waitOf(lived.calls)).toBeCloseTo(most?.seconds ?? NaN, 9);

    const really = compareFates(live(240).calls, longPauses.calls);
    expect(really.longerSeconds + really.shorterSeconds).toBeLessThan(0.2 * calls.length);
  });

  it('keeps the callers and what they need, whoever answers', () => {
    const other = replayFloor(SPEC, SEED, [], DAY);
    expect(other.calls.map(({ index, hot, arrivedAt }) => [index, hot, arrivedAt])).toEqual(calls.map(({ index, hot, arrivedAt }) => [index, hot, arrivedAt]));
    expect(other.calls.every(({ seat }) => seat !== 0)).toBe(true);
  });

  it('remembers whom the player chose out of turn', () => {
    const alone = floorSpec({ ...SPEC, seats: 1, patience: { kind: 'infinite', meanSeconds: 1, announcement: { atSeconds: 0, share: 0 } } });
    let now = advanceFloor(alone, createFloor(alone, 1), 400).state;
    const chosen = now.waiting[2]?.index;
    expect(chosen).not.toBe(nextForPlayer(alone, now)?.index);
    now = releasePlayer(alone, takeForPlayer(alone, now, 400, chosen).state, 500).state;
    expect(now.moves).toMatchObject([{ callIndex: chosen, answerSeconds: 0 }]);
    const again = replayFloor(alone, 1, playerMovesOf(alone, now), 500);
    expect(again.calls.filter(({ fate }) => fate === 'answered').map(({ index }) => index)).toEqual([chosen]);
    expect(ringingFor(alone, again.state)).toBeNull();
  });
});
