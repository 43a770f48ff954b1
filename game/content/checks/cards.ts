import type { CardKind } from '../../sim/vocabulary.js';
import type { CardKinds } from '../compile-call.js';
import type { Path, Reporter } from '../diagnostic.js';
import { didYouMean } from '../nearest.js';
import type { CallSource } from '../schema/call.js';
import type { LevelSource } from '../schema/level.js';
import type { OptionSource, SlotSource } from '../schema/slot.js';
import { existsIn, variantsOf } from '../variants.js';
import { optionsIn, optionsOf } from './call-check.js';

/** Longest name of a card, characters. */
const NAME_MOST = { zh: 12, en: 34 } as const;

/** Every card that the levels of a pack declare, by full name such as `L03/volume-served`. */
export function cardsOf(levels: readonly { readonly source: LevelSource | null }[]): CardKinds {
  return new Map(levels.flatMap(({ source }) => Object.entries(source?.cards ?? {}).map(([id, { kind }]): [string, CardKind] => [`${source?.id ?? ''}/${id}`, kind])));
}

/** Every place of a call that gives cards. */
function givesOf(call: CallSource): readonly { readonly keeps: readonly string[]; readonly path: Path }[] {
  return Object.entries(call.flow).flatMap(([slotId, slot]) => givesOfSlot(slot, ['flow', slotId]));
}

function givesOfSlot(slot: SlotSource, path: Path): readonly { readonly keeps: readonly string[]; readonly path: Path }[] {
  if (slot.kind !== 'card') return Object.entries(slot.options).map(([id, { keeps }]) => ({ keeps: keeps ?? [], path: [...path, 'options', id, 'keeps'] }));
  const taken = slot.board === 'pick' ? Object.entries(slot.cards).map(([id, { keeps }]) => ({ keeps: keeps ?? [], path: [...path, 'cards', id, 'keeps'] })) : [];
  return [{ keeps: slot.keeps ?? [], path: [...path, 'keeps'] }, ...taken];
}

/** Cards that a call gives and rests on: they exist, and nobody is left without a word for lack of one. */
export function checkCallCards(call: CallSource, level: LevelSource, cards: CardKinds, reporter: Reporter): void {
  const own = Object.keys(level.cards ?? {});
  for (const { keeps, path } of givesOf(call)) {
    const unknown = keeps.find((card) => !own.includes(card));
    if (unknown !== undefined) reporter.report('unknownReference', path, `The level has no card "${unknown}".`, didYouMean(unknown, own));
  }
  for (const { option, path } of optionsOf(call)) {
    if (option.needs !== undefined && !cards.has(option.needs)) reporter.report('unknownReference', [...path, 'needs'], `No level of the pack has the card "${option.needs}".`, didYouMean(option.needs, [...cards.keys()]));
  }
  checkTemplates(call, cards, reporter);
  for (const [slotId, slot] of Object.entries(call.flow)) {
    const stuck = variantsOf(call).filter((variant) => existsIn(variant, slot.only)).find((variant) => {
      const good = optionsIn(call, slotId, variant).filter(({ option }) => option.tier !== 'landmine');
      return good.length > 0 && good.every(({ option }) => option.needs !== undefined);
    });
    if (stuck !== undefined) reporter.report('noWayOut', ['flow', slotId], `"${slotId}" leaves a player without cards nothing true to say.`);
  }
}

/** A template that a decision can be answered with: it is one, and using it well or badly shows in the tags. */
function checkTemplates(call: CallSource, cards: CardKinds, reporter: Reporter): void {
  for (const [slotId, slot] of Object.entries(call.flow)) {
    if (!('template' in slot) || slot.template === undefined) continue;
    const path = ['flow', slotId, 'template'];
    const { card, fields } = slot.template;
    checkTemplate(card, [...path, 'card'], cards, reporter);
    const options = Object.values<OptionSource>(slot.options);
    const personal = options.every((option) => option.tier !== 'model' || option.tags?.includes('PERSONALISED'));
    const copied = options.some((option) => option.tier === 'landmine' && option.tags?.includes('MECHANICAL'));
    if (!personal || !copied || Object.values(fields).every((field) => field.personal !== true)) reporter.report('unmarkedTemplate', path, `"${slotId}" does not say what a copy of its template would be.`);
  }
}

/** A card that must be a template of some level of the pack. */
function checkTemplate(card: string, path: Path, cards: CardKinds, reporter: Reporter): void {
  if (cards.get(card) !== 'template') reporter.report('notTemplate', path, `No level of the pack has a template "${card}".`, didYouMean(card, [...cards].flatMap(([name, kind]) => (kind === 'template' ? [name] : []))));
}

/** Cards of a level: those it declares have short names and are given somewhere, those its off-screen calls ask for are templates. */
export function checkLevelCards(level: LevelSource, calls: ReadonlyMap<string, CallSource>, cards: CardKinds, reporter: Reporter): void {
  level.offscreen?.drawer?.forEach((card, at) => checkTemplate(card, ['offscreen', 'drawer', at], cards, reporter));
  const given = new Set([...calls.values()].flatMap((call) => givesOf(call).flatMap(({ keeps }) => keeps)));
  for (const [id, card] of Object.entries(level.cards ?? {})) {
    if (!given.has(id)) reporter.report('cardNotGiven', ['cards', id], `No decision of this level gives "${id}".`);
    for (const language of ['zh', 'en'] as const) {
      const length = [...card[language]].length;
      if (length > NAME_MOST[language]) reporter.report('tooLong', ['cards', id, language], `${length} characters; at most ${NAME_MOST[language]} fit.`);
    }
  }
}
