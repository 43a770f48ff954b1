import type { Session } from '../../game/session/index.js';
import type { Chapter } from '../../game/sim/index.js';
import type { LevelEntry, OpenLevel } from '../library.js';
import type { Notebook } from '../notebook.js';
import type { Mode, Replay, ShiftReport } from '../rules.js';
import type { Place } from '../trainer/place.js';
import type { Watched } from '../trainer/playback/watched.js';

/** A shift that is being played. */
export interface RunningShift {
  readonly session: Session;
  readonly entry: OpenLevel;
  /** The player's own answers in earlier levels, where the level looks back on them. */
  readonly notebook?: Notebook | undefined;
  /** A call practised alone, and the shift that waits meanwhile; nothing of it is kept. */
  readonly drill?: Drilling | undefined;
  /** The exam session that it is played in; absent in any other shift. */
  readonly examId?: string | undefined;
  /** It goes on from a choice that was taken back: practice, of which nothing is kept. */
  readonly rewound?: boolean;
}

/** A shift that is over, as the debrief explains it. */
export interface FinishedShift {
  readonly entry: OpenLevel;
  readonly replay: Replay;
  readonly report: ShiftReport;
  readonly rewound?: boolean;
  readonly drill?: Drilling | undefined;
}

/** Which practice call is played, and where one goes on afterwards. */
export interface Drilling {
  readonly id: string;
  /** Key of the level that the call belongs to. */
  readonly key: string;
  readonly parent: RunningShift;
}

/** Where the player is. */
export type Screen =
  | { readonly kind: 'title' }
  | { readonly kind: 'levels' }
  /** The opening of a chapter: on the way into a level, or looked at again from the map. */
  | { readonly kind: 'opening'; readonly chapter: Chapter; readonly then: { readonly entry: LevelEntry; readonly mode: Mode } | null }
  /** The roster of free shifts; `code` lays a shift ready on it. */
  | { readonly kind: 'free'; readonly from: 'title' | 'levels'; readonly code?: string }
  | { readonly kind: 'readiness'; readonly from: 'title' | 'levels' }
  | { readonly kind: 'certificate'; readonly from: 'levels' | 'readiness' }
  | { readonly kind: 'briefing'; readonly entry: LevelEntry; readonly mode: Mode }
  | { readonly kind: 'shift'; readonly shift: RunningShift; readonly resumed: boolean }
  | { readonly kind: 'debrief'; readonly finished: FinishedShift }
  | { readonly kind: 'trainer'; readonly at?: Place }
  /** A recording in the game's own view; `back` is where on the trainer's desk it was opened. */
  | { readonly kind: 'playback'; readonly watched: Watched; readonly back: Place }
  | { readonly kind: 'log' }
  | { readonly kind: 'settings' };
