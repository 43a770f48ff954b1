import { commandId, createShift, nextCommand, parseCommandId, step, tuning, type Level, type Mode, type Policy, type RecoveryPolicy, type Replay, type ShiftState, type TimedCommand } from '../../../game/sim/index.js';
import { corePack } from '../../support/core-pack.js';

/** How a recording is made. */
export interface RecordingOptions {
  readonly seed?: number;
  readonly mode?: Mode;
  readonly policy?: Policy;
  readonly recovery?: RecoveryPolicy;
  /** The first moment that is not recorded any more: the state, and the command that would come next. */
  readonly until: (state: ShiftState, next: string) => boolean;
  /** Commands given at the end, by their short names. */
  readonly then?: readonly string[];
}

const THINK_TICKS = 30;
const MOST_ROUNDS = 20_000;

/** The seed of every picture and check: with it Mr He's history shows a first case. */
export const SEED = 7;

/** A shift played by a policy up to a moment, as the game itself would have kept it. */
export function recordingTo(level: Level, { seed = SEED, mode = 'practice', policy = 'model', recovery = 'best', until, then = [] }: RecordingOptions): Replay {
  let state = createShift(level, { seed, mode, logEntries: 0 });
  const commands: TimedCommand[] = [];
  const give = (id: string): void => {
    const command = parseCommandId(id);
    const result = command === null ? null : step(level, state, [command], 0);
    if (command === null || result === null || result.rejections.length > 0) throw new Error(`${id} is not legal in ${level.id} at tick ${state.tick}.`);
    commands.push({ tick: state.tick, command });
    state = result.state;
  };
  for (let round = 0; ; round += 1) {
    if (round > MOST_ROUNDS || state.phase === 'over') throw new Error(`The moment never came in ${level.id}.`);
    const command = nextCommand(level, state, policy, recovery);
    if (until(state, command === null ? '' : commandId(command))) break;
    if (command === null) {
      state = step(level, state, [], 1).state;
      continue;
    }
    if (command.type === 'dialogue/choose' || command.type === 'card/file') state = step(level, state, [], THINK_TICKS).state;
    give(commandId(command));
  }
  then.forEach(give);
  return { rulesVersion: tuning.RULES_VERSION, packId: level.packId, packHash: corePack().hash, level: level.id, seed, mode, logEntries: 0, commands, endTick: state.tick };
}

/** The moment at which a slot of a call is open. */
export function atSlot(slotId: string, callId?: string): (state: ShiftState) => boolean {
  return ({ call }) => call !== null && call.hold === null && call.slotId === slotId && (callId === undefined || call.callId === callId);
}
