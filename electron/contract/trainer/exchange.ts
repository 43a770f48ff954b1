import * as z from 'zod';
import { bilingualSchema } from '../ids.js';

/** What would become of one row of a roster. */
export const ROSTER_CHANGES = ['added', 'changed', 'unchanged', 'refused'] as const;

/** One row of a roster in the dry run. */
export const rosterRowSchema = z.strictObject({
  /** As the spreadsheet counts: 1 for the header. */
  row: z.int().positive(),
  staffNumber: z.string().max(200),
  name: z.string().max(200),
  className: z.string().max(200),
  change: z.enum(ROSTER_CHANGES),
  /** What is wrong or doubtful and what to do; empty where nothing is. */
  remarks: z.array(bilingualSchema),
});
/** See {@link rosterRowSchema}. */
export type RosterRow = z.infer<typeof rosterRowSchema>;

/** What applying a roster would do. Nothing has been written. */
export const rosterPreviewSchema = z.strictObject({
  /** Names this very dry run. */
  id: z.string().min(1).max(80),
  file: z.string().max(300),
  /** Whether names are taken from the roster; see `replanRoster`. */
  rename: z.boolean(),
  rows: z.array(rosterRowSchema),
  newClasses: z.array(z.string()),
  /** What keeps the whole file from being read or applied; null when it can be applied. */
  problem: bilingualSchema.nullable(),
});
/** See {@link rosterPreviewSchema}. */
export type RosterPreview = z.infer<typeof rosterPreviewSchema>;

/** What became of one bundle file. */
export const bundleOutcomeSchema = z.strictObject({
  file: z.string().max(300),
  /** Station that wrote it; empty where that cannot be read. */
  station: z.string().max(80),
  /** Runs that were not here before. */
  newRuns: z.int().nonnegative(),
  /** Runs that were here already. */
  knownRuns: z.int().nonnegative(),
  newPeople: z.int().nonnegative(),
  /** About what the bundle and this machine do not agree, and what was done. */
  remarks: z.array(bilingualSchema),
  /** Why nothing of it was taken; null when it was. */
  problem: bilingualSchema.nullable(),
  /** Where it was refused for content that is not here, and may be taken all the same: what to ask for it by. Null otherwise. */
  again: z.uuid().nullable(),
});
/** See {@link bundleOutcomeSchema}. */
export type BundleOutcome = z.infer<typeof bundleOutcomeSchema>;

/** How results leave the desk. */
export const EXPORT_KINDS = ['xlsx', 'csv'] as const;
/** One way. */
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Where an export was written. */
export const exportedSchema = z.strictObject({ place: z.string().max(2000), runs: z.int().nonnegative() });
/** See {@link exportedSchema}. */
export type Exported = z.infer<typeof exportedSchema>;

/** How far an export has come: so many runs of so many; both 0 while it is asked where to. */
export const exportProgressSchema = z.strictObject({ done: z.int().nonnegative(), total: z.int().nonnegative() });
/** See {@link exportProgressSchema}. */
export type ExportProgress = z.infer<typeof exportProgressSchema>;

/** Who this machine is to the others. */
export const centreViewSchema = z.strictObject({
  /** The centre whose key lies here: this is the trainer's machine. Null where there is none. */
  centre: z.string().max(60).nullable(),
  /** What this machine is called as a station, and which centre enrolled it; null where it was not. */
  station: z.string().max(60).nullable(),
  stationCentre: z.string().max(60).nullable(),
});
/** See {@link centreViewSchema}. */
export type CentreView = z.infer<typeof centreViewSchema>;
