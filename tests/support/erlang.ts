/**
 * Erlang-A and Erlang-C from the stationary birth–death chain in plain floating point, written for the
 * tests alone: another method than `game/sim/floor/theory.ts`, which integrates a density.
 */
export interface Chain {
  readonly seats: number;
  /** Callers per second. */
  readonly arrival: number;
  /** Calls per second that one seat finishes. */
  readonly service: number;
  /** Callers per second that one waiting caller gives up with; 0: never. */
  readonly giveUp: number;
}

export interface LongRun {
  readonly delayedShare: number;
  readonly abandonedShare: number;
  readonly meanWait: number;
  readonly occupancy: number;
}

const SMALL = 1e-18;

/** Probabilities of 0, 1, 2 … people on the floor, until they no longer matter even to the queue. In logarithms, so that nothing overflows. */
export function stationary({ seats, arrival, service, giveUp }: Chain): readonly number[] {
  if (giveUp === 0 && arrival >= seats * service) throw new Error('No long run: more comes than can be done.');
  const logs = [0];
  let peak = 0;
  let queuePeak = -Infinity;
  for (let people = 1; ; people += 1) {
    const death = Math.min(people, seats) * service + Math.max(0, people - seats) * giveUp;
    const log = (logs[people - 1] ?? 0) + Math.log(arrival / death);
    logs.push(log);
    peak = Math.max(peak, log);
    if (people >= seats) queuePeak = Math.max(queuePeak, log);
    if (people > seats && log < queuePeak + Math.log(SMALL)) break;
  }
  const weights = logs.map((log) => Math.exp(log - peak));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

export function longRun(chain: Chain): LongRun {
  const { seats, arrival, service, giveUp } = chain;
  let delayedShare = 0;
  let queue = 0;
  let busy = 0;
  stationary(chain).forEach((probability, people) => {
    if (people >= seats) delayedShare += probability;
    queue += probability * Math.max(0, people - seats);
    busy += probability * Math.min(people, seats);
  });
  // Little's law gives the wait, the balance of the flows the share that gives up; `busy` is the check on both.
  const abandonedShare = (giveUp * queue) / arrival;
  if (Math.abs(busy * service + giveUp * queue - arrival) > 1e-9 * arrival) throw new Error('The flows do not balance.');
  return { delayedShare, abandonedShare, meanWait: queue / arrival, occupancy: busy / seats };
}

/**
 * Standard errors that a run of so many calls has by theory, for its shares and its mean wait as averages over
 * callers. By the Poisson equation of the chain a sum over callers is a martingale, whose jumps at each arrival,
 * finished call and giving up are known; for a plain time average this is Burman's formula (Whitt 1992,
 * "Asymptotic formulas for Markov processes").
 */
export function longRunErrors(chain: Chain, calls: number): Readonly<Record<'delayedShare' | 'abandonedShare' | 'meanWait', number>> {
  const { seats, arrival, service, giveUp } = chain;
  const people = stationary(chain);
  const truth = longRun(chain);
  const queue = (count: number): number => Math.max(0, count - seats);
  /** `rate`: what is summed, per second; `joining` and `leaving`: what an arrival and a giving up add at once; `mean`: per caller. */
  const error = (rate: (count: number) => number, joining: (count: number) => number, leaving: number, mean: number): number => {
    const perSecond = people.reduce((sum, probability, count) => sum + probability * rate(count), 0);
    let below = 0;
    let variance = 0;
    people.forEach((probability, count) => {
      if (count === people.length - 1) return;
      below += probability * (rate(count) - perSecond);
      const climb = -below / (arrival * probability);
      const next = people[count + 1] ?? 0;
      variance += probability * arrival * (climb + joining(count) - mean) ** 2 + next * (Math.min(count + 1, seats) * service * climb ** 2 + queue(count + 1) * giveUp * (leaving - climb) ** 2);
    });
    return Math.sqrt(variance / arrival / calls);
  };
  const full = (count: number): number => (count >= seats ? 1 : 0);
  return {
    delayedShare: error((count) => arrival * full(count), full, 0, truth.delayedShare),
    abandonedShare: error((count) => giveUp * queue(count), () => 0, 1, truth.abandonedShare),
    meanWait: error(queue, () => 0, 0, truth.meanWait),
  };
}

/**
 * Share of all arrivals answered within so many seconds: a caller who finds `ahead` others waiting moves up
 * whenever one of them leaves or a seat is free, and may give up; followed by uniformisation.
 */
export function answeredWithin(chain: Chain, seconds: number): number {
  const { seats, service, giveUp } = chain;
  const people = stationary(chain);
  const longest = people.length - seats;
  let free = 0;
  for (let taken = 0; taken < seats; taken += 1) free += people[taken] ?? 0;
  // places[j]: probability of standing behind j others; answered and given up are left out of it.
  let places = Array.from({ length: longest }, (_, ahead) => people[seats + ahead] ?? 0);
  const rate = seats * service + longest * giveUp;
  const jumps = rate * seconds;
  let answered = 0;
  let total = 0;
  let weight = Math.exp(-jumps);
  let seen = weight;
  const far = Math.ceil(jumps + 12 * Math.sqrt(jumps) + 40);
  if (weight === 0) throw new Error('Too many jumps for this simple sum.');
  for (let jump = 0; jump <= far; jump += 1) {
    total += weight * answered;
    weight *= jumps / (jump + 1);
    seen += weight;
    answered += ((places[0] ?? 0) * seats * service) / rate;
    const now = places;
    places = now.map((probability, ahead) => {
      const leaving = seats * service + (ahead + 1) * giveUp;
      const moved = ahead + 1 < now.length ? (now[ahead + 1] ?? 0) * (seats * service + (ahead + 1) * giveUp) : 0;
      return (probability * (rate - leaving) + moved) / rate;
    });
  }
  if (Math.abs(seen - 1) > 1e-9) throw new Error('The sum was cut off too early.');
  return free + total;
}
