import * as z from 'zod';
import { bilingualSchema, idSchema, levelIdSchema, momentSchema } from './ids.js';
import { modeSchema, policyHashSchema, replaySchema } from './replay.js';

/** How many runs keep their replay; older ones are forgotten, their best score is not. */
export const KEPT_RUNS = 500;

/** Ranks from best to worst. */
export const RANK_ORDER = ['S', 'A', 'B', 'C', 'D'] as const;
/** A rank. */
export const rankSchema = z.enum(RANK_ORDER);

/** Points of the ledger for one dimension: earned, and all there were to earn; both from 0 up. */
const evidenceSchema = z.strictObject({ earned: z.number().min(0).max(1_000_000), max: z.number().min(0).max(1_000_000) });

/** What a run showed of the five dimensions. A dimension without evidence has a `max` of 0. */
export const dimensionsSchema = z.strictObject({ D1: evidenceSchema, D2: evidenceSchema, D3: evidenceSchema, D4: evidenceSchema, D5: evidenceSchema });
/** See {@link dimensionsSchema}. */
export type Dimensions = z.infer<typeof dimensionsSchema>;

/** What a player has reached on one level. */
export const levelProgressSchema = z.strictObject({
  /** 0 to 100. */
  bestScore: z.number().min(0).max(100),
  bestRank: rankSchema,
  plays: z.int().nonnegative(),
  passed: z.boolean(),
  /** The evidence of the best run. Absent while the level was only played by a build that did not keep it. */
  dimensions: dimensionsSchema.optional(),
});
/** See {@link levelProgressSchema}. */
export type LevelProgress = z.infer<typeof levelProgressSchema>;

/** Progress by level id. */
export const progressSchema = z.record(levelIdSchema, levelProgressSchema);
/** See {@link progressSchema}. */
export type Progress = z.infer<typeof progressSchema>;

/** One line of the achievement log: someone the player has helped, and how. */
export const logEntrySchema = z.strictObject({
  id: idSchema,
  at: momentSchema,
  levelId: levelIdSchema,
  callId: z.string().min(1).max(100),
  callerName: bilingualSchema,
  difficulty: bilingualSchema,
  action: bilingualSchema,
});
/** See {@link logEntrySchema}. */
export type LogEntry = z.infer<typeof logEntrySchema>;

/** A finished shift, without its replay: what a list shows. */
export const runSummarySchema = z.strictObject({
  id: idSchema,
  at: momentSchema,
  levelId: levelIdSchema,
  mode: modeSchema,
  seed: z.int(),
  /** 0 to 100. */
  score: z.number().min(0).max(100),
  rank: rankSchema,
  passed: z.boolean(),
  /** Hash of the centre's policy that gave the rank; absent in runs from before there were any. */
  policyHash: policyHashSchema.optional(),
});
/** See {@link runSummarySchema}. */
export type RunSummary = z.infer<typeof runSummarySchema>;

/** What a free shift adds to its run: the grade it was played at, the one that stands after it, and what set that. */
const freeMarkSchema = z.strictObject({ grade: z.int().min(1).max(20), next: z.int().min(1).max(20), by: z.enum(['shift', 'player']) });

/** A finished shift with the replay that proves its score, and the evidence for the five dimensions; older records lack that. A free shift carries its mark and counts for no level. */
export const runRecordSchema = runSummarySchema.extend({ replay: replaySchema, dimensions: dimensionsSchema.optional(), free: freeMarkSchema.optional() });
/** See {@link runRecordSchema}. */
export type RunRecord = z.infer<typeof runRecordSchema>;
