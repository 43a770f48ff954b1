import { useSyncExternalStore } from 'react';
import type { AnswerTarget } from './board-figures.js';

const listeners = new Set<() => void>();
let target: AnswerTarget = 15;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** By how many seconds the board counts a call as answered in time, as the player last chose it since the game was started; 15 before. */
export function useAnswerTarget(): AnswerTarget {
  return useSyncExternalStore(subscribe, () => target);
}

/** Counts by other seconds from now on, in this shift and the next. */
export function setAnswerTarget(next: AnswerTarget): void {
  target = next;
  for (const listener of [...listeners]) listener();
}
