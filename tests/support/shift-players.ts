import {
  callRules, cardPicks, createShift, nextCommand, step, talkOf, templateHeld,
  type Call, type CallState, type Command, type Level, type Option, type PlayedShift, type Policy, type ShiftOptions, type ShiftState, type Slot, type Technique, type TimedCommand,
} from '../../game/sim/index.js';

/** Picks a line from those shown. */
export type Chooser = (call: Call, slot: Slot, shown: readonly Option[], state: CallState) => Option;
/** The techniques of a gap, in order; the number is that of the gap, from 0. */
export type GapPlan = (gap: number) => readonly Technique[];

const THINK_TICKS = 30;

/** Plays a level with lines chosen by a policy or a function and, where given, a fixed plan of recovery. */
export function playWith(level: Level, options: ShiftOptions, lines: Policy | Chooser, plan: GapPlan | null = null): PlayedShift {
  let state = createShift(level, options);
  const commands: TimedCommand[] = [];
  for (let guard = 0; guard < 20000 && state.phase !== 'over'; guard += 1) {
    const command = planned(state, plan) ?? chosen(level, state, lines, plan !== null);
    if (command === null) {
      state = step(level, state, [], 1).state;
      continue;
    }
    if (command.type === 'dialogue/choose' || command.type === 'card/file') state = step(level, state, [], THINK_TICKS).state;
    const result = step(level, state, [command], 0);
    if (result.rejections.length > 0 && command.type !== 'dialogue/choose' && command.type !== 'card/file') {
      throw new Error(`${level.id}: ${JSON.stringify(command)} refused (${result.rejections[0]?.code ?? ''}).`);
    }
    if (result.rejections.length === 0) commands.push({ tick: state.tick, command });
    state = result.state;
  }
  if (state.phase !== 'over') throw new Error(`${level.id} did not end.`);
  return { state, commands };
}

/** The next technique of the plan, or null when the plan has no say now. */
function planned(state: ShiftState, plan: GapPlan | null): Command | null {
  const { gap } = state;
  if (plan === null || gap === null || gap.running !== null || state.queue.length === 0) return null;
  const next = plan(state.gaps.length)[gap.techniques.length];
  return next === undefined ? null : { type: 'gap/start', technique: next };
}

function chosen(level: Level, state: ShiftState, lines: Policy | Chooser, isPlanned: boolean): Command | null {
  const policy: Policy = typeof lines === 'string' ? lines : 'model';
  const command = nextCommand(level, state, policy, isPlanned ? 'none' : 'best');
  if (typeof lines === 'string' || command === null || (command.type !== 'dialogue/choose' && command.type !== 'card/file')) return command;
  const call = talkOf(state, command.callId);
  if (call === null) return command;
  const rules = callRules(level, call.callId, call.variantId);
  const slot = rules.slots.find((entry) => entry.id === call.slotId);
  if (slot === undefined) return command;
  const shown = call.optionOrder.flatMap((id) => slot.options.filter((option) => option.id === id));
  const option = lines(rules, slot, shown, call);
  return slot.kind === 'card' || (option.tier === 'model' && templateHeld(level, state, slot)) ? { type: 'card/file', callId: call.callId, slotId: slot.id, picks: cardPicks(slot, option.tier) } : { type: 'dialogue/choose', callId: call.callId, slotId: slot.id, optionId: option.id };
}

/** Every ordered choice of one to `most` of the five techniques. */
export function techniquePlans(most: number): readonly (readonly Technique[])[] {
  const all: readonly Technique[] = ['breath', 'neck', 'water', 'mantra', 'log'];
  const grow = (plan: readonly Technique[]): readonly (readonly Technique[])[] =>
    plan.length === most ? [] : all.filter((technique) => !plan.includes(technique)).flatMap((technique) => [[...plan, technique], ...grow([...plan, technique])]);
  return grow([]);
}
