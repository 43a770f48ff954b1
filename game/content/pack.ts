import type { Tool } from '../sim/vocabulary.js';
import type { FaceSource } from './schema/call.js';

/**
 * A pack as the screens need it: which texts there are and how they belong together.
 * The rules need none of this; they read `Level` of the sim.
 */
export interface Pack {
  readonly id: string;
  readonly version: number;
  /** Line id of the pack's title. */
  readonly title: string;
  /** Content hash of all files, part of every replay. */
  readonly hash: string;
  /** In the order of play; a level with an error is not among them. */
  readonly levels: readonly LevelSheet[];
  /** The short versions for a station, in the order of their levels. */
  readonly shorts: readonly LevelSheet[];
  readonly calls: Readonly<Record<string, CallSheet>>;
}

/** The frame of a level: its card and its briefing, as line ids. */
export interface LevelSheet {
  readonly id: string;
  readonly folder: string;
  readonly title: string;
  readonly teaches: string;
  readonly contentNote: string | null;
  readonly briefing: readonly string[];
  /** What the player can keep from the level: card id and the line that names it. */
  readonly cards: readonly { readonly id: string; readonly line: string }[];
  /** In the order in which they come in; `at` is the time that stands on one, title and text are line ids. */
  readonly bulletins: readonly { readonly id: string; readonly at: string; readonly title: string; readonly text: string }[];
  /** What passes the time of a day of one's own, and the practice calls: id and the line that names it. */
  readonly dayActions: readonly { readonly id: string; readonly line: string }[];
  readonly drills: readonly { readonly id: string; readonly line: string }[];
}

/** Everything that is shown of a call beside its spoken lines. */
export interface CallSheet {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly issue: string;
  readonly face: FaceSource;
  readonly tools: readonly ToolSheet[];
  /** What may be given, by remedy: the lines that name it and the unit of its amounts, null where it has none. */
  readonly authority: readonly { readonly key: string; readonly label: string; readonly unit: string | null }[];
  readonly promises: Readonly<Record<string, PromiseSheet>>;
  readonly log: { readonly difficulty: ChipSheet; readonly action: ChipSheet } | null;
  /** Slot id to the fields of its card. */
  readonly cards: Readonly<Record<string, readonly CardFieldSheet[]>>;
  /** Slot id to the line that names it in the step bar, where it has one of its own. */
  readonly titles: Readonly<Record<string, string>>;
  /** Slot id to the instruction on its card, where it has one. */
  readonly asks: Readonly<Record<string, string>>;
}

/** A page of the desk's tools. */
export interface ToolSheet {
  readonly tool: Tool;
  readonly title: string;
  readonly rows: readonly RowSheet[];
  readonly timeline: TimelineSheet | null;
}

/** A row of a tool. `value` is a line id, also where the row shows a fact. */
export interface RowSheet {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The fact that the row shows, or null for a row of flavour. */
  readonly factId: string | null;
  /** Variants in which the row is shown, or null for all. */
  readonly only: readonly string[] | null;
}

/** A strip of hours with marks. */
export interface TimelineSheet {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly { readonly from: number; readonly to: number; readonly label: string; readonly only: readonly string[] | null }[];
}

/** The texts of a promise, as line ids. */
export interface PromiseSheet {
  readonly what: string;
  readonly message: string | null;
  readonly later: string | null;
}

/** Chips to choose from. */
export interface ChipSheet {
  readonly chips: readonly { readonly id: string; readonly line: string }[];
  readonly right: string;
}

/** A field of a card. */
export interface CardFieldSheet extends ChipSheet {
  readonly id: string;
  readonly label: string;
}
