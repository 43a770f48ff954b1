import {
  AFTER_CALL_SECONDS, ANNOUNCEMENT, BREAKS, CALLBACK, HANDLING, HOLD, HOT_FACTOR, HOT_SHARE, MAX_REDIALS, NEVER, PATIENCE_SECONDS, PER_HOUR, REDIAL,
  REPEAT_PATIENCE, RING_SECONDS, SEATS, TARGETS, UNSOLVED_SHARE,
} from './tuning.js';

/** What a caller needs and an agent can do. A floor without skills leaves the list empty. */
export type FloorSkill = 'billing' | 'network' | 'parcel' | 'senior';

/** Callers per hour from this second of the day on, until the next step. */
export interface RateStep {
  readonly fromSeconds: number;
  readonly perHour: number;
}

/** How long a call keeps a seat, hold included. */
export interface HandlingSpec {
  readonly kind: 'lognormal' | 'exponential';
  readonly meanSeconds: number;
  /** Standard deviation over mean; of no effect when exponential. */
  readonly spread: number;
  /** Factor for hot calls, 1 = off. */
  readonly hotFactor: number;
}

/** How long a caller waits before giving up. `bump`: exponential, and a share gives up at the announcement. */
export interface PatienceSpec {
  readonly kind: 'exponential' | 'bump' | 'infinite';
  readonly meanSeconds: number;
  readonly announcement: { readonly atSeconds: number; readonly share: number };
}

/** Ringing again: the share of those concerned (0 to 1) and the mean of an exponential delay, seconds. */
export interface RedialSpec {
  readonly share: number;
  readonly delaySeconds: number;
}

/** A whole floor: everything but the seed and what the player does. Plain JSON. */
export interface FloorSpec {
  /** Seats in all, the player's among them. */
  readonly seats: number;
  /** Number of the player's seat, from 0; null: a floor without a player. */
  readonly playerSeat: number | null;
  /** In order of time, the first from second 0. */
  readonly arrivals: readonly RateStep[];
  /** No first calls after this many; null: they go on. */
  readonly maxCalls: number | null;
  readonly handling: HandlingSpec;
  readonly patience: PatienceSpec;
  /** Share of hot calls, 0 to 1. */
  readonly hotShare: number;
  /** What callers need, by weight; empty: all need the same. */
  readonly skills: readonly { readonly skill: FloorSkill; readonly weight: number }[];
  /** What each seat can do, by seat number; null: everybody can do everything. */
  readonly seatSkills: readonly (readonly FloorSkill[])[] | null;
  /** Teammates' after-call work, seconds after every call; 0 = off. */
  readonly afterCallSeconds: number;
  /** Teammates' pause after that, seconds, after all calls or only after hot ones; 0 = off. */
  readonly pause: { readonly seconds: number; readonly after: 'all' | 'hot' };
  /** Teammates' breaks: each seat's falls due every so many seconds and waits for the end of the call; null = off. */
  readonly breaks: { readonly everySeconds: number; readonly seconds: number } | null;
  /** Ringing again after giving up or after a call that solved nothing; null = off. */
  readonly repeats: { readonly unsolvedShare: number; readonly afterAbandon: RedialSpec; readonly afterUnsolved: RedialSpec; readonly patienceFactor: number; readonly most: number } | null;
  /** Call-back offer to those who have waited so long, and who makes the calls: anybody who is free unless `team` says that the player's seat never does; null = off. */
  readonly callbacks: { readonly afterSeconds: number; readonly share: number; readonly dueSeconds: number; readonly by?: 'team' } | null;
  /**
   * One line goes first: seats that know it take its callers before all others, however long those have waited. Nobody
   * else takes them until they have waited `overflowSeconds`; from then on every free seat may. null = off, all lines alike.
   */
  readonly priority: { readonly skill: FloorSkill; readonly overflowSeconds: number } | null;
  /** Hold within the handling time, for show; null = off. */
  readonly hold: { readonly share: number; readonly from: number; readonly part: number } | null;
  /** Seconds that a call rings at the player's seat before the others may have it; null: it keeps ringing. */
  readonly ringSeconds: number | null;
  /** The centre's own answer target, seconds. */
  readonly answerTargetSeconds: number;
}

const PLAIN: FloorSpec = {
  seats: SEATS,
  playerSeat: null,
  arrivals: [{ fromSeconds: 0, perHour: PER_HOUR }],
  maxCalls: null,
  handling: { kind: 'lognormal', ...HANDLING, hotFactor: HOT_FACTOR },
  patience: { kind: 'exponential', meanSeconds: PATIENCE_SECONDS, announcement: ANNOUNCEMENT },
  hotShare: 0,
  skills: [],
  seatSkills: null,
  afterCallSeconds: 0,
  pause: { seconds: 0, after: 'all' },
  breaks: null,
  repeats: null,
  callbacks: null,
  priority: null,
  hold: null,
  ringSeconds: null,
  answerTargetSeconds: TARGETS.norm,
};

/** A floor with every option off but those given. @throws RangeError when a number makes no sense. */
export function floorSpec(options: Partial<FloorSpec> = {}): FloorSpec {
  const spec = { ...PLAIN, ...options };
  const fault = faultOf(spec);
  if (fault !== null) throw new RangeError(`floorSpec: ${fault}.`);
  return spec;
}

/**
 * A floor around the player with everything on: announcement, after-call work, breaks, hot calls, ringing again,
 * call-backs, hold, and a call that nobody picks up going back. Seat 0 is the player's. @throws RangeError as `floorSpec`.
 */
export function liveFloorSpec(options: Partial<FloorSpec> = {}): FloorSpec {
  return floorSpec({
    playerSeat: 0,
    patience: { kind: 'bump', meanSeconds: PATIENCE_SECONDS, announcement: ANNOUNCEMENT },
    hotShare: HOT_SHARE,
    afterCallSeconds: AFTER_CALL_SECONDS,
    breaks: BREAKS,
    repeats: { unsolvedShare: UNSOLVED_SHARE, ...REDIAL, patienceFactor: REPEAT_PATIENCE, most: MAX_REDIALS },
    callbacks: CALLBACK,
    hold: HOLD,
    ringSeconds: RING_SECONDS,
    ...options,
  });
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isTime = (value: number): boolean => value >= 0 && value < NEVER;
const isLength = (value: number): boolean => value > 0 && value < NEVER;
const isShare = (value: number): boolean => value >= 0 && value <= 1;

/** What is wrong with a floor, as half a sentence, or null. */
function faultOf(spec: FloorSpec): string | null {
  const { arrivals, handling, patience, repeats, callbacks, breaks, priority } = spec;
  if (!isCount(spec.seats) || spec.seats === 0) return 'there must be at least one seat';
  if (spec.playerSeat !== null && !(isCount(spec.playerSeat) && spec.playerSeat < spec.seats)) return 'the player\'s seat does not exist';
  if (arrivals[0]?.fromSeconds !== 0) return 'the first rate must begin at second 0';
  if (arrivals.some(({ perHour, fromSeconds }, at) => !isTime(perHour) || !isTime(fromSeconds) || fromSeconds <= (arrivals[at - 1]?.fromSeconds ?? -1))) return 'rates must not be negative and must come in order of time';
  if (spec.maxCalls !== null && !isCount(spec.maxCalls)) return 'the number of calls must be whole';
  if (!isLength(handling.meanSeconds) || !isLength(handling.hotFactor) || !isTime(handling.spread)) return 'handling needs a length';
  if (!isLength(patience.meanSeconds) || !isTime(patience.announcement.atSeconds) || !isShare(patience.announcement.share)) return 'patience needs a length';
  if (!isShare(spec.hotShare)) return 'the share of hot calls must be from 0 to 1';
  if (spec.skills.some(({ weight }) => !isLength(weight))) return 'a skill needs a weight';
  if (spec.seatSkills !== null && spec.seatSkills.length !== spec.seats) return 'seatSkills must have an entry for every seat';
  const { seatSkills } = spec;
  if (seatSkills !== null && spec.skills.some(({ skill }) => !seatSkills.some((own) => own.includes(skill)))) return 'a skill that callers need is held by nobody';
  if (!isTime(spec.afterCallSeconds) || !isTime(spec.pause.seconds)) return 'after-call work and pause must not be negative';
  if (breaks !== null && !(isLength(breaks.everySeconds) && isLength(breaks.seconds))) return 'breaks need lengths';
  if (repeats !== null && !([repeats.unsolvedShare, repeats.afterAbandon.share, repeats.afterUnsolved.share].every(isShare) && [repeats.afterAbandon.delaySeconds, repeats.afterUnsolved.delaySeconds, repeats.patienceFactor].every(isLength) && isCount(repeats.most))) return 'repeats need shares and delays';
  if (callbacks !== null && !(isTime(callbacks.afterSeconds) && isShare(callbacks.share) && isTime(callbacks.dueSeconds))) return 'call-backs need a share and times';
  if (callbacks?.by === 'team' && spec.seats < 2) return 'call-backs by the team need a team';
  if (priority !== null && !(isTime(priority.overflowSeconds) && spec.skills.some(({ skill }) => skill === priority.skill))) return 'the line that goes first needs callers and a time';
  if (spec.hold !== null && ![spec.hold.share, spec.hold.from, spec.hold.part].every(isShare)) return 'hold needs shares';
  if (spec.ringSeconds !== null && !isLength(spec.ringSeconds)) return 'ringing needs a length';
  return isTime(spec.answerTargetSeconds) ? null : 'the answer target must not be negative';
}
