import { useState } from 'react';
import type { Bilingual } from '../../electron/contract/ids.js';
import type { Outcome } from '../../electron/contract/trainer/outcome.js';
import { answered } from './ask.js';
import { useTrainer } from './desk-context.js';

/** A change that is being written: whether it runs, and what went wrong. */
export interface Writing {
  readonly busy: boolean;
  readonly problem: Bilingual | null;
  /** Writes; calls `then` with the value when it worked, and reads classes and people again. */
  write<T>(change: Promise<Outcome<T>>, then: (value: T) => void): void;
}

/** See {@link Writing}. */
export function useWrite(): Writing {
  const { reload, locked } = useTrainer();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Bilingual | null>(null);
  return {
    busy, problem,
    write(change, then) {
      setBusy(true);
      setProblem(null);
      void answered(change).then((outcome) => {
        setBusy(false);
        if (outcome.kind === 'locked') locked();
        else if (outcome.kind === 'problem') setProblem(outcome.problem);
        else {
          reload();
          then(outcome.value);
        }
      });
    },
  };
}
