import type { Bilingual } from '../../electron/contract/ids.js';
import type { Outcome } from '../../electron/contract/trainer/outcome.js';
import type { Trainer } from '../../electron/contract/trainer/trainer.js';

declare global {
  interface Window {
    /** Put there by the preload script of the shell; absent in a plain browser. */
    readonly trainer?: Trainer;
  }
}

/** What a question came to: the shell's answer, or why there is none. */
export async function answered<T>(asking: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await asking;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem: Bilingual = {
      zh: `没有问到结果：${reason}。再试一次；还是不行，关掉程序重新打开。`,
      en: `There was no answer: ${reason}. Try again; if it still fails, close the program and open it again.`,
    };
    return { kind: 'problem', problem };
  }
}
