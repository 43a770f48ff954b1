import * as z from 'zod';
import { idSchema, momentSchema } from './ids.js';
import { rankSchema, type RunRecord } from './progress.js';
import { modeSchema } from './replay.js';

/** How many finished free shifts are listed. */
export const KEPT_FREE_SHIFTS = 50;

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

/** Before the first free shift. */
export function freshFree(): Free {
  return { choices: { minutes: 10, seats: 12, mix: 'all', mode: 'practice', grade: 3, gradeBy: 'start', fixed: false }, results: [] };
}

/** What is kept after one more free shift; a run that is none, or is listed already, changes nothing. */
export function withFreeShift(free: Free, { id, levelId, at, mode, score, rank, free: mark }: Omit<RunRecord, 'replay'>): Free {
  if (mark === undefined || free.results.some(({ run }) => run === id)) return free;
  const code = levelId.slice(levelId.indexOf('/') + 1);
  return {
    choices: { ...free.choices, grade: mark.next, gradeBy: mark.by },
    results: [{ run: id, code, at, mode, score, rank, grade: mark.grade }, ...free.results].slice(0, KEPT_FREE_SHIFTS),
  };
}
