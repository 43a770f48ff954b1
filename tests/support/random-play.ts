import { createShift, hashState, legalCommands, nextCommand, runReplay, step, tuning, type Command, type Level, type Mode, type Replay, type ShiftState, type TimedCommand } from '../../game/sim/index.js';
import { throughJson } from './freeze.js';

/** What a random run found wrong, or null. */
export type Fault = string | null;

/** A shift as a player with no plan plays it. */
export interface RandomRun {
  readonly state: ShiftState;
  readonly commands: readonly TimedCommand[];
  readonly faults: readonly string[];
  /** The same run with a save and a reload in the middle. */
  readonly reloaded: ShiftState;
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
  for (const call of [state.call, state.chat, ...state.finished]) {
    if (call === null) continue;
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
  let saved: ShiftState | null = null;
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
    if (index === half) {
      saved = throughJson(state);
      state = throughJson(state);
    }
    act(decode(legalCommands(level, state), number), number % 7 === 0 ? 40 + (number % 300) : number % 5);
  });
  for (let guard = 0; guard < 20000 && state.phase !== 'over'; guard += 1) act(nextCommand(level, state, 'ordinary', 'none'), 1);
  if (state.phase !== 'over') faults.push(`the shift did not end: phase ${state.phase}, ${state.queue.length} callers waiting`);
  return { state, commands, faults, reloaded: saved === null ? state : continued(level, saved, commands, state.tick) };
}

/** Goes on from a saved state with the commands that came after it. */
function continued(level: Level, saved: ShiftState, commands: readonly TimedCommand[], endTick: number): ShiftState {
  let state = saved;
  const done = [state.call, state.chat, ...state.finished].reduce((sum, call) => sum + (call?.moves.length ?? 0), 0);
  let moves = 0;
  for (const { tick, command } of commands) {
    const isMove = command.type === 'dialogue/choose' || command.type === 'card/file';
    if (tick < saved.tick || (isMove && moves < done)) {
      moves += isMove ? 1 : 0;
      continue;
    }
    state = step(level, state, [], Math.max(0, tick - state.tick)).state;
    state = step(level, state, [command], 0).state;
  }
  return step(level, state, [], Math.max(0, endTick - state.tick)).state;
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
  return faults;
}
