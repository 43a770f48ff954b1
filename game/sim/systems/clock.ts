import { callRules, clamp } from '../rules.js';
import type { Call } from '../level.js';
import type { CallState } from '../state.js';
import { HANG_UP, SILENCE, TECHNIQUE, TICKS_PER_SECOND } from '../tuning.js';
import { change, growSilence, setStress, type Turn } from '../turn.js';
import { endCall, replaceFirst, scheduleRing } from './calls.js';
import { closeChat, openDueChats } from './chat.js';
import { holdBeat } from './beat.js';
import { openCall } from './dialogue.js';
import { floorTick, waitingOf } from './floor-day.js';
import { findPages } from './readiness.js';
import { joinQueue } from './triage.js';
import { finishTechnique, reliefOf, roomFor } from './recovery.js';
import { hasWindows, windowTick } from './windows.js';

/** One tick of 100 ms: silence, ringing, techniques. In practice mode nobody loses patience. */
export function tick(turn: Turn): void {
  change(turn, { tick: turn.state.tick + 1 });
  if (turn.level.readiness !== null) findPages(turn);
  if (turn.level.floor !== undefined) floorTick(turn);
  if (turn.level.pauseBeat === true) holdBeat(turn);
  if (turn.state.phase === 'call') silence(turn);
  const gone = windowTick(turn);
  for (const chat of gone) closeChat(turn, chat, 'lost');
  if (gone.length > 0) openDueChats(turn);
  if (turn.state.phase === 'gap') gapTick(turn);
  if (turn.state.phase === 'ready' || turn.state.phase === 'gap') ringTick(turn);
}

function silence(turn: Turn): void {
  const { call } = turn.state;
  if (call === null || turn.state.mode !== 'exam' || !call.lineOpen || call.slotId === null) return;
  const rules = callRules(turn.level, call.callId, call.variantId);
  if (!isOnAir(rules, call.slotId)) return;
  const silenceTicks = call.silenceTicks + 1;
  const announced = call.hold?.announced === true;
  const patience = rules.caller.patienceSeconds * (announced ? SILENCE.holdPatience : 1) * TICKS_PER_SECOND;
  const unattended = announced && call.hold !== null && turn.state.tick - call.hold.checkedInTick > SILENCE.checkInSeconds * TICKS_PER_SECOND;
  const over = Math.max(silenceTicks - patience, unattended && call.hold !== null ? turn.state.tick - call.hold.checkedInTick - SILENCE.checkInSeconds * TICKS_PER_SECOND : 0);
  const heats = over > 0 && over % (SILENCE.everySeconds * TICKS_PER_SECOND) === 0;
  const emotion = heats ? clamp(call.emotion + SILENCE.heat, 0, HANG_UP) : call.emotion;
  const from = call.emotion;
  const next = growSilence(turn, call, silenceTicks, emotion);
  if (emotion !== from) turn.events.push({ type: 'emotion/changed', callId: call.callId, from, to: emotion, cause: 'silence' });
  if (emotion >= HANG_UP && !rules.caller.persists) endCall(turn, next, 'lost');
}

/** The caller is listening: not during the examiner's question before the call. */
function isOnAir({ slots }: Call, slotId: string): boolean {
  const slot = slots.find(({ id }) => id === slotId);
  return slot !== undefined && slot.kind !== 'brief' && !slot.after;
}

function gapTick(turn: Turn): void {
  const { gap } = turn.state;
  if (gap === null) return;
  // Writing in several windows is work: it is not counted as a pause.
  const writing = hasWindows(turn.level) && turn.state.chats.length > 0;
  const counts = (turn.state.mode === 'exam' && !writing) || gap.running !== null;
  const usedTicks = gap.usedTicks + (counts ? 1 : 0);
  const waiting = waitingOf(turn.state).length > 0 || (turn.state.queue[0]?.ringsAtTick ?? Infinity) <= turn.state.tick;
  const overtime = counts && waiting && usedTicks > turn.level.freeGapSeconds * TICKS_PER_SECOND ? 1 : 0;
  const next = { ...gap, usedTicks, overtimeTicks: gap.overtimeTicks + overtime };
  change(turn, { gap: next });
  const running = next.running;
  if (running === null || turn.state.tick < running.endsAtTick) return;
  const { stress, carryOver } = turn.state;
  const relief = roomFor(turn.state, reliefOf(turn.state, running.technique));
  const rested = finishTechnique(turn.state, next, running.technique);
  change(turn, { ...rested, stress });
  setStress(turn, rested.stress);
  turn.events.push({ type: 'technique/finished', technique: running.technique, relief });
  if (carryOver && !rested.carryOver) turn.events.push({ type: 'carry/cleared' });
}

function ringTick(turn: Turn): void {
  const first = turn.state.queue[0];
  if (first?.ringsAtTick == null) return;
  if (first.ringsAtTick === turn.state.tick) turn.events.push({ type: 'call/offered', callId: first.callId });
  // On a day of one's own nothing that is to be done gives up waiting.
  if (turn.state.mode !== 'exam' || turn.level.dayPlan !== undefined || first.ringsAtTick > turn.state.tick) return;
  const waitedTicks = first.waitedTicks + 1;
  const rules = callRules(turn.level, first.callId, first.variantId);
  if (waitedTicks <= rules.caller.queuePatienceSeconds * TICKS_PER_SECOND) {
    replaceFirst(turn, { ...first, waitedTicks });
    return;
  }
  const gone: CallState = { ...openCall(rules, rules.caller.emotion, turn.state.stress, turn.state.tick, waitedTicks), slotId: null, lineOpen: false, outcome: 'abandoned', endTick: turn.state.tick };
  change(turn, { queue: turn.state.queue.slice(1), finished: [...turn.state.finished, gone] });
  turn.events.push({ type: 'call/abandoned', callId: rules.id });
  joinQueue(turn);
  scheduleRing(turn);
}

/** How long a technique runs, ticks. */
export function techniqueTicks(technique: keyof typeof TECHNIQUE): number {
  return TECHNIQUE[technique].seconds * TICKS_PER_SECOND;
}
