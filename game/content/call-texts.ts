import { blanksOf, cardFieldsOf } from './boards.js';
import type { Path } from './diagnostic.js';
import { CALLER } from './facts.js';
import type { CallSource } from './schema/call.js';
import type { ChipFieldSource, SpokenLineSource, Text } from './schema/common.js';
import type { SlotSource } from './schema/slot.js';
import { variantsOf } from './variants.js';

/** What a text is for; limits and number rules depend on it. */
export type TextRole = 'name' | 'about' | 'issue' | 'option' | 'says' | 'reply' | 'why' | 'tool' | 'promise' | 'chip' | 'blank' | 'label' | 'timeline' | 'title' | 'ask' | 'card' | 'mark';

/** One text of a call with its permanent line id. */
export interface CallText {
  readonly lineId: string;
  readonly role: TextRole;
  readonly path: Path;
  readonly text: Text;
  /** The variants in which it can be read. */
  readonly variants: readonly string[];
}

/** Every text of a call, in the order of its file. Line ids are made of permanent ids only. */
export function callTexts(call: CallSource): readonly CallText[] {
  const all = variantsOf(call);
  const texts: CallText[] = [];
  const within = (outer: readonly string[], only: readonly string[] | undefined): readonly string[] =>
    only === undefined ? outer : outer.filter((variant) => only.includes(variant));
  const add = (role: TextRole, id: string, path: Path, text: Text, variants: readonly string[] = all): void => {
    texts.push({ lineId: `${call.id}/${id}`, role, path, text: { zh: text.zh, en: text.en }, variants });
  };
  const addLines = (role: TextRole, id: string, path: Path, lines: Readonly<Record<string, SpokenLineSource>> | undefined, variants: readonly string[]): void => {
    for (const [key, line] of Object.entries(lines ?? {})) add(role, `${id}/${key}`, [...path, key], line, within(variants, line.only));
  };
  const addChips = (id: string, path: Path, field: ChipFieldSource, variants: readonly string[]): void => {
    for (const [key, chip] of Object.entries(field.chips)) add('chip', `${id}/${key}`, [...path, 'chips', key], chip, variants);
  };

  add('name', 'caller/name', ['caller', 'name'], { zh: `{${CALLER}}`, en: `{${CALLER}}` });
  add('about', 'caller/about', ['caller', 'about'], call.caller.about);
  add('issue', 'caller/issue', ['caller', 'issue'], call.caller.issue);

  for (const [tool, page] of Object.entries(call.tools ?? {})) {
    add('tool', `tool/${tool}/title`, ['tools', tool, 'title'], page.title);
    for (const [key, row] of Object.entries(page.rows)) {
      const path = ['tools', tool, 'rows', key];
      const variants = within(all, row.only);
      add('tool', `tool/${tool}/row/${key}/label`, [...path, 'label'], row.label, variants);
      if ('text' in row) add('tool', `tool/${tool}/row/${key}/text`, [...path, 'text'], row.text, variants);
    }
    page.timeline?.marks.forEach((mark, index) => {
      add('timeline', `tool/${tool}/mark/${index}`, ['tools', tool, 'timeline', 'marks', index, 'label'], mark.label, within(all, mark.only));
    });
  }
  for (const [key, limit] of Object.entries(call.authority ?? {})) {
    add('label', `authority/${key}`, ['authority', key, 'label'], limit.label);
    if (limit.unit) add('label', `authority/${key}/unit`, ['authority', key, 'unit'], limit.unit);
  }
  for (const [key, promise] of Object.entries(call.promises ?? {})) {
    add('promise', `promise/${key}/what`, ['promises', key, 'what'], promise.what);
    if (promise.message) add('promise', `promise/${key}/message`, ['promises', key, 'message'], promise.message);
    if (promise.later) add('promise', `promise/${key}/later`, ['promises', key, 'later'], promise.later);
  }
  for (const [key, field] of Object.entries(call.log ?? {})) addChips(`log/${key}`, ['log', key], field, all);
  for (const [id, slot] of Object.entries(call.flow)) addSlot(id, slot, within(all, slot.only));
  return texts;

  function addSlot(id: string, slot: SlotSource, variants: readonly string[]): void {
    const path = ['flow', id];
    if (slot.title) add('title', `${id}/title`, [...path, 'title'], slot.title, variants);
    addLines('says', `${id}/says`, [...path, 'says'], slot.says, variants);
    if (slot.kind === 'card') {
      if (slot.ask) add('ask', `${id}/ask`, [...path, 'ask'], slot.ask, variants);
      for (const field of cardFieldsOf(slot)) {
        const where = within(variants, field.only);
        add(slot.board === undefined || slot.board === 'form' || slot.board === 'tokens' ? 'label' : 'card', `${id}/field/${field.id}`, [...path, ...field.path], field.label, where);
        for (const [key, chip] of Object.entries(field.chips)) {
          const chipPath = slot.board === 'sort' ? ['bins', key] : ['fields', field.id, 'chips', key];
          add(field.worded ? 'chip' : 'mark', `${id}/field/${field.id}/${key}`, [...path, ...chipPath], chip, where);
        }
      }
      for (const tier of ['model', 'ordinary', 'landmine'] as const) add('why', `${id}/${tier}/why`, [...path, 'why', tier], slot.why[tier], variants);
      return;
    }
    for (const blank of blanksOf(slot)) {
      add('label', `${id}/field/${blank.id}`, [...path, ...blank.path], blank.label, variants);
      for (const [key, chip] of Object.entries(blank.chips)) add('blank', `${id}/field/${blank.id}/${key}`, [...path, 'template', 'fields', blank.id, 'chips', key], chip, variants);
    }
    for (const [key, option] of Object.entries(slot.options)) {
      const here = [...path, 'options', key];
      const where = within(variants, option.only);
      if (option.zh !== undefined && option.en !== undefined) add('option', `${id}/${key}`, here, { zh: option.zh, en: option.en }, where);
      addLines('reply', `${id}/${key}/reply`, [...here, 'reply'], option.reply, where);
      if (option.why) add('why', `${id}/${key}/why`, [...here, 'why'], option.why, where);
    }
  }
}
