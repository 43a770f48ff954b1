import type { Board } from '../sim/level.js';
import type { Step } from '../sim/vocabulary.js';
import { TAKEN } from '../sim/boards.js';
import type { Text } from './schema/common.js';
import type { CardSlotSource, SlotSource } from './schema/slot.js';
import { existsIn } from './variants.js';

/** A field of a card with its words, whatever board it stands on. */
export interface CardFieldSource {
  readonly id: string;
  readonly label: Text;
  /** Chip id to its words. */
  readonly chips: Readonly<Record<string, Text>>;
  readonly right: string;
  readonly alsoRight: readonly string[];
  readonly bad: readonly string[];
  readonly seconds: number;
  readonly only: readonly string[] | undefined;
  /** The step whose own record decides, and figures that ask for a slower voice. */
  readonly step?: Step | undefined;
  readonly figures?: number | undefined;
  /** Cards of the level that taking this one gives. */
  readonly keeps: readonly string[] | undefined;
  /** Whether the chips are the author's words; else they are places, counts, or taken and left. */
  readonly worded: boolean;
  /** Where the label stands in the file, below the slot. */
  readonly path: readonly string[];
}

const LEFT = 'no';
const TAKE: Readonly<Record<string, Text>> = { [TAKEN]: { zh: '带上', en: 'taken' }, [LEFT]: { zh: '放下', en: 'left' } };

/** The fields of a card in one shape: rows of a form, cards to sort, tiles to order, jars, cards to take. */
export function cardFieldsOf(slot: CardSlotSource): readonly CardFieldSource[] {
  const plain = { alsoRight: [], bad: [], seconds: 0, only: undefined, keeps: undefined };
  switch (slot.board) {
    case 'sort':
      return Object.entries(slot.cards).map(([id, card]) => ({ ...plain, id, label: { zh: card.zh, en: card.en }, chips: slot.bins, right: card.bin, worded: true, path: ['cards', id] }));
    case 'order': {
      const places = counts(1, Object.keys(slot.tiles).length);
      return Object.entries(slot.tiles).map(([id, label], index) => ({ ...plain, id, label, chips: places, right: `${index + 1}`, worded: false, path: ['tiles', id] }));
    }
    case 'tokens':
      return Object.entries(slot.jars).map(([id, jar]) => {
        const chips = counts(0, slot.total);
        const within = (count: string, [from, to]: readonly [number, number]): boolean => Number(count) >= from && Number(count) <= to;
        const [right = `${jar.best[0]}`, ...alsoRight] = Object.keys(chips).filter((count) => within(count, jar.best));
        return { ...plain, id, label: jar.label, chips, right, alsoRight, bad: Object.keys(chips).filter((count) => !within(count, jar.fair) && !within(count, jar.best)), worded: false, path: ['jars', id, 'label'] };
      });
    case 'pick':
      return Object.entries(slot.cards).map(([id, card]) => ({
        ...plain, id, label: { zh: card.zh, en: card.en }, chips: TAKE, right: card.worth === 'good' ? TAKEN : LEFT, bad: card.worth === 'bad' ? [TAKEN] : [],
        // By time, a good card may stay behind and a fair one may come along.
        alsoRight: slot.time !== undefined && card.worth === 'good' ? [LEFT] : [],
        seconds: card.seconds ?? 0, step: card.step, figures: card.figures, only: card.only, keeps: card.keeps, worded: false, path: ['cards', id],
      }));
    case 'hour':
      return [];
    default:
      return Object.entries(slot.fields).map(([id, field]) => ({ ...plain, id, label: field.label, chips: field.chips, right: field.right, worded: true, path: ['fields', id, 'label'] }));
  }
}

/** The blanks of a slot's template in the same shape; none where it has no template. A wrong chip in a personal blank spoils the line. */
export function blanksOf(slot: SlotSource): readonly CardFieldSource[] {
  if (!('template' in slot) || slot.template === undefined) return [];
  return Object.entries(slot.template.fields).map(([id, { label, chips, right, personal }]) => ({
    id, label, chips, right, alsoRight: [], bad: personal === true ? Object.keys(chips).filter((chip) => chip !== right) : [], seconds: 0,
    only: undefined, keeps: undefined, worded: true, path: ['template', 'fields', id, 'label'],
  }));
}

/** How a filled template is graded. */
export function templateBoard(blanks: number): Board {
  return { kind: 'form', ordinaryUpTo: Math.min(2, blanks - 2), total: null, take: null, seconds: null };
}

/** The fields that exist in a variant. */
export function cardFieldsIn(variant: string, slot: CardSlotSource): readonly CardFieldSource[] {
  return cardFieldsOf(slot).filter((field) => existsIn(variant, field.only));
}

/** How the card is graded. */
export function boardOf(slot: CardSlotSource, fields: number): Board {
  const plain = { total: null, take: null, seconds: null };
  switch (slot.board) {
    case 'sort':
    case 'order':
      return { ...plain, kind: slot.board, ordinaryUpTo: slot.ordinaryUpTo ?? 2 };
    case 'tokens':
      return { ...plain, kind: 'tokens', ordinaryUpTo: fields, total: slot.total };
    case 'pick':
      return { ...plain, kind: 'pick', ordinaryUpTo: fields, take: slot.take ?? null, seconds: slot.time ?? null };
    case 'hour':
      return { ...plain, kind: 'hour', ordinaryUpTo: 0, hours: { model: slot.model, ordinary: slot.ordinary } };
    default:
      return { ...plain, kind: 'form', ordinaryUpTo: Math.min(2, fields - 2) };
  }
}

function counts(from: number, to: number): Readonly<Record<string, Text>> {
  return Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [`${from + index}`, { zh: `${from + index}`, en: `${from + index}` }]));
}
