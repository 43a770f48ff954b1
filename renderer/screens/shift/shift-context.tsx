import { createContext, use } from 'react';
import type { Session } from '../../../game/session/index.js';
import type { Say } from '../../hooks/use-pack-words.js';
import { useShift, useShownCall } from '../../hooks/use-session.js';
import type { Notebook } from '../../notebook.js';
import type { OpenLevel } from '../../library.js';
import type { CallState, Command, Level, ShiftState } from '../../rules.js';

/** What every part of the running shift needs. */
export interface ShiftDesk {
  readonly session: Session;
  readonly entry: OpenLevel;
  readonly level: Level;
  /** Reads a line of the pack in the player's language. */
  readonly say: Say;
  /** Carries a command out, keeps the shift, and says why when it was refused. */
  act(command: Command): boolean;
  /** The player's own answers in earlier levels, where the level looks back on them. */
  readonly notebook: Notebook | undefined;
  /** Opens a practice call; null where none can be opened from. */
  readonly onDrill: ((drillId: string) => void) | null;
}

/** Holds the running shift for its parts. */
export const ShiftContext = createContext<ShiftDesk | null>(null);

/** The running shift. */
export function useDesk(): ShiftDesk {
  const desk = use(ShiftContext);
  if (desk === null) throw new Error('useDesk stands outside a running shift.');
  return desk;
}

/** A part of the running shift's state; see `useShift`. */
export function useDeskState<T>(select: (state: ShiftState) => T): T {
  return useShift(useDesk().session, select);
}

/** The call on the line as it is drawn; see `useShownCall`. */
export function useDeskCall(): CallState | null {
  return useShownCall(useDesk().session);
}
