import { castLevel } from './cast.js';
import type { Level, LevelCall } from './level.js';
import type { StepRecord } from './level-extras.js';
import { recordFits } from './record.js';
import { draw, shuffled, weighted } from './random.js';
import type { QueuedCall, ShiftState } from './state.js';
import { openDay } from './systems/floor-day.js';
import { NEW_DAY } from './systems/day.js';
import { joinsAtTick } from './systems/triage.js';
import { firstVariant } from './systems/variant.js';
import { hasWindows } from './systems/windows.js';
import { ARRIVAL_SECONDS, FIRST_RING_SECONDS, RING_JITTER, RULES_VERSION, STRESS_START, TICKS_PER_SECOND } from './tuning.js';
import type { Mode, Profile } from './vocabulary.js';

/** What varies between two shifts of the same level. */
export interface ShiftOptions {
  /** Unsigned 32-bit. */
  readonly seed: number;
  readonly mode: Mode;
  /** Entries that the achievement log holds already. */
  readonly logEntries: number;
  /** Who the candidate is; picks the variant of this name where a unit has one. Left out, the seed draws. */
  readonly profile?: Profile | undefined;
  /** Cards that the player holds, as `L03/volume-served`. Left out, every card counts as held. */
  readonly cards?: readonly string[] | undefined;
  /** What the player's best runs on the levels that this one looks back on earned, step by step. Left out, there are none. */
  readonly record?: readonly StepRecord[] | undefined;
}

/** The state before the first call: everybody who will call is drawn, the first one rings. */
export function createShift(written: Level, options: ShiftOptions): ShiftState {
  const seed = options.seed >>> 0;
  const level = castLevel(written, seed);
  const firstRing = FIRST_RING_SECONDS * TICKS_PER_SECOND;
  let arrivesAtTick = firstRing;
  const inOrder = level.drawnOrder === true ? shuffled(level.calls, seed, 'order', level.id) : level.calls;
  const queue = inOrder.map((entry, index): QueuedCall => {
    const variant = entry.variants.find(({ id }) => id === variantAsked(entry, options)) ?? weighted(entry.variants, seed, 'variety', entry.callId);
    if (index > 0) arrivesAtTick += Math.round(ARRIVAL_SECONDS * TICKS_PER_SECOND * (1 + 2 * RING_JITTER * (2 * draw(seed, 'arrivals', `join:${entry.callId}`) - 1)));
    return { callId: entry.callId, variantId: variant.id, arrivesAtTick: joinsAtTick(level, entry, arrivesAtTick), ringsAtTick: index === 0 && level.floor === undefined ? firstRing : null, waitedTicks: 0 };
  });
  return {
    rulesVersion: RULES_VERSION, levelId: level.id, seed, mode: options.mode, tick: 0, phase: 'ready', queue, call: null, chats: [], finished: [],
    stress: STRESS_START, carryOver: false, gap: null, gaps: [], tasks: [], log: [], logEntriesBefore: options.logEntries, cards: options.cards ?? null,
    ...(level.offscreen !== null && { offscreen: [] }),
    ...(level.floor !== undefined && { floor: openDay(level.floor, seed) }),
    ...(hasWindows(level) && { attention: { on: null, readyTick: 0, switches: 0 } }),
    ...(level.dayPlan !== undefined && { day: NEW_DAY }),
    ...(level.remembers !== undefined && options.record !== undefined && { record: options.record }),
  };
}

/** The variant that something else than the seed asks for at the start, if anything does. */
function variantAsked({ variantBy, variants }: LevelCall, { profile, record }: ShiftOptions): string | undefined {
  if (variantBy === null) return profile;
  const own = variantBy.kind === 'record' ? variants.find(({ id }) => id === variantBy.own) : undefined;
  return own !== undefined && recordFits(own.call, record) ? own.id : firstVariant(variantBy);
}
