import { callersIn } from '../floor/callers.js';
import { advanceFloor, createFloor, type FloorStep } from '../floor/floor.js';
import { playerAvailable, playerAway, playerSeatOf, releasePlayer, takeForPlayer } from '../floor/player.js';
import type { FloorCaller } from '../floor/state.js';
import type { CallOutcome } from '../event.js';
import type { FloorRule } from '../level.js';
import type { CallState, FloorDay, ShiftState } from '../state.js';
import { CARRY_FROM, FATIGUE, FATIGUE_COST, FLOOR_OPEN_SECONDS, IDLE_HALF_LIFE_SECONDS, QUEUE_HEAT, STRESS_PER_CALL, TICKS_PER_SECOND } from '../tuning.js';
import { change, passFloorTime, type Turn } from '../turn.js';

/** The floor as the player comes in: it has been open for a while, and their seat is still empty. */
export function openDay({ spec, lengthSeconds }: FloorRule, seed: number): FloorDay {
  const queue = advanceFloor(spec, createFloor(spec, seed), FLOOR_OPEN_SECONDS).state;
  return { queue, closesAtTick: lengthSeconds * TICKS_PER_SECOND, fatigue: 0, storms: 0 };
}

/** The floor's own second at a tick of the shift. */
export function floorSeconds(tick: number): number {
  return FLOOR_OPEN_SECONDS + tick / TICKS_PER_SECOND;
}

/** Whether the shift's time is up: the call that runs is finished, and no other is taken. */
export function isClosed(state: ShiftState): boolean {
  return state.floor !== undefined && state.tick >= state.floor.closesAtTick;
}

/**
 * One tick of the floor. Between two calls the player's seat is open as long as nobody waits and nothing keeps the
 * player: then the next caller rings there when it is their turn. With callers waiting the player takes one, or does not.
 */
export function floorTick(turn: Turn): void {
  const { floor } = turn.state;
  const spec = turn.level.floor?.spec;
  if (floor === undefined || spec === undefined) return;
  const now = floorSeconds(turn.state.tick);
  // On nine ticks of ten nothing falls due.
  if (floor.queue.nextAt > now) passFloorTime(turn, floor, now);
  else follow(turn, advanceFloor(spec, floor.queue, now));
  const { phase, gap } = turn.state;
  if (phase !== 'ready' && phase !== 'gap') return;
  const queue = turn.state.floor?.queue ?? floor.queue;
  const { status } = playerSeatOf(spec, queue);
  const there = gap?.running == null && turn.state.queue.length > 0 && !isClosed(turn.state);
  if (!there && status !== 'paused') follow(turn, playerAway(spec, queue, queue.now));
  else if (there && status === 'paused' && callersIn(queue).length === 0) follow(turn, playerAvailable(spec, queue, queue.now));
  if (phase === 'gap') rest(turn);
}

/** The share of the way to rest that is left after one tick of idling: the 450th root of one half, by square roots and products alone. */
const STAYS = rootOfHalf(IDLE_HALF_LIFE_SECONDS * TICKS_PER_SECOND);

/** Idling between two calls: stress goes down by itself, though not below what the day's fatigue holds up. */
function rest(turn: Turn): void {
  const floor = restingStress(turn.state);
  if (turn.state.stress > floor) change(turn, { stress: floor + (turn.state.stress - floor) * STAYS });
}

/** The stress that no pause gets below today, 0 to 100. */
export function restingStress({ floor }: ShiftState): number {
  return floor === undefined ? 0 : FATIGUE_COST.restShare * floor.fatigue;
}

/** What taking a call costs the agent in stress points; more on a tired day. */
export function stressOfTaking({ floor }: ShiftState): number {
  return floor === undefined ? STRESS_PER_CALL : STRESS_PER_CALL * (1 + (FATIGUE_COST.perCallShare * floor.fatigue) / 100);
}

/** The player picks up: whoever rings or has waited longest. Returns how long they waited, ticks; null when nobody is there. */
export function takeFromFloor(turn: Turn): number | null {
  const { floor, tick } = turn.state;
  const spec = turn.level.floor?.spec;
  if (floor === undefined || spec === undefined) return null;
  const now = floorSeconds(tick);
  const taken = takeForPlayer(spec, floor.queue, now);
  if (taken.caller === null) return null;
  follow(turn, taken);
  return Math.round((now - taken.caller.arrivedAt) * TICKS_PER_SECOND);
}

/** Emotion points of so long a wait. */
export function queueHeat(waitedTicks: number): number {
  const beyond = waitedTicks / TICKS_PER_SECOND - QUEUE_HEAT.fromSeconds;
  return beyond <= 0 ? 0 : Math.min(QUEUE_HEAT.most, Math.floor(beyond / QUEUE_HEAT.everySeconds) + 1);
}

/** The player's call is over: the seat is free, and the day has left its mark. */
export function giveBack(turn: Turn, call: CallState, outcome: CallOutcome): void {
  const { floor, tick } = turn.state;
  const spec = turn.level.floor?.spec;
  if (floor === undefined || spec === undefined) return;
  follow(turn, releasePlayer(spec, floor.queue, floorSeconds(tick), outcome === 'closed'));
  const storm = call.emotionStart - (call.queueHeat ?? 0) >= CARRY_FROM;
  const weight = storm ? FATIGUE.perStorm * (1 + FATIGUE.accumulates * floor.storms) : 0;
  const day = turn.state.floor ?? floor;
  change(turn, { floor: { ...day, fatigue: Math.min(100, floor.fatigue + FATIGUE.perCall + weight), storms: floor.storms + (storm ? 1 : 0) } });
}

function follow(turn: Turn, { state, events }: FloorStep): void {
  const { floor } = turn.state;
  if (floor === undefined || state === floor.queue) return;
  change(turn, { floor: { ...floor, queue: state } });
  for (const event of events) turn.events.push({ type: 'floor/happened', event });
}

const NOBODY: readonly FloorCaller[] = [];

/** The waiting callers of the floor, the longest first, without those who are owed a call; empty in a shift without one. */
export function waitingOf({ floor }: ShiftState): readonly FloorCaller[] {
  return floor === undefined ? NOBODY : callersIn(floor.queue);
}

function rootOfHalf(parts: number): number {
  // Newton on x^parts = 1/2 with products alone: exact arithmetic in every engine.
  let root = 1 - 0.6931 / parts;
  for (let round = 0; round < 20; round += 1) {
    let power = 1;
    for (let index = 1; index < parts; index += 1) power *= root;
    root -= (power * root - 0.5) / (parts * power);
  }
  return root;
}
