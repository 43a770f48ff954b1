import * as z from 'zod';
import { bilingualSchema, idSchema, momentSchema } from './ids.js';
import { rosterNameSchema, staffNumberSchema } from './results/people.js';

/** Something about a roster that the trainer should know before anything is written. */
export const rosterProblemSchema = z.strictObject({
  code: z.string().min(1).max(60),
  /** An error keeps its row out; a warning does not. */
  level: z.enum(['error', 'warning']),
  /** Row of the file as a spreadsheet counts it, from 1; null for the whole file. */
  row: z.int().positive().nullable(),
  /** Column as the file heads it; null for the whole row. */
  column: z.string().max(200).nullable(),
  message: bilingualSchema,
});
/** See {@link rosterProblemSchema}. */
export type RosterProblem = z.infer<typeof rosterProblemSchema>;

/** One usable row of a roster. */
export const rosterRowSchema = z.strictObject({
  row: z.int().positive(),
  staffNumber: staffNumberSchema,
  name: rosterNameSchema,
  /** Null where the roster names no class. */
  className: rosterNameSchema.nullable(),
});
/** See {@link rosterRowSchema}. */
export type RosterRow = z.infer<typeof rosterRowSchema>;

/** A row of the dry run: somebody who is added, or who changes and how. */
export const rosterChangeSchema = z.strictObject({
  row: z.int().positive(),
  staffNumber: staffNumberSchema,
  name: rosterNameSchema,
  className: rosterNameSchema.nullable(),
  /** Name and class before; null for somebody new. */
  before: z.strictObject({ name: z.string(), className: z.string().nullable() }).nullable(),
});
/** See {@link rosterChangeSchema}. */
export type RosterChange = z.infer<typeof rosterChangeSchema>;

/** Which results a bundle holds, and of which content. */
export const bundleHeadSchema = z.strictObject({
  formatVersion: z.int().positive(),
  stationId: idSchema,
  stationName: z.string().max(60),
  centreId: z.string().regex(/^[0-9a-f]{16}$/, 'the first 16 digits of the hash of the key'),
  madeAt: momentSchema,
  /** The runs are those that ended at this moment or later; null for all. */
  since: momentSchema.nullable(),
  /** The packs that the runs were played with, by hash. */
  content: z.array(z.strictObject({ packId: z.string().max(64), packHash: z.string().regex(/^[0-9a-f]{8,128}$/, 'a hash in hexadecimal') })).max(1000),
  counts: z.strictObject({ trainees: z.int().nonnegative(), sittings: z.int().nonnegative(), runs: z.int().nonnegative(), units: z.int().nonnegative() }),
});
/** See {@link bundleHeadSchema}. */
export type BundleHead = z.infer<typeof bundleHeadSchema>;

/** What merging a bundle adds, before or after it is written. */
export const mergeReportSchema = z.strictObject({
  stationId: idSchema,
  newRuns: z.int().nonnegative(),
  /** Runs that were here already. */
  knownRuns: z.int().nonnegative(),
  newSittings: z.int().nonnegative(),
  newTrainees: z.int().nonnegative(),
  /** People and runs about which the bundle and this machine do not agree, and what was done. */
  remarks: z.array(bilingualSchema),
});
/** See {@link mergeReportSchema}. */
export type MergeReport = z.infer<typeof mergeReportSchema>;
