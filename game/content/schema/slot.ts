import { z } from 'zod';
import { MAJOR_TAGS, MINOR_TAGS, SERIOUS_TAGS, GOOD_TAGS, AUTOMATIC_TAGS, STEPS, TIERS } from '../../sim/vocabulary.js';
import { bothLanguages, chipField, localId, only, spokenLines, text } from './common.js';

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
  hold: z.enum(['announced', 'silent']).optional().describe('Puts the line on hold: with notice or in silence.'),
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
  only: only.optional(),
  says: spokenLines.optional().describe('What the caller says as the slot opens.'),
};

const options = z.record(localId, option).describe('Three or four options. Their order here is not the order on the screen.');

const spoken = z.strictObject({ kind: z.enum(['say', 'brief', 'inner']).optional(), ...slotParts, options });

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

const card = z.strictObject({
  kind: z.literal('card'),
  ...slotParts,
  fields: z
    .record(localId, z.strictObject({ label: text, ...chipField.shape }))
    .describe('All right is the model card, at most two wrong is ordinary, more is a landmine.'),
  why: z.strictObject({ model: text, ordinary: text, landmine: text, points }),
});

/** One decision of a call. */
export const slot = z.discriminatedUnion('kind', [spoken, tone, sort, card]);
/** One decision of a call, as it stands in the file. */
export type SlotSource = z.infer<typeof slot>;
/** A slot that is answered with a line or a choice. */
export type ChoiceSlotSource = Exclude<SlotSource, { kind: 'card' }>;
/** A slot in which a card is composed. */
export type CardSlotSource = Extract<SlotSource, { kind: 'card' }>;
/** One option, as it stands in the file. */
export type OptionSource = z.infer<typeof sortOption>;
