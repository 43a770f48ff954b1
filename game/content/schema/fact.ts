import { z } from 'zod';
import { localId, text } from './common.js';

const group = localId.optional().describe('Facts with the same word here are drawn together: first with first, second with second.');

/** A value that the seed draws from a list. */
const oneOf = z.strictObject({ oneOf: z.array(text).min(2).describe('The seed of the shift draws one of them.'), with: group });

/** A value that the seed draws from a row of numbers. */
const range = z.strictObject({
  range: z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive() }).describe('Every step from `from` up to `to`; at most 50 values.'),
  zh: text.shape.zh.describe('{n} is the number.'),
  en: text.shape.en.describe('{n} is the number.'),
  with: group,
});

const fromLog = z.strictObject({
  fromLog: z.enum(['name', 'difficulty', 'action']).describe("What the player's achievement log holds of one entry, drawn by the seed."),
  ...text.shape,
});

/** What a fact may be: the same always, or drawn. */
const value = z.union([text, oneOf, range, fromLog]);
/** What a fact may be, as it stands in the file. */
export type FactValueSource = z.infer<typeof value>;

const common = z.literal(true).optional().describe('Everybody knows it: no tool has to show it.');

/** A fact: one value, or one for each variant. */
export const fact = z.union([
  z.strictObject({ ...text.shape, common }),
  z.strictObject({ ...oneOf.shape, common }),
  z.strictObject({ ...range.shape, common }),
  z.strictObject({ ...fromLog.shape, common }),
  z.strictObject({ byVariant: z.record(localId, value), common }),
]);
/** A fact, as it stands in the file. */
export type FactSource = z.infer<typeof fact>;

/** A name that is always the same, or one of several. */
export const name = z.union([text, z.strictObject({ oneOf: z.array(text).min(2).describe('The seed of the shift draws one of them; the texts of the call say {caller}.') })]);
