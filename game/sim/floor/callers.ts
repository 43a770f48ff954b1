import type { FloorCaller, FloorState } from './state.js';

const known = new WeakMap<FloorState['waiting'], readonly FloorCaller[]>();

/**
 * Those who hold the line and wait, the longest first. Somebody who is owed a call has hung up long ago: they are due,
 * but nobody in the queue. The same queue always gives the same array.
 */
export function callersIn({ waiting }: Pick<FloorState, 'waiting'>): readonly FloorCaller[] {
  if (waiting.every(({ kind }) => kind !== 'callback')) return waiting;
  const callers = known.get(waiting) ?? waiting.filter(({ kind }) => kind !== 'callback');
  known.set(waiting, callers);
  return callers;
}
