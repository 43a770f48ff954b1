import { openSlot } from '../../../game/session/index.js';
import type { Call, CallState, Level, Option, Slot } from '../../rules.js';
import { jumpTargets } from '../../rules.js';

/** The open decision of a call or chat. */
export interface OpenSlot {
  readonly call: Call;
  readonly slot: Slot;
  readonly options: readonly Option[];
}

/** The decision that is open, or null. */
export function slotOf(level: Level, call: CallState | null): OpenSlot | null {
  return openSlot(level, call);
}

/** Where "move on" leads from an optional decision: the next one that is still to come, or null. */
export function moveOnTarget(open: OpenSlot, state: CallState): Slot | null {
  if (!open.slot.optional) return null;
  const at = open.call.slots.indexOf(open.slot);
  return jumpTargets(open.call, state).find((slot) => open.call.slots.indexOf(slot) > at) ?? null;
}

/** A step of the flow as the bar shows it. */
export interface FlowStep {
  readonly slot: Slot;
  readonly status: 'done' | 'current' | 'todo';
  /** 1, or which time this is where the same step comes more than once. */
  readonly nth: number;
  /** Whether the player may turn to it now. */
  readonly open: boolean;
}

/** The steps of a call in model order; interruptions show only once they have happened. */
export function flowSteps(open: OpenSlot, state: CallState): readonly FlowStep[] {
  const targets = new Set(jumpTargets(open.call, state).map((slot) => slot.id));
  const played = new Set(state.moves.map((move) => move.slotId));
  const seen = new Map<string, number>();
  return open.call.slots.flatMap((slot): FlowStep[] => {
    const current = slot.id === open.slot.id;
    const hidden = slot.kind === 'brief' || (slot.interrupt && !current && !played.has(slot.id)) || (slot.optional && !current && !played.has(slot.id));
    if (hidden) return [];
    const nth = (seen.get(slot.step) ?? 0) + 1;
    seen.set(slot.step, nth);
    return [{ slot, nth, status: current ? 'current' : played.has(slot.id) ? 'done' : 'todo', open: targets.has(slot.id) }];
  });
}
