import { callRules, clamp, restsBetween } from '../rules.js';
import { draw } from '../random.js';
import type { CallOutcome } from '../event.js';
import type { CallState, QueuedCall } from '../state.js';
import { CARRY_FROM, RING_JITTER, TICKS_PER_SECOND } from '../tuning.js';
import { change, setStress, type Turn } from '../turn.js';
import { announceSlot } from './announce.js';
import { openDueChats } from './chat.js';
import { passHours } from './day.js';
import { openCall, openSlot } from './dialogue.js';
import { giveBack, queueHeat, stressOfTaking, takeFromFloor } from './floor-day.js';
import { bookOffscreen, offscreenHeat } from './offscreen.js';
import { createTasks } from './promises.js';
import { joinQueue, passedOverHeat } from './triage.js';
import { bulletinsIn, variantNow } from './variant.js';
import { closeGap, startHeat } from './recovery.js';
import { attendPhone, releaseAttention } from './windows.js';

/** Lets the first caller of the queue ring, in practice at once, in exam mode after the level's own time. */
export function scheduleRing(turn: Turn): void {
  const first = turn.state.queue[0];
  if (first === undefined || first.ringsAtTick !== null || turn.level.floor !== undefined) return;
  const entry = turn.level.calls.find((call) => call.callId === first.callId);
  const seconds = turn.state.mode === 'exam' ? (entry?.ringsAfterSeconds ?? 0) : 0;
  const jitter = 1 + RING_JITTER * (2 * draw(turn.state.seed, 'arrivals', first.callId) - 1);
  const ringsAtTick = turn.state.tick + Math.round(seconds * TICKS_PER_SECOND * jitter);
  replaceFirst(turn, { ...first, ringsAtTick, arrivesAtTick: Math.min(first.arrivesAtTick, ringsAtTick) });
  if (ringsAtTick === turn.state.tick) turn.events.push({ type: 'call/offered', callId: first.callId });
}

/** Replaces the first caller of the queue. */
export function replaceFirst(turn: Turn, first: QueuedCall): void {
  change(turn, { queue: [first, ...turn.state.queue.slice(1)] });
}

/** Picks the ringing call up: the gap is booked, the caller starts as hot as the pause and the mood made them. */
export function answer(turn: Turn): void {
  const [front, ...rest] = turn.state.queue;
  if (front === undefined) return;
  const waitedTicks = turn.level.floor === undefined ? front.waitedTicks : (takeFromFloor(turn) ?? 0);
  const first = { ...front, waitedTicks, variantId: variantNow(turn.level, turn.state, front) };
  const fromQueue = turn.level.floor === undefined ? 0 : queueHeat(waitedTicks);
  bookOffscreen(turn);
  const { gap, finished } = turn.state;
  const before = [...finished].reverse().find((call) => call.outcome !== 'abandoned' && callRules(turn.level, call.callId, call.variantId).channel === 'phone');
  const heat = gap === null || !restsBetween(turn.level) ? { total: 0 } : startHeat(turn.state.stress, turn.state.carryOver, gap.overtimeTicks);
  const gaps = gap === null || before === undefined ? turn.state.gaps : [...turn.state.gaps, closeGap(turn.state, gap, before.callId)];
  const rules = callRules(turn.level, first.callId, first.variantId);
  const complaints = offscreenHeat(turn.level, turn.state, first.callId, first.variantId);
  change(turn, { phase: 'call', queue: rest, gap: null, gaps, carryOver: false });
  const hours = turn.level.calls.find(({ callId }) => callId === first.callId)?.hours;
  if (turn.level.dayPlan !== undefined && hours !== undefined) passHours(turn, { kind: 'unit', id: first.callId, hours });
  setStress(turn, clamp(turn.state.stress + stressOfTaking(turn.state), 0, 100));
  const opened = openSlot(rules, openCall(rules, rules.caller.emotion + heat.total + complaints + passedOverHeat(first) + fromQueue, turn.state.stress, turn.state.tick, first.waitedTicks), turn.state.seed, turn.state.tick);
  change(turn, { call: { ...opened, ...(first.passedOver !== undefined && { passedOver: first.passedOver }), ...(fromQueue > 0 && { queueHeat: fromQueue }) } });
  turn.events.push({ type: 'call/answered', callId: rules.id, emotion: opened.emotion, waitedTicks: first.waitedTicks });
  announceSlot(turn, opened);
  attendPhone(turn, rules.id);
}

/** Ends the running call: tasks are created, the heat may stay in the ear, the gap begins. */
export function endCall(turn: Turn, call: CallState, outcome: CallOutcome): void {
  const rules = callRules(turn.level, call.callId, call.variantId);
  const ended: CallState = { ...call, outcome, endTick: turn.state.tick, slotId: null, hold: null };
  const known = bulletinsIn(turn.level, turn.state);
  change(turn, { call: null, phase: 'gap', finished: [...turn.state.finished, ended] });
  turn.events.push({ type: 'call/ended', callId: call.callId, outcome, emotion: call.emotion });
  giveBack(turn, ended, outcome);
  createTasks(turn, rules, ended);
  releaseAttention(turn, call.callId);
  openDueChats(turn);
  const carryOver = restsBetween(turn.level) && (rules.caller.emotion >= CARRY_FROM || call.emotionStart >= CARRY_FROM);
  change(turn, {
    carryOver, gap: { startTick: turn.state.tick, usedTicks: 0, overtimeTicks: 0, techniques: [], running: null, relief: 0, stressStart: turn.state.stress, carryAtStart: carryOver },
  });
  if (carryOver) turn.events.push({ type: 'carry/set' });
  turn.events.push({ type: 'gap/started' });
  for (const bulletinId of bulletinsIn(turn.level, turn.state)) if (!known.includes(bulletinId)) turn.events.push({ type: 'bulletin/came', bulletinId });
  joinQueue(turn);
  scheduleRing(turn);
}
