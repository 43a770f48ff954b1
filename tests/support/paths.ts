import {
  cardPicks, isHeard, modelOption, openCall, openSlot, playMove, unitReport,
  type Call, type CallState, type Option, type Slot, type Tier, type UnitReport,
} from '../../game/sim/index.js';

/** A choice in a tried path: which slot, which option. */
export interface Choice {
  readonly slot: Slot;
  readonly option: Option;
}

/** How a tried path's promises end. */
export type PromiseEnd = 'kept' | 'late' | 'broken';

/** Circumstances of a tried path. */
export interface PathOptions {
  readonly promises?: PromiseEnd;
  readonly emotion?: number;
  readonly openTools?: boolean;
  readonly late?: boolean;
}

/** The option of a slot at a tier: the first one, forfeiting ones last. */
export function optionAt(slot: Slot, tier: Tier): Option {
  const all = slot.options.filter((option) => option.tier === tier);
  const found = all.find((option) => !option.tags.some((tag) => ['CONCEDE', 'RETALIATE', 'HANGUP', 'NO_RECORD', 'FABRICATE'].includes(tag))) ?? all[0];
  if (found === undefined) throw new Error(`${slot.id} has no ${tier} option.`);
  return found;
}

/** Starts a path on a call, before the first choice. */
export function startPath(call: Call, options: PathOptions = {}): { state: CallState; stress: number } {
  const state = openCall(call, options.emotion ?? call.caller.emotion, 26, 0, 0);
  return { state: { ...state, openedTools: options.openTools === false ? [] : call.tools }, stress: 26 };
}

/** Plays choices in the given order, whatever order the flow has, until they are used up or the caller is gone. */
export function playPath(call: Call, choices: readonly Choice[], options: PathOptions = {}): UnitReport {
  let { state, stress } = startPath(call, options);
  let ended = false;
  for (const { slot, option } of choices) {
    // A line that ends the call leaves only the after-call work.
    if (ended && !slot.after) continue;
    state = openSlot(call, { ...state, slotId: slot.id, hold: null }, 0, 0);
    const picks = slot.kind === 'card' ? cardPicks(slot, option.tier) : null;
    const played = playMove(call, state, stress, { slot, option, tick: 0, late: options.late === true && isHeard(slot), picks });
    stress = played.stress;
    state = played.state;
    if (played.ended === 'lost' || played.ended === 'hung-up') return report(call, { ...state, outcome: played.ended }, options);
    if (option.next === 'end') ended = true;
  }
  return report(call, { ...state, outcome: 'closed' }, options);
}

/** Ends a path: open promises come out as asked, and the account is drawn up. */
export function report(call: Call, state: CallState, options: PathOptions = {}): UnitReport {
  return unitReport(call, settled(call, { ...state, slotId: null }, options));
}

/** Promises at the end of a path: tasks come out as asked, those that wait for a slot that never came are broken unless the caller hung up. */
export function settled(call: Call, state: CallState, options: PathOptions = {}): CallState {
  if (!state.promises.some((promise) => promise.status === 'open')) return state;
  const end = options.promises ?? 'kept';
  return { ...state, promises: state.promises.map((promise) => (promise.status !== 'open' ? promise : { ...promise, status: call.promises[promise.promiseId]?.keptBy == null ? end : state.outcome === 'lost' ? 'open' : 'broken' })) };
}

/** The slots that tier assignments range over: the model path, optional ones left out. */
export function pathAt(slots: readonly Slot[], tiers: readonly Tier[]): Choice[] {
  return slots.map((slot, index) => ({ slot, option: optionAt(slot, tiers[index] ?? 'model') }));
}

/** The model choice of every slot. */
export function modelChoices(slots: readonly Slot[]): Choice[] {
  return slots.map((slot) => ({ slot, option: modelOption(slot) }));
}

/** Walks every tier assignment of the slots, sharing prefixes, and hands each path's account to `visit`. */
export function enumerate(call: Call, slots: readonly Slot[], visit: (tiers: readonly Tier[], unit: UnitReport) => void, options: PathOptions = {}): number {
  const tiers: Tier[] = [];
  let count = 0;
  const walk = (state: CallState, stress: number, depth: number): void => {
    const slot = slots[depth];
    if (slot === undefined) {
      count += 1;
      visit(tiers, report(call, { ...state, outcome: 'closed' }, options));
      return;
    }
    const opened = openSlot(call, { ...state, slotId: slot.id, hold: null }, 0, 0);
    for (const tier of ['landmine', 'ordinary', 'model'] as const) {
      tiers[depth] = tier;
      const option = optionAt(slot, tier);
      const played = playMove(call, opened, stress, { slot, option, tick: 0, late: false, picks: slot.kind === 'card' ? cardPicks(slot, tier) : null });
      if (played.ended === 'lost' || played.ended === 'hung-up') {
        count += 1;
        tiers.length = depth + 1;
        visit(tiers, report(call, { ...played.state, outcome: played.ended }, options));
      } else walk(played.state, played.stress, depth + 1);
    }
    tiers.length = depth;
  };
  const start = startPath(call, options);
  walk(start.state, start.stress, 0);
  return count;
}
