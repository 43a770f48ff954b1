import { z } from 'zod';

/** Ids inside a call: slots, options, lines, facts, promises, variants. Never purely digits. */
export const localId = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]*$/)
  .describe('Permanent id: starts with a small letter, then letters, digits and hyphens. The text may change, the id never does.');

/** Ids of calls (`6-1`) and of packs. */
export const callId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .describe('Permanent id of a call, the same as its file name: small letters, digits, hyphens.');

/** One language's side of a text: not empty after trimming. */
const sentence = z.string().trim().min(1);

/** A text in both languages. */
export const text = z.strictObject({ zh: sentence, en: sentence }).describe('The same thing said in Chinese and in English.');
/** A text in both languages. */
export type Text = z.infer<typeof text>;

/** Variants in which something exists. */
export const only = z.array(localId).min(1).describe('Exists only in these variants of the call.');

/** A card of a level of the pack by its full name. */
export const cardName = z.string().regex(/^[A-Z][A-Za-z0-9-]*\/[a-z][a-zA-Z0-9-]*$/);

/** Cards of the level that the player has from then on. */
export const keeps = z.array(localId).min(1).optional().describe('Cards of this level that the player keeps from here on, unless it turns out a landmine.');

/** A line of the caller, used at or above an emotion. */
export const spokenLine = z.strictObject({
  from: z.number().min(0).max(100).optional().describe('Lowest emotion at which this line is used; without it the line is used from 0.'),
  only: only.optional(),
  zh: sentence,
  en: sentence,
});
/** A line of the caller, used at or above an emotion. */
export type SpokenLineSource = z.infer<typeof spokenLine>;

/** The caller's lines by permanent id. */
export const spokenLines = z.record(localId, spokenLine).describe('Line id -> line. The line with the highest `from` at or below the emotion is used.');

/** Chips to choose from, one of them right. */
export const chipField = z.strictObject({
  right: localId.describe('The chip that is right. It need not be the first.'),
  chips: z.record(localId, text),
});
/** Chips to choose from, one of them right. */
export type ChipFieldSource = z.infer<typeof chipField>;

/** Both languages of a line, to spread into a larger shape. */
export const bothLanguages = { zh: sentence, en: sentence };
