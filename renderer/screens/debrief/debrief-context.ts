import { createContext, use } from 'react';
import type { Option, Slot } from '../../../game/sim/index.js';
import type { OpenLevel } from '../../library.js';
import type { Say } from '../../hooks/use-pack-words.js';
import type { Choice, Unit } from './choices.js';
import type { DebriefRun } from './run.js';

/** A line as it is quoted: its words, and for a card its fields. */
export interface Quote {
  readonly text: string;
  /** Said aloud, so that it stands in quotation marks. */
  readonly spoken: boolean;
  readonly fields: readonly { readonly id: string; readonly label: string; readonly chosen: string; readonly right: string | null }[];
}

/** What all parts of one debrief share. */
export interface Debrief {
  readonly run: DebriefRun;
  readonly entry: OpenLevel;
  readonly say: Say;
  readonly nameOf: (callId: string) => string;
  readonly quote: (unit: Unit, slot: Slot, option: Option, picks: Readonly<Record<string, string>> | null) => Quote;
  /** Opens the rewind panel; null where rewinding is not allowed. */
  readonly rewind: ((choice: Choice) => void) | null;
}

/** Provides {@link Debrief} to the parts of the screen. */
export const DebriefContext = createContext<Debrief | null>(null);

/** The debrief that this part belongs to. */
export function useDebrief(): Debrief {
  const debrief = use(DebriefContext);
  if (debrief === null) throw new Error('useDebrief stands outside its screen.');
  return debrief;
}
