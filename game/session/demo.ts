import { commandId, nextCommand, type Command, type Level, type Policy, type ShiftState } from '../sim/index.js';

/** Whom a demonstration shows: mostly somebody who knows how, who now and then says something flat, once something wrong. */
const MIXED: readonly Policy[] = ['model', 'model', 'ordinary', 'model', 'model', 'landmine', 'model', 'model'];

/** What the demonstration does now, and the id of the button for it; null lets time pass. */
export function demoMove(level: Level, state: ShiftState): { readonly command: Command; readonly id: string } | null {
  const said = state.call?.moves.length ?? 0;
  const command = nextCommand(level, state, MIXED[said % MIXED.length] ?? 'model', 'best');
  return command === null ? null : { command, id: commandId(command) };
}
