import type { Level, LevelCall } from '../level.js';
import type { QueuedCall, ShiftState } from '../state.js';
import { NOT_YET, PASSED_OVER_HEAT } from '../tuning.js';
import { change, type Turn } from '../turn.js';

function entryOf(level: Level, callId: string): LevelCall | undefined {
  return level.calls.find((entry) => entry.callId === callId);
}

/** Whether all of these calls are over, however they ended. */
export function areOver(state: Pick<ShiftState, 'finished'>, callIds: readonly string[]): boolean {
  return callIds.every((callId) => state.finished.some((call) => call.callId === callId));
}

/** The callers among whom the player can choose now, in the order of the queue; only the first one where nobody is chosen. */
export function choosable(level: Level, state: Pick<ShiftState, 'queue' | 'finished'>): readonly QueuedCall[] {
  if (!level.triage && level.dayPlan === undefined) return state.queue.slice(0, 1);
  return state.queue.filter((queued, place) => place === 0 || areOver(state, entryOf(level, queued.callId)?.joinsAfter ?? []));
}

/** When a caller of a triage level joins who waits for others: not before they are over. */
export function joinsAtTick(level: Level, entry: LevelCall, drawnTick: number): number {
  return level.triage && entry.joinsAfter.length > 0 ? NOT_YET : drawnTick;
}

/** Lets those join the queue whose turn to ring up has come. */
export function joinQueue(turn: Turn): void {
  if (!turn.level.triage) return;
  const here = new Set(choosable(turn.level, turn.state).map(({ callId }) => callId));
  change(turn, { queue: turn.state.queue.map((queued) => (here.has(queued.callId) && queued.arrivesAtTick > turn.state.tick ? { ...queued, arrivesAtTick: turn.state.tick } : queued)) });
}

/** Brings the chosen caller to the front; the more urgent ones who are left waiting remember it. False where nobody of this name can be chosen. */
export function bringForward(turn: Turn, callId: string): boolean {
  const waiting = choosable(turn.level, turn.state);
  const chosen = waiting.find((queued) => queued.callId === callId);
  if (chosen === undefined) return false;
  markPassedOver(turn, chosen, waiting);
  change(turn, { queue: [chosen, ...turn.state.queue.filter((queued) => queued.callId !== callId)] });
  return true;
}

function markPassedOver(turn: Turn, chosen: QueuedCall, waiting: readonly QueuedCall[]): void {
  const priority = (queued: QueuedCall): number => entryOf(turn.level, queued.callId)?.priority ?? 2;
  const urgent = new Set(waiting.filter((queued) => priority(queued) < priority(chosen)).map(({ callId }) => callId));
  if (urgent.size === 0) return;
  change(turn, { queue: turn.state.queue.map((queued) => (urgent.has(queued.callId) ? { ...queued, passedOver: (queued.passedOver ?? 0) + 1 } : queued)) });
  for (const id of urgent) turn.events.push({ type: 'call/passed-over', callId: id, forCallId: chosen.callId });
}

/** Emotion points that being passed over puts on a caller. */
export function passedOverHeat({ passedOver = 0 }: Pick<QueuedCall, 'passedOver'>): number {
  return PASSED_OVER_HEAT * passedOver;
}
