/** From this many characters in a row on, a text counts as copied. */
export const COPIED_FROM = 15;

/** Names of flows and trade terms that everybody writes alike. */
const SET_TERMS = ['理解道歉行动补偿跟进', '云桥通信', '云桥商城', '客户服务热线', '畅享套餐'];

/** Finds sentences of reference texts in other texts. */
export interface CopyFinder {
  /** The first copied run of characters in `text`, or null. */
  find(text: string): string | null;
}

/**
 * A finder over the reference texts. Punctuation and spaces are ignored on both sides,
 * so that a comma does not hide a copy; only Chinese text is compared.
 */
export function createCopyFinder(references: readonly string[]): CopyFinder {
  const runs = new Set<string>();
  for (const reference of references) {
    for (const part of comparable(reference)) {
      for (let at = 0; at + COPIED_FROM <= part.length; at += 1) runs.add(part.slice(at, at + COPIED_FROM));
    }
  }
  return {
    find(text) {
      for (const part of comparable(text)) {
        for (let at = 0; at + COPIED_FROM <= part.length; at += 1) {
          const run = part.slice(at, at + COPIED_FROM);
          if (runs.has(run)) return run;
        }
      }
      return null;
    },
  };
}

function comparable(text: string): readonly string[] {
  let bare = text.replace(/\{[^{}]*\}/g, '\n').replace(/[^\p{L}\p{Nd}\n]/gu, '');
  for (const term of SET_TERMS) bare = bare.replaceAll(term, '\n');
  return bare.split('\n').filter((part) => /\p{Script=Han}/u.test(part));
}
