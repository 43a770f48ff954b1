import type { Session } from '../../game/session/index.js';
import type { Chapter } from '../../game/sim/index.js';
import type { LevelEntry, OpenLevel } from '../library.js';
import type { Mode, Replay, ShiftReport } from '../rules.js';

/** A shift that is being played. */
export interface RunningShift {
  readonly session: Session;
  readonly entry: OpenLevel;
  /** It goes on from a choice that was taken back: practice, of which nothing is kept. */
  readonly rewound?: boolean;
}

/** A shift that is over, as the debrief explains it. */
export interface FinishedShift {
  readonly entry: OpenLevel;
  readonly replay: Replay;
  readonly report: ShiftReport;
  readonly rewound?: boolean;
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
  | { readonly kind: 'log' }
  | { readonly kind: 'settings' };
