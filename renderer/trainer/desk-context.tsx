import { createContext, use, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../electron/contract/trainer/outcome.js';
import type { Trainer } from '../../electron/contract/trainer/trainer.js';
import type { People } from '../../electron/contract/trainer/views.js';
import type { Library } from '../library.js';
import { answered } from './ask.js';
import type { Place } from './place.js';
import type { Watched } from './playback/watched.js';

/** What every page of the trainer's desk needs. */
export interface TrainerDesk {
  readonly trainer: Trainer;
  readonly library: Library;
  readonly people: People;
  /** Reads classes and people again, after a change. */
  reload(): void;
  /** Goes to the PIN: the shell has locked the desk. */
  locked(): void;
  go(place: Place): void;
  /** Opens a recording in the game's own view. */
  watch(watched: Watched, back: Place): void;
}

/** Holds the desk for its pages. */
export const TrainerContext = createContext<TrainerDesk | null>(null);

/** The trainer's desk. */
export function useTrainer(): TrainerDesk {
  const desk = use(TrainerContext);
  if (desk === null) throw new Error('useTrainer stands outside the trainer’s desk.');
  return desk;
}

/** Asks the shell whenever `key` changes; null until the answer is there. */
export function useAnswer<T>(key: string, ask: () => Promise<Outcome<T>>): Exclude<Outcome<T>, { kind: 'locked' }> | null {
  const { locked } = useTrainer();
  const [got, setGot] = useState<{ readonly key: string; readonly outcome: Exclude<Outcome<T>, { kind: 'locked' }> } | null>(null);
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  useEffect(() => {
    let gone = false;
    void answered(asking.current()).then((outcome) => {
      if (gone) return;
      if (outcome.kind === 'locked') locked();
      else setGot({ key, outcome });
    });
    return () => {
      gone = true;
    };
  }, [key, locked]);
  return got?.key === key ? got.outcome : null;
}
