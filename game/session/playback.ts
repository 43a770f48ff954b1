import { createShift, dealLevel, step, type Command, type Replay, type ShiftState, type SimEvent, type TimedCommand } from '../sim/index.js';
import { recordingOf } from './recording.js';
import type { Session, ShiftSetup } from './session.js';

const TICK_MS = 100;
/** A host that slept never makes up more than this, milliseconds. */
const MAX_CATCH_UP_MS = 1000;

/** A recorded shift that is watched: a session whose commands come from the recording. Nobody else's are taken. */
export interface Playback extends Session {
  /** Tick of the recording that is shown now, and the one at which it ends. */
  tick(): number;
  readonly endTick: number;
  /** Ticks at which something was chosen, in order; each once. */
  readonly choices: readonly number[];
  /** What comes next in the recording; null at its end. */
  upcoming(): TimedCommand | null;
  /** Goes to a tick, forwards or back, before the commands that fall on it. */
  seek(tick: number): void;
}

/** What somebody chose, as opposed to what the desk asks for on the way: lines, cards, pauses, techniques. */
function isChoice({ type }: Command): boolean {
  return type === 'dialogue/choose' || type === 'card/file' || type === 'gap/start' || type === 'beat/take';
}

/**
 * Opens a recording to be watched; it begins at tick 0.
 * @throws RangeError when it has another rules version, or one of its commands is not legal on this level.
 */
export function createPlayback(asked: ShiftSetup, replay: Pick<Replay, 'rulesVersion' | 'commands' | 'endTick'>): Playback {
  const setup: ShiftSetup = { ...asked, level: dealLevel(asked.level, { seed: asked.seed, cards: asked.cards ?? null, record: asked.level.remembers === undefined ? undefined : asked.record }) };
  const first = createShift(setup.level, setup);
  if (replay.rulesVersion !== first.rulesVersion) throw new RangeError(`The recorded run does not fit this game: it was recorded with rules ${replay.rulesVersion}, these are ${first.rulesVersion}.`);
  const { commands, endTick } = replay;
  const listeners = new Set<() => void>();
  const eventListeners = new Set<(events: readonly SimEvent[]) => void>();
  let state: ShiftState = first;
  let next = 0;
  let paused = false;
  let speed = 1;
  let leftoverMs = 0;

  const tell = (events: readonly SimEvent[]): void => {
    for (const listener of [...listeners]) listener();
    if (events.length > 0) for (const listener of [...eventListeners]) listener(events);
  };

  /** Lives on to a tick; with `through` the commands that fall on it as well. */
  const live = (tick: number, through: boolean): readonly SimEvent[] => {
    const events: SimEvent[] = [];
    const apply = (given: readonly Command[], ticks: number): void => {
      const result = step(setup.level, state, given, ticks);
      const refused = result.rejections[0];
      if (refused !== undefined) throw new RangeError(`The recorded run does not fit this level: ${refused.command.type} at tick ${state.tick} was refused (${refused.code}).`);
      state = result.state;
      events.push(...result.events);
    };
    for (let timed = commands[next]; timed !== undefined && (through ? timed.tick <= tick : timed.tick < tick); timed = commands[next]) {
      if (timed.tick > state.tick) apply([], timed.tick - state.tick);
      apply([timed.command], 0);
      next += 1;
    }
    if (tick > state.tick) apply([], tick - state.tick);
    return events;
  };

  // A recording that does not fit is refused now, not in the middle.
  live(endTick, true);
  state = first;
  next = 0;

  return {
    setup,
    endTick,
    choices: [...new Set(commands.filter(({ command }) => isChoice(command)).map(({ tick }) => tick))],
    getState: () => state,
    tick: () => state.tick,
    upcoming: () => commands[next] ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onEvents(listener) {
      eventListeners.add(listener);
      return () => eventListeners.delete(listener);
    },
    dispatch: (command) => ({ code: 'shift-over', command }),
    advance(elapsedMs) {
      if (paused || (next >= commands.length && state.tick >= endTick)) return;
      leftoverMs += Math.min(elapsedMs, MAX_CATCH_UP_MS) * speed;
      const ticks = Math.floor(leftoverMs / TICK_MS);
      if (ticks === 0) return;
      leftoverMs -= ticks * TICK_MS;
      tell(live(Math.min(endTick, state.tick + ticks), true));
    },
    seek(tick) {
      const aim = Math.max(0, Math.min(endTick, tick));
      if (aim < state.tick || (aim === state.tick && (commands[next - 1]?.tick ?? -1) >= aim)) [state, next] = [first, 0];
      leftoverMs = 0;
      live(aim, false);
      // What happened on the way is past: nobody hears it all at once.
      tell([]);
    },
    setPaused(isPaused) {
      if (paused === isPaused) return;
      paused = isPaused;
      for (const listener of [...listeners]) listener();
    },
    isPaused: () => paused,
    setSpeed(nextSpeed) {
      if (!(nextSpeed > 0)) throw new RangeError(`Speed must be above 0, not ${nextSpeed}.`);
      speed = nextSpeed;
    },
    toReplay: () => recordingOf(setup, state, commands.slice(0, next)),
  };
}
