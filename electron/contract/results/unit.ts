import * as z from 'zod';
import { bilingualSchema, idSchema } from '../ids.js';

/** How good a line was. */
export const tierSchema = z.enum(['model', 'ordinary', 'landmine']);

/** One choice of a finished call. */
export const choiceResultSchema = z.strictObject({
  /** 0 for the first choice of the call. */
  index: z.int().min(0).max(999),
  slot: z.string().min(1).max(80),
  option: z.string().min(1).max(80),
  /** Step of the handling flow; null where the choice belongs to none. */
  step: z.string().min(1).max(40).nullable(),
  tier: tierSchema,
  tags: z.array(z.string().min(1).max(40)).max(20),
  /** Ids of the points of the guides that the choice trains. */
  points: z.array(z.string().min(1).max(20)).max(20),
  /** What was said, as the level's author wrote it. */
  line: bilingualSchema,
});
/** See {@link choiceResultSchema}. */
export type ChoiceResult = z.infer<typeof choiceResultSchema>;

/** Points of one row of the ledger: earned, and all there were to earn. */
const rowSchema = z.strictObject({ earned: z.number().min(0).max(1000), max: z.number().min(0).max(1000) });

/** A finished call or chat, kept the moment it ends. The sums are the game's; the shell keeps what it is told. */
export const unitResultSchema = z.strictObject({
  /** The run that it belongs to. */
  runId: idSchema,
  /** 0 for the first call that ended. */
  index: z.int().min(0).max(999),
  callId: z.string().min(1).max(100),
  name: bilingualSchema,
  /** 0 to 100. */
  score: z.number().min(0).max(100),
  /** The seven rows of the 100-point ledger by name. */
  ledger: z.record(z.string().min(1).max(8), rowSchema),
  /** What violations left of the score, 0 to 1. */
  factor: z.number().min(0).max(1),
  tags: z.array(z.string().min(1).max(40)).max(60),
  /** The caller's emotion when the call ended, 0 to 100. */
  emotionEnd: z.number().min(0).max(100),
  /** The player's stress when the call ended, 0 to 100. */
  stressEnd: z.number().min(0).max(100),
  lost: z.boolean(),
  choices: z.array(choiceResultSchema).max(400),
});
/** See {@link unitResultSchema}. */
export type UnitResult = z.infer<typeof unitResultSchema>;
