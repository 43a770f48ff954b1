import { callTexts } from './call-texts.js';
import type { CallCheck } from './checks/call-check.js';
import { checkDraws } from './checks/draws.js';
import { checkFacts } from './checks/facts.js';
import { checkFlow, checkVariantNames } from './checks/flow.js';
import { checkOptions } from './checks/options.js';
import { checkTexts } from './checks/texts.js';

/** Every check of a single call. `findCopy` finds a run of characters copied from a reference text. */
export function checkCall(check: CallCheck, findCopy: (text: string) => string | null): void {
  checkVariantNames(check);
  checkFlow(check);
  checkOptions(check);
  checkFacts(check);
  checkDraws(check);
  checkTexts(check);
  for (const { text, path } of callTexts(check.call)) {
    const run = findCopy(text.zh);
    if (run !== null) check.reporter.report('copiedSentence', [...path, 'zh'], `"${run}" stands word for word in a reference text.`);
  }
}
