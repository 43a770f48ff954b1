import { blindPicks, cardPicks, hourOf } from './boards.js';
import type { Command, TimedCommand } from './command.js';
import { dealLevel } from './deal.js';
import { createShift, type ShiftOptions } from './create-shift.js';
import type { Call, Level, Option, Slot } from './level.js';
import { draw } from './random.js';
import { isRinging } from './ringing.js';
import { callRules, restsBetween } from './rules.js';
import type { CallState, ShiftState } from './state.js';
import { step } from './step.js';
import { answerTicks } from './systems/choices.js';
import { isClosed } from './systems/floor-day.js';
import { templateHeld } from './systems/templates.js';
import { attentionOf, chatPatience } from './systems/windows.js';
import { talkOf } from './talks.js';
import { dayHours, drillsDone } from './systems/day.js';
import { isOpenTask } from './systems/promises.js';
import { STRESS_RESTED, TICKS_PER_SECOND } from './tuning.js';
import { MAJOR_TAGS, type Tag, type Technique, type Tier } from './vocabulary.js';

/** How a headless player chooses its lines. */
export type Policy = 'model' | 'ordinary' | 'landmine' | 'random' | 'first' | 'longest' | 'shortest';
/** What a headless player does in the gap. */
export type RecoveryPolicy = 'best' | 'none' | 'all';

/** All line policies. */
export const POLICIES: readonly Policy[] = ['model', 'ordinary', 'landmine', 'random', 'first', 'longest', 'shortest'];
/** All gap policies. */
export const RECOVERY_POLICIES: readonly RecoveryPolicy[] = ['best', 'none', 'all'];

/** Ticks a headless player takes for an answer: three seconds. */
const THINK_TICKS = 30;
const MAX_COMMANDS = 5000;
/** Two hours: longer than any shift. */
const MAX_TICKS = 72_000;
const MAJOR: ReadonlySet<Tag> = new Set<Tag>(MAJOR_TAGS);

/** A shift played to its end. */
export interface PlayedShift {
  readonly state: ShiftState;
  readonly commands: readonly TimedCommand[];
}

/** Plays a whole level without a screen. @throws Error when a policy gets stuck: a fault of rules or level. */
export function playShift(level: Level, options: ShiftOptions, policy: Policy, recovery: RecoveryPolicy = 'best'): PlayedShift {
  let state = createShift(level, options);
  const commands: TimedCommand[] = [];
  for (let tries = 0; tries < MAX_COMMANDS; tries += 1) {
    if (state.phase === 'over') return { state, commands };
    const command = nextCommand(level, state, policy, recovery);
    if (command === null) {
      if (state.tick < MAX_TICKS) tries -= 1;
      state = step(level, state, [], 1).state;
      continue;
    }
    const think = command.type === 'dialogue/choose' || command.type === 'card/file' ? THINK_TICKS : 0;
    state = step(level, state, [], think).state;
    const result = step(level, state, [command], 0);
    const refused = result.rejections[0];
    if (refused !== undefined && state.phase !== 'over') {
      if (think > 0) continue;
      throw new Error(`Policy ${policy} is stuck in ${level.id} at tick ${state.tick}: ${JSON.stringify(command)} refused (${refused.code}).`);
    }
    commands.push({ tick: state.tick, command });
    state = result.state;
  }
  throw new Error(`Policy ${policy} did not finish ${level.id} within ${MAX_COMMANDS} moves.`);
}

/** What this player does now; null lets a tick pass. */
export function nextCommand(asked: Level, state: ShiftState, policy: Policy, recovery: RecoveryPolicy): Command | null {
  const level = dealLevel(asked, state);
  const isOver = state.queue.length === 0 || isClosed(state);
  if (state.phase === 'ready') return isRinging(state) ? { type: 'call/answer' } : isOver ? { type: 'shift/finish' } : null;
  const attention = attentionOf(level, state);
  const talk = attention === null ? mostPressing(level, state) : nextWindow(level, state);
  if (attention !== null && talk !== null) {
    if (attention.on !== talk.callId) return { type: 'attention/turn', callId: talk.callId };
    if (state.tick < attention.readyTick) return null;
  }
  // Nobody speaks of a page before it is found.
  if (talk?.opening !== undefined) return null;
  if (talk !== null) return mayHold(level, talk, policy, recovery) ? { type: 'beat/take' } : dialogue(level, state, talk, policy);
  const task = policy === 'landmine' ? undefined : state.tasks.find((entry) => isOpenTask(state, entry));
  if (task !== undefined) return { type: 'task/do', taskId: task.id };
  if (state.gap?.running != null) return null;
  const drill = policy === 'model' && state.queue.length === 0 && drillsDone(state).length === 0 ? level.drills?.[0] : undefined;
  if (drill !== undefined && level.dayPlan !== undefined) return { type: 'day/drill', drill: drill.id, score: 100 };
  if (isOver) return { type: 'shift/finish' };
  const technique = chooseTechnique(level, state, recovery);
  if (technique !== null) return { type: 'gap/start', technique };
  const entry = state.finished[state.finished.length - 1];
  if (entry?.outcome === 'closed' && policy === 'model' && callRules(level, entry.callId, entry.variantId).hasLog && !state.log.some((logged) => logged.callId === entry.callId)) {
    return { type: 'log/write', callId: entry.callId, difficulty: 'a', action: 'a' };
  }
  return isRinging(state) ? { type: 'call/answer' } : null;
}

/** Of the call and the chat, the one whose answer is due first; the chat where both are. */
function mostPressing(level: Level, state: ShiftState): CallState | null {
  const { call, chats: [chat = null] } = state;
  if (call === null || chat === null) return chat ?? call;
  const dueTick = (talk: CallState): number => {
    const slot = callRules(level, talk.callId, talk.variantId).slots.find((entry) => entry.id === talk.slotId);
    return talk.slotOpenedTick + (slot === undefined ? 0 : answerTicks(slot, state.stress));
  };
  return dueTick(call) < dueTick(chat) ? call : chat;
}

/** Seconds before a window has been left too long at which a headless player turns to it although the phone is on. */
const LAST_SECONDS = 6;
/** Seconds that no window is left for. */
const MOST_LEFT_SECONDS = 55;

/**
 * Several windows. While somebody is on the phone: a first reply as soon as the phone has been answered, one line where a
 * window would be left too long, and back. Otherwise the windows in turn, a line each. The order hangs on what has been said rather
 * than on seconds, so that it is the same with and without a clock.
 */
function nextWindow(level: Level, state: ShiftState): CallState | null {
  const { call, chats } = state;
  const here = talkOf(state, attentionOf(level, state)?.on ?? '');
  if (call === null) {
    return [...chats].sort((a, b) => a.moves.length - b.moves.length || Number(b === here) - Number(a === here))[0] ?? null;
  }
  const due = chats.find((chat) => needsLine(level, state, chat));
  // From a window the phone comes first: its caller hears nothing meanwhile.
  if (here !== call) return here !== null && here === due ? here : call;
  return due !== undefined && (call.slotOpenedTick === state.tick || due.moves.length > 0) ? due : call;
}

/** Whether a window is due while the phone is on: nobody has answered there yet, or its writer is about to lose patience. */
function needsLine(level: Level, { mode }: ShiftState, chat: CallState): boolean {
  if (chat.moves.length === 0 && chat.told !== true) return true;
  const most = mode === 'exam' ? Math.min(MOST_LEFT_SECONDS, chatPatience(level, chat) / TICKS_PER_SECOND) : MOST_LEFT_SECONDS;
  return chat.silenceTicks > 0 && most - chat.silenceTicks / TICKS_PER_SECOND <= LAST_SECONDS;
}

function chooseTechnique(level: Level, state: ShiftState, recovery: RecoveryPolicy): Technique | null {
  const gap = state.gap;
  if (gap === null || !restsBetween(level)) return null;
  const forced = level.forceFirstGap && state.gaps.length === 0 && gap.techniques.every((technique) => technique === 'scroll');
  if (recovery === 'none') return forced ? 'mantra' : null;
  const usable: Technique[] = ['breath', 'neck', 'water', 'mantra', 'log'];
  const left = usable.filter((technique) => !gap.techniques.includes(technique) && (technique !== 'log' || state.log.length + state.logEntriesBefore > 0));
  if (recovery === 'all') return left[0] ?? null;
  const before = state.gaps[state.gaps.length - 1]?.techniques ?? [];
  if (state.stress > STRESS_RESTED && gap.techniques.length < 2) {
    const fresh = left.filter((technique) => technique !== 'mantra' && !before.includes(technique));
    return (gap.techniques.length === 0 ? fresh[0] : fresh.find((technique) => technique === 'neck' || technique === 'water')) ?? null;
  }
  if (state.carryOver || forced) return left.includes('mantra') ? 'mantra' : null;
  return null;
}

function dialogue(level: Level, state: ShiftState, call: CallState, policy: Policy): Command {
  const rules = callRules(level, call.callId, call.variantId);
  const slot = rules.slots.find((entry) => entry.id === call.slotId);
  if (slot === undefined) throw new Error(`Call ${call.callId} has no open slot.`);
  const mayLook = call.moves.some((move) => move.step === 'LOOKUP') || !rules.slots.some((entry) => entry.step === 'LOOKUP');
  const closed = mayLook ? rules.tools.find((tool) => !call.openedTools.includes(tool)) : undefined;
  if (closed !== undefined) return { type: 'tool/open', tool: closed };
  if (call.hold !== null) return { type: 'hold/end' };
  const wait = slot.board?.hours === undefined ? null : putOff(level, state, call, slot, policy);
  if (wait !== null) return wait;
  // Who goes by place or length fills a card blindly.
  if (slot.kind === 'card' && policy !== 'model' && policy !== 'ordinary' && policy !== 'landmine') {
    return { type: 'card/file', callId: call.callId, slotId: slot.id, picks: blindPicks(slot, (step) => draw(state.seed, 'player', `${rules.id}/${slot.id}`, step)) };
  }
  const option = pick(state, rules, call, slot, policy);
  if (option.tier === 'model' && templateHeld(level, state, slot)) {
    const picks = policy === 'model' ? cardPicks(slot, 'model') : blindPicks(slot, (step) => draw(state.seed, 'player', `${rules.id}/${slot.id}`, step));
    return { type: 'card/file', callId: call.callId, slotId: slot.id, picks };
  }
  if (slot.kind !== 'card') return { type: 'dialogue/choose', callId: call.callId, slotId: slot.id, optionId: option.id };
  return { type: 'card/file', callId: call.callId, slotId: slot.id, picks: cardPicks(slot, option.tier) };
}

/** Who recovers also holds a beat, once in every question, before the first answer that is spoken or thought. */
function mayHold(level: Level, call: CallState, policy: Policy, recovery: RecoveryPolicy): boolean {
  if (level.pauseBeat !== true || policy === 'landmine' || recovery === 'none' || call.beat !== undefined) return false;
  const rules = callRules(level, call.callId, call.variantId);
  return rules.kind === 'question' && rules.slots.find((entry) => entry.id === call.slotId)?.kind !== 'card';
}

/** Lets hours pass until what is to go out is as late as this player is; null once it is. */
function putOff(level: Level, state: ShiftState, call: CallState, slot: Slot, policy: Policy): Command | null {
  const tier = policy === 'model' || policy === 'ordinary' || policy === 'landmine' ? policy : pick(state, callRules(level, call.callId, call.variantId), call, slot, policy).tier;
  const hours = slot.board?.hours === undefined ? 0 : hourOf(slot.board.hours, tier);
  const left = (level.dayPlan?.hours ?? 0) - dayHours(state);
  const action = (level.dayPlan?.actions ?? []).find((entry) => entry.hours <= left);
  return dayHours(state) >= hours || action === undefined ? null : { type: 'day/spend', action: action.id };
}

function pick(state: ShiftState, rules: Call, call: CallState, slot: Slot, policy: Policy): Option {
  const shown = call.optionOrder.flatMap((id) => slot.options.filter((option) => option.id === id));
  const first = shown[0];
  if (first === undefined) throw new Error(`Slot ${rules.id}/${slot.id} has no options.`);
  const ofTier = (tier: Tier): Option => {
    const all = slot.options.filter((option) => option.tier === tier);
    return all.find((option) => !option.tags.some((tag) => MAJOR.has(tag))) ?? all[0] ?? first;
  };
  switch (policy) {
    case 'model': case 'ordinary': case 'landmine': return ofTier(policy);
    case 'first': return first;
    case 'random': return shown[Math.floor(draw(state.seed, 'player', `${rules.id}/${slot.id}`, call.moves.length) * shown.length)] ?? first;
    case 'longest': return shown.reduce((best, option) => (option.chars.zh > best.chars.zh ? option : best), first);
    case 'shortest': return shown.reduce((best, option) => (option.chars.zh < best.chars.zh ? option : best), first);
  }
}
