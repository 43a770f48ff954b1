import type { Chapter, Dimension, LedgerRow, Rank, Step, Technique, UnitKind } from './vocabulary.js';

/**
 * Every number of the rules, with its unit and its reason. The guides give flows, not numbers:
 * all values here are design choices, tuned so that the invariants of `tests/levels` hold.
 */

/** Raised whenever a rule or a number changes the outcome of a replay. */
export const RULES_VERSION = 3;
/** Ticks in a second: one tick is 100 ms, fine enough for a breath ring, coarse enough to replay a day. */
export const TICKS_PER_SECOND = 10;

/** Emotion points that a model line of a step takes off (D.2). Empathy first, solving next: Little et al. 2013. */
export const CALM: Readonly<Record<Step, number>> = {
  DIAG: 0, TONE: 2, SORT: 0, REFRAME: 0, GREET: 2, LISTEN: 14, EMPATHISE: 18, APOLOGISE: 8, OWN: 8, VERIFY: 4, LOOKUP: 2,
  EXPLAIN: 8, EXPLAIN2: 5, EXPLAIN3: 3, ACT: 14, ALTERNATIVE: 8, COMPENSATE: 8, EDUCATE: 2, CONSENT: 3, BOUNDARY: 10,
  HANDOVER: 6, ESCALATE: 12, RECORD: 3, REPORT: 0, FOLLOWUP: 6, CLOSE: 4,
  // An examiner's doubt yields to what can be checked rather than to what is claimed.
  POINT: 8, LAYER: 6, EVIDENCE: 10, SITUATION: 4, TASK: 5, ACTION: 6, RESULT: 8, INSIGHT: 6, WRAP: 4,
  PLAN: 0,
};
/** Share of the calming that an ordinary line reaches. */
export const ORDINARY_CALM = 0.65;
/** Emotion points of a landmine, times the caller's factor. */
export const LANDMINE_HEAT = 12;
/** Emotion points on top when the landmine blames or strikes back. */
export const BLAME_HEAT = 8;
/** Emotion points of a step said once too often, and of more than two such repeats. Marinova, Singh & Singh 2018. */
export const REPEAT_HEAT = { first: 2, many: 4 } as const;
/** Emotion points of a supervisor who was promised when none was left: the call-back slips, and the caller hears it. */
export const NO_SLOT_HEAT = 6;
/** Emotion at which a caller counts as hot and must be heard first. */
export const HOT = 50;
/** The heat gate: calming times this, plus these points, while hot and not yet heard. */
export const HEAT_GATE = { calmShare: 0.25, heat: 6 } as const;
/** Emotion above which a stated limit only makes it worse, and the points it costs. */
export const PEAK = { above: 85, heat: 8 } as const;
/** Emotion at and above which the caller drifts hotter with every move. */
export const DRIFT_FROM = 60;
/** An abusive caller who never settles does not cool below this: the protocol ends such a call, not calm. */
export const PERSIST_FLOOR = 60;
/** Emotion at which the caller hangs up. */
export const HANG_UP = 100;
/** Silence beyond patience: this many emotion points every so many seconds. */
export const SILENCE = { heat: 3, everySeconds: 5, holdPatience: 2, checkInSeconds: 12 } as const;

/** Stress at the start of a level, 0 to 100. */
export const STRESS_START = 20;
/** Stress of taking a call at all. */
export const STRESS_PER_CALL = 6;
/** Stress per move in front of a caller at emotion 100; falls to 0 at emotion 50. */
export const STRESS_HOT = 4;
/** Stress of one's own landmine and of a flat line. */
export const STRESS_OF_TIER = { landmine: 8, ordinary: 0.5, model: 0 } as const;
/**
 * A beat held before an answer takes this much stress off, once in every question. It must last as long as one slow
 * breath out; the breath goes on to its end while one may speak already. In an exam it can be begun only while the
 * silence is still short.
 */
export const BEAT = { relief: 4, fromSeconds: 1.5, toSeconds: 3, silenceSeconds: 8 } as const;
/** Share of the callers' heat that still reaches an agent who took it as aimed at the problem. */
export const REFRAME_SHARE = 0.5;
/** High stress shortens the time for an answer: from this stress on, down to this share at 100. */
export const STRESS_TIME = { from: 60, shareAt100: 0.75 } as const;

/** Stress above which a gap counts as unfinished recovery. */
export const STRESS_RESTED = 45;
/** Caller emotion at the start from which a call leaves its heat in the agent's ear. */
export const CARRY_FROM = 70;
/** Emotion points of uncleared carry-over on the next caller. */
export const CARRY_HEAT = 8;
/** Stress relief in one gap that clears the carry-over without the reset phrase. */
export const CARRY_RELIEF = 12;
/** Emotion points on the next caller per stress point above {@link STRESS_RESTED}. */
export const STRESS_HEAT = 0.2;
/** Emotion points per second that a waiting caller sat through beyond the free gap. */
export const OVERTIME_HEAT = 0.8;
/** The same technique in two gaps running works less. */
export const SAME_TECHNIQUE = 0.6;
/** Duration in seconds and stress relief of each technique. Water has no measured effect of its own (Kim et al. 2018). */
export const TECHNIQUE: Readonly<Record<Technique, { readonly seconds: number; readonly relief: number }>> = {
  breath: { seconds: 8, relief: 12 },
  neck: { seconds: 6, relief: 8 },
  water: { seconds: 5, relief: 6 },
  mantra: { seconds: 3, relief: 5 },
  log: { seconds: 8, relief: 10 },
  scroll: { seconds: 8, relief: 0 },
};
/** Weights of the recovery value: uncleared carry-over, stress above rested (over 55), overtime (over 20 s). */
export const RECOVERY = { carry: 0.5, stress: 0.5, stressSpan: 55, overtime: 0.5, overtimeSeconds: 20 } as const;

/** Points of each ledger row of a call, together 100. */
export const LEDGER_MAX: Readonly<Record<LedgerRow, number>> = { DEC: 40, COV: 20, ORD: 8, EMO: 14, PRO: 8, RHY: 5, CMP: 5 };
/** The same for an examiner's question: nothing is promised, more hangs on what is said. */
export const QUESTION_MAX: Readonly<Record<LedgerRow, number>> = { DEC: 50, COV: 20, ORD: 8, EMO: 10, PRO: 0, RHY: 7, CMP: 5 };
/** The same for a board: nobody is on the line, so decisions and completeness are all there is. */
export const BOARD_MAX: Readonly<Record<LedgerRow, number>> = { DEC: 55, COV: 45, ORD: 0, EMO: 0, PRO: 0, RHY: 0, CMP: 0 };

/** Points of each ledger row of a unit, together 100. */
export function ledgerMax(kind: UnitKind): Readonly<Record<LedgerRow, number>> {
  return kind === 'question' ? QUESTION_MAX : kind === 'board' ? BOARD_MAX : LEDGER_MAX;
}
/** Value of a tier in the decision row and in the coverage row. */
export const TIER_VALUE = {
  DEC: { model: 1, ordinary: 0.45, landmine: 0 },
  COV: { model: 1, ordinary: 0.7, landmine: 0 },
} as const;
/** The emotion outcome is never measured against less than this end emotion. */
export const EMOTION_PAR_MIN = 20;
/** Rhythm lost per idle or repeated move. */
export const IDLE_COST = 0.15;
/** Stress rise beyond the model path at which composure is 0. */
export const COMPOSURE_SPAN = 40;
/** Value of a promise that was kept late. */
export const LATE_PROMISE = 0.5;
/** Violation factors, multiplied so that a worse path never ties with a better one. */
export const FACTOR = { minor: 0.84, serious: 0.54, lost: 0.5, major: 0.45, perLandmine: 0.88 } as const;
/** Lowest score of each rank; C is the pass mark. */
export const RANK_FROM: Readonly<Record<Rank, number>> = { S: 95, A: 85, B: 70, C: 55, D: 0 };
/** How quickly callers should be answered unless a centre says otherwise: 15 s and 85 %, the long-standing norm of Chinese operators' service lines. */
export const ANSWER_TARGET = { seconds: 15, share: 0.85 } as const;
/** Limits that an abusive caller hears before being handed over, unless a centre asks for more. */
export const WARNINGS = 1;
/** Stars of a passed level by its best rank. A and S both fill the row; S is told apart by its edge. */
export const STARS_OF: Readonly<Record<Rank, number>> = { S: 3, A: 3, B: 2, C: 1, D: 0 };
/** Share of each chapter in the campaign grade, per cent: what is said to callers makes 70 of 100, as the guides weigh it. */
export const CHAPTER_WEIGHT: Readonly<Record<Chapter, number>> = { preparation: 5, 'first-round': 10, simulations: 25, stress: 12, final: 10, after: 5, shifts: 33 };
/** The level that ends the campaign, and the ranks on it that earn the certificate. */
export const CERTIFICATE = { level: 'L20', ranks: ['S', 'A'] as readonly Rank[] } as const;
/** Landmines per call, on average, above which a level is not passed. */
export const MAX_LANDMINES_PER_CALL = 2;
/** Weight of recovery in a shift's score. */
export const RECOVERY_WEIGHT = 0.15;
/** First reply in a chat: seconds in exam mode, or moves on the phone in practice mode, until it counts as late. */
export const CHAT_RECEIPT = { seconds: 20, moves: 3 } as const;
/**
 * Several chat windows: seconds that turning from one person to another takes, and seconds for which one thing said
 * elsewhere counts in practice, where no clock runs: three of them come to the time for a receipt.
 */
export const CHAT_CLOCK = { switchSeconds: 2, moveSeconds: 6 } as const;
/** Seconds from the start of a level to its first ring: time to look at the desk. */
export const FIRST_RING_SECONDS = 1;
/** Emotion points on a caller each time somebody less urgent was taken first. */
export const PASSED_OVER_HEAT = 8;
/** Tick at which a caller joins who waits for another call to end: not before that happens. */
export const NOT_YET = 2_000_000_000;
/** Mean seconds between two callers joining the queue of a shift; scenery of a light morning, not a load model. */
export const ARRIVAL_SECONDS = 40;
/** Ringing times of a shift vary by this share either way, drawn by seed. */
export const RING_JITTER = 0.2;

/** What a preparing decision is worth for readiness: share of one. */
export const READINESS_OF_TIER = { model: 1, ordinary: 0.5, landmine: 0 } as const;
/**
 * Calls off-screen. Good material is worth this share of itself in an agent without energy; energy
 * falls from 1 at {@link STRESS_RESTED} to 0 at 100. What is missing is trouble, from 0 to 1: shares
 * of the calls that are then called back or end in a complaint, and the emotion points that each
 * complaint puts on the next caller. A block before any such decision counts as flat.
 */
export const OFFSCREEN = {
  tired: 0.5, unprepared: 0.5, calledBack: { least: 0.08, trouble: 0.3 }, complained: 0.15, heat: 4, tier: { model: 1, ordinary: 0.5, landmine: 0 },
} as const;

/** Which dimension a step is evidence for; shares of one. */
export const STEP_DIMENSIONS: Readonly<Record<Step, Partial<Record<Dimension, number>>>> = {
  DIAG: { D4: 0.5, D5: 0.5 }, TONE: { D1: 0.5, D3: 0.5 }, SORT: { D4: 0.5, D5: 0.5 }, GREET: { D1: 0.5, D2: 0.5 },
  REFRAME: { D3: 1 }, LISTEN: { D2: 0.4, D3: 0.6 }, EMPATHISE: { D1: 0.1, D2: 0.7, D3: 0.2 }, APOLOGISE: { D1: 0.3, D2: 0.7 },
  OWN: { D2: 0.5, D4: 0.5 }, VERIFY: { D1: 0.5, D4: 0.5 }, LOOKUP: { D1: 0.3, D4: 0.5, D5: 0.2 }, EXPLAIN: { D1: 0.7, D4: 0.3 },
  EXPLAIN2: { D1: 0.6, D4: 0.1, D5: 0.3 }, EXPLAIN3: { D1: 0.6, D4: 0.1, D5: 0.3 }, ACT: { D4: 0.8, D5: 0.2 },
  ALTERNATIVE: { D2: 0.2, D4: 0.5, D5: 0.3 }, COMPENSATE: { D2: 0.4, D4: 0.6 }, EDUCATE: { D1: 0.5, D2: 0.2, D4: 0.2, D5: 0.1 },
  CONSENT: { D1: 0.4, D2: 0.6 }, BOUNDARY: { D1: 0.4, D3: 0.6 }, HANDOVER: { D1: 0.2, D3: 0.4, D4: 0.4 },
  ESCALATE: { D1: 0.2, D2: 0.2, D3: 0.1, D4: 0.5 }, RECORD: { D1: 0.2, D4: 0.8 }, REPORT: { D3: 0.2, D4: 0.6, D5: 0.2 },
  FOLLOWUP: { D2: 0.5, D4: 0.5 }, CLOSE: { D1: 0.4, D2: 0.6 },
  POINT: { D1: 0.6, D5: 0.4 }, LAYER: { D1: 0.5, D2: 0.3, D5: 0.2 }, EVIDENCE: { D1: 0.4, D4: 0.6 }, WRAP: { D1: 1 },
  SITUATION: { D1: 1 }, TASK: { D1: 0.5, D4: 0.5 }, ACTION: { D4: 0.6, D5: 0.4 }, RESULT: { D4: 1 }, INSIGHT: { D5: 1 },
  PLAN: { D4: 0.2, D5: 0.8 },
};
/** Which dimension a ledger row other than decisions and coverage is evidence for. */
export const ROW_DIMENSIONS: Readonly<Record<'ORD' | 'EMO' | 'PRO' | 'RHY' | 'CMP', Partial<Record<Dimension, number>>>> = {
  ORD: { D1: 0.6, D4: 0.4 }, EMO: { D2: 0.5, D3: 0.5 }, PRO: { D2: 0.5, D4: 0.5 },
  RHY: { D1: 0.5, D3: 0.3, D5: 0.2 }, CMP: { D3: 1 },
};

/** Seconds that the floor of a free shift has been open when the player sits down, so that the queue is a living one from the start. */
export const FLOOR_OPEN_SECONDS = 900;
/**
 * What waiting does to a caller of a free shift, in emotion points: from so many seconds on, one point each so many
 * seconds, at most so many. It is the weather of the day: the measure of the call starts from there too.
 */
export const QUEUE_HEAT = { fromSeconds: 20, everySeconds: 12, most: 10 } as const;
/**
 * Fatigue of the day, in points from 0 to 100: each call, each storm, and how much more every further storm weighs.
 * Mistreatment acts through its accumulation (Wang, Liao, Zhan & Shi 2011); the figures are design choices.
 */
export const FATIGUE = { perCall: 1.5, perStorm: 4, accumulates: 0.35 } as const;
/** What fatigue does: stress does not rest below this share of it, and taking a call costs this share more stress at 100. */
export const FATIGUE_COST = { restShare: 0.45, perCallShare: 1 } as const;
/** Stress falls by itself between two calls of a free shift, towards where it can rest: half the way in so many seconds. Design choice. */
export const IDLE_HALF_LIFE_SECONDS = 45;
/**
 * A second reading of the same choices: strain of words that were meant and of words that were put on, in points.
 * Surface acting goes with strain (ρ .39 to .48), deep acting hardly (Hülsheger & Schewe 2011); three to one is a design
 * choice. It is read in the debrief and moves no meter.
 */
export const ACTING = { deep: 1, surface: 3 } as const;
/** A call pleased the caller when their emotion fell by at least so many points. */
export const PLEASED_FALL = 20;
