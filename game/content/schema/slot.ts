import { z } from 'zod';
import { MAJOR_TAGS, MINOR_TAGS, SERIOUS_TAGS, GOOD_TAGS, AUTOMATIC_TAGS, STEPS, TIERS } from '../../sim/vocabulary.js';
import { bothLanguages, cardName, chipField, keeps, localId, only, spokenLines, text } from './common.js';

const step = z.enum(STEPS);
const tag = z.enum([...GOOD_TAGS, ...MINOR_TAGS, ...SERIOUS_TAGS, ...MAJOR_TAGS, ...AUTOMATIC_TAGS]);
const points = z.array(z.string()).min(1).describe('Ids of the guides that this decision teaches: T-01 to T-79, P-01 to P-81.');

const why = z
  .strictObject({ ...bothLanguages, points: points.optional() })
  .describe('One or two sentences: what this line does to this caller, and what would be better.');

const optionParts = {
  tier: z.enum(TIERS).describe('model 高分, ordinary 普通, landmine 踩雷.'),
  step: step.optional().describe('Only when this line really belongs to another step than the slot.'),
  tags: z.array(tag).optional().describe('What the line contains; a landmine carries at least one reason.'),
  states: z
    .record(localId, z.union([z.literal(true), text]))
    .optional()
    .describe('Facts the line states. true: as the record says. A text: a WRONG claim in its own words.'),
  grants: z.record(localId, z.number().min(0)).optional().describe('What the line gives away; compared with `authority`.'),
  promise: localId.optional().describe('The promise that this line makes.'),
  keeps,
  needs: cardName.optional().describe('The card that this line rests on, such as L03/volume-served. Without it a story is made up and a fact a guess.'),
  hold: z.enum(['announced', 'silent']).optional().describe('Puts the line on hold: with notice or in silence.'),
  supervisor: z.boolean().optional().describe('The line passes the caller up: it takes one of the level’s `supervisorSlots`, one per caller.'),
  tellsChats: z.boolean().optional().describe('The line goes to every open chat window first: a word that somebody will be back.'),
  emotion: z.number().min(-100).max(100).optional().describe('Replaces the emotion change of the rules. Needed only for CONCEDE.'),
  next: z.string().optional().describe('Slot id, or `end`. Default: the next slot of the file.'),
  only: only.optional(),
  reply: spokenLines.optional().describe("The caller's answer to this very line, at the emotion after it."),
};

const option = z.strictObject({ ...bothLanguages, ...optionParts, why });
const sortOption = z.strictObject({
  zh: bothLanguages.zh.optional(),
  en: bothLanguages.en.optional(),
  ...optionParts,
  why: why.optional(),
});

const slotParts = {
  step: step.describe('The flow step that this decision belongs to.'),
  weight: z.number().positive().max(3).optional().describe('Share of the score: empathy and explaining 1.2 to 1.5, acting 1.4 to 1.6, greeting and closing 0.5 to 0.7, others 0.8 to 1.0.'),
  seconds: z.number().positive().max(120).optional().describe('Exam mode: later than this is late.'),
  interrupt: z.boolean().optional().describe('The caller cuts in or provokes; cannot be jumped over.'),
  optional: z.boolean().optional().describe('Skipping it costs nothing.'),
  after: z.boolean().optional().describe('After-call work: the caller is gone.'),
  heat: z.number().min(-100).max(100).optional().describe('Added to the emotion when the slot opens.'),
  stress: z.number().min(0).max(20).optional().describe('Added to the agent’s stress by this slot, whatever is said: waiting, a third mis-press.'),
  only: only.optional(),
  says: spokenLines.optional().describe('What the caller says as the slot opens.'),
  title: text.optional().describe('Its name in the step bar, instead of the step: at most 6 Chinese or 16 English characters.'),
};

const options = z.record(localId, option).describe('Three or four options. Their order here is not the order on the screen.');

const template = z
  .strictObject({
    card: cardName.describe('The card of kind template that must lie in the drawer, such as L17/speed.'),
    fields: z
      .record(localId, z.strictObject({ label: text, personal: z.boolean().optional().describe('The blank makes it this person’s: any other chip spoils the whole line.'), ...chipField.shape }))
      .describe('The parts of the line in order. All right is the model line, at most two wrong the ordinary one, more or a wrong personal blank the landmine tagged MECHANICAL.'),
  })
  .describe('Whoever has this template fills it in instead of choosing the model line.');

const spoken = z.strictObject({ kind: z.enum(['say', 'brief', 'inner']).optional(), ...slotParts, template: template.optional(), options });

const tone = z.strictObject({
  kind: z.literal('tone'),
  ...slotParts,
  options: z.strictObject({ rushed: option, flat: option, steady: option, bright: option }),
});

const sort = z.strictObject({
  kind: z.literal('sort'),
  ...slotParts,
  options: z.strictObject({ enquiry: sortOption, complaint: sortOption, transaction: sortOption }),
});

const cardParts = {
  kind: z.literal('card'),
  ...slotParts,
  ask: text.optional().describe('What is to be done, one short line on the sheet.'),
  keeps,
  why: z.strictObject({ model: text, ordinary: text, landmine: text, points }),
};
const ordinaryUpTo = z.number().int().min(1).optional().describe('Up to so many wrong picks are ordinary, more are a landmine. Default 2.');
const range = z.tuple([z.number().min(0), z.number().min(0)]).describe('From and to, both included.');

const form = z.strictObject({
  ...cardParts,
  board: z.literal('form').optional(),
  fields: z
    .record(localId, z.strictObject({ label: text, ...chipField.shape }))
    .describe('All right is the model card, at most two wrong is ordinary, more is a landmine.'),
});

const bins = z.strictObject({
  ...cardParts,
  board: z.literal('sort'),
  bins: z.record(localId, text).describe('Where a card can go.'),
  cards: z.record(localId, z.strictObject({ ...bothLanguages, bin: localId.describe('The bin it belongs in.') })),
  ordinaryUpTo,
});

const order = z.strictObject({
  ...cardParts,
  board: z.literal('order'),
  tiles: z.record(localId, text).describe('In the right order; they are shuffled on the screen.'),
  ordinaryUpTo,
});

const tokens = z.strictObject({
  ...cardParts,
  board: z.literal('tokens'),
  total: z.number().int().min(2).max(30).describe('How many tokens there are to spend.'),
  jars: z.record(localId, z.strictObject({ label: text, best: range, fair: range })).describe('All within best is the model, all within fair is ordinary, else it is a landmine.'),
});

const pick = z.strictObject({
  ...cardParts,
  board: z.literal('pick'),
  cards: z.record(localId, z.strictObject({ ...bothLanguages, worth: z.enum(['good', 'fair', 'bad']), seconds: z.number().int().min(1).max(300).optional(), figures: z.int().min(1).max(3).optional().describe('By time: figures in this block that ask for a slower voice.'), step: step.optional().describe('Where the level `remembers`: this card is right when the step is among the weakest three of the player’s own; `worth` is then only an example.'), only: only.optional(), keeps })),
  take: z.number().int().min(1).optional().describe('Exactly so many cards are taken: all good is the model, one bad a landmine, else ordinary.'),
  time: z.strictObject({ best: range, fair: range }).optional().describe('Instead of `take`: any number of cards, and their seconds are graded as well.'),
});

const hour = z.strictObject({
  ...cardParts,
  board: z.literal('hour'),
  model: z.number().positive().describe('Sent by this hour of the day’s clock it is the model.'),
  ordinary: z.number().positive().describe('Up to this hour it is ordinary, later it is a landmine.'),
});

/** A card that is put together: a form by default, or a board. */
const card = z.discriminatedUnion('board', [form, bins, order, tokens, pick, hour]);

/** One decision of a call. */
export const slot = z.discriminatedUnion('kind', [spoken, tone, sort, card]);
/** One decision of a call, as it stands in the file. */
export type SlotSource = z.infer<typeof slot>;
/** A slot that is answered with a line or a choice. */
export type ChoiceSlotSource = Exclude<SlotSource, { kind: 'card' }>;
/** A slot in which a card is composed. */
export type CardSlotSource = Extract<SlotSource, { kind: 'card' }>;
/** A template that can be filled in, as it stands in the file. */
export type TemplateSource = z.infer<typeof template>;
/** One option, as it stands in the file. */
export type OptionSource = z.infer<typeof sortOption>;
