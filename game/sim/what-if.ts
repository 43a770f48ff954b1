import type { Command, TimedCommand } from './command.js';
import { createShift } from './create-shift.js';
import type { Level } from './level.js';
import { cardPicks, nextCommand } from './players.js';
import type { Replay } from './replay.js';
import { callRules } from './rules.js';
import type { ShiftState } from './state.js';
import { step } from './step.js';
import type { Tier } from './vocabulary.js';

/** The same shift with one choice taken differently. */
export interface WhatIf {
  readonly state: ShiftState;
  readonly replay: Replay;
  /** Later choices that no longer fitted and were left out. */
  readonly dropped: number;
}

/**
 * Goes back to one recorded choice, takes another, and then lives on as the player did: the same
 * later lines, tools, tasks and pauses where they still fit. Where the story goes on longer than
 * the recording (the caller no longer hangs up), ordinary lines finish it.
 * @param index index of the changed command in the replay.
 */
export function whatIf(level: Level, replay: Replay, index: number, instead: Command): WhatIf {
  let state = createShift(level, { seed: replay.seed, mode: replay.mode, logEntries: replay.logEntries });
  const commands: TimedCommand[] = [];
  let dropped = 0;
  const attempt = (command: Command): boolean => {
    const result = step(level, state, [command], 0);
    if (result.rejections.length > 0) return false;
    commands.push({ tick: state.tick, command });
    state = result.state;
    return true;
  };
  replay.commands.forEach((timed, at) => {
    if (state.phase === 'over') return;
    const wait = at === 0 ? timed.tick : timed.tick - (replay.commands[at - 1]?.tick ?? 0);
    state = step(level, state, [], wait).state;
    if (!attempt(at === index ? instead : timed.command)) dropped += 1;
  });
  finishOrdinarily(level, () => state, attempt, () => {
    state = step(level, state, [], 1).state;
  });
  return { state, dropped, replay: { ...replay, commands, endTick: state.tick } };
}

function finishOrdinarily(level: Level, state: () => ShiftState, attempt: (command: Command) => boolean, wait: () => void): void {
  for (let guard = 0; guard < 5000 && state().phase !== 'over'; guard += 1) {
    const command = nextCommand(level, state(), 'ordinary', 'none');
    if (command === null || !attempt(command)) wait();
  }
}

/** The command that takes another option of the same slot as a recorded choice; cards by tier. */
export function otherChoice(level: Level, state: ShiftState, recorded: Command, optionId: string): Command | null {
  if (recorded.type !== 'dialogue/choose' && recorded.type !== 'card/file') return null;
  const call = [...state.finished, state.call, state.chat].find((entry) => entry?.callId === recorded.callId);
  if (call == null) return null;
  const slot = callRules(level, call.callId, call.variantId).slots.find((entry) => entry.id === recorded.slotId);
  const option = slot?.options.find((entry) => entry.id === optionId);
  if (slot === undefined || option === undefined) return null;
  const tier: Tier = option.tier;
  return slot.kind === 'card' ? { type: 'card/file', callId: call.callId, slotId: slot.id, picks: cardPicks(slot, tier) } : { type: 'dialogue/choose', callId: call.callId, slotId: slot.id, optionId };
}
