import {
  commandId, createShift, parseCommandId, step, tuning,
  type CallState, type Command, type Level, type Mode, type Rejection, type ShiftState, type SimEvent,
} from '../../game/sim/index.js';

/** Tick of the first ring. The ticks of a test count from here, so that 0 is the first moment a call can be taken. */
export const FIRST_RING = tuning.FIRST_RING_SECONDS * tuning.TICKS_PER_SECOND;

/** A command by its short name or whole, with the tick it is given at, counted from the first ring. */
export type Timed = readonly [tick: number, command: Command | string];

/** What a test shift starts from. */
export interface RunOptions {
  readonly seed?: number;
  readonly mode?: Mode;
  readonly logEntries?: number;
  /** Tick up to which time runs on after the last command. */
  readonly until?: number;
}

/** A shift as it was played. */
export interface Run {
  readonly state: ShiftState;
  readonly events: readonly SimEvent[];
  readonly rejections: readonly Rejection[];
}

/** The command behind a short name such as `6-1/empathise/a`. @throws Error when it is none. */
export function commandOf(command: Command | string): Command {
  if (typeof command !== 'string') return command;
  const parsed = parseCommandId(command);
  if (parsed === null) throw new Error(`"${command}" names no command.`);
  return parsed;
}

/** Plays a level: each command at its tick, as a player and a clock would. */
export function runShift(level: Level, commandsAtTicks: readonly Timed[], options: RunOptions = {}): Run {
  const start = createShift(level, { seed: options.seed ?? 1, mode: options.mode ?? 'exam', logEntries: options.logEntries ?? 0 });
  return runOn(level, start, commandsAtTicks, options);
}

/** Goes on from a state that a run has reached. */
export function runOn(level: Level, from: ShiftState, commandsAtTicks: readonly Timed[], options: Pick<RunOptions, 'until'> = {}): Run {
  let state = from;
  const events: SimEvent[] = [];
  const rejections: Rejection[] = [];
  const pass = (commands: readonly Command[], ticks: number): void => {
    const result = step(level, state, commands, ticks);
    state = result.state;
    events.push(...result.events);
    rejections.push(...result.rejections);
  };
  for (const [tick, command] of commandsAtTicks) {
    const wait = FIRST_RING + tick - state.tick;
    if (wait < 0) throw new Error(`${commandId(commandOf(command))} at tick ${tick} comes after tick ${state.tick - FIRST_RING}.`);
    pass([], wait);
    pass([commandOf(command)], 0);
  }
  pass([], Math.max(0, FIRST_RING + (options.until ?? 0) - state.tick));
  return { state, events, rejections };
}

/** Commands one after the other at one tick. */
export function at(tick: number, ...commands: readonly (Command | string)[]): Timed[] {
  return commands.map((command): Timed => [tick, command]);
}

/** Answers the first call and says lines: `['greet/a', 'verify/b']` of call `callId`. */
export function say(callId: string, lines: readonly string[], tick = 0): Timed[] {
  return lines.map((line): Timed => [tick, `${callId}/${line}`]);
}

/** The events of one type, in order. */
export function eventsOf<T extends SimEvent['type']>(run: { readonly events: readonly SimEvent[] }, type: T): Extract<SimEvent, { type: T }>[] {
  return run.events.filter((event): event is Extract<SimEvent, { type: T }> => event.type === type);
}

/** The call that is running at the end of a run. @throws Error when none is. */
export function runningCall(run: Run): CallState {
  if (run.state.call === null) throw new Error('No call is running.');
  return run.state.call;
}

/** Codes of the commands that were refused, in order. */
export function refusals(run: Run): readonly string[] {
  return run.rejections.map((rejection) => rejection.code);
}
