import { readFileSync } from 'node:fs';
import {
  attentionOf, callRules, cardPicks, commandId, createShift, legalCommands, openTalks, parseCommandId, step, TIERS,
  type Command, type Level, type RejectionCode, type ShiftOptions, type ShiftState,
} from '../sim/index.js';
import { UsageError } from './command-line.js';

/** Ticks that a listed choice takes: three seconds, as the policies take. */
const THINK_TICKS = 30;
/** Longest wait for the moment of a command: two minutes. */
const WAIT_TICKS = 1200;
/** Refusals that time alone removes. */
const NOT_YET: ReadonlySet<RejectionCode> = new Set<RejectionCode>(['no-call-ringing', 'technique-running', 'turning']);

/** Reads a JSON list of choice ids. @throws UsageError when the file is none. */
export function readChoices(file: string): readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new UsageError(`The choices cannot be read from ${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (!Array.isArray(value) || !value.every((entry): entry is string => typeof entry === 'string')) {
    throw new UsageError(`${file} must hold a JSON list of choice ids, such as ["6-1/greet/a", "tool:usage"].`);
  }
  return value;
}

/**
 * Plays a list of choices. A ringing phone is answered by itself where the list goes on with a line;
 * a list that stops early leaves the running call, and every call after it, as they are.
 * @throws UsageError for an id that is none, or a choice that is not possible at its moment.
 */
export function playChoices(level: Level, options: ShiftOptions, ids: readonly string[]): ShiftState {
  let state = createShift(level, options);
  ids.forEach((id, index) => {
    const command = asCommand(level, state, id);
    if (command === null) throw new UsageError(`Choice ${index + 1}, "${id}", is not a choice id. Run: levels show ${level.id} --json`);
    state = carryOut(level, state, command, id, index);
  });
  return state.phase === 'over' ? state : finish(level, state);
}

function carryOut(level: Level, start: ShiftState, command: Command, id: string, index: number): ShiftState {
  let state = start;
  if (isLine(command) && openTalks(state).length === 0) state = attempt(level, state, { type: 'call/answer' }).state;
  if (isLine(command)) state = step(level, attend(level, state, command.callId), [], THINK_TICKS).state;
  const result = attempt(level, state, command);
  if (result.refused === null) return result.state;
  const possible = legalCommands(level, state).map(commandId).join(', ');
  throw new UsageError(`Choice ${index + 1}, "${id}", is not possible at this moment (${result.refused}). Possible: ${possible}.`);
}

/** Turns to whom a listed line is said to, where the list does not say so itself. */
function attend(level: Level, state: ShiftState, callId: string): ShiftState {
  return attentionOf(level, state)?.on === callId ? state : step(level, state, [{ type: 'attention/turn', callId }], 0).state;
}

/** Tries a command until it is accepted or waiting no longer helps. */
function attempt(level: Level, start: ShiftState, command: Command): { readonly state: ShiftState; readonly refused: RejectionCode | null } {
  let state = start;
  for (let waited = 0; ; waited += 1) {
    const result = step(level, state, [command], 0);
    const refused = result.rejections[0]?.code ?? null;
    if (refused === null) return { state: result.state, refused };
    if (!NOT_YET.has(refused) || waited === WAIT_TICKS) return { state: start, refused };
    state = step(level, state, [], 1).state;
  }
}

/** After the last choice: leaves a running call, does nothing else, and ends the level where it can end. */
function finish(level: Level, start: ShiftState): ShiftState {
  let state = start;
  if (state.call !== null) state = step(level, state, [{ type: 'call/step-out' }], 0).state;
  for (let round = 0; round < 2 && state.phase !== 'over'; round += 1) state = attempt(level, state, { type: 'shift/finish' }).state;
  return state;
}

function isLine(command: Command): command is Extract<Command, { type: 'dialogue/choose' | 'card/file' }> {
  return command.type === 'dialogue/choose' || command.type === 'card/file';
}

/** A choice id as a command. `13-3/card/model` composes a card that comes out at that tier. */
function asCommand(level: Level, state: ShiftState, id: string): Command | null {
  const command = parseCommandId(id);
  if (command?.type !== 'dialogue/choose') return command;
  const open = openTalks(state).find((call) => call.callId === command.callId);
  const slot = open && callRules(level, open.callId, open.variantId).slots.find((entry) => entry.id === command.slotId);
  const tier = TIERS.find((word) => word === command.optionId);
  if (slot?.kind !== 'card' || tier === undefined) return command;
  return { type: 'card/file', callId: command.callId, slotId: command.slotId, picks: cardPicks(slot, tier) };
}
