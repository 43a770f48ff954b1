import * as z from 'zod';
import { idSchema, levelIdSchema, momentSchema } from '../ids.js';
import { dimensionsSchema, rankSchema } from '../progress.js';
import { modeSchema, policyHashSchema, replaySchema } from '../replay.js';

/** How a run ended: played to its end, left before it (idle or signed out), or cut short by the machine. */
export const RUN_ENDS = ['finished', 'left-early', 'interrupted'] as const;

/** A run as it begins: filed before its first unit, so that nothing that follows lacks its place. */
export const runBeginSchema = z.strictObject({
  id: idSchema,
  levelId: levelIdSchema,
  packHash: z.string().regex(/^[0-9a-f]{8,128}$/, 'a hash in hexadecimal'),
  mode: modeSchema,
  seed: z.int(),
  startedAt: momentSchema,
  policyHash: policyHashSchema.nullable(),
  /** The exam session that it was played in; null for practice. */
  examId: idSchema.nullable(),
});
/** See {@link runBeginSchema}. */
export type RunBegin = z.infer<typeof runBeginSchema>;

/** A run as it ends. */
export const runEndSchema = z.strictObject({
  id: idSchema,
  ending: z.enum(RUN_ENDS),
  endedAt: momentSchema,
  /** 0 to 100; null where the run came to no score. */
  score: z.number().min(0).max(100).nullable(),
  rank: rankSchema.nullable(),
  passed: z.boolean(),
  dimensions: dimensionsSchema.nullable(),
  /** What proves it; null where the machine stopped before there was one. */
  replay: replaySchema.nullable(),
});
/** See {@link runEndSchema}. */
export type RunEnd = z.infer<typeof runEndSchema>;

/** A run as lists show it. */
export const runRowSchema = runBeginSchema.extend({
  sittingId: idSchema,
  traineeId: idSchema.nullable(),
  stationId: idSchema,
  /** Null while it is played. */
  ending: z.enum(RUN_ENDS).nullable(),
  endedAt: momentSchema.nullable(),
  score: z.number().min(0).max(100).nullable(),
  rank: rankSchema.nullable(),
  passed: z.boolean(),
});
/** See {@link runRowSchema}. */
export type RunRow = z.infer<typeof runRowSchema>;
