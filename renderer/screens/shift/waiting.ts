import type { Level, ShiftState } from '../../rules.js';
import { callRules } from '../../rules.js';

/** One caller who is waiting now. */
export interface Waiting {
  readonly callId: string;
  readonly variantId: string;
  /** Whole seconds since they joined the queue. */
  readonly seconds: number;
  /** Place in the queue; the stage draws the face at the same one. */
  readonly place: number;
}

/** Those who have joined the queue, in order. */
export function waitingNow(state: ShiftState): readonly Waiting[] {
  return state.queue.flatMap((queued) => {
    const joined = queued.ringsAtTick === null ? queued.arrivesAtTick : Math.min(queued.arrivesAtTick, queued.ringsAtTick);
    return joined <= state.tick ? [{ callId: queued.callId, variantId: queued.variantId, seconds: Math.floor((state.tick - joined) / 10) }] : [];
  }).map((caller, place) => ({ ...caller, place }));
}

/** Share of phone calls so far that were picked up in time, 0 to 1, or null where the level does not ask. */
export function answeredInTime(level: Level, state: ShiftState): { readonly seconds: number; readonly share: number | null } | null {
  const gate = level.gates.find((entry) => entry.kind === 'answeredWithin');
  if (gate?.kind !== 'answeredWithin') return null;
  const calls = [...state.finished, ...(state.call === null ? [] : [state.call])].filter((call) => callRules(level, call.callId, call.variantId).channel === 'phone');
  const inTime = calls.filter((call) => call.outcome !== 'abandoned' && call.waitedTicks <= gate.seconds * 10);
  return { seconds: gate.seconds, share: calls.length === 0 ? null : inTime.length / calls.length };
}
