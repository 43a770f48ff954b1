import { apply } from './apply.js';
import type { Command, Rejection } from './command.js';
import { dealLevel } from './deal.js';
import type { SimEvent } from './event.js';
import type { Level } from './level.js';
import type { ShiftState } from './state.js';
import { tick } from './systems/clock.js';
import type { Turn } from './turn.js';

/** What one step led to. */
export interface StepResult {
  readonly state: ShiftState;
  readonly events: readonly SimEvent[];
  /** Commands that were not legal; they have changed nothing. */
  readonly rejections: readonly Rejection[];
}

/**
 * The only way a shift moves on: carries out commands now, then lets `ticks` of 100 ms pass.
 * Pure: the same level, state, commands and ticks always give the same result.
 * @throws Error only when the level and the state do not belong together.
 */
export function step(level: Level, state: ShiftState, commands: readonly Command[], ticks = 1): StepResult {
  const turn: Turn = { level: dealLevel(level, state), state, owned: false, ownCall: null, ownFloor: null, events: [] };
  const rejections: Rejection[] = [];
  for (const command of commands) {
    const before = turn.state;
    turn.owned = false;
    const known = turn.events.length;
    const code = apply(turn, command);
    if (code === null) continue;
    turn.state = before;
    turn.owned = false;
    turn.events.length = known;
    const rejection: Rejection = { code, command };
    rejections.push(rejection);
    turn.events.push({ type: 'command/rejected', rejection });
  }
  for (let passed = 0; passed < ticks && turn.state.phase !== 'over'; passed += 1) tick(turn);
  return { state: turn.state, events: turn.events, rejections };
}
