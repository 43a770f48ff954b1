import type { CallState, Move } from './state.js';
import { ACTING, HOT, PLEASED_FALL } from './tuning.js';
import type { Step, Tag } from './vocabulary.js';

/** Steps that work on the caller's feelings rather than on the matter. */
const FEELING: ReadonlySet<Step> = new Set<Step>(['LISTEN', 'EMPATHISE', 'APOLOGISE', 'OWN', 'REFRAME', 'BOUNDARY']);
/** What shows that the agent has looked at it from the caller's side. */
const MEANT: ReadonlySet<Tag> = new Set<Tag>(['EMPATHISE_FEELING', 'EMPATHISE_IMPACT', 'EMPATHISE_SHOES', 'FACE_SAVING', 'OWN_FAULT', 'APOLOGY_EXPERIENCE']);

/** A call read for how the kind words were made: looked for on the caller's side (deep acting) or only put on (surface acting). */
export interface ActingReading {
  readonly deep: readonly Move[];
  readonly surface: readonly Move[];
  /** Strain points, see `ACTING`. */
  readonly strain: number;
  /** The caller went away calmer, and most of it was put on: good for the caller, dear for the agent. */
  readonly dearlyPleased: boolean;
}

/**
 * Reads a call that is over. Counted are the steps on feelings in front of a hot caller; a landmine is neither. What shows
 * is a line's own marks, so this is a reading of choices, not of a heart.
 */
export function actingOf(call: CallState): ActingReading {
  const kind = call.moves.filter((move) => FEELING.has(move.step) && move.tier !== 'landmine' && move.emotionBefore >= HOT);
  const isDeep = (move: Move): boolean => move.tier === 'model' && (move.step === 'REFRAME' || move.step === 'LISTEN' || move.tags.some((tag) => MEANT.has(tag)));
  const deep = kind.filter(isDeep);
  const surface = kind.filter((move) => !isDeep(move));
  const pleased = call.outcome === 'closed' && call.emotionStart - call.emotion >= PLEASED_FALL;
  return { deep, surface, strain: ACTING.deep * deep.length + ACTING.surface * surface.length, dearlyPleased: pleased && surface.length > deep.length };
}
