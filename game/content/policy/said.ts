import type { Call } from '../../sim/level.js';
import { modelOption, modelPath } from '../../sim/rules.js';
import { findPhrases } from './phrases.js';
import type { AssessedCall, PhraseResult } from './quality.js';
import type { QualityForm } from './sheet.js';

/** Every forbidden phrase that was said, in the order of the lines. After-call notes and inner voices are not said to the caller. */
export function phrasesIn({ rules, state, textOf }: AssessedCall, form: QualityForm): readonly PhraseResult[] {
  return state.moves.flatMap((move, moveIndex) => {
    const slot = rules.slots.find((entry) => entry.id === move.slotId);
    const text = slot === undefined || slot.after || (slot.kind !== 'say' && slot.kind !== 'tone') ? null : textOf(move.lineId);
    return text === null ? [] : findPhrases(text, form.phrases).map(({ phrase, language }) => ({ moveIndex, phrase, language }));
  });
}

/** Whether the best line of the call would carry this step. */
export function asksFor(call: Call, steps: readonly string[]): boolean {
  return modelPath(call).some((slot) => steps.includes(slot.step) || steps.includes(modelOption(slot).step));
}
