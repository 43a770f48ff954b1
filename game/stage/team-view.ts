import { isOnHold } from '../session/index.js';
import type { Level, SeatState, ShiftState } from '../sim/index.js';
import type { Colleague } from './paint/people.js';

/** What a teammate is seen doing. `away`: on a break, the chair is empty. */
export type Posture = 'idle' | 'talking' | 'hold' | 'after-call' | 'paused' | 'away';

/** A teammate's desk in the room: where it stands and who sits there. `row` 0 is the near one. */
export interface TeamPlace extends Colleague {
  readonly row: 0 | 1;
}

const NEAR = { y: 381, size: 0.94 } as const;
const FAR = { y: 333, size: 0.6 } as const;
/** The right half of the window stays in sight during a call: the first desks stand there. */
const NEAR_RIGHT = { from: 566, to: 974, most: 5 } as const;
const FAR_RIGHT = { from: 548, to: 986, most: 8 } as const;
/** What is left over sits behind the caller's portrait. */
const NEAR_LEFT = [300, 400, 112] as const;
const FAR_LEFT = [282, 346, 410, 474] as const;
const HAIR = ['short', 'long', 'bun', 'cap'] as const;

/** The desks of so many teammates, 0 to 20; the first ones are those that are always in sight. */
export function teamPlaces(teammates: number): readonly TeamPlace[] {
  const near = spread(NEAR_RIGHT, Math.min(teammates, NEAR_RIGHT.most));
  const far = spread(FAR_RIGHT, Math.min(Math.max(0, teammates - near.length), FAR_RIGHT.most));
  const rest = teammates - near.length - far.length;
  const left = [...NEAR_LEFT.map((x) => ({ x, row: 0 as const })), ...FAR_LEFT.map((x) => ({ x, row: 1 as const }))].slice(0, Math.max(0, rest));
  return [...near.map((x) => ({ x, row: 0 as const })), ...far.map((x) => ({ x, row: 1 as const })), ...left].map(({ x, row }, seat) => ({
    x, row, ...(row === 0 ? NEAR : FAR), hair: HAIR[(seat * 3 + row) % HAIR.length] ?? 'short', facing: (seat * 5 + row) % 3 === 0 ? -1 : 1,
  }));
}

function spread({ from, to, most }: { readonly from: number; readonly to: number; readonly most: number }, count: number): readonly number[] {
  const step = (to - from) / (Math.max(count, Math.min(most, 4)) - 1);
  return Array.from({ length: count }, (_, index) => Math.round(from + index * step));
}

/** What every teammate is doing now, by seat without the player's own; empty in a shift without a floor. */
export function teamPostures(level: Level, { floor }: ShiftState): readonly Posture[] {
  const spec = level.floor?.spec;
  if (floor === undefined || spec === undefined) return [];
  const { queue } = floor;
  return queue.seats.filter((_, seat) => seat !== spec.playerSeat).map((seat) => (isOnHold(spec, queue.seed, seat, queue.now) ? 'hold' : postureOf(seat)));
}

function postureOf({ status }: SeatState): Posture {
  return status === 'break' ? 'away' : status === 'ringing' ? 'idle' : status;
}
