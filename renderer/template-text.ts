import type { Say } from './hooks/use-pack-words.js';
import { callSheetOf, type PackWords } from './library.js';
import type { CallState, Picks, Slot } from './rules.js';

/** Letters and marks that no space stands beside. */
const WIDE = /[\u3000-\u9fff\uff00-\uffef]/u;

/** A filled template as it is sent: the chosen parts in order; blanks that are still open as dashes. Chinese runs on without spaces. */
export function templateText(pack: PackWords, say: Say, talk: Pick<CallState, 'callId' | 'variantId'>, slot: Pick<Slot, 'id'>, picks: Picks): string {
  const blanks = callSheetOf(pack, talk.callId).cards[slot.id] ?? [];
  const parts = blanks.map((blank) => {
    const chip = blank.chips.find((entry) => entry.id === picks[blank.id]);
    return chip === undefined ? '＿＿' : say(chip.line, talk.variantId);
  });
  return parts.reduce((text, part) => (text === '' || WIDE.test(text.slice(-1)) || WIDE.test(part.slice(0, 1)) ? text + part : `${text} ${part}`), '');
}
