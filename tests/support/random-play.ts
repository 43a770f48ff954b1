import { createShift, hashState, legalCommands, nextCommand, openTalks, reportShift, runReplay, step, tuning, type Command, type Level, type Mode, type Replay, type ShiftState, type TimedCommand } from '../../game/sim/index.js';
import { throughJson } from './freeze.js';

/** What a random run found wrong, or null. */
export type Fault = string | null;

/** A shift as a player with no plan plays it. */
export interface RandomRun {
  readonly state: ShiftState;
  readonly commands: readonly TimedCommand[];
  readonly faults: readonly string[];
}

function rare(command: Command): boolean {
  return command.type === 'call/step-out' || command.type === 'shift/finish' || command.type === 'gap/stop';
}

/** Which command the next number stands for; stepping out and finishing are drawn less often. */
function decode(legal: readonly Command[], number: number): Command | null {
  const common = legal.filter((command) => !rare(command));
  const pool = number % 11 === 0 || common.length === 0 ? legal : common;
  return pool[Math.floor(number / 11) % Math.max(1, pool.length)] ?? null;
}

/** A number outside 0 to 100, or a state that no save file can hold. */
function faultOf(state: ShiftState): Fault {
  if (!(state.stress >= 0 && state.stress <= 100)) return `stress ${state.stress} at tick ${state.tick}`;
  for (const call of [...openTalks(state), ...state.finished]) {
    if (!(call.emotion >= 0 && call.emotion <= 100)) return `emotion ${call.emotion} of ${call.callId} at tick ${state.tick}`;
  }
  return null;
}

/**
 * Lives a shift by drawn numbers: each stands for a wait and one of the legal commands. What is
 * left of the shift when the numbers run out is played ordinarily, so that every run ends.
 */
export function randomPlay(level: Level, mode: Mode, seed: number, numbers: readonly number[]): RandomRun {
  const faults: string[] = [];
  const commands: TimedCommand[] = [];
  let state = createShift(level, { seed, mode, logEntries: seed % 2 });
  const half = Math.floor(numbers.length / 2);
  const act = (command: Command | null, wait: number): void => {
    state = step(level, state, [], wait).state;
    if (command === null || state.phase === 'over') return;
    const before = state;
    const result = step(level, state, [command], 0);
    if (result.rejections.length > 0) {
      if (result.state !== before) faults.push(`a refused ${command.type} changed the state`);
      return;
    }
    commands.push({ tick: state.tick, command });
    state = result.state;
    const fault = faultOf(state);
    if (fault !== null) faults.push(fault);
  };
  numbers.forEach((number, index) => {
    if (state.phase === 'over') return;
    // A save and a reload in the middle; the recording knows nothing of it (E-37).
    if (index === half) state = throughJson(state);
    act(decode(legalCommands(level, state), number), number % 7 === 0 ? 40 + (number % 300) : number % 5);
  });
  for (let guard = 0; guard < 20000 && state.phase !== 'over'; guard += 1) act(nextCommand(level, state, 'ordinary', 'none'), 1);
  if (state.phase !== 'over') faults.push(`the shift did not end: phase ${state.phase}, ${state.queue.length} callers waiting`);
  return { state, commands, faults };
}

/** The recording of a random run, as the game would save it. */
export function replayOf(level: Level, mode: Mode, seed: number, run: RandomRun): Replay {
  return { rulesVersion: tuning.RULES_VERSION, packId: level.packId, packHash: '', level: level.id, seed, mode, logEntries: seed % 2, commands: run.commands, endTick: run.state.tick };
}

/** Everything that must hold of a random run; empty when it does. */
export function faultsOf(level: Level, mode: Mode, seed: number, numbers: readonly number[]): readonly string[] {
  const run = randomPlay(level, mode, seed, numbers);
  const replayed = runReplay(level, throughJson(replayOf(level, mode, seed, run))).state;
  const faults = [...run.faults];
  if (hashState(replayed) !== hashState(run.state)) faults.push('the replay ends otherwise');
  const report = reportShift(level, run.state);
  const dimensions = Object.values(report.dimensions).filter((value): value is number => value !== null);
  for (const value of [report.score, report.callScore, ...report.units.map((unit) => unit.score), ...dimensions]) {
    if (!(value >= 0 && value <= 100 + 1e-9)) faults.push(`the report has a figure of ${value}`);
  }
  if (report.passed !== (report.rank !== 'D')) faults.push(`rank ${report.rank} does not fit a pass`);
  return faults;
}
