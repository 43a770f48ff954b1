import { exp, ln } from './exact.js';

/**
 * What a load does to any team, worked out instead of played: Poisson arrivals, exponential handling,
 * exponential patience (Erlang-A, M/M/n+M) or endless patience (Erlang-C). The arithmetic is as exact on
 * every machine as that of the engine.
 */

/** A team and its load. Seconds and callers per hour; `patienceSeconds` null: nobody ever gives up. */
export interface TeamLoad {
  readonly seats: number;
  readonly perHour: number;
  readonly handleSeconds: number;
  readonly patienceSeconds: number | null;
}

/** What is to be expected in the long run. Shares of all arrivals, 0 to 1. */
export interface Expected {
  /** Found every seat taken. */
  readonly delayedShare: number;
  readonly abandonedShare: number;
  /** Mean wait of all arrivals, those who gave up included, seconds. */
  readonly meanWaitSeconds: number;
  /** Answered within the given seconds. */
  readonly withinShare: number;
  /** Share of the seats' time on the phone. */
  readonly occupancy: number;
}

/** Work that arrives, in full seats per seat: 1 is as much as the team can just do if nobody gives up. */
export function offeredLoad({ seats, perHour, handleSeconds }: TeamLoad): number {
  return (perHour / 3600) * (handleSeconds / seats);
}

/** The long run of a load; null where there is none, because nobody gives up and more comes than can be done. */
export function expectedFor(load: TeamLoad, withinSeconds: number): Expected | null {
  const { seats, perHour, handleSeconds, patienceSeconds } = load;
  if (!(seats >= 1 && perHour >= 0 && handleSeconds > 0 && withinSeconds >= 0 && (patienceSeconds === null || patienceSeconds > 0))) throw new RangeError('expectedFor: a load needs seats, a rate and lengths.');
  if (perHour === 0) return { delayedShare: 0, abandonedShare: 0, meanWaitSeconds: 0, withinShare: 1, occupancy: 0 };
  const wait = patienceSeconds === null ? endless(load, withinSeconds) : impatient(load, patienceSeconds, withinSeconds);
  return wait === null ? null : { ...wait, occupancy: offeredLoad(load) * (1 - wait.abandonedShare) };
}

/** Probability that fewer than all seats are taken, over that of all but one: 1 + (n−1)/a + (n−1)(n−2)/a² + … */
function freeWeight({ seats, perHour, handleSeconds }: TeamLoad): number {
  const calls = (perHour / 3600) * handleSeconds;
  let weight = 1;
  let sum = 1;
  for (let taken = seats - 1; taken > 0; taken -= 1) {
    weight *= taken / calls;
    sum += weight;
  }
  return sum;
}

type Waits = Omit<Expected, 'occupancy'>;

function endless(load: TeamLoad, within: number): Waits | null {
  const arrival = load.perHour / 3600;
  const spare = load.seats / load.handleSeconds - arrival;
  if (!(spare > 0)) return null;
  const full = arrival / spare;
  const delayedShare = full / (freeWeight(load) + full);
  return { delayedShare, abandonedShare: 0, meanWaitSeconds: delayedShare / spare, withinShare: 1 - delayedShare * exp(-spare * within) };
}

/** How far below its peak a density is taken for nothing: e to the minus 40. */
const NEGLIGIBLE = 40;

/**
 * With λ, μ, θ as rates, the wait that is offered to a caller (the wait of somebody who never gives up) has
 * the density λ·p(n−1)·exp(λ(1 − e^−θx)/θ − nμx): Baccelli & Hébuterne 1981. Everything else is an integral over it.
 */
function impatient(load: TeamLoad, patience: number, within: number): Waits {
  const arrival = load.perHour / 3600;
  const service = load.seats / load.handleSeconds;
  const power = (x: number): number => arrival * patience * (1 - exp(-x / patience)) - service * x;
  const peakAt = arrival > service ? patience * ln(arrival / service) : 0;
  const peak = power(peakAt);
  const density = (x: number): number => arrival * exp(power(x) - peak);
  let end = peakAt + 1 / service;
  while (power(end) > peak - NEGLIGIBLE) end *= 2;
  const full = integral(density, end);
  const all = full + freeWeight(load) * exp(-peak);
  const abandonedShare = integral((x) => density(x) * (1 - exp(-x / patience)), end) / all;
  const inTime = integral((x) => density(x) * exp(-x / patience), Math.min(within, end)) / all;
  return { delayedShare: full / all, abandonedShare, meanWaitSeconds: abandonedShare * patience, withinShare: 1 - full / all + inTime };
}

/** Pieces of the integral; fine enough that its error stays below one in a thousand million. */
const PIECES = 4000;

/** Simpson's rule from 0 to `end`. */
function integral(f: (x: number) => number, end: number): number {
  if (end <= 0) return 0;
  const width = end / PIECES;
  let sum = f(0) + f(end);
  for (let piece = 1; piece < PIECES; piece += 1) sum += f(piece * width) * (piece % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}
