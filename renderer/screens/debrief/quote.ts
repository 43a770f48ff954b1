import type { Option, Slot } from '../../../game/sim/index.js';
import { callSheetOf, hasLine, type PackWords } from '../../library.js';
import { templateText } from '../../template-text.js';
import type { Say } from '../../hooks/use-pack-words.js';
import type { Words } from '../../i18n/words.js';
import type { Unit } from './choices.js';
import type { Quote } from './debrief-context.js';
import { fill } from './fill.js';

/** Puts a choice into words: what was said, how it sounded, where it was sorted, or what the card held. */
export function quoteOf(words: Words, pack: PackWords, say: Say, unit: Unit, slot: Slot, option: Option, picks: Readonly<Record<string, string>> | null): Quote {
  const variant = unit.state.variantId;
  const t = words.debrief.choices;
  const hours = slot.board?.hours;
  if (hours !== undefined) {
    const w = words.interview.day;
    const chosen = picks === null ? fill(w.within, { n: hours.model }) : fill(w.sent, { n: picks['hour'] ?? '' });
    return { text: chosen, spoken: false, fields: [{ id: 'hour', label: words.shift.clock, chosen, right: option.tier === 'model' ? null : fill(w.within, { n: hours.model }) }] };
  }
  if (slot.kind === 'card') {
    const sheet = callSheetOf(pack, unit.id).cards[slot.id] ?? [];
    const fields = slot.fields.map((field) => {
      const labels = sheet.find((entry) => entry.id === field.id);
      const chip = (id: string | undefined): string => say(labels?.chips.find((entry) => entry.id === id)?.line ?? '', variant);
      const chosen = picks?.[field.id] ?? field.right;
      return { id: field.id, label: labels === undefined ? field.id : say(labels.label, variant), chosen: chip(chosen), right: chosen === field.right || field.alsoRight.includes(chosen) ? null : chip(field.right) };
    });
    return { text: fields.map((field) => field.chosen).join(' · '), spoken: false, fields };
  }
  if (slot.template !== undefined && picks !== null) return { text: templateText(pack, say, unit.state, slot, picks), spoken: true, fields: [] };
  const own = hasLine(pack, option.lineId) ? say(option.lineId, variant) : null;
  if (slot.kind === 'sort') {
    const names: Readonly<Record<string, string>> = words.shift.sortNames;
    return { text: own ?? fill(t.sortAs, { kind: names[option.id] ?? option.id }), spoken: false, fields: [] };
  }
  if (slot.kind === 'tone') {
    const tones: Readonly<Record<string, string>> = words.shift.tones;
    return { text: own === null ? (tones[option.id] ?? option.id) : own, spoken: own !== null, fields: [] };
  }
  return { text: own ?? option.id, spoken: true, fields: [] };
}
