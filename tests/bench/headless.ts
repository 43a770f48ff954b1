import { modelPath, playShift, type Level, type PlayedShift, type Policy } from '../../game/sim/index.js';
import { coreCall, coreLevel } from '../support/core-pack.js';
import { enumerate } from '../support/paths.js';
import { pow3 } from '../support/tier-table.js';
import { freeReplayFigures } from './free-replay.js';
import type { Figure } from './support/figure.js';
import { emptySteps, processorMs, timed } from './support/loops.js';
import { median, percentile } from './support/samples.js';

const CALLS = 12;

/** The rookie's morning with twelve callers: its six calls, and the same six again under new ids. */
export function twelveCallShift(): Level {
  const level = coreLevel('L13');
  const again = level.calls.map((entry) => {
    const callId = `${entry.callId}-again`;
    return { ...entry, callId, variants: entry.variants.map((variant) => ({ ...variant, call: { ...variant.call, id: callId } })) };
  });
  const calls = [...level.calls, ...again];
  if (calls.length !== CALLS) throw new Error(`L13 no longer has six calls; the shift has ${calls.length}.`);
  return { ...level, calls };
}

function play(level: Level, policy: Policy, seed: number): PlayedShift {
  return playShift(level, { seed, mode: 'exam', logEntries: 0 }, policy);
}

/** A shift of twelve calls without a screen, a free shift lived again, and every tier path of a call with twelve decisions. */
export function measureHeadless(quick: boolean): Figure[] {
  return [...shiftFigures(quick), ...freeReplayFigures(quick), pathFigure()];
}

function shiftFigures(quick: boolean): Figure[] {
  const level = twelveCallShift();
  const cold = timed(() => play(level, 'model', 1));
  const { state, commands } = play(level, 'model', 1);
  if (state.finished.length < CALLS) throw new Error(`Only ${state.finished.length} of ${CALLS} calls were played.`);
  const runs = quick ? 50 : 300;
  for (let seed = 0; seed < 30; seed += 1) play(level, 'model', seed);
  const times = Array.from({ length: runs }, (_, index) => timed(() => play(level, 'model', index + 100)));
  const processor = processorMs(() => {
    for (let seed = 0; seed < 20; seed += 1) play(level, 'model', seed);
  }) / 20;
  const random = Array.from({ length: runs }, (_, index) => timed(() => play(level, 'random', index + 100)));
  // The ticks that pass and the commands that are carried out: what a loop without rules would step through.
  const steps = state.tick + commands.length;
  const empty = median(Array.from({ length: runs }, () => timed(() => emptySteps(steps))));
  const mark = { of: 'value', bound: 'at most', limit: 20 } as const;
  const baseline = { of: `an empty loop of the same ${steps} steps`, value: empty };
  return [
    {
      what: 'shift of 12 calls, p95', value: percentile(times, 0.95), unit: 'ms', baseline, mark,
      note: `Model lines in exam mode, ${runs} seeds after 30 to warm up: median ${median(times).toFixed(2)} ms, ${processor.toFixed(2)} ms of processor time each. At random: median ${median(random).toFixed(2)}, p95 ${percentile(random, 0.95).toFixed(2)} ms.`,
    },
    { what: 'shift of 12 calls, first in the process', value: cold, unit: 'ms', baseline, mark, note: 'Once, before anything has been compiled by the engine. One command on the command line pays this, and reading the pack before it.' },
  ];
}

function pathFigure(): Figure {
  const call = coreCall('10-1');
  const slots = modelPath(call);
  const all = pow3(slots.length);
  if (slots.length !== 12) throw new Error(`10-1 no longer has 12 decisions but ${slots.length}.`);
  let scores = 0;
  let walked = 0;
  let processor = 0;
  const seconds = timed(() => {
    processor = processorMs(() => {
      walked = enumerate(call, slots, (_, { score }) => {
        scores += score;
      });
    }) / 1000;
  }) / 1000;
  if (!(scores > 0)) throw new Error('No path scored anything.');
  const empty = timed(() => emptyTree(slots.length)) / 1000;
  return {
    what: `all 3^12 tier paths of 10-1`, value: seconds, unit: 's',
    baseline: { of: 'a walk over the same tree without rules', value: empty },
    mark: { of: 'value', bound: 'at most', limit: 120 },
    note: `Once, ${processor.toFixed(1)} s of processor time; ${walked} accounts drawn up for ${all} paths, which share prefixes, and an end where the caller hangs up.`,
  };
}

function emptyTree(depth: number): number {
  if (depth === 0) return 1;
  let leaves = 0;
  for (let tier = 0; tier < 3; tier += 1) leaves += emptyTree(depth - 1);
  return leaves;
}
