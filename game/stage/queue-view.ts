import { hasWindows, isRinging, QUEUE_BESIDE_WINDOWS, QUEUE_CARD, QUEUE_SHOWN, QUEUE_STEP } from '../session/index.js';
import type { Caller, Level, QueuedCall, ShiftState } from '../sim/index.js';
import { clamp } from './motion.js';

/** One waiting caller as the stage shows them. */
export interface WaitingFace {
  readonly callId: string;
  readonly place: number;
  /** Expected later in the shift: only a shadow yet. */
  readonly arrived: boolean;
  readonly ringing: boolean;
  /** How much of their patience is used up, 0 to 1; stays 0 where nobody loses patience. */
  readonly heat: number;
  /** The emotion their face shows, 0 to 100: what they call about, and how long they have waited. */
  readonly mood: number;
}

/** Seconds of patience assumed for a caller whose level gives none. */
const FALLBACK_PATIENCE_SECONDS = 60;

/** The waiting callers in order: those who have come, then the shadows of those who will; beside chat windows only the first ones. */
export function waitingFaces(state: ShiftState, level: Level): readonly WaitingFace[] {
  const ringing = isRinging(state);
  const hasCome = (queued: QueuedCall): boolean => queued.arrivesAtTick <= state.tick || (queued.ringsAtTick !== null && queued.ringsAtTick <= state.tick);
  const line = [...state.queue.filter(hasCome), ...state.queue.filter((queued) => !hasCome(queued))];
  return (hasWindows(level) ? line.slice(0, QUEUE_BESIDE_WINDOWS) : line).map((queued, place) => {
    const arrived = hasCome(queued);
    const at = state.queue.indexOf(queued);
    const heat = arrived && state.mode === 'exam' ? patienceUsed(state, level, at) : 0;
    const caller = callerOf(level, queued);
    // Before a word is said nobody rages yet.
    const mood = Math.min(69, caller?.emotion ?? 30) + heat * 30;
    return { callId: queued.callId, place, arrived, ringing: ringing && at === 0, heat, mood };
  });
}

function callerOf(level: Level, queued: QueuedCall): Caller | null {
  const variants = level.calls.find((call) => call.callId === queued.callId)?.variants ?? [];
  return (variants.find((entry) => entry.id === queued.variantId) ?? variants[0])?.call.caller ?? null;
}

function patienceUsed(state: ShiftState, level: Level, at: number): number {
  const queued = state.queue[at];
  if (queued === undefined) return 0;
  const patienceTicks = (callerOf(level, queued)?.queuePatienceSeconds ?? FALLBACK_PATIENCE_SECONDS) * 10;
  // Whoever waits behind another caller grows restless but never red: their patience is not yet counted.
  const restless = Math.min(0.55, (state.tick - queued.arrivesAtTick) / (patienceTicks * 2.5));
  return clamp(Math.max(restless, queued.waitedTicks / patienceTicks));
}

/** Where a face of the queue stands and how large it is; it comes nearer as patience runs out. */
export function facePlace(place: number, heat: number): { readonly x: number; readonly y: number; readonly radius: number } {
  return {
    x: QUEUE_CARD.x + 33 + heat * 2, y: QUEUE_CARD.y + QUEUE_CARD.height / 2 + place * QUEUE_STEP,
    radius: 20.5 + heat * 5,
  };
}

/** Places of the small heads of all who wait beyond the cards: a row below the last card, nine at most. */
export function crowdPlaces(waiting: number): readonly { readonly x: number; readonly y: number }[] {
  const more = Math.min(9, Math.max(0, waiting - QUEUE_SHOWN));
  return Array.from({ length: more }, (_, i) => ({ x: QUEUE_CARD.x + 14 + i * 19, y: QUEUE_CARD.y + QUEUE_SHOWN * QUEUE_STEP + 4 }));
}
