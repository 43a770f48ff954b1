import { CALM, ORDINARY_CALM, LANDMINE_HEAT, BLAME_HEAT } from '../../sim/tuning.js';
import { AUTOMATIC_TAGS, MAJOR_TAGS, MINOR_TAGS, SERIOUS_TAGS, TIERS, type Tier } from '../../sim/vocabulary.js';
import { canCome } from '../../sim/boards.js';
import type { Board } from '../../sim/level.js';
import { blanksOf, boardOf, cardFieldsIn, templateBoard, type CardFieldSource } from '../boards.js';
import { moodsOf } from '../compile-call.js';
import type { CardSlotSource, ChoiceSlotSource } from '../schema/slot.js';
import { existsIn, variantsOf } from '../variants.js';
import { optionsIn, optionsOf, type CallCheck, type PlacedOption } from './call-check.js';

const REASONS: ReadonlySet<string> = new Set([...MINOR_TAGS, ...SERIOUS_TAGS, ...MAJOR_TAGS]);
const AUTOMATIC: ReadonlySet<string> = new Set(AUTOMATIC_TAGS);
/** Emotion at and above which a caller sounds different. */
const HOT_REPLY_FROM = 40;
const HOT_CALLER = 60;

/** Every slot offers three tiers in every variant, and every line is what its tier says. */
export function checkOptions(check: CallCheck): void {
  const { call, reporter } = check;
  for (const [slotId, slot] of Object.entries(call.flow)) {
    if (slot.kind === 'card') checkCard(check, slotId, slot);
    else {
      checkTiers(check, slotId, slot);
      checkBlanks(check, slotId, slot);
    }
  }
  for (const placed of optionsOf(call)) {
    checkTags(check, placed);
    checkReply(check, placed);
    const { option, path, slotId } = placed;
    const slot = call.flow[slotId];
    if (option.hold !== undefined && (slot?.after || (option.step ?? slot?.step) !== 'LOOKUP')) {
      reporter.report('misplacedHold', [...path, 'hold'], slot?.after ? 'The caller is gone: nobody can be put on hold.' : 'This line is of another step than LOOKUP.');
    }
  }
  for (const [key, field] of Object.entries(call.log ?? {})) {
    if (!Object.hasOwn(field.chips, field.right)) reporter.report('wrongChip', ['log', key, 'right'], `There is no chip "${field.right}".`);
  }
}

function checkTiers(check: CallCheck, slotId: string, slot: ChoiceSlotSource): void {
  const { call, reporter } = check;
  const path = ['flow', slotId];
  const variants = variantsOf(call).filter((variant) => existsIn(variant, slot.only));
  const shown = variants.map((variant) => ({ variant, options: optionsIn(call, slotId, variant) }));
  const counts = (tier: Tier): readonly number[] => shown.map(({ options }) => options.filter(({ option }) => option.tier === tier).length);
  const inVariant = (index: number): string => (variants.length > 1 ? ` in the variant "${variants[index] ?? ''}"` : '');

  const models = counts('model');
  if (models.every((count) => count === 0)) reporter.report('noModel', path, `"${slotId}" has no model line.`);
  else models.forEach((count, index) => {
    if (count === 0) reporter.report('variantWithoutModel', path, `"${slotId}" has no model line${inVariant(index)}.`);
  });
  const twice = models.findIndex((count) => count > 1);
  if (twice >= 0) reporter.report('twoModels', path, `"${slotId}" has ${models[twice] ?? 0} model lines${inVariant(twice)}.`);
  const withoutOrdinary = counts('ordinary').indexOf(0);
  if (withoutOrdinary >= 0) reporter.report('noOrdinary', path, `"${slotId}" has no ordinary line${inVariant(withoutOrdinary)}.`);
  const withoutLandmine = counts('landmine').indexOf(0);
  if (withoutLandmine >= 0) reporter.report('noLandmine', path, `"${slotId}" has no landmine${inVariant(withoutLandmine)}.`);
  const miscounted = shown.findIndex(({ options }) => options.length < 3 || options.length > 4);
  if (miscounted >= 0) reporter.report('optionCount', path, `"${slotId}" has ${shown[miscounted]?.options.length ?? 0} options${inVariant(miscounted)}.`);
  for (const { options } of shown) {
    if (checkEmotion(check, options)) break;
  }
  const bin = slot.kind === 'sort' && (call.class === 'enquiry' || call.class === 'complaint' || call.class === 'transaction') ? slot.options[call.class] : null;
  if (bin !== null && bin.tier !== 'model') {
    reporter.report('wrongSort', [...path, 'options', call.class, 'tier'], `The call is of class "${call.class}", but that choice is not the model.`);
  }
}

/** What a line does to the caller's emotion by the rules, without gates and drift. */
function emotionChange({ call }: CallCheck, { option, slotId }: PlacedOption): number {
  if (option.emotion !== undefined) return option.emotion;
  const calm = CALM[option.step ?? call.flow[slotId]?.step ?? 'DIAG'];
  if (option.tier === 'model') return -calm;
  if (option.tier === 'ordinary') return -ORDINARY_CALM * calm;
  const strikes = option.tags?.some((tag) => tag === 'BLAME' || tag === 'RETALIATE') ?? false;
  return LANDMINE_HEAT * (call.caller.factor ?? 1) + (strikes ? BLAME_HEAT : 0);
}

function checkEmotion(check: CallCheck, options: readonly PlacedOption[]): boolean {
  const changes = options.map((placed) => ({ placed, tier: placed.option.tier, change: emotionChange(check, placed) }));
  const rank: Record<Tier, number> = { model: 0, ordinary: 1, landmine: 2 };
  let broken = false;
  for (const worse of changes) {
    if (worse.placed.option.tags?.includes('CONCEDE')) continue;
    const better = changes.find((other) => rank[other.tier] < rank[worse.tier] && other.change > worse.change);
    if (better === undefined) continue;
    broken = true;
    check.reporter.report(
      'emotionRule',
      worse.placed.path,
      `This ${worse.tier} line changes the emotion by ${round(worse.change)}, the ${better.tier} line "${better.placed.optionId}" only by ${round(better.change)}.`,
    );
  }
  return broken;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function checkTags({ reporter }: CallCheck, { option, path }: PlacedOption): void {
  const reasons = (option.tags ?? []).filter((tag) => REASONS.has(tag));
  const automatic = (option.tags ?? []).filter((tag) => AUTOMATIC.has(tag));
  for (const tag of automatic) reporter.report('automaticTag', [...path, 'tags'], `${tag} is given by the rules, not by authors.`);
  if (option.tier === 'landmine') {
    if (reasons.length === 0 && automatic.length === 0) reporter.report('landmineWithoutReason', path, 'This landmine does not say what is wrong with it.');
  } else if (reasons.length > 0) {
    reporter.report('reasonOnGoodLine', [...path, 'tags'], `${reasons.join(', ')} stands on a line of tier "${option.tier}".`);
  }
}

/** Kinds of slot whose lines a caller hears. */
function checkReply({ call, reporter }: CallCheck, { slotId, option, path }: PlacedOption): void {
  const slot = call.flow[slotId];
  const kind = slot?.kind ?? 'say';
  if (slot === undefined || slot.after || kind !== 'say') return;
  const replies = Object.values(option.reply ?? {});
  const variants = variantsOf(call).filter((variant) => existsIn(variant, slot.only) && existsIn(variant, option.only));
  const silent = variants.find((variant) => !replies.some((line) => (line.from ?? 0) === 0 && existsIn(variant, line.only)));
  if (silent !== undefined && option.next !== 'end') {
    const where = variantsOf(call).length > 1 ? ` in the variant "${silent}"` : '';
    reporter.report('missingReply', path, `A calm caller has no answer to this line${where}.`);
    return;
  }
  if (Math.max(moodsOf(call)[1], ...Object.values(call.caller.emotionBy ?? {})) >= HOT_CALLER && replies.length > 0 && !replies.some((line) => (line.from ?? 0) >= HOT_REPLY_FROM)) {
    reporter.report('noHotReply', [...path, 'reply'], 'Somebody who is still angry would answer in the same words as somebody who has calmed down.');
  }
}

function checkCard(check: CallCheck, slotId: string, slot: CardSlotSource): void {
  const { call, reporter } = check;
  const path = ['flow', slotId];
  if (slot.board === 'hour') {
    if (slot.model >= slot.ordinary) reporter.report('hourBounds', [...path, 'model'], `By hour ${slot.model} it is the model, up to hour ${slot.ordinary} ordinary.`);
    return;
  }
  for (const variant of variantsOf(call).filter((name) => existsIn(name, slot.only))) {
    const fields = cardFieldsIn(variant, slot);
    if (!checkFields(check, slotId, fields)) return;
    if (slot.board === 'pick' && (slot.take === undefined) === (slot.time === undefined)) {
      reporter.report('boardCannotCome', path, 'A pick board has either `take` or `time`.');
      return;
    }
    if (!checkComes(check, slotId, fields, boardOf(slot, fields.length), variantsOf(call).length > 1 ? ` in the variant "${variant}"` : '')) return;
  }
}

/** The blanks of a template: like a card, they can be filled in well, middling and badly. */
function checkBlanks(check: CallCheck, slotId: string, slot: ChoiceSlotSource): void {
  const blanks = blanksOf(slot);
  if ('template' in slot && slot.template !== undefined && checkFields(check, slotId, blanks)) checkComes(check, slotId, blanks, templateBoard(blanks.length), '');
}

function checkFields({ reporter }: CallCheck, slotId: string, fields: readonly CardFieldSource[]): boolean {
  const path = ['flow', slotId];
  if (fields.length < 3 || fields.some((field) => Object.keys(field.chips).length < 2)) {
    reporter.report('misplacedCard', path, `The card has ${fields.length} fields; it needs at least three, and every field needs at least two chips.`);
    return false;
  }
  const wrong = fields.find((field) => !Object.hasOwn(field.chips, field.right));
  if (wrong !== undefined) reporter.report('wrongChip', [...path, ...wrong.path], `There is no chip "${wrong.right}".`);
  return wrong === undefined;
}

function checkComes({ reporter }: CallCheck, slotId: string, fields: readonly CardFieldSource[], board: Board, where: string): boolean {
  const card = { id: slotId, board, fields: fields.map((field) => ({ ...field, chips: Object.keys(field.chips) })) };
  const never = TIERS.find((tier) => !canCome(card, tier));
  if (never !== undefined) reporter.report('boardCannotCome', ['flow', slotId], `No way to fill this board comes out "${never}"${where}.`);
  return never === undefined;
}
