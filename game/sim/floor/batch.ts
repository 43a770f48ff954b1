import { fireNext } from './engine.js';
import { createFloor, draftOf } from './floor.js';
import { floorSpec, type FloorSpec } from './spec.js';
import type { FloorDraft, FloorSink } from './state.js';
import { BATCHES, NEVER, TARGETS, WARM_UP_CALLS } from './tuning.js';
import { deskTime } from './wall.js';

/** A long run of a floor without a player. Shares are of all arrivals, 0 to 1; times in seconds. */
export interface BatchResult {
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly abandonedShare: number;
  readonly answeredWithin15s: number;
  readonly answeredWithin20s: number;
  /** Mean and 95th percentile of the wait of all arrivals, those who gave up included. */
  readonly meanWaitS: number;
  readonly p95WaitS: number;
  /** Share of the time at the desk on the phone or in after-call work; pauses are time at the desk, breaks are not. */
  readonly occupancy: number;
  /** Waited at all. */
  readonly delayedShare: number;
}

/** Standard errors of some of the figures, by batch means. */
export type BatchErrors = Readonly<Record<'delayedShare' | 'abandonedShare' | 'meanWaitS' | 'answeredWithin15s', number>>;

/** A long run with its errors. */
export interface BatchRun {
  readonly result: BatchResult;
  /** null for a run too short to know: fewer than two callers a batch. */
  readonly errors: BatchErrors | null;
}

/** What one batch of consecutive callers adds up to. */
interface Sums {
  arrivals: number;
  delayed: number;
  abandoned: number;
  wait: number;
  within15: number;
}

/**
 * Runs a floor for so many first calls, after a warm-up that is not counted, and until the last of them has
 * been answered or is gone. Waits of neighbours are alike, so the errors come from the means of
 * consecutive batches, not from single callers.
 */
export function runBatch(spec: FloorSpec, seed: number, calls: number, warmUp: number = WARM_UP_CALLS): BatchRun {
  if (!(Number.isSafeInteger(calls) && calls > 0 && Number.isSafeInteger(warmUp) && warmUp >= 0)) throw new RangeError('runBatch: the number of calls must be whole and positive.');
  if (spec.arrivals[spec.arrivals.length - 1]?.perHour === 0) throw new RangeError('runBatch: the rate must not end at 0, or the calls never come.');
  const run = floorSpec({ ...spec, playerSeat: null, maxCalls: warmUp + calls });
  const floor = draftOf(createFloor(run, seed));
  const tally = new Tally(calls, warmUp);
  const start = { busy: 0, atDesk: 0 };
  const end = { busy: 0, atDesk: 0 };
  let counting = false;
  while (floor.nextArrivalAt < NEVER || floor.waiting.length > 0 || floor.redials.length > 0) {
    if (!counting && floor.nextIndex >= warmUp) {
      counting = true;
      Object.assign(start, deskTime(floor.seats, floor.now));
    }
    const last = floor.nextIndex;
    fireNext(run, floor, tally.sink);
    if (floor.nextIndex !== last && floor.nextIndex === warmUp + calls) Object.assign(end, deskTime(floor.seats, floor.now));
  }
  return tally.run((end.busy - start.busy) / (end.atDesk - start.atDesk), floor);
}

class Tally {
  private readonly batches: readonly Sums[];
  private waits: Float64Array;
  private offered = 0;
  private answered = 0;
  private abandoned = 0;
  private within20 = 0;
  private settled = 0;

  constructor(private readonly calls: number, private readonly warmUp: number) {
    this.waits = new Float64Array(calls);
    this.batches = Array.from({ length: BATCHES }, () => ({ arrivals: 0, delayed: 0, abandoned: 0, wait: 0, within15: 0 }));
  }

  readonly sink: FloorSink = (type, at, caller) => {
    if (caller === null || caller.index < this.warmUp || caller.kind === 'callback') return;
    if (type === 'joined') this.offered += 1;
    else if (type === 'answered' || type === 'abandoned' || type === 'callback-accepted') this.settle(caller.index, at - caller.arrivedAt, type);
  };

  private settle(index: number, wait: number, fate: 'answered' | 'abandoned' | 'callback-accepted'): void {
    if (this.settled === this.waits.length) {
      const more = new Float64Array(this.waits.length * 2);
      more.set(this.waits);
      this.waits = more;
    }
    this.waits[this.settled] = wait;
    this.settled += 1;
    const batch = this.batches[Math.floor(((index - this.warmUp) * this.batches.length) / this.calls)];
    if (batch === undefined) throw new Error(`Call ${index} belongs to no batch.`);
    batch.arrivals += 1;
    batch.wait += wait;
    if (wait > 0) batch.delayed += 1;
    if (fate === 'abandoned') {
      batch.abandoned += 1;
      this.abandoned += 1;
    } else if (fate === 'answered') {
      this.answered += 1;
      if (wait <= TARGETS.norm) batch.within15 += 1;
      if (wait <= TARGETS.habit) this.within20 += 1;
    }
  }

  run(occupancy: number, floor: FloorDraft): BatchRun {
    if (this.settled !== this.offered) throw new Error(`${this.offered} calls came and ${this.settled} were settled by ${floor.now} s.`);
    const sum = (of: (batch: Sums) => number): number => this.batches.reduce((total, batch) => total + of(batch), 0);
    const waits = this.waits.subarray(0, this.settled).sort();
    return {
      result: {
        offered: this.offered,
        answered: this.answered,
        abandoned: this.abandoned,
        abandonedShare: this.abandoned / this.offered,
        answeredWithin15s: sum(({ within15 }) => within15) / this.offered,
        answeredWithin20s: this.within20 / this.offered,
        meanWaitS: sum(({ wait }) => wait) / this.offered,
        p95WaitS: waits[Math.ceil(this.settled * 0.95) - 1] ?? 0,
        occupancy,
        delayedShare: sum(({ delayed }) => delayed) / this.offered,
      },
      errors: this.calls < 2 * BATCHES ? null : {
        delayedShare: errorOf(this.batches, ({ delayed }) => delayed),
        abandonedShare: errorOf(this.batches, ({ abandoned }) => abandoned),
        meanWaitS: errorOf(this.batches, ({ wait }) => wait),
        answeredWithin15s: errorOf(this.batches, ({ within15 }) => within15),
      },
    };
  }
}

/** Standard error of the mean over batches of the same length. */
function errorOf(batches: readonly Sums[], of: (batch: Sums) => number): number {
  const means = batches.map((batch) => of(batch) / batch.arrivals);
  const mean = means.reduce((total, value) => total + value, 0) / means.length;
  const variance = means.reduce((total, value) => total + (value - mean) * (value - mean), 0) / (means.length - 1);
  return Math.sqrt(variance / means.length);
}
