import * as z from 'zod';
import { KEPT_FREE_SHIFTS } from './free-keeping.js';
import { idSchema, momentSchema } from './ids.js';
import { rankSchema } from './progress.js';
import { modeSchema } from './replay.js';

/** How the player set up their last free shift, offered again at the next. */
export const freeChoicesSchema = z.strictObject({
  minutes: z.int().min(1).max(600),
  /** People on the floor, the player among them. */
  seats: z.int().min(1).max(200),
  /** Which calls. */
  mix: z.string().min(1).max(40),
  mode: modeSchema,
  /** Difficulty, from the quietest up. */
  grade: z.int().min(1).max(20),
  /** What set the grade last. */
  gradeBy: z.enum(['start', 'shift', 'player']),
  /** Whether the grade stays where it is, whatever the shifts come to. */
  fixed: z.boolean(),
});
/** See {@link freeChoicesSchema}. */
export type FreeChoices = z.infer<typeof freeChoicesSchema>;

/** A finished free shift: enough to list it, to play it again, and to find its recording. */
export const freeResultSchema = z.strictObject({
  /** Id of its run. */
  run: idSchema,
  /** The code that the same shift can be played with. */
  code: z.string().min(1).max(64),
  at: momentSchema,
  mode: modeSchema,
  /** 0 to 100. */
  score: z.number().min(0).max(100),
  rank: rankSchema,
  grade: z.int().min(1).max(20),
});
/** See {@link freeResultSchema}. */
export type FreeResult = z.infer<typeof freeResultSchema>;

/** What is kept of free shifts. */
export const freeSchema = z.strictObject({
  choices: freeChoicesSchema,
  /** Newest first, at most {@link KEPT_FREE_SHIFTS}. */
  results: z.array(freeResultSchema).max(KEPT_FREE_SHIFTS),
});
/** See {@link freeSchema}. */
export type Free = z.infer<typeof freeSchema>;
