import type { PauseChoice } from '../../../game/sim/index.js';

/** How a pause, or going on at once, turned out. */
export type PriceMark = 'worth' | 'free' | 'dear' | 'missed' | 'right';

/** A gap with what it cost the queue and gave the next call. */
export interface PausePrice {
  readonly choice: PauseChoice;
  /** Callers who wait longer with a pause than without, and how much longer in all, seconds; 0 when nobody. */
  readonly callers: number;
  readonly costSeconds: number;
  /** Callers who give up with the pause and not without it. */
  readonly lost: number;
  /** Emotion points that the next caller starts cooler with the pause. */
  readonly gain: number;
  readonly mark: PriceMark;
}

/** Less is no cost and no gain. */
const NOTICED = { seconds: 1, points: 1 } as const;
/** A pause is worth it when it brings at least one point for so many seconds of waiting. Design choice. */
const SECONDS_PER_POINT = 6;

/** The price of pausing in a gap, whether or not the player paused. */
export function pausePrice(choice: PauseChoice): PausePrice {
  const { queue, other, livedHeat, otherHeat } = choice;
  const lived = other === 'skip';
  const costSeconds = Math.max(0, lived ? queue.shorterSeconds - queue.longerSeconds : queue.longerSeconds - queue.shorterSeconds);
  const callers = costSeconds < NOTICED.seconds ? 0 : lived ? queue.shorter : queue.longer;
  const lost = Math.max(0, lived ? queue.newlyKept - queue.newlyAbandoned : queue.newlyAbandoned - queue.newlyKept);
  const gain = Math.max(0, lived ? otherHeat - livedHeat : livedHeat - otherHeat);
  const pays = gain >= NOTICED.points && lost === 0 && costSeconds <= gain * SECONDS_PER_POINT;
  return { choice, callers, costSeconds: callers === 0 ? 0 : costSeconds, lost, gain, mark: lived ? (pays ? 'worth' : callers === 0 && lost === 0 ? 'free' : 'dear') : pays ? 'missed' : 'right' };
}

/** What the pauses that were made cost and gave together. */
export interface PriceSum {
  readonly count: number;
  readonly gain: number;
  readonly costSeconds: number;
}

/** Adds pauses up. */
export function priceSum(prices: readonly PausePrice[]): PriceSum {
  return prices.reduce((sum, { gain, costSeconds }) => ({ count: sum.count + 1, gain: sum.gain + gain, costSeconds: sum.costSeconds + costSeconds }), { count: 0, gain: 0, costSeconds: 0 });
}
