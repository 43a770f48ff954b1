import { useState } from 'react';
import type { Bilingual } from '../../electron/contract/ids.js';
import type { Outcome } from '../../electron/contract/trainer/outcome.js';
import { answered } from './ask.js';
import { useTrainer } from './desk-context.js';

/** Asks the shell for one thing at a time; `then` gets the answer unless somebody closed the dialog of the system. */
export type AskOnce = <T>(asking: () => Promise<Outcome<T | null>>, then: (value: T) => void) => void;

/** A question that is on its way, and what went wrong with the last one. */
export interface Asking {
  readonly busy: boolean;
  readonly problem: Bilingual | null;
  readonly ask: AskOnce;
}

/** See {@link Asking}. */
export function useAsk(): Asking {
  const { locked } = useTrainer();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Bilingual | null>(null);
  return {
    busy, problem,
    ask(asking, then) {
      if (busy) return;
      setBusy(true);
      setProblem(null);
      void answered(asking()).then((outcome) => {
        setBusy(false);
        if (outcome.kind === 'locked') locked();
        else if (outcome.kind === 'problem') setProblem(outcome.problem);
        else if (outcome.value !== null) then(outcome.value);
      });
    },
  };
}
