import type { CallState } from '../state.js';
import type { Turn } from '../turn.js';

/** Says which slot has opened and with what line. */
export function announceSlot(turn: Turn, call: CallState): void {
  if (call.slotId !== null) turn.events.push({ type: 'slot/opened', callId: call.callId, slotId: call.slotId, lineId: call.heardLineId });
}
