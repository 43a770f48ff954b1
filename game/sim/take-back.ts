import type { Command, Rejection, TimedCommand } from './command.js';
import { createShift } from './create-shift.js';
import type { Level } from './level.js';
import { otherHand } from './other-choice.js';
import { nextCommand } from './players.js';
import { runReplay, type Replay } from './replay.js';
import { isRinging } from './ringing.js';
import type { ShiftState } from './state.js';
import { step } from './step.js';
import { isOpenTask } from './systems/promises.js';

/** The same shift with one choice taken differently. */
export interface TakenBack {
  readonly state: ShiftState;
  readonly replay: Replay;
  /** Later commands that no longer fitted and were left out. */
  readonly dropped: number;
  /** Promises that only the other line makes; they count as carried out, for nobody could do so in the recording. */
  readonly assumed: number;
}

/** Longest wait for a call to ring, ticks. */
const PATIENCE = 3000;
const MAX_COMMANDS = 5000;
const OFF_THE_LINE: ReadonlySet<Command['type']> = new Set(['call/answer', 'gap/start', 'gap/stop', 'log/write', 'day/spend', 'day/drill', 'shift/finish'] as const);

/**
 * Goes back to one recorded choice, takes another, and lives on as the player did. What the other
 * line brings along is seen to: its promises are carried out, its hold is ended before the next
 * line, and where the caller now stays longer, ordinary lines end that call before the next one.
 * @param index index of the changed command in the replay.
 * @throws ReplayMismatch when the recording belongs to other rules or another level.
 */
export function takeBack(level: Level, replay: Replay, index: number, instead: Command): TakenBack {
  const recorded = new Set(runReplay(level, replay).state.tasks.map((task) => task.id));
  const assumed = new Set<string>();
  const commands: TimedCommand[] = [];
  let state = createShift(level, replay);
  let dropped = 0;

  const pass = (ticks: number): void => {
    state = step(level, state, [], ticks).state;
  };
  const attempt = (command: Command): Rejection | null => {
    const result = step(level, state, [command], 0);
    const refused = result.rejections[0];
    if (refused !== undefined) return refused;
    commands.push({ tick: state.tick, command });
    state = result.state;
    return null;
  };
  const keepNewPromises = (): void => {
    for (const task of state.tasks) {
      if (!recorded.has(task.id) && isOpenTask(state, task) && attempt({ type: 'task/do', taskId: task.id }) === null) assumed.add(task.id);
    }
  };
  const playOn = (goesOn: () => boolean): void => {
    for (let guard = 0; guard < MAX_COMMANDS && goesOn(); guard += 1) {
      const command = nextCommand(level, state, 'ordinary', 'none');
      if (command === null || attempt(command) !== null) pass(1);
      keepNewPromises();
    }
  };
  /** Makes room for a command of the recording that the other way does not allow at once. */
  const retry = (command: Command, refused: Rejection): boolean => {
    if (refused.code === 'elsewhere' || refused.code === 'turning') {
      const callId = 'callId' in command ? command.callId : state.call?.callId;
      if (refused.code === 'elsewhere' && (callId === undefined || attempt({ type: 'attention/turn', callId }) !== null)) return false;
      pass(Math.max(0, (state.attention?.readyTick ?? 0) - state.tick));
      return attempt(command) === null;
    }
    const other = refused.code === 'no-template' || refused.code === 'fill-template' ? otherHand(level, state, command) : null;
    if (other !== null) return attempt(other) === null;
    if (refused.code === 'on-hold') return attempt({ type: 'hold/end' }) === null && attempt(command) === null;
    if (!OFF_THE_LINE.has(command.type) || state.phase === 'over') return false;
    if (state.phase === 'call') playOn(() => state.phase === 'call');
    for (let waited = 0; command.type === 'call/answer' && waited < PATIENCE && state.queue.length > 0 && !isRinging(state); waited += 1) pass(1);
    return attempt(command) === null;
  };

  replay.commands.forEach((timed, at) => {
    if (state.phase === 'over') return;
    pass(timed.tick - (replay.commands[at - 1]?.tick ?? 0));
    const command = at === index ? instead : timed.command;
    const refused = attempt(command);
    // A turn that is not needed any more loses nothing.
    if (refused !== null && !(at > index && retry(command, refused)) && command.type !== 'attention/turn') dropped += 1;
    keepNewPromises();
  });
  playOn(() => state.phase !== 'over');
  return { state, dropped, assumed: assumed.size, replay: { ...replay, commands, endTick: state.tick } };
}
