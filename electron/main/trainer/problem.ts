import type { Bilingual } from '../../contract/ids.js';

/** Something the trainer should read: what happened, where, and what to do. Nothing was half done. */
export class TrainerProblem extends Error {
  readonly problem: Bilingual;
  constructor(problem: Bilingual) {
    super(problem.en);
    this.name = 'TrainerProblem';
    this.problem = problem;
  }
}

/** Any error as the trainer reads it: an error that brings its own sentences keeps them. */
export function problemOf(error: unknown): Bilingual {
  if (error instanceof Error) {
    for (const part of ['problem', 'said', 'bilingual', 'notice'] as const) {
      const found: unknown = Reflect.get(error, part);
      if (isBilingual(found)) return found;
    }
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `没有办成：${reason}。已有的成绩没有动。再试一次；还是不行，把这句话记下来告诉管理员。`,
    en: `That did not work: ${reason}. The results that are kept were not touched. Try again; if it still fails, note this sentence for whoever looks after the machine.`,
  };
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
}
