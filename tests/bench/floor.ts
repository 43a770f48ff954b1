import { floorSpec, floorTuning, runBatch } from '../../game/sim/index.js';
import type { Figure } from './support/figure.js';
import { median } from './support/samples.js';

const CALLS = 1_000_000;
const HANDLE_SECONDS = 180;
const PER_HOUR = 340;

/** A million calls of a 20-seat floor, beside the shortest loop that answers the same question. */
export function measureFloor(quick: boolean): Figure[] {
  const { SEATS: seats, PATIENCE_SECONDS: patience } = floorTuning;
  const spec = floorSpec({ arrivals: [{ fromSeconds: 0, perHour: PER_HOUR }], handling: { kind: 'exponential', meanSeconds: HANDLE_SECONDS, spread: 1, hotFactor: 1 } });
  runBatch(spec, 1, CALLS / 20);
  bareQueue(seats, patience, CALLS / 20);
  const runs = Array.from({ length: quick ? 1 : 3 }, (_, index) => {
    let delayed = 0;
    let bareDelayed = 0;
    const engine = seconds(() => (delayed = runBatch(spec, index + 1, CALLS).result.delayedShare));
    const bare = seconds(() => (bareDelayed = bareQueue(seats, patience, CALLS)));
    // Both must have answered the same question, or the ratio means nothing.
    if (Math.abs(delayed - bareDelayed) > 0.03) throw new Error(`The engine delays ${delayed} of the callers, the bare loop ${bareDelayed}.`);
    return { engine, bare };
  });
  const engine = median(runs.map((run) => run.engine));
  const bare = median(runs.map((run) => run.bare));
  return [
    {
      what: 'a million calls, 20 seats', value: engine, unit: 's',
      baseline: { of: 'the same million by a bare recursion without events', value: bare },
      mark: { of: 'value', bound: 'at most', limit: 20 },
      note: `Exponential handling and patience, ${PER_HOUR} calls an hour, one core; median of ${runs.length} runs after a short one to warm up. ${Math.round(CALLS / engine / 1000)} thousand calls a second, ${(engine / bare).toFixed(1)} times the bare loop, which knows no skills, pauses, breaks or repeats and draws with Math.random.`,
    },
  ];
}

function seconds(work: () => unknown): number {
  const begin = performance.now();
  work();
  return (performance.now() - begin) / 1000;
}

/** Share delayed in a queue of that kind: each caller looks at when the next seat is free and stays if patience lasts until then. */
function bareQueue(seats: number, patience: number, calls: number): number {
  const freeAt = new Float64Array(seats);
  const draw = (mean: number): number => -mean * Math.log(1 - Math.random());
  let now = 0;
  let delayed = 0;
  for (let call = 0; call < calls; call += 1) {
    now += draw(3600 / PER_HOUR);
    let first = 0;
    for (let seat = 1; seat < seats; seat += 1) if ((freeAt[seat] ?? 0) < (freeAt[first] ?? 0)) first = seat;
    const start = Math.max(now, freeAt[first] ?? 0);
    if (start > now) delayed += 1;
    if (start - now <= draw(patience)) freeAt[first] = start + draw(HANDLE_SECONDS);
  }
  return delayed / calls;
}
