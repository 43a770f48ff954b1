import { useCallback, useEffect, useRef } from 'react';
import type { Profile } from '../../electron/contract/desk.js';
import type { LevelEntry, OpenLevel } from '../library.js';
import type { Notebook } from '../notebook.js';
import { seedFor } from '../screens/resume.js';

/** A level with all that its shift is started with. */
export interface Prepared {
  readonly level: OpenLevel;
  readonly seed: number;
  readonly notebook: Notebook | undefined;
}

interface Preparing {
  readonly entry: LevelEntry;
  readonly runs: Profile['runs'];
  readonly ready: Promise<Prepared | null>;
}

/**
 * What a shift is started with: the level, its seed and the player's own earlier words. It is made ready while the
 * briefing is read, once that stands, so that sitting down need not wait for it. Each is handed out once; null when
 * the level cannot be read.
 */
export function usePrepared(
  briefed: LevelEntry | null,
  runs: Profile['runs'],
  open: (entry: LevelEntry) => Promise<OpenLevel | null>,
  lookBack: (level: OpenLevel) => Promise<Notebook | undefined>,
): (entry: LevelEntry) => Promise<Prepared | null> {
  const preparing = useRef<Preparing | null>(null);
  const prepare = useCallback((entry: LevelEntry) => {
    const known = preparing.current;
    if (known?.entry === entry && known.runs === runs) return known;
    const make = async (): Promise<Prepared | null> => {
      const level = await open(entry);
      return level === null ? null : { level, seed: seedFor(level, runs), notebook: await lookBack(level) };
    };
    preparing.current = { entry, runs, ready: make() };
    return preparing.current;
  }, [runs, open, lookBack]);

  useEffect(() => {
    if (briefed === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // After the frame in which the briefing is drawn.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => prepare(briefed));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [briefed, prepare]);

  return useCallback((entry: LevelEntry) => {
    const { ready } = prepare(entry);
    preparing.current = null;
    return ready;
  }, [prepare]);
}
