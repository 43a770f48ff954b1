import { createShift, hashState, nextCommand, runReplay, step, tuning, type Level, type Replay, type TimedCommand } from '../../game/sim/index.js';
import { freeLevel } from '../support/free-shift.js';
import { emptySteps, processorMs, timed } from './support/loops.js';
import type { Figure } from './support/figure.js';
import { median, percentile } from './support/samples.js';

const SEED = 7;
const MINUTES = 20;
const SEATS = 20;
/** Ticks that the player takes for a line: seven seconds, so that the callers last until the shift is over. */
const THINK_TICKS = 70;

/** A shift of the full length, played by the model player at a human pace, as it would be recorded. */
function recorded(level: Level): { readonly replay: Replay; readonly hash: string; readonly calls: number } {
  const commands: TimedCommand[] = [];
  let state = createShift(level, { seed: SEED, mode: 'exam', logEntries: 0 });
  while (state.phase !== 'over') {
    const command = nextCommand(level, state, 'model', 'best');
    if (command === null) {
      state = step(level, state, [], 1).state;
      continue;
    }
    if (command.type === 'dialogue/choose') state = step(level, state, [], THINK_TICKS).state;
    const result = step(level, state, [command], 0);
    if (result.rejections.length > 0) continue;
    commands.push({ tick: state.tick, command });
    state = result.state;
  }
  if (state.tick < MINUTES * 600) throw new Error(`The shift was over after ${Math.round(state.tick / 10)} s: the callers did not last.`);
  const replay = { rulesVersion: tuning.RULES_VERSION, packId: level.packId, packHash: '', level: level.id, seed: SEED, mode: 'exam', logEntries: 0, commands, endTick: state.tick } as const;
  return { replay, hash: hashState(state), calls: state.finished.length };
}

/** A free shift of twenty minutes and twenty seats, lived again from its recording. */
export function freeReplayFigures(quick: boolean): Figure[] {
  const level = freeLevel({ minutes: MINUTES, seats: SEATS, grade: 3, seed: SEED });
  const { replay, hash, calls } = recorded(level);
  const again = (): string => hashState(runReplay(level, replay).state);
  // A level of its own, so that nothing is known of it yet; the engine has compiled the rules while the shift was played.
  const fresh = freeLevel({ minutes: MINUTES, seats: SEATS, grade: 3, seed: SEED });
  const first = timed(() => runReplay(fresh, replay));
  if (again() !== hash) throw new Error('The shift lived again is another one.');
  for (let run = 0; run < 10; run += 1) again();
  const runs = quick ? 15 : 60;
  const times = Array.from({ length: runs }, () => timed(() => runReplay(level, replay)));
  const processor = processorMs(() => {
    for (let run = 0; run < 10; run += 1) runReplay(level, replay);
  }) / 10;
  const steps = replay.endTick + replay.commands.length;
  const baseline = { of: `an empty loop of the same ${steps} steps`, value: median(Array.from({ length: runs }, () => timed(() => emptySteps(steps)))) };
  const mark = { of: 'value', bound: 'at most', limit: 200 } as const;
  return [
    {
      what: `freeReplay: ${MINUTES} minutes, ${SEATS} seats, p95`, value: percentile(times, 0.95), unit: 'ms', baseline, mark,
      note: `Lived again from its recording, ${runs} times after 11 to warm up: median ${median(times).toFixed(1)} ms, ${processor.toFixed(1)} ms of processor time each. ${calls} calls of the player with ${replay.commands.length} commands in ${replay.endTick} ticks, exam mode; the hash of the last state is that of the shift as it was played.`,
    },
    { what: 'freeReplay: the first of this level', value: first, unit: 'ms', baseline, mark, note: 'Once, on a level that nothing has been worked out for yet, after one shift was played in the process.' },
  ];
}
