import type { Bilingual } from '../../contract/ids.js';

/** Why an exchange was refused, in words for the trainer: what happened, where, and what to do. Nothing was written. */
export class ExchangeProblem extends Error {
  override readonly name = 'ExchangeProblem';
  /** What kind of refusal it is, such as `bundle/altered`. */
  readonly code: string;
  readonly sentence: Bilingual;

  constructor(code: string, sentence: Bilingual) {
    super(sentence.en);
    this.code = code;
    this.sentence = sentence;
  }
}

/** The sentence of any error: a problem's own, or one that names what the system said. */
export function sentenceOf(error: unknown): Bilingual {
  if (error instanceof ExchangeProblem) return error.sentence;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `没有完成，系统给出的原因是：${reason}。什么也没有写入，可以再试一次。`,
    en: `It was not completed; the system says: ${reason}. Nothing was written; you can try again.`,
  };
}
