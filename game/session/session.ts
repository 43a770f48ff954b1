import { createShift, dealLevel, step, type CentrePolicy, type Command, type Level, type Mode, type Profile, type Rejection, type Replay, type ShiftState, type SimEvent, type StepRecord, type TimedCommand } from '../sim/index.js';
import { recordingOf } from './recording.js';

/** What starts a shift. */
export interface ShiftSetup {
  readonly level: Level;
  readonly packHash: string;
  /** Unsigned 32-bit; the same seed is the same shift. */
  readonly seed: number;
  readonly mode: Mode;
  /** Entries in the player's achievement log before the level. */
  readonly logEntries: number;
  /** Who the candidate is, in levels that ask for it. */
  readonly profile?: Profile | undefined;
  /** Cards that the player holds, as `L03/volume-served`. Left out, every card counts as held. */
  readonly cards?: readonly string[] | undefined;
  /** The centre's policy that the shift is judged by; left out, the thresholds of the game hold and the replay names none. */
  readonly policy?: CentrePolicy | undefined;
  /** What the player's best runs earned, step by step, in levels that look back on them. */
  readonly record?: readonly StepRecord[] | undefined;
}

/**
 * A running shift: the only owner of its state and of its time.
 * The host feeds it real time through `advance`; it turns that into whole ticks, so a slow frame
 * never changes a rule.
 */
export interface Session {
  /** What it was started with; its level as the seed dealt it. */
  readonly setup: ShiftSetup;
  /** The current truth; a new object after every change, the same one otherwise. */
  getState(): ShiftState;
  /** Called after every change of state. Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Called with what has just happened, in order. Returns the way to stop listening. */
  onEvents(listener: (events: readonly SimEvent[]) => void): () => void;
  /** Carries a command out at once. Null when it was legal, the reason otherwise. */
  dispatch(command: Command): Rejection | null;
  /** Real milliseconds that have passed; ignored while paused. */
  advance(elapsedMs: number): void;
  setPaused(paused: boolean): void;
  isPaused(): boolean;
  /** Ticks per 100 ms of real time, above 0; 1 unless the player asked for slower timers. */
  setSpeed(speed: number): void;
  /** Everything needed to live the same shift again, up to now. */
  toReplay(): Replay;
}

const TICK_MS = 100;
/** A host that slept (a closed lid, a hidden tab) never makes up more than this. */
const MAX_CATCH_UP_MS = 1000;

/**
 * Starts a shift, or goes on with an interrupted one when `commands` are given.
 * @throws RangeError when the recording has another rules version, or one of its commands is not legal on this level.
 */
export function createSession(asked: ShiftSetup, past: Pick<Replay, 'rulesVersion' | 'commands' | 'endTick'> | null = null): Session {
  const setup: ShiftSetup = { ...asked, level: dealLevel(asked.level, { seed: asked.seed, cards: asked.cards ?? null, record: asked.level.remembers === undefined ? undefined : asked.record }) };
  let state = createShift(setup.level, setup);
  const log: TimedCommand[] = [];
  const listeners = new Set<() => void>();
  const eventListeners = new Set<(events: readonly SimEvent[]) => void>();
  let paused = false;
  let speed = 1;
  let leftoverMs = 0;

  function apply(commands: readonly Command[], ticks: number): Rejection | null {
    const result = step(setup.level, state, commands, ticks);
    const changed = result.state !== state;
    state = result.state;
    if (changed) for (const listener of [...listeners]) listener();
    if (result.events.length > 0) for (const listener of [...eventListeners]) listener(result.events);
    return result.rejections[0] ?? null;
  }

  if (past !== null) {
    if (past.rulesVersion !== state.rulesVersion) throw new RangeError(`The recorded run does not fit this game: it was recorded with rules ${past.rulesVersion}, these are ${state.rulesVersion}.`);
    for (const timed of past.commands) {
      apply([], timed.tick - state.tick);
      const rejection = apply([timed.command], 0);
      if (rejection !== null) throw new RangeError(`The recorded run does not fit this level: ${timed.command.type} at tick ${timed.tick} was refused (${rejection.code}).`);
      log.push(timed);
    }
    apply([], Math.max(0, past.endTick - state.tick));
  }

  return {
    setup,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEvents(listener) {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    dispatch(command) {
      const tick = state.tick;
      const rejection = apply([command], 0);
      if (rejection === null) log.push({ tick, command });
      return rejection;
    },
    advance(elapsedMs) {
      if (paused || state.phase === 'over') return;
      leftoverMs += Math.min(elapsedMs, MAX_CATCH_UP_MS) * speed;
      const ticks = Math.floor(leftoverMs / TICK_MS);
      if (ticks === 0) return;
      leftoverMs -= ticks * TICK_MS;
      apply([], ticks);
    },
    setPaused(next) {
      if (paused === next) return;
      paused = next;
      for (const listener of [...listeners]) listener();
    },
    isPaused: () => paused,
    setSpeed(next) {
      if (!(next > 0)) throw new RangeError(`Speed must be above 0, not ${next}.`);
      speed = next;
    },
    toReplay: () => recordingOf(setup, state, [...log]),
  };
}
