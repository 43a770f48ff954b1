import type { FloorSkill } from './spec.js';

/** Somebody who rings. `index` counts first calls from 0 and stays theirs when they ring again. Times in seconds since the floor opened. */
export interface FloorCaller {
  readonly index: number;
  /** 0 the first time, 1 the first repeat or call-back. */
  readonly attempt: number;
  readonly kind: 'first' | 'repeat' | 'callback';
  readonly arrivedAt: number;
  readonly skill: FloorSkill | null;
  readonly hot: boolean;
  /** How long a teammate needs for it; the player takes their own time. */
  readonly handleSeconds: number;
  /** Leaves the queue at this second if nobody has answered; `NEVER` for endless patience. */
  readonly leavesAt: number;
  /** Why they leave then: patience is over, or they accept to be called back. */
  readonly leaves: 'gives-up' | 'callback';
}

/** What a seat is doing. `ringing` and, without a set end, `paused` are for the player's seat alone. */
export type SeatStatus = 'idle' | 'ringing' | 'talking' | 'after-call' | 'paused' | 'break';

/** One seat of the floor. */
export interface SeatState {
  readonly status: SeatStatus;
  /** Second at which this status began. */
  readonly since: number;
  /** Second at which it ends by itself, `NEVER` if not. */
  readonly until: number;
  /** Who is on the line, or rings. */
  readonly caller: FloorCaller | null;
  /** Second at which the next break falls due; `NEVER` without breaks. */
  readonly breakDueAt: number;
  /** Seconds spent with callers so far, after-call work included, without the running stretch. */
  readonly busySeconds: number;
  /** Seconds of breaks so far, without the running one. */
  readonly breakSeconds: number;
  /** Calls answered. */
  readonly answered: number;
}

/** Somebody who will ring again, or be called back, at a second. */
export interface Redial {
  readonly at: number;
  readonly index: number;
  readonly attempt: number;
  readonly kind: 'repeat' | 'callback';
}

/** What has happened so far; calls that went out as call-backs are counted apart. */
export interface FloorCounts {
  /** Callers who joined, repeats included. */
  readonly offered: number;
  readonly repeats: number;
  readonly answered: number;
  /** Answered within 15 s, within 20 s, and within the centre's own target. */
  readonly within15: number;
  readonly within20: number;
  readonly withinTarget: number;
  readonly abandoned: number;
  /** Seconds waited by everybody whose wait is over, whatever its end. */
  readonly waitSeconds: number;
  /** Call-backs accepted, and those made. */
  readonly callbacksTaken: number;
  readonly calledBack: number;
  /** Calls and call-backs that are over. */
  readonly finished: number;
}

/** One stretch of the player's day, so that it can be lived again: open to callers, a call, a pause. Times in seconds. */
export interface PlayerMove {
  /** The seat is open to callers from here on, but never before the pause of the move before is over. 0: as soon as that is over. */
  readonly availableAt: number;
  /** Picks up no earlier than this. 0: as soon as somebody rings. */
  readonly takeAt: number;
  /** Seconds that the caller rang at the player's seat before the player picked up; 0 for one taken straight from the queue. */
  readonly answerSeconds: number;
  /** Whom the player chose instead of the caller whose turn it was; left out where it was theirs. */
  readonly callIndex?: number;
  readonly handleSeconds: number;
  /** Pause after it. */
  readonly pauseSeconds: number;
  /** The player closed the seat at this second without a call, or let it ring; left out for a call. */
  readonly leftAt?: number;
  /** Whether it helped; left out: as chance has it for a teammate. */
  readonly solved?: boolean;
}

/** The whole truth of a floor: plain, readonly, JSON. Only the functions of this folder make the next one. */
export interface FloorState {
  readonly seed: number;
  /** Seconds since the floor opened. */
  readonly now: number;
  /** First calls so far, and so the index of the next. */
  readonly nextIndex: number;
  readonly nextArrivalAt: number;
  /** Whoever waits, the longest first; a caller who rings at the player's seat still stands here. */
  readonly waiting: readonly FloorCaller[];
  readonly seats: readonly SeatState[];
  /** In order of time. */
  readonly redials: readonly Redial[];
  /** What the player has done, stretch by stretch, without the running one. */
  readonly moves: readonly PlayerMove[];
  /** Second at which the player last became open to callers; null while they are not. On a call: the second for that call. */
  readonly playerOpenAt: number | null;
  /** How the call on the player's line was taken; null without one. */
  readonly playerTook: Pick<PlayerMove, 'answerSeconds' | 'callIndex'> | null;
  readonly counts: FloorCounts;
  /** Second of the next event of any kind, and of the next one in the queue. */
  readonly nextAt: number;
  readonly nextLeaveAt: number;
}

/** Something that happened on the floor, at a second. */
export type FloorEvent =
  | { readonly type: 'joined' | 'abandoned' | 'callback-accepted'; readonly at: number; readonly caller: FloorCaller }
  | { readonly type: 'rings' | 'answered' | 'finished' | 'unanswered'; readonly at: number; readonly caller: FloorCaller; readonly seat: number }
  | { readonly type: 'break-begins' | 'break-ends'; readonly at: number; readonly seat: number };

/** Where the engine reports. Plain arguments, so that a run over a million calls makes no object for it. */
export type FloorSink = (type: FloorEvent['type'], at: number, caller: FloorCaller | null, seat: number) => void;

/** A copy of a type that may be written. */
type Open<T> = { -readonly [K in keyof T]: T[K] };
/** A floor in the making. Only the engine holds one. */
export interface FloorDraft extends Omit<Open<FloorState>, 'waiting' | 'seats' | 'redials' | 'moves' | 'counts'> {
  waiting: FloorCaller[];
  seats: Open<SeatState>[];
  redials: Redial[];
  moves: PlayerMove[];
  counts: Open<FloorCounts>;
}
