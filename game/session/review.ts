import { cardPicks, modelOption, modelPath, openCall, openSlot as openInCall, playMove, type Call, type CallState, type Command, type Replay } from '../sim/index.js';

/** The closed lists that the debrief goes through. */
export { AUTOMATIC_TAGS, CHAPTERS, DIMENSIONS, LEDGER_ROWS, MAJOR_TAGS, MINOR_TAGS, RANKS, SERIOUS_TAGS } from '../sim/index.js';

/**
 * The same call as the model path would have gone: from the same first emotion and stress,
 * with every page opened in time.
 */
export function modelRun(call: Call, from: Pick<CallState, 'emotionStart' | 'stressStart'>): CallState {
  let stress = from.stressStart;
  let state: CallState = { ...openCall(call, from.emotionStart, stress, 0, 0), openedTools: call.tools };
  for (const slot of modelPath(call)) {
    state = openInCall(call, { ...state, slotId: slot.id, hold: null }, 0, 0);
    const played = playMove(call, state, stress, { slot, option: modelOption(slot), tick: 0, late: false, picks: slot.kind === 'card' ? cardPicks(slot, 'model') : null });
    state = played.state;
    stress = played.stress;
    if (played.ended === 'lost') break;
  }
  return state;
}

/** Where in the recording a choice of a call was made, or null when it holds no such choice. */
export function choiceIndex(replay: Replay, callId: string, moveIndex: number): number | null {
  let seen = -1;
  for (const [index, { command }] of replay.commands.entries()) {
    if ((command.type !== 'dialogue/choose' && command.type !== 'card/file') || command.callId !== callId) continue;
    seen += 1;
    if (seen === moveIndex) return index;
  }
  return null;
}

/** The recording up to one choice, with another one taken there: where a player can play on. */
export function replayUpTo(replay: Replay, index: number, instead: Command): Replay {
  const tick = replay.commands[index]?.tick ?? replay.endTick;
  return { ...replay, commands: [...replay.commands.slice(0, index), { tick, command: instead }], endTick: tick };
}
