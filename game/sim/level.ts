import type { FloorSpec } from './floor/spec.js';
import type { DayPlan, Drill } from './level-extras.js';
import type { BoardKind, CardKind, Rank, Skill, Step, Tag, Tier, Tool, UnitKind } from './vocabulary.js';

/**
 * What the rules need to know of a level: structure, numbers, tags and ids, but no sentence.
 * Texts stand in the pack's text table under the same ids. The compiler of `game/content`
 * produces these objects; they are plain, readonly and JSON-serialisable.
 */
export interface Level {
  readonly id: string;
  /** The level of which this is the short version for a station; absent in a whole level. */
  readonly shortOf?: string | undefined;
  readonly packId: string;
  readonly chapter: string;
  /** A shift weighs recovery with 15 %, a simulation does not; between the parts of an interview or a preparation nobody recovers. */
  readonly kind: 'simulation' | 'shift' | 'interview' | 'preparation';
  readonly setting: 'booth' | 'floor' | 'panel' | 'desk';
  /** Wall clock at the start of the level, minutes after midnight. */
  readonly clockMinutes: number;
  /** Expected duration, minutes, from and to. */
  readonly minutes: readonly [number, number];
  /** Point ids that the level teaches. */
  readonly points: readonly string[];
  /** Free seconds between two calls before a waiting caller gets hotter. */
  readonly freeGapSeconds: number;
  /** The first gap asks for one technique before the next call can be taken. */
  readonly forceFirstGap: boolean;
  /** Callers whom the supervisor can take in this level, 0 or more; null where nobody counts them. */
  readonly supervisorSlots: number | null;
  /** Between two calls the player chooses whom of the waiting to take. */
  readonly triage: boolean;
  /** Chat windows that can be open at once, 1 to 3; absent where it is one. With more than one the player's attention is in one place at a time. */
  readonly chatWindows?: number | undefined;
  /** In the order in which they come in. */
  readonly bulletins: readonly Bulletin[];
  /** How the preparation sets the speed of the tools, or null where they open at once. */
  readonly readiness: Readiness | null;
  /** Calls that are answered while nobody plays them, or null. */
  readonly offscreen: Offscreen | null;
  readonly calls: readonly LevelCall[];
  readonly chats: readonly LevelChat[];
  readonly gates: readonly Gate[];
  /** The living queue of a free shift; absent where the level has its own row of callers. */
  readonly floor?: FloorRule | undefined;
  /** Cards that this level can give, by id; absent where there is none. */
  readonly cards?: Readonly<Record<string, CardKind>> | undefined;
  /** Time passes by what the player does; absent where it passes by itself. */
  readonly dayPlan?: DayPlan | undefined;
  /** Calls of other levels that can be practised from here; absent where there is none. */
  readonly drills?: readonly Drill[] | undefined;
  /** Levels whose best runs this one looks back on; absent where it looks back on none. */
  readonly remembers?: readonly string[] | undefined;
  /** Once in every question the player may hold for a beat. */
  readonly pauseBeat?: true | undefined;
  /** The seed draws the order in which the units come. */
  readonly drawnOrder?: true | undefined;
}

/** A living queue behind the level's row of callers: who is authored is met only at the player's own desk. */
export interface FloorRule {
  readonly spec: FloorSpec;
  /** Seconds after which no call is taken any more. */
  readonly lengthSeconds: number;
}

/** A place in the level's row of calls. */
export interface LevelCall {
  readonly callId: string;
  /** Exam mode: seconds after the previous call ended until this one rings. */
  readonly ringsAfterSeconds: number;
  /** Triage: 1 cannot wait, 2 the usual, 3 can wait. */
  readonly priority: 1 | 2 | 3;
  /** Triage: the caller joins the queue once all of these are over. */
  readonly joinsAfter: readonly string[];
  /** Whether the call makes sense by itself, so that a free shift may draw it. */
  readonly standsAlone: boolean;
  /** Hours that it takes on the clock of the day; absent where there is none. */
  readonly hours?: number | undefined;
  /** What the variant follows from, instead of the seed; null where the seed draws. */
  readonly variantBy: VariantBy | null;
  /** One entry per variant; the seed draws one by weight. */
  readonly variants: readonly CallVariant[];
  /** Callers of earlier levels, one of whom may ring in this place instead; absent where nobody may, and in a dealt level. */
  readonly others?: readonly OtherCaller[] | undefined;
}

/** Somebody of an earlier level who may ring instead of the caller for whom a place was written. */
export interface OtherCaller {
  readonly callId: string;
  /** Relative chance of being drawn, above 0; the caller of the place itself has 1. */
  readonly weight: number;
  readonly variants: readonly CallVariant[];
}

/** What decides the variant of a call at the moment it is answered. */
export type VariantBy =
  /** What became of a promise given in an earlier call: carried out, not carried out by now, or never given. */
  | { readonly kind: 'promise'; readonly callId: string; readonly promiseId: string; readonly kept: string; readonly broken: string; readonly none: string }
  /** Whether a bulletin has come in. */
  | { readonly kind: 'bulletin'; readonly bulletinId: string; readonly come: string; readonly notYet: string }
  /** Whether the player's own best runs tell strong steps from weak ones. */
  | { readonly kind: 'record'; readonly own: string; readonly none: string };

/** A piece of news that comes in during the shift and stays in sight. */
export interface Bulletin {
  readonly id: string;
  /** The time that stands on it, minutes after midnight; the clock on the wall is never behind it. */
  readonly atMinutes: number;
  /** It comes in once all of these are over; empty: it is there from the start. */
  readonly afterCallIds: readonly string[];
}

/** Preparation that shows in the calls after it: the worse it was, the longer a page takes to find. */
export interface Readiness {
  /** The decisions that prepare. */
  readonly slots: readonly { readonly callId: string; readonly slotId: string }[];
  /** Seconds that a page takes with no readiness at all, above 0; none with full readiness. */
  readonly toolSeconds: number;
}

/** The calls of a long day that are not played: they are answered with what the agent has prepared. */
export interface Offscreen {
  /** Decisions on the material that these calls are answered with. */
  readonly templates: readonly { readonly callId: string; readonly slotId: string }[];
  /** Templates of earlier levels that the calls are answered with as well, as `L17/speed`; absent where there is none. */
  readonly drawer?: readonly string[] | undefined;
  readonly blocks: readonly OffscreenBlock[];
}

/** A stretch of the day at whose end so many calls have been answered off-screen. */
export interface OffscreenBlock {
  /** The played unit that ends the stretch. */
  readonly afterCallId: string;
  /** Calls, above 0. */
  readonly calls: number;
}

/** A text chat that opens while a call is running. */
export interface LevelChat {
  readonly callId: string;
  readonly duringCallId: string;
  /** The slot of the call after whose answer the chat opens. */
  readonly afterSlotId: string;
  readonly variants: readonly CallVariant[];
}

/** One drawn version of a call. */
export interface CallVariant {
  readonly id: string;
  /** Relative chance of being drawn, above 0. */
  readonly weight: number;
  readonly call: Call;
}

/** The rules' view of one call in one variant. */
export interface Call {
  readonly id: string;
  readonly variantId: string;
  readonly kind: UnitKind;
  readonly channel: 'phone' | 'chat';
  /** The line of the floor that such calls come in on. */
  readonly skill: Skill;
  readonly caller: Caller;
  /** Fact id to the tools that show it. A fact without a tool is common knowledge. */
  readonly factTools: Readonly<Record<string, readonly Tool[]>>;
  readonly tools: readonly Tool[];
  /** What the agent may give, by remedy key. */
  readonly authority: Readonly<Record<string, number>>;
  /** Limits that must be stated before the caller may be handed over, 1 or more; absent where nobody has set another number than one. */
  readonly warnings?: number | undefined;
  readonly promises: Readonly<Record<string, PromiseRule>>;
  /** In model order. */
  readonly slots: readonly Slot[];
  /** Whether an achievement-log entry can be written about this call. */
  readonly hasLog: boolean;
}

/** Who is on the line, as numbers. */
export interface Caller {
  /** Emotion at the start of the call, 0 calm to 100 hangs up: in a dealt level the drawn one, before that the middle. */
  readonly emotion: number;
  /** The calmest and the hottest start that the seed may draw, both included; absent where it is always the same. */
  readonly moods?: readonly [number, number] | undefined;
  /** k: how strongly a landmine hits this person. */
  readonly factor: number;
  /** Emotion added per move while at or above 60. */
  readonly drift: number;
  /** Seconds of silence tolerated in exam mode. */
  readonly patienceSeconds: number;
  /** Seconds this caller waits in the queue before giving up (exam mode). */
  readonly queuePatienceSeconds: number;
  /** An abusive caller who never settles and never hangs up. */
  readonly persists: boolean;
}

/** A promise that a line can make. */
export interface PromiseRule {
  /** Exam mode: seconds after the call's end in which the task must be done. */
  readonly dueSeconds: number;
  /** The task is registered after the call and really carried out on the time-jump card. */
  readonly later: boolean;
  /** Kept when this slot is resolved better than a landmine, instead of by a task. */
  readonly keptBy: string | null;
}

/** How a slot is put to the player. */
export type SlotKind = 'say' | 'brief' | 'tone' | 'inner' | 'sort' | 'card';

/** One decision. */
export interface Slot {
  readonly id: string;
  readonly kind: SlotKind;
  readonly step: Step;
  /** Share in the DEC and COV rows, above 0. */
  readonly weight: number;
  /** Exam mode: seconds until the answer counts as late. */
  readonly seconds: number;
  /** The caller cuts in or provokes; the slot cannot be jumped over. */
  readonly interrupt: boolean;
  /** Skipping it costs nothing. */
  readonly optional: boolean;
  /** After-call work: the caller is gone. */
  readonly after: boolean;
  /** Emotion added when the slot opens. */
  readonly heat: number;
  /** Stress points that this slot puts on the agent on top, whatever is said; 0 for most. */
  readonly stress: number;
  /** The lines a caller may open the slot with, lowest threshold first. */
  readonly says: readonly SpokenLine[];
  readonly options: readonly Option[];
  /** Fields of a card slot, or the blanks of a template; empty otherwise. */
  readonly fields: readonly CardField[];
  /** How the card of a card slot is put together and graded; null otherwise. */
  readonly board: Board | null;
  /** The card of kind template that can be filled in here instead of choosing the model line; `fields` are then its blanks. */
  readonly template?: string | undefined;
}

/** A line of the caller that is used at or above an emotion. */
export interface SpokenLine {
  readonly lineId: string;
  /** Lowest emotion at which this line is used. */
  readonly from: number;
}

/**
 * How a card is graded: a pick that is bad makes it a landmine, all right makes it a model card,
 * up to `ordinaryUpTo` other picks make it ordinary. Cards with seconds are also graded by their sum.
 */
export interface Board {
  readonly kind: BoardKind;
  readonly ordinaryUpTo: number;
  /** tokens: what the counts must add up to. */
  readonly total: number | null;
  /** pick: how many cards must be taken. */
  readonly take: number | null;
  /** pick by time: seconds of the taken cards, from and to. */
  readonly seconds: { readonly best: readonly [number, number]; readonly fair: readonly [number, number] } | null;
  /** hour: hours on the clock of the day up to which it is a model card, and up to which it is ordinary. */
  readonly hours?: { readonly model: number; readonly ordinary: number } | undefined;
}

/** One field of a card the player composes. */
export interface CardField {
  readonly id: string;
  readonly chips: readonly string[];
  readonly right: string;
  /** Other chips that are as right. */
  readonly alsoRight: readonly string[];
  /** Chips that spoil the whole card. */
  readonly bad: readonly string[];
  /** pick by time: seconds of this card, else 0. */
  readonly seconds: number;
  /** pick: the step whose own record decides whether taking it is right; absent where the author decided. */
  readonly step?: Step | undefined;
  /** pick by time: figures in this block that ask for a slower voice; absent where there is none. */
  readonly figures?: number | undefined;
  /** pick: cards of the level that the player has once this one was taken. */
  readonly keeps?: readonly string[] | undefined;
}

/** One line or choice of a slot. A card slot has three: model, ordinary, landmine. */
export interface Option {
  readonly id: string;
  /** Line id of its text, also the command id of choosing it: `6-1/empathise/a`. */
  readonly lineId: string;
  readonly tier: Tier;
  readonly step: Step;
  readonly tags: readonly Tag[];
  readonly states: readonly StatedFact[];
  readonly grants: Readonly<Record<string, number>>;
  readonly promise: string | null;
  readonly hold: 'announced' | 'silent' | null;
  /** The line passes the caller up: it takes one of the level's supervisor slots, one per caller. */
  readonly supervisor: boolean;
  /** The line goes to every open chat window first: a word that somebody will be back. */
  readonly tellsChats?: boolean | undefined;
  /** Overrides the emotion change of D.2, or null. */
  readonly emotion: number | null;
  /** Next slot id, `end`, or null for the next slot in order. */
  readonly next: string | null;
  readonly replies: readonly SpokenLine[];
  readonly points: readonly string[];
  /** Cards of the level that the player has from now on, unless the line turns out a landmine. */
  readonly keeps?: readonly string[] | undefined;
  /** The card that this line rests on, as `L03/volume-served`; absent where it rests on none. */
  readonly needs?: { readonly card: string; readonly kind: CardKind } | undefined;
  /** In a dealt level: the player does not hold the card that the line rests on. */
  readonly lacks?: boolean | undefined;
  /** Characters of the rendered text, for the length policies. */
  readonly chars: { readonly zh: number; readonly en: number };
}

/** A fact that a line states. */
export interface StatedFact {
  readonly factId: string;
  /** False where the line claims something else than the record. */
  readonly right: boolean;
}

/** A condition on passing (no `rank`) or on reaching a rank (below it the rank is capped). */
export type Gate =
  | { readonly kind: 'emotionEnd'; readonly max: number; readonly rank: Rank | null }
  | { readonly kind: 'stressEnd'; readonly max: number; readonly rank: Rank | null }
  | { readonly kind: 'noTags'; readonly tags: readonly Tag[]; readonly rank: Rank | null }
  | { readonly kind: 'answeredWithin'; readonly seconds: number; readonly min: number; readonly rank: Rank | null }
  | { readonly kind: 'stepsDone'; readonly callId: string; readonly steps: readonly Step[]; readonly rank: Rank | null }
  | { readonly kind: 'slotTier'; readonly callId: string; readonly slotId: string; readonly atLeast: Tier; readonly rank: Rank | null }
  | { readonly kind: 'noHandover'; readonly callId: string; readonly rank: Rank | null }
  /** No chat was left for longer than so many seconds. */
  | { readonly kind: 'chatGap'; readonly max: number; readonly rank: Rank | null }
  /** Of the blanks of all templates that were sent, at least this share was filled in rightly; met where none was sent. */
  | { readonly kind: 'templateBlanks'; readonly min: number; readonly rank: Rank | null }
  | { readonly kind: 'drills'; readonly min: number; readonly rank: Rank | null };
