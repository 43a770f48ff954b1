import { cardPicks } from './boards.js';
import type { Command } from './command.js';
import { dealLevel } from './deal.js';
import type { Level } from './level.js';
import { isRinging } from './ringing.js';
import { callRules } from './rules.js';
import type { CallState, ShiftState } from './state.js';
import { step } from './step.js';
import { openTalks } from './talks.js';
import { jumpTargets } from './systems/dialogue.js';
import { choosable } from './systems/triage.js';
import { isOpenTask } from './systems/promises.js';
import { hasWindows } from './systems/windows.js';
import { TECHNIQUES, TOOLS } from './vocabulary.js';

/** Every command that would be accepted now; a card is listed once, with its right chips. */
export function legalCommands(level: Level, state: ShiftState): readonly Command[] {
  return candidates(dealLevel(level, state), state).filter((command) => step(level, state, [command], 0).rejections.length === 0);
}

function candidates(level: Level, state: ShiftState): Command[] {
  const result: Command[] = [];
  if (isRinging(state)) result.push({ type: 'call/answer' });
  if ((level.triage || level.dayPlan !== undefined) && isRinging(state)) result.push(...choosable(level, state).map(({ callId }): Command => ({ type: 'call/answer', callId })));
  const talks = openTalks(state);
  for (const talk of talks) result.push(...dialogue(level, talk));
  if (hasWindows(level)) result.push(...talks.map(({ callId }): Command => ({ type: 'attention/turn', callId })));
  if (talks.length > 0) {
    result.push(...TOOLS.map((tool): Command => ({ type: 'tool/open', tool })));
    result.push({ type: 'hold/start', announced: true }, { type: 'hold/start', announced: false }, { type: 'hold/check-in' }, { type: 'hold/end' }, { type: 'call/step-out' });
  }
  if (state.gap !== null) {
    result.push(...TECHNIQUES.map((technique): Command => ({ type: 'gap/start', technique })), { type: 'gap/stop' });
    for (const call of state.finished) result.push({ type: 'log/write', callId: call.callId, difficulty: 'a', action: 'a' });
  }
  for (const { id } of level.dayPlan?.actions ?? []) result.push({ type: 'day/spend', action: id });
  if (state.call === null) for (const { id } of level.drills ?? []) result.push({ type: 'day/drill', drill: id, score: 100 });
  if (level.pauseBeat === true && state.call !== null) result.push({ type: 'beat/take' });
  for (const task of state.tasks) if (isOpenTask(state, task)) result.push({ type: 'task/do', taskId: task.id });
  result.push({ type: 'shift/finish' });
  return result;
}

function dialogue(level: Level, call: CallState): Command[] {
  const rules = callRules(level, call.callId, call.variantId);
  const slot = rules.slots.find((entry) => entry.id === call.slotId);
  if (slot === undefined) return [];
  const jumps = jumpTargets(rules, call).map((target): Command => ({ type: 'dialogue/jump', callId: call.callId, slotId: target.id }));
  const card: readonly Command[] = slot.kind === 'card' || slot.template !== undefined ? [{ type: 'card/file', callId: call.callId, slotId: slot.id, picks: cardPicks(slot, 'model') }] : [];
  if (slot.kind === 'card') return [...card, ...jumps];
  return [...card, ...call.optionOrder.map((optionId): Command => ({ type: 'dialogue/choose', callId: call.callId, slotId: slot.id, optionId })), ...jumps];
}
