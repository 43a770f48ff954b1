import { useEffect, useState, useSyncExternalStore } from 'react';
import { beatRunning, type Session } from '../../game/session/index.js';
import type { Settings } from '../../electron/contract/settings.js';
import type { CallState, ShiftState, SimEvent } from '../rules.js';

/**
 * Reads a part of the running shift and renders again only when that part changes.
 * The selector must return a primitive or an object that stands in the state itself.
 */
export function useShift<T>(session: Session, select: (state: ShiftState) => T): T {
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}

/**
 * The call on the line as it is drawn. In an exam the rules count its silence ten times a second; no screen shows
 * that count, so until something else has changed this is the same object.
 */
export function useShownCall(session: Session): CallState | null {
  const [select] = useState(shownCalls);
  return useShift(session, select);
}

/** Makes a selector that passes over changes of nothing but the silence. */
export function shownCalls(): (state: ShiftState) => CallState | null {
  let shown: CallState | null = null;
  return ({ call }) => {
    if (shown === null || call === null || !differOnlyInSilence(shown, call)) shown = call;
    return shown;
  };
}

function differOnlyInSilence(one: CallState, other: CallState): boolean {
  const keys = Object.keys(other) as (keyof CallState)[];
  return keys.length === Object.keys(one).length && keys.every((key) => key === 'silenceTicks' || one[key] === other[key]);
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
 * In an exam the player's own timers apply while a caller is on the line. Null: somebody else is the clock.
 */
export function useShiftClock(session: Session, timers: Settings['timers'] | null): void {
  useEffect(() => {
    if (timers === null) return undefined;
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
