import type { Level } from '../level.js';
import type { CallState, ShiftState } from '../state.js';
import { READINESS_OF_TIER, TICKS_PER_SECOND } from '../tuning.js';
import { change, type Turn } from '../turn.js';
import type { Tool } from '../vocabulary.js';

/**
 * How ready the agent is, 0 to 1: the preparing decisions taken so far, the worst wording of each;
 * one that was passed over counts nothing. Null where the level does not measure it or nothing has been prepared yet.
 */
export function readinessOf(level: Level, state: Pick<ShiftState, 'finished'>): number | null {
  const values = (level.readiness?.slots ?? []).flatMap(({ callId, slotId }) => {
    const unit = state.finished.find((entry) => entry.callId === callId);
    if (unit === undefined) return [];
    const moves = unit.moves.filter((move) => move.slotId === slotId);
    return [moves.length === 0 ? 0 : Math.min(...moves.map((move) => READINESS_OF_TIER[move.tier]))];
  });
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Ticks until a page is found that is looked for now; 0 where tools open at once. */
export function toolTicks(level: Level, state: Pick<ShiftState, 'finished'>): number {
  const readiness = readinessOf(level, state);
  return readiness === null || level.readiness === null ? 0 : Math.round(level.readiness.toolSeconds * (1 - readiness) * TICKS_PER_SECOND);
}

/** Opens the pages that have been found by now. */
export function findPages(turn: Turn): void {
  const { call, chats, tick } = turn.state;
  const found = new Set<Tool>();
  const find = (talk: CallState): CallState => {
    if (talk.opening === undefined || talk.opening.readyTick > tick) return talk;
    const { opening, ...rest } = talk;
    found.add(opening.tool);
    return { ...rest, openedTools: [...talk.openedTools, opening.tool] };
  };
  const next = { call: call === null ? null : find(call), chats: chats.map(find) };
  if (found.size === 0) return;
  change(turn, next);
  for (const tool of found) turn.events.push({ type: 'tool/opened', tool });
}
