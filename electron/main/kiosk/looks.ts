/** What one look at the page finds: it has ended, or is still loading, or stands and is asked whether it lives. */
export type Looked = 'gone' | 'loading' | 'there';

/** How many looks in a row may find no answer, or the page still loading. */
const HUNG_LOOKS = 5;
const LOADING_LOOKS = 30;

/** Counts looks at a page. */
export interface Looks {
  look(found: Looked): void;
  /** The page has answered a question. */
  answered(): void;
}

/**
 * Finds out whether a page is hung. `ask` asks it once for a sign of life; `end` is called when it has given none, or has
 * been loading, for too many looks in a row. Looks are counted and not seconds: a computer that slept, or a program that
 * stood still itself, has not waited for the page meanwhile.
 */
export function countLooks(ask: () => void, end: () => void): Looks {
  let found: Looked = 'gone';
  let silent = 0;
  return {
    look(now) {
      if (now !== found) silent = 0;
      found = now;
      if (now === 'gone') return;
      // Asked at every look: a question to a page that was loaded anew in that moment is never answered.
      if (now === 'there') ask();
      silent += 1;
      if (silent <= (now === 'there' ? HUNG_LOOKS : LOADING_LOOKS)) return;
      silent = 0;
      end();
    },
    answered() {
      if (found === 'there') silent = 0;
    },
  };
}
