import type { Outcome } from '../../contract/trainer/outcome.js';
import type { Trainer } from '../../contract/trainer/trainer.js';
import type { TrainerLock } from './lock.js';
import { problemOf } from './problem.js';

/** What the main process does for each request of the trainer's desk. */
export type TrainerHandlers = { readonly [K in keyof Trainer]: (...args: Parameters<Trainer[K]>) => ReturnType<Trainer[K]> | Awaited<ReturnType<Trainer[K]>> };

/** A request that is answered only while the desk stands open; whatever goes wrong is answered in sentences. */
export function behind<A extends readonly unknown[], T>(lock: TrainerLock, log: (text: string) => void, work: (...args: A) => T | Promise<T>): (...args: A) => Promise<Outcome<T>> {
  return async (...args) => {
    if (!lock.admits()) return { kind: 'locked' };
    try {
      return { kind: 'done', value: await work(...args) };
    } catch (error) {
      const problem = problemOf(error);
      log(`Trainer's desk: ${problem.en}`);
      return { kind: 'problem', problem };
    }
  };
}
