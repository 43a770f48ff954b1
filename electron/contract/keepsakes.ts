import * as z from 'zod';
import { MAX_CARDS } from './keeping.js';

/** Ids of the story, fact and template cards that a player holds, each once, in the order in which they came. */
export const cardsSchema = z.array(z.string().min(1).max(60)).max(MAX_CARDS);

/** What has been shown once and need not come by itself again. */
export const seenSchema = z.strictObject({
  /** Chapters whose opening scene was shown. */
  chapters: z.array(z.string().min(1).max(60)).max(100),
  /** Whether the tutorial was played to its end or put aside for good. */
  tutorial: z.boolean(),
});
/** See {@link seenSchema}. */
export type Seen = z.infer<typeof seenSchema>;

/** One more thing that was shown: the opening scene of a chapter, the tutorial, or both. */
export const seenNowSchema = z.strictObject({ chapter: z.string().min(1).max(60).optional(), tutorial: z.boolean().optional() });
/** See {@link seenNowSchema}. */
export type SeenNow = z.infer<typeof seenNowSchema>;
