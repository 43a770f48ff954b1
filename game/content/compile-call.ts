import type { Caller, CallVariant, Option, Slot, SpokenLine, StatedFact } from '../sim/level.js';
import { TOOLS, type CardKind } from '../sim/vocabulary.js';
import { blanksOf, boardOf, cardFieldsIn, templateBoard } from './boards.js';
import { authorityIn, CALLBACK, CALLER, factIn, factToolsIn, factValuesIn, STAFF } from './facts.js';
import type { CallSource } from './schema/call.js';
import type { SpokenLineSource, Text } from './schema/common.js';
import type { CardSlotSource, ChoiceSlotSource, OptionSource, SlotSource } from './schema/slot.js';
import { CALLBACK_CHARS, CALLS_BACK, fillTemplate, placeholdersOf, type Language } from './text-table.js';
import { entriesIn, variantsOf } from './variants.js';

/** Exam mode: time for a line, and for putting a card together, where the author gives none. */
const LINE_SECONDS = 20;
const CARD_SECONDS = 90;

/** The rules' view of a call, once per variant. The source has no errors. */
export function compileCall(source: CallSource, staff: Text, cards: CardKinds = new Map()): readonly CallVariant[] {
  return variantsOf(source).map((id) => ({
    id,
    weight: source.variants?.[id]?.weight ?? 1,
    call: {
      id: source.id,
      variantId: id,
      kind: source.class,
      channel: source.channel ?? 'phone',
      skill: source.skill ?? 'billing',
      caller: {
        ...moodIn(source, id),
        factor: source.caller.factor ?? 1,
        drift: source.caller.drift ?? 1,
        patienceSeconds: source.caller.patienceSeconds ?? 30,
        queuePatienceSeconds: source.caller.queuePatienceSeconds ?? 120,
        persists: source.caller.persists ?? false,
      },
      factTools: factToolsIn(source, id),
      tools: TOOLS.filter((tool) => source.tools?.[tool] !== undefined),
      authority: authorityIn(source, id),
      promises: Object.fromEntries(
        Object.entries(source.promises ?? {}).map(([key, promise]) => [
          key,
          { dueSeconds: promise.dueSeconds ?? 20, later: promise.later !== undefined, keptBy: promise.keptBy ?? null },
        ]),
      ),
      slots: entriesIn(id, source.flow).map(([slotId, slot]) => compileSlot({ call: source, staff, cards }, id, slotId, slot)),
      hasLog: source.log !== undefined,
    },
  }));
}

/** How the caller starts in a variant. */
function moodIn(source: CallSource, variant: string): Pick<Caller, 'emotion' | 'moods'> {
  const fixed = source.caller.emotionBy?.[variant];
  if (fixed !== undefined) return { emotion: fixed };
  const [calmest, hottest] = moodsOf(source);
  return { emotion: (calmest + hottest) / 2, ...(calmest === hottest ? {} : { moods: [calmest, hottest] }) };
}

/** The emotions with which the caller may start: the calmest and the hottest. */
export function moodsOf({ caller: { emotion } }: CallSource): readonly [number, number] {
  return typeof emotion === 'number' ? [emotion, emotion] : emotion;
}

/** The cards of a pack by full name, such as `L03/volume-served`. */
export type CardKinds = ReadonlyMap<string, CardKind>;

/** What the parts of a call are compiled with. */
interface Around {
  readonly call: CallSource;
  readonly staff: Text;
  readonly cards: CardKinds;
}

function compileSlot(around: Around, variant: string, slotId: string, slot: SlotSource): Slot {
  const base = `${around.call.id}/${slotId}`;
  return {
    id: slotId,
    kind: slot.kind ?? 'say',
    step: slot.step,
    weight: slot.weight ?? 1,
    seconds: slot.seconds ?? (slot.kind === 'card' ? CARD_SECONDS : LINE_SECONDS),
    interrupt: slot.interrupt ?? false,
    optional: slot.optional ?? false,
    after: slot.after ?? false,
    heat: slot.heat ?? 0,
    stress: slot.stress ?? 0,
    says: spoken(`${base}/says`, variant, slot.says),
    options:
      slot.kind === 'card'
        ? cardOptions(base, slot)
        : entriesIn(variant, slot.options).map(([key, option]) => compileOption(around, variant, `${base}/${key}`, key, slot, option)),
    ...(slot.kind === 'card' ? cardParts(variant, slot) : templateParts(slot)),
  };
}

/** The blanks of a slot with a template; nothing in any other. */
function templateParts(slot: ChoiceSlotSource): Pick<Slot, 'fields' | 'board' | 'template'> {
  const blanks = blanksOf(slot);
  if (!('template' in slot) || slot.template === undefined) return { fields: [], board: null };
  const fields = blanks.map(({ id, chips, right, alsoRight, bad, seconds }) => ({ id, chips: Object.keys(chips), right, alsoRight, bad, seconds }));
  return { fields, board: templateBoard(blanks.length), template: slot.template.card };
}

/** The card that a line rests on: its own, or the template of its slot for the line that the template stands for. */
function neededBy(slot: SlotSource, option: OptionSource): string | undefined {
  return option.needs ?? ('template' in slot && option.tier === 'model' ? slot.template?.card : undefined);
}

function compileOption({ call, staff, cards }: Around, variant: string, lineId: string, key: string, slot: SlotSource, option: OptionSource): Option {
  const needed = neededBy(slot, option);
  const kind = needed === undefined ? undefined : cards.get(needed);
  return {
    id: key,
    lineId,
    tier: option.tier,
    step: option.step ?? slot.step,
    tags: option.tags ?? [],
    states: statedFacts(option),
    grants: option.grants ?? {},
    promise: option.promise ?? null,
    hold: option.hold ?? null,
    supervisor: option.supervisor ?? false,
    emotion: option.emotion ?? null,
    next: option.next ?? null,
    replies: spoken(`${lineId}/reply`, variant, option.reply),
    points: option.why?.points ?? [],
    ...(option.keeps === undefined ? {} : { keeps: option.keeps }),
    ...(needed === undefined || kind === undefined ? {} : { needs: { card: needed, kind } }),
    ...(option.tellsChats === true ? { tellsChats: true } : {}),
    chars: { zh: renderedLength(call, staff, variant, option.zh ?? '', 'zh'), en: renderedLength(call, staff, variant, option.en ?? '', 'en') },
  };
}

function cardParts(variant: string, slot: CardSlotSource): Pick<Slot, 'fields' | 'board'> {
  const fields = cardFieldsIn(variant, slot).map(({ id, chips, right, alsoRight, bad, seconds, step, figures, keeps }) => ({ id, chips: Object.keys(chips), right, alsoRight, bad, seconds, ...(step === undefined ? {} : { step }), ...(figures === undefined ? {} : { figures }), ...(keeps === undefined ? {} : { keeps }) }));
  return { fields, board: boardOf(slot, fields.length) };
}

/** The three outcomes of a card. Their text is the card itself. */
function cardOptions(base: string, slot: CardSlotSource): readonly Option[] {
  return (['model', 'ordinary', 'landmine'] as const).map((tier) => ({
    id: tier,
    lineId: `${base}/${tier}`,
    tier,
    step: slot.step,
    tags: tier === 'landmine' ? (['VAGUE'] as const) : [],
    states: [],
    grants: {},
    promise: null,
    hold: null,
    supervisor: false,
    emotion: null,
    next: null,
    replies: [],
    points: slot.why.points,
    ...(slot.keeps === undefined ? {} : { keeps: slot.keeps }),
    chars: { zh: 0, en: 0 },
  }));
}

/** The facts an option states: its placeholders, and what `states` adds or contradicts. */
export function statedFacts(option: OptionSource): readonly StatedFact[] {
  const ids = new Set([...placeholdersOf(option.zh ?? ''), ...placeholdersOf(option.en ?? ''), ...Object.keys(option.states ?? {})]);
  ids.delete(STAFF);
  ids.delete(CALLER);
  ids.delete(CALLBACK);
  return [...ids].map((factId) => ({ factId, right: (option.states?.[factId] ?? true) === true }));
}

function spoken(base: string, variant: string, lines: Readonly<Record<string, SpokenLineSource>> | undefined): readonly SpokenLine[] {
  return entriesIn(variant, lines)
    .map(([key, line]) => ({ lineId: `${base}/${key}`, from: line.from ?? 0 }))
    .toSorted((a, b) => a.from - b.from);
}

/** Characters of a template as it is read in one variant. */
export function renderedLength(call: CallSource, staff: Text, variant: string, template: string, language: Language): number {
  const filled = fillTemplate(template, (name) => (name === STAFF ? staff : name === CALLBACK ? CALLS_BACK : factIn(call, variant, name))?.[language]);
  return [...filled].length;
}

/** A name of the greatest length that a policy may give `{callback}`. */
const LONGEST_CALLBACK: Text = { zh: '人'.repeat(CALLBACK_CHARS.zh), en: 'x'.repeat(CALLBACK_CHARS.en) };

/** Characters of a template at most, whatever is drawn for its facts. */
export function longestRendered(call: CallSource, staff: Text, variant: string, template: string, language: Language): number {
  const filled = fillTemplate(template, (name) => {
    const values = name === STAFF ? [staff] : name === CALLBACK ? [LONGEST_CALLBACK] : factValuesIn(call, variant, name);
    return values.map((value) => value[language]).reduce((longest, value) => ([...value].length > [...longest].length ? value : longest), '');
  });
  return [...filled].length;
}
