import type { TimedCommand } from './command.js';
import { createShift } from './create-shift.js';
import type { SimEvent } from './event.js';
import type { Level } from './level.js';
import type { StepRecord } from './level-extras.js';
import type { ShiftState } from './state.js';
import { step } from './step.js';
import { RULES_VERSION } from './tuning.js';
import type { Mode, Profile } from './vocabulary.js';

/** Everything needed to live a shift again: no state, no text, no clock. */
export interface Replay {
  readonly rulesVersion: number;
  readonly packId: string;
  /** Hash of the pack's content; another hash may be another level. */
  readonly packHash: string;
  readonly level: string;
  readonly seed: number;
  readonly mode: Mode;
  readonly logEntries: number;
  /** Who the candidate was, in levels that ask for it. */
  readonly profile?: Profile | undefined;
  /** Cards that the player held; left out, every card counted as held. */
  readonly cards?: readonly string[] | undefined;
  /** Hash of the centre's policy that it was played under; left out, nobody had set one. */
  readonly policyHash?: string | undefined;
  /** What the player's best runs had earned, in levels that look back on them. */
  readonly record?: readonly StepRecord[] | undefined;
  readonly commands: readonly TimedCommand[];
  /** Tick at which the recording stops. */
  readonly endTick: number;
}

/** A command of the recording was refused: the recording belongs to other rules or another level. */
export class ReplayMismatch extends Error {
  /** Index of the refused command. */
  readonly index: number;
  constructor(index: number, detail: string) {
    super(`The recorded run does not fit these rules or this level: ${detail}`);
    this.name = 'ReplayMismatch';
    this.index = index;
  }
}

/**
 * Lives a recorded shift again.
 * @throws ReplayMismatch when the rules version or the level differ, or a command is refused.
 */
export function runReplay(level: Level, replay: Replay): { readonly state: ShiftState; readonly events: readonly SimEvent[] } {
  if (replay.rulesVersion !== RULES_VERSION) throw new ReplayMismatch(-1, `recorded with rules ${replay.rulesVersion}, these are ${RULES_VERSION}.`);
  if (replay.level !== level.id) throw new ReplayMismatch(-1, `recorded in ${replay.level}, this is ${level.id}.`);
  let state = createShift(level, replay);
  const events: SimEvent[] = [];
  const pass = (ticks: number): void => {
    if (ticks <= 0) return;
    const result = step(level, state, [], ticks);
    state = result.state;
    events.push(...result.events);
  };
  replay.commands.forEach((timed, index) => {
    pass(timed.tick - state.tick);
    const result = step(level, state, [timed.command], 0);
    const refused = result.rejections[0];
    if (refused !== undefined) throw new ReplayMismatch(index, `command ${index + 1} (${timed.command.type}) was refused: ${refused.code}.`);
    state = result.state;
    events.push(...result.events);
  });
  pass(replay.endTick - state.tick);
  return { state, events };
}

/** 64-bit hash of a state as 16 hex digits, the same in Node, Chromium and Electron. Keys are sorted first. */
export function hashState(state: ShiftState): string {
  const text = canonical(state);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
