import type { CallOutcome } from './event.js';
import type { FloorState } from './floor/state.js';
import type { StepRecord } from './level-extras.js';
import type { Mode, Step, Tag, Technique, Tier, Tool } from './vocabulary.js';

/**
 * The whole truth of a running shift: one plain, readonly, JSON-serialisable object.
 * `step` makes the next one; nothing else does.
 */
export interface ShiftState {
  readonly rulesVersion: number;
  readonly levelId: string;
  readonly seed: number;
  readonly mode: Mode;
  /** Ticks of 100 ms since the level began. */
  readonly tick: number;
  readonly phase: Phase;
  /** Calls not yet taken, in order; the first may be ringing. */
  readonly queue: readonly QueuedCall[];
  readonly call: CallState | null;
  /** Chats that are open, in the order in which they opened: at most as many as the level has windows. */
  readonly chats: readonly CallState[];
  /** Whom the agent attends to; only in a level with several chat windows. */
  readonly attention?: Attention;
  /** Calls and chats that are over, in the order of their ending. */
  readonly finished: readonly CallState[];
  /** The agent's own stress, 0 to 100. */
  readonly stress: number;
  /** The last caller's heat is still in the agent's ear. */
  readonly carryOver: boolean;
  readonly gap: GapState | null;
  readonly gaps: readonly GapRecord[];
  readonly tasks: readonly Task[];
  readonly log: readonly LogEntry[];
  /** Blocks of off-screen calls that are settled, in order; only in a level that has any. */
  readonly offscreen?: readonly OffscreenResult[];
  /** The living queue and the team, in a free shift; see {@link FloorDay}. */
  readonly floor?: FloorDay;
  /** Entries that the achievement log held before this level. */
  readonly logEntriesBefore: number;
  /** Cards that the player brought along, as `L03/volume-served`; null when every card counts as held. */
  readonly cards: readonly string[] | null;
  /** How far the day has come; only in a level with a plan of the day. */
  readonly day?: DayState;
  /** What the player's best runs earned step by step, as it stood when the shift began; only where the level looks back on them. */
  readonly record?: readonly StepRecord[];
}

/** The clock of the day, and what has moved it. */
export interface DayState {
  /** Hours since the day's clock was started. */
  readonly hours: number;
  readonly entries: readonly DayEntry[];
}

/** Something that took time, in the order in which it was begun. */
export interface DayEntry {
  readonly kind: 'unit' | 'action' | 'drill';
  /** Id of the unit, the action or the drill. */
  readonly id: string;
  readonly hours: number;
  /** A drill: its score, 0 to 100. */
  readonly score?: number;
}

/** The beat that was held before an answer. */
export interface Beat {
  readonly slotId: string;
  readonly startTick: number;
  /** Stress points that it took off; null while it lasts, 0 when it was cut short. */
  readonly relief: number | null;
}

/** The floor of a free shift and what the day has done to the agent so far. */
export interface FloorDay {
  readonly queue: FloorState;
  /** Tick from which no call is taken any more. */
  readonly closesAtTick: number;
  /** Slow fatigue of the day, 0 to 100; rises with every call, more with every storm after the first. */
  readonly fatigue: number;
  /** Storms answered so far. */
  readonly storms: number;
}

/** ready: before the first call · call · gap: between calls and after the last · later: time-jump cards · over. */
export type Phase = 'ready' | 'call' | 'gap' | 'later' | 'over';

/** Whom the agent attends to, where phone and several windows want them at once. */
export interface Attention {
  /** Call or chat; null when it is nobody's. */
  readonly on: string | null;
  /** Tick from which something can be said there; turning takes a moment in exam mode. */
  readonly readyTick: number;
  /** Turns that cost a moment, so far. */
  readonly switches: number;
}

/** A caller who has not been answered yet. */
export interface QueuedCall {
  readonly callId: string;
  readonly variantId: string;
  /** Tick at which the caller joins the queue and their face appears. */
  readonly arrivesAtTick: number;
  /** Tick at which the call rings, or null while it waits for the previous one to end. */
  readonly ringsAtTick: number | null;
  /** Ticks it has been ringing while the agent was free (exam mode). */
  readonly waitedTicks: number;
  /** Triage: times that somebody less urgent was taken first; left out while it is 0. */
  readonly passedOver?: number;
}

/** A call or a chat, running or over. */
export interface CallState {
  readonly callId: string;
  readonly variantId: string;
  readonly startTick: number;
  readonly endTick: number | null;
  readonly emotion: number;
  readonly emotionStart: number;
  readonly stressStart: number;
  readonly slotId: string | null;
  readonly slotOpenedTick: number;
  /** Option ids of the open slot in the order shown. */
  readonly optionOrder: readonly string[];
  /** Slots whose scripted outburst has happened; turning back to one does not repeat it. */
  readonly outbursts: readonly string[];
  /** Index of the last slot played that was no interruption; -1 before the first. */
  readonly cursor: number;
  /** The caller's latest line: a reply, or the opening of the slot. */
  readonly heardLineId: string | null;
  readonly moves: readonly Move[];
  readonly openedTools: readonly Tool[];
  /** The page that is being looked for, in a level in which that takes time. */
  readonly opening?: { readonly tool: Tool; readonly readyTick: number };
  readonly hold: { readonly announced: boolean; readonly sinceTick: number; readonly checkedInTick: number } | null;
  /** Ticks since anybody said anything (exam mode); in a chat window of several also in practice, where each thing done elsewhere counts for some. */
  readonly silenceTicks: number;
  /** The longest that this chat was left so far, ticks; only in a level with several windows. */
  readonly longestSilenceTicks?: number;
  /** Tick at which the agent turned away from this chat; left out while they attend to it. */
  readonly awaySince?: number;
  /** The writer of this chat has been told when somebody is back; left out where not. */
  readonly told?: boolean;
  /** False once the caller is gone and only after-call work is left. */
  readonly lineOpen: boolean;
  readonly promises: readonly MadePromise[];
  readonly outcome: CallOutcome | null;
  readonly waitedTicks: number;
  /** Emotion that the wait in the queue of a free shift put on the caller; the measure of the call knows of it. Left out where it is 0. */
  readonly queueHeat?: number;
  /** The beat that was held in this question, if any. */
  readonly beat?: Beat;
  /** Triage: times that somebody less urgent was taken first; left out where it is 0. */
  readonly passedOver?: number;
}

/** One choice as it was made and judged. */
export interface Move {
  readonly slotId: string;
  readonly optionId: string;
  readonly lineId: string;
  readonly replyLineId: string | null;
  readonly step: Step;
  /** The tier that counts, after the rules' own judgement. */
  readonly tier: Tier;
  readonly authoredTier: Tier;
  readonly tags: readonly Tag[];
  readonly tick: number;
  readonly late: boolean;
  readonly repeated: boolean;
  readonly emotionBefore: number;
  readonly emotionAfter: number;
  readonly stressBefore: number;
  readonly stressAfter: number;
  /** Chips of a composed card, by field. */
  readonly picks: Readonly<Record<string, string>> | null;
}

/** A promise given on the line and what became of it. */
export interface MadePromise {
  readonly promiseId: string;
  readonly moveIndex: number;
  readonly status: 'open' | 'kept' | 'late' | 'broken';
}

/** Something promised that has to be done. */
export interface Task {
  /** `6-1/sms`: call and promise. */
  readonly id: string;
  readonly callId: string;
  readonly promiseId: string;
  readonly createdTick: number;
  readonly dueTick: number;
  readonly later: boolean;
  readonly status: 'open' | 'registered' | 'done' | 'late' | 'broken';
}

/** The seconds between two calls. */
export interface GapState {
  readonly startTick: number;
  /** Gap time that counts: the clock in exam mode, the techniques' own time in practice. */
  readonly usedTicks: number;
  /** Used ticks beyond the free ones while a caller was waiting. */
  readonly overtimeTicks: number;
  readonly techniques: readonly Technique[];
  readonly running: { readonly technique: Technique; readonly endsAtTick: number } | null;
  readonly relief: number;
  readonly stressStart: number;
  readonly carryAtStart: boolean;
}

/** A gap that is over. */
export interface GapRecord {
  readonly afterCallId: string;
  readonly techniques: readonly Technique[];
  readonly usedTicks: number;
  readonly overtimeTicks: number;
  readonly stressStart: number;
  readonly stressEnd: number;
  readonly carryAtStart: boolean;
  readonly carryAtEnd: boolean;
  /** Recovery value of D.3, 0 to 1. */
  readonly value: number;
  /** Emotion that the next caller starts with on top of their own. */
  readonly startHeat: number;
}

/** A solved call in the achievement log. */
export interface LogEntry {
  readonly callId: string;
  readonly difficulty: string;
  readonly action: string;
  readonly tick: number;
}

/** What became of a block of calls that nobody played. The three outcomes add up to `calls`. */
export interface OffscreenResult {
  readonly afterCallId: string;
  readonly calls: number;
  readonly solved: number;
  readonly calledBack: number;
  readonly complained: number;
  /** Quality of the material, 0 to 1. */
  readonly templates: number;
  /** The agent's energy, 0 to 1. */
  readonly energy: number;
  /** Templates that did not lie in the drawer, at least 1; absent where none was missed. */
  readonly lacking?: number | undefined;
}
