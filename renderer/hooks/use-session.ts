import { useEffect, useSyncExternalStore } from 'react';
import { beatRunning, type Session } from '../../game/session/index.js';
import type { Settings } from '../../electron/contract/settings.js';
import type { ShiftState, SimEvent } from '../rules.js';

/**
 * Reads a part of the running shift and renders again only when that part changes.
 * The selector must return a primitive or an object that stands in the state itself.
 */
export function useShift<T>(session: Session, select: (state: ShiftState) => T): T {
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}

/** Whether the shift's time stands still. */
export function usePaused(session: Session): boolean {
  return useSyncExternalStore(session.subscribe, session.isPaused);
}

/** Calls back with everything that happens in the shift; the callback should be stable. */
export function useShiftEvents(session: Session, onEvents: (events: readonly SimEvent[]) => void): void {
  useEffect(() => session.onEvents(onEvents), [session, onEvents]);
}

/**
 * Feeds real time to the session, one frame at a time: the only clock of the game.
 * In an exam the player's own timers apply while a caller is on the line.
 */
export function useShiftClock(session: Session, timers: Settings['timers']): void {
  useEffect(() => {
    let frame = 0;
    let last: number | null = null;
    const turn = (now: number): void => {
      const elapsed = last === null ? 0 : now - last;
      last = now;
      const state = session.getState();
      // A beat that is being held lasts as long as it lasts.
      const slowed = state.mode === 'exam' && state.phase === 'call' && !beatRunning(state);
      if (!(slowed && timers === 'off')) {
        session.setSpeed(slowed && timers !== 'off' ? 1 / timers : 1);
        session.advance(elapsed);
      }
      frame = requestAnimationFrame(turn);
    };
    const forget = (): void => {
      last = null;
    };
    document.addEventListener('visibilitychange', forget);
    frame = requestAnimationFrame(turn);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', forget);
    };
  }, [session, timers]);
}

/** Pauses the shift as soon as nobody can see it. */
export function usePauseWhenHidden(onHidden: () => void): void {
  useEffect(() => {
    const check = (): void => {
      if (document.hidden) onHidden();
    };
    document.addEventListener('visibilitychange', check);
    return () => document.removeEventListener('visibilitychange', check);
  }, [onHidden]);
}
