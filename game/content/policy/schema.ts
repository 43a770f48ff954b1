import { z } from 'zod';
import { AUTOMATIC_TAGS, GOOD_TAGS, MAJOR_TAGS, MINOR_TAGS, SERIOUS_TAGS, STEPS } from '../../sim/vocabulary.js';
import { localId, text } from '../schema/common.js';
import { OWNERSHIP_PARTS } from './sheet.js';

const score = z.number().min(0).max(100);
const percent = z.number().min(0).max(100);
const step = z.enum(STEPS);
const tag = z.enum([...MAJOR_TAGS, ...SERIOUS_TAGS, ...AUTOMATIC_TAGS, ...MINOR_TAGS, ...GOOD_TAGS]);
const cost = percent.optional().describe('Per cent of the points that each one takes. Default 50.');

const measure = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('steps'), steps: z.array(step).min(1) }),
    z.strictObject({ kind: z.literal('without'), tags: z.array(tag).min(1), cost, where: z.array(step).min(1).optional().describe('Only in calls that ask for one of these steps.') }),
    z.strictObject({ kind: z.literal('lookup') }),
    z.strictObject({ kind: z.literal('promises') }),
    z.strictObject({ kind: z.literal('hold') }),
    z.strictObject({ kind: z.literal('phrases'), cost }),
    z.strictObject({ kind: z.literal('ownership') }),
  ])
  .describe('What the item is measured by: steps done and how well, lines without certain tags, lookup before stating, promises kept, holds announced, no forbidden phrase, the case owned to its end.');

const check = { id: localId, title: text, by: measure };
const phrases = z.strictObject({
  anywhere: z.array(z.string()).describe('Found wherever they stand in a line.'),
  alone: z.array(z.string()).describe('Found only where the phrase is all there is between two punctuation marks.'),
});

/** policy.yaml: a centre's own rules. */
export const policySchema = z.strictObject({
  id: localId.describe('A short name of the policy.'),
  version: z.int().min(1).describe('Raise it when you change something.'),
  title: text,
  passing: z.strictObject({ pass: score, B: score, A: score, S: score }).describe('Lowest score that passes (rank C), and of the ranks B, A and S.'),
  answering: z.strictObject({
    seconds: z.number().min(1).max(600).describe('Seconds within which a call should be answered.'),
    share: percent.describe('Per cent of the callers for whom that should hold.'),
    levels: z.enum(['own', 'target']).describe("own: levels with a condition on answering speed keep their own figures (20 s). target: they are measured with this target."),
  }),
  authority: z.record(z.string(), z.number().min(0)).describe('Limits in place of the calls’ own: remedy, or call/remedy, to the amount. {} leaves all as they are.'),
  abuse: z.strictObject({
    warnings: z.int().min(0).max(9).describe('Limits to be stated before an abusive caller may be handed over.'),
    callsBack: text.describe('Who calls back, as it is said in a sentence.'),
  }),
  quality: z.strictObject({
    ordinary: percent.describe('Per cent of its points that an ordinary line earns.'),
    sections: z
      .array(z.strictObject({ id: localId, title: text, weight: z.number().min(1).max(100), items: z.array(z.strictObject({ ...check, points: z.number().positive().max(100) })).min(1) }))
      .min(1)
      .describe('The weights add up to 100, the points of the items to the weight of their section.'),
    fatal: z.array(tag).describe('Tags that make the call worth 0.'),
    compliance: z.array(z.strictObject(check)).describe('Met or not, shown apart from the points.'),
    ownership: z.array(z.enum(OWNERSHIP_PARTS)).min(1).describe('What owning a case to its end asks for.'),
    phrases: z.strictObject({ zh: phrases, en: phrases }),
  }),
});
/** A policy, as it stands in its file. */
export type PolicySource = z.infer<typeof policySchema>;
