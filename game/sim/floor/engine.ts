import { callerAt, nextArrival } from './caller.js';
import { longestIdle, nextWaiting, overflowAt, ringingIndex } from './routing.js';
import { ringAgainAfter, scheduleRedial } from './redial.js';
import type { FloorSpec } from './spec.js';
import type { FloorCaller, FloorDraft, FloorSink } from './state.js';
import { NEVER, TARGETS } from './tuning.js';

/**
 * The floor itself, event by event. One shared queue: a seat that becomes free takes the caller who has
 * waited longest among those it can serve; a caller who comes goes to the able seat that has been idle
 * longest. Where one line goes first (`FloorSpec.priority`), its callers are taken before the others by those who know
 * it, and by everybody once they have waited for a while. The same code runs a million calls in a row and the floor around the player.
 */

/** Carries out everything that falls due up to `until`, seconds. */
export function runUntil(spec: FloorSpec, floor: FloorDraft, until: number, sink: FloorSink): void {
  while (floor.nextAt <= until) fireNext(spec, floor, sink);
}

/** Carries out the next event. At the same second: seats first, then the queue, then those who ring. */
export function fireNext(spec: FloorSpec, floor: FloorDraft, sink: FloorSink): void {
  const at = floor.nextAt;
  floor.now = at;
  const seat = seatDue(floor, at);
  if (seat >= 0) endStatus(spec, floor, seat, at, sink);
  else if (floor.nextLeaveAt <= at) leave(spec, floor, at, sink);
  else if ((floor.redials[0]?.at ?? NEVER) <= at) redial(spec, floor, at, sink);
  else if (floor.nextArrivalAt <= at) firstCall(spec, floor, at, sink);
  if (spec.priority !== null) overflow(spec, floor, at, sink);
  schedule(spec, floor);
}

/** Callers of the line that goes first who have waited so long that anybody may take them. */
function overflow(spec: FloorSpec, floor: FloorDraft, at: number, sink: FloorSink): void {
  const taken = ringingIndex(spec, floor);
  for (const caller of floor.waiting.filter((one) => one.index !== taken && overflowAt(spec, one) <= at)) connect(spec, floor, caller, at, sink);
}

function seatDue({ seats }: FloorDraft, at: number): number {
  for (let number = 0; number < seats.length; number += 1) if ((seats[number]?.until ?? NEVER) <= at) return number;
  return -1;
}

/** Works out when the next event comes. Everyone who changes a draft ends with this. */
export function schedule(spec: FloorSpec, floor: FloorDraft): void {
  let next = Math.min(floor.nextArrivalAt, floor.nextLeaveAt);
  const again = floor.redials[0];
  if (again !== undefined && again.at < next) next = again.at;
  for (const { until } of floor.seats) if (until < next) next = until;
  if (spec.priority !== null) {
    for (const caller of floor.waiting) {
      const opensAt = overflowAt(spec, caller);
      if (opensAt > floor.now && opensAt < next) next = opensAt;
    }
  }
  floor.nextAt = next;
}

function firstCall(spec: FloorSpec, floor: FloorDraft, at: number, sink: FloorSink): void {
  const index = floor.nextIndex;
  floor.nextIndex = index + 1;
  floor.nextArrivalAt = nextArrival(spec, floor.seed, index + 1, at);
  join(spec, floor, callerAt(spec, floor.seed, index, 0, 'first', at), at, sink);
}

function redial(spec: FloorSpec, floor: FloorDraft, at: number, sink: FloorSink): void {
  const entry = floor.redials.shift();
  if (entry !== undefined) join(spec, floor, callerAt(spec, floor.seed, entry.index, entry.attempt, entry.kind, at), at, sink);
}

function join(spec: FloorSpec, floor: FloorDraft, caller: FloorCaller, at: number, sink: FloorSink): void {
  if (caller.kind !== 'callback') floor.counts.offered += 1;
  if (caller.kind === 'repeat') floor.counts.repeats += 1;
  floor.waiting.push(caller);
  floor.nextLeaveAt = Math.min(floor.nextLeaveAt, caller.leavesAt);
  sink('joined', at, caller, -1);
  connect(spec, floor, caller, at, sink);
}

/** Brings a waiting caller to the able seat that has been idle longest, if there is one. */
export function connect(spec: FloorSpec, floor: FloorDraft, caller: FloorCaller, at: number, sink: FloorSink): void {
  const seat = longestIdle(spec, floor, caller);
  if (seat === spec.playerSeat) ring(spec, floor, caller, at, sink);
  else if (seat >= 0) answer(spec, floor, seat, caller, at, sink);
}

function ring(spec: FloorSpec, floor: FloorDraft, caller: FloorCaller, at: number, sink: FloorSink): void {
  const seat = floor.seats[spec.playerSeat ?? -1];
  if (seat === undefined) return;
  seat.status = 'ringing';
  seat.since = at;
  seat.caller = caller;
  seat.until = spec.ringSeconds === null ? NEVER : at + spec.ringSeconds;
  sink('rings', at, caller, spec.playerSeat ?? -1);
}

/** Puts a waiting caller through to a seat. The player's call ends when the player ends it. */
export function answer(spec: FloorSpec, floor: FloorDraft, number: number, caller: FloorCaller, at: number, sink: FloorSink): void {
  const seat = floor.seats[number];
  if (seat === undefined) return;
  dequeue(floor, caller);
  seat.status = 'talking';
  seat.since = at;
  seat.until = number === spec.playerSeat ? NEVER : at + caller.handleSeconds;
  seat.caller = caller;
  seat.answered += 1;
  countAnswer(spec, floor, caller, at);
  sink('answered', at, caller, number);
}

function countAnswer({ answerTargetSeconds }: FloorSpec, { counts }: FloorDraft, caller: FloorCaller, at: number): void {
  if (caller.kind === 'callback') {
    counts.calledBack += 1;
    return;
  }
  const wait = at - caller.arrivedAt;
  counts.answered += 1;
  counts.waitSeconds += wait;
  if (wait <= TARGETS.norm) counts.within15 += 1;
  if (wait <= TARGETS.habit) counts.within20 += 1;
  if (wait <= answerTargetSeconds) counts.withinTarget += 1;
}

function dequeue(floor: FloorDraft, caller: FloorCaller): void {
  const { waiting } = floor;
  if (waiting[0] === caller) waiting.shift();
  else {
    const place = waiting.findIndex(({ index }) => index === caller.index);
    if (place >= 0) waiting.splice(place, 1);
  }
  if (caller.leavesAt > floor.nextLeaveAt || caller.leavesAt >= NEVER) return;
  let next: number = NEVER;
  for (const { leavesAt } of waiting) if (leavesAt < next) next = leavesAt;
  floor.nextLeaveAt = next;
}

/** Somebody's patience is over, or they accept to be called back. */
function leave(spec: FloorSpec, floor: FloorDraft, at: number, sink: FloorSink): void {
  const caller = floor.waiting.find(({ leavesAt }) => leavesAt <= at);
  if (caller === undefined) return;
  dequeue(floor, caller);
  floor.counts.waitSeconds += at - caller.arrivedAt;
  if (caller.leaves === 'callback' && spec.callbacks !== null) {
    floor.counts.callbacksTaken += 1;
    scheduleRedial(floor, { at: at + spec.callbacks.dueSeconds, index: caller.index, attempt: caller.attempt + 1, kind: 'callback' });
    sink('callback-accepted', at, caller, -1);
  } else {
    floor.counts.abandoned += 1;
    sink('abandoned', at, caller, -1);
    if (spec.repeats !== null) ringAgainAfter(spec.repeats, floor, caller, at, spec.repeats.afterAbandon);
  }
  const own = spec.playerSeat === null ? undefined : floor.seats[spec.playerSeat];
  if (own?.status === 'ringing' && own.caller?.index === caller.index) openPlayerSeat(spec, floor, at, sink);
}

/** A call is over. The caller may ring again if it solved nothing. */
export function finish(spec: FloorSpec, floor: FloorDraft, number: number, at: number, solved: boolean | undefined, sink: FloorSink): void {
  const seat = floor.seats[number];
  const caller = seat?.caller;
  if (seat === undefined || caller == null) return;
  seat.busySeconds += at - seat.since;
  seat.caller = null;
  floor.counts.finished += 1;
  sink('finished', at, caller, number);
  if (spec.repeats !== null) ringAgainAfter(spec.repeats, floor, caller, at, spec.repeats.afterUnsolved, solved);
  const hot = caller.hot || spec.pause.after === 'all';
  if (number === spec.playerSeat) setStatus(floor, number, 'paused', at, NEVER);
  else if (spec.afterCallSeconds > 0) setStatus(floor, number, 'after-call', at, at + spec.afterCallSeconds, hot ? caller : null);
  else pauseOrFree(spec, floor, number, hot, at, sink);
}

function pauseOrFree(spec: FloorSpec, floor: FloorDraft, number: number, pauses: boolean, at: number, sink: FloorSink): void {
  if (pauses && spec.pause.seconds > 0) setStatus(floor, number, 'paused', at, at + spec.pause.seconds);
  else free(spec, floor, number, at, sink);
}

function setStatus(floor: FloorDraft, number: number, status: 'idle' | 'after-call' | 'paused' | 'break', at: number, until: number, caller: FloorCaller | null = null): void {
  const seat = floor.seats[number];
  if (seat === undefined) return;
  seat.status = status;
  seat.since = at;
  seat.until = until;
  seat.caller = caller;
}

/** What a seat was doing ends by itself. */
function endStatus(spec: FloorSpec, floor: FloorDraft, number: number, at: number, sink: FloorSink): void {
  const seat = floor.seats[number];
  if (seat === undefined) return;
  const { status } = seat;
  if (status === 'talking') finish(spec, floor, number, at, undefined, sink);
  else if (status === 'after-call') {
    seat.busySeconds += at - seat.since;
    // The caller is kept through after-call work where a pause follows.
    pauseOrFree(spec, floor, number, seat.caller !== null, at, sink);
  } else if (status === 'ringing') goUnanswered(spec, floor, number, at, sink);
  else if (status === 'idle') beginBreak(spec, floor, number, at, sink);
  else {
    if (status === 'break') {
      seat.breakSeconds += at - seat.since;
      sink('break-ends', at, null, number);
    }
    free(spec, floor, number, at, sink);
  }
}

function beginBreak(spec: FloorSpec, floor: FloorDraft, number: number, at: number, sink: FloorSink): void {
  const seat = floor.seats[number];
  if (spec.breaks === null || seat === undefined) return;
  seat.breakDueAt += spec.breaks.everySeconds;
  setStatus(floor, number, 'break', at, at + spec.breaks.seconds);
  sink('break-begins', at, null, number);
}

/** Nobody picks up at the player's seat: it is closed, and the caller goes on, still the first in the queue. */
function goUnanswered(spec: FloorSpec, floor: FloorDraft, number: number, at: number, sink: FloorSink): void {
  const caller = floor.seats[number]?.caller;
  closeSeat(floor, number, at);
  if (caller == null) return;
  sink('unanswered', at, caller, number);
  connect(spec, floor, caller, at, sink);
}

/** A teammate is free again: break, next caller, or idle. */
function free(spec: FloorSpec, floor: FloorDraft, number: number, at: number, sink: FloorSink): void {
  const dueAt = floor.seats[number]?.breakDueAt ?? NEVER;
  if (dueAt <= at) {
    beginBreak(spec, floor, number, at, sink);
    return;
  }
  const caller = nextWaiting(spec, floor, number);
  if (caller === null) setStatus(floor, number, 'idle', at, dueAt);
  else answer(spec, floor, number, caller, at, sink);
}

/** The player's seat is open: whoever waited longest rings there, or it waits. */
export function openPlayerSeat(spec: FloorSpec, floor: FloorDraft, at: number, sink: FloorSink): void {
  if (spec.playerSeat === null) return;
  setStatus(floor, spec.playerSeat, 'idle', at, NEVER);
  const caller = nextWaiting(spec, floor, spec.playerSeat);
  if (caller !== null) ring(spec, floor, caller, at, sink);
}

/** The player's seat is closed. A caller who was ringing there goes to an idle teammate, or waits on. */
export function closePlayerSeat(spec: FloorSpec, floor: FloorDraft, at: number, sink: FloorSink): void {
  if (spec.playerSeat === null) return;
  const ringing = floor.seats[spec.playerSeat]?.caller ?? null;
  closeSeat(floor, spec.playerSeat, at);
  if (ringing !== null) connect(spec, floor, ringing, at, sink);
}

function closeSeat(floor: FloorDraft, number: number, at: number): void {
  setStatus(floor, number, 'paused', at, NEVER);
  if (floor.playerOpenAt !== null) floor.moves.push({ availableAt: floor.playerOpenAt, takeAt: 0, answerSeconds: 0, handleSeconds: 0, pauseSeconds: 0, leftAt: at });
  floor.playerOpenAt = null;
}
