import type { CallSheet } from '../../game/content/index.js';
import type { Say } from '../hooks/use-pack-words.js';
import type { Words } from '../i18n/words.js';
import type { Slot } from '../rules.js';

/** What a decision is called: by its own title, or by its step. */
export function slotName(words: Words, sheet: CallSheet, slot: Pick<Slot, 'id' | 'step'>, say: Say, variantId?: string): string {
  const title = sheet.titles[slot.id];
  return title === undefined ? words.steps[slot.step] : say(title, variantId);
}
