import { floorSpec, floorTuning, runBatch, type BatchRun, type FloorSpec } from '../sim/index.js';

/** One policy of the experiment: what every agent does after a call. */
export interface PausePolicy {
  readonly name: string;
  readonly pause: FloorSpec['pause'];
}

/** Nothing, the habit of a short pause, longer ones, and a long one only where it is needed. */
export const PAUSE_POLICIES: readonly PausePolicy[] = [
  { name: 'none', pause: { seconds: 0, after: 'all' } },
  { name: '15 s after every call', pause: { seconds: 15, after: 'all' } },
  { name: '30 s after every call', pause: { seconds: 30, after: 'all' } },
  { name: '60 s after every call', pause: { seconds: 60, after: 'all' } },
  { name: `60 s after the ${Math.round(floorTuning.HOT_SHARE * 100)} % hot calls only`, pause: { seconds: 60, after: 'hot' } },
];

/** What a policy comes to on the floor of `tuning.ts`: 20 seats, load 0.80, 180 s lognormal, patience 240 s. The callers are the same for every policy. */
export function runPausePolicy({ pause }: PausePolicy, calls: number, seed: number): BatchRun {
  return runBatch(floorSpec({ hotShare: floorTuning.HOT_SHARE, pause }), seed, calls);
}

/** The experiment as a table for a README. */
export function pauseTable(calls: number, seed: number): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const rows = PAUSE_POLICIES.map((policy) => {
    const { result, errors } = runPausePolicy(policy, calls, seed);
    return `| ${policy.name} | ${percent(result.answeredWithin15s)}${errors === null ? '' : ` ± ${(errors.answeredWithin15s * 100).toFixed(1)}`} | ${percent(result.abandonedShare)} | ${result.meanWaitS.toFixed(1)} s | ${percent(result.occupancy)} |`;
  });
  return ['| pause of everybody | answered ≤ 15 s | gave up | mean wait | occupancy |', '|---|---|---|---|---|', ...rows].join('\n');
}
