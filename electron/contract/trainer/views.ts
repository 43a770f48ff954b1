import * as z from 'zod';
import { bilingualSchema, idSchema, momentSchema } from '../ids.js';
import { replaySchema } from '../replay.js';
import { traineeFigureSchema } from '../results/figures.js';
import { classSchema, traineeSchema } from '../results/people.js';
import { runEndSchema, runRowSchema } from '../results/run.js';
import { unitResultSchema } from '../results/unit.js';

/** Everybody who is trained, and what each has reached. */
export const peopleSchema = z.strictObject({
  classes: z.array(classSchema),
  /** By staff number. */
  trainees: z.array(traineeSchema),
  /** One per trainee with at least one run. */
  figures: z.array(traineeFigureSchema),
});
/** See {@link peopleSchema}. */
export type People = z.infer<typeof peopleSchema>;

/** A class or a person as the desk writes them: who is new has no id yet. */
export type EntryOf<T extends { readonly id: string }> = Omit<T, 'id'> & { readonly id: string | null };

/** What deleting a person took away, and where something of them may be left. */
export const removedSchema = z.strictObject({
  runs: z.int().nonnegative(),
  sittings: z.int().nonnegative(),
  /** The folder of the backups, where there is one. */
  backupFolder: z.string().max(1000).nullable(),
  /** False where that folder cannot be reached now: its backups still hold the person. */
  backupsReached: z.boolean(),
  /** How many backups they were taken out of, and the files that could not be changed. */
  backupsCleaned: z.int().nonnegative(),
  backupsLeft: z.array(z.string().max(300)),
  /** Files in the data folder that were set aside as damaged or before a restore. */
  asides: z.array(z.string().max(300)),
});
/** See {@link removedSchema}. */
export type Removed = z.infer<typeof removedSchema>;

/** A run with everything that is kept of it. */
export const keptRunSchema = z.strictObject({
  row: runRowSchema,
  end: runEndSchema.omit({ replay: true }).nullable(),
  units: z.array(unitResultSchema),
  /** What proves it; null where the machine stopped before there was one. */
  replay: replaySchema.nullable(),
});
/** See {@link keptRunSchema}. */
export type KeptRunView = z.infer<typeof keptRunSchema>;

/**
 * How everybody did at every point or step, packed: 2,000 people by 160 points are 320,000 cells.
 * Cell (row, column) lies at `(row * keys.length + column) * 3`: choices, model lines, landmines.
 */
export const heatGridSchema = z.strictObject({
  traineeIds: z.array(idSchema),
  /** Points of the guides, or steps of the handling flow. */
  keys: z.array(z.string().min(1).max(40)),
  counts: z.instanceof(Uint32Array),
});
/** See {@link heatGridSchema}. */
export type HeatGrid = z.infer<typeof heatGridSchema>;

/** A line that was said at a point or step, with how often. */
export const saidLineSchema = z.strictObject({
  callId: z.string(),
  slot: z.string(),
  option: z.string(),
  line: bilingualSchema,
  tier: z.enum(['model', 'ordinary', 'landmine']),
  times: z.int().positive(),
  people: z.int().positive(),
});
/** See {@link saidLineSchema}. */
export type SaidLine = z.infer<typeof saidLineSchema>;

/** How a station is. */
export const stationHealthSchema = z.strictObject({
  stationId: idSchema,
  /** As the station calls itself; empty where nobody has named it. */
  name: z.string().max(60),
  /** This very machine. */
  here: z.boolean(),
  /** Newest result of it that lies here. */
  lastRunAt: momentSchema.nullable(),
  runs: z.int().nonnegative(),
  /** When its last bundle was merged here; null for this machine and for one that never sent any. */
  lastBundleAt: momentSchema.nullable(),
  /** Runs of it that the machine cut short in the last 30 days. */
  interrupted: z.int().nonnegative(),
  /** Free space beside the results, bytes; null for other machines. */
  freeBytes: z.number().nonnegative().nullable(),
  /** Where the results are copied to; null for other machines, and where no backup is set up. */
  backupFolder: z.string().max(1000).nullable(),
  /** When the results were last copied; null where no backup lies there. */
  lastBackupAt: momentSchema.nullable(),
});
/** See {@link stationHealthSchema}. */
export type StationHealth = z.infer<typeof stationHealthSchema>;

/** The first page of the desk. */
export const overviewSchema = z.strictObject({
  classes: z.int().nonnegative(),
  people: z.int().nonnegative(),
  runs: z.int().nonnegative(),
  /** Newest first, at most 5. */
  latest: z.array(runRowSchema),
  stations: z.array(stationHealthSchema),
});
/** See {@link overviewSchema}. */
export type Overview = z.infer<typeof overviewSchema>;
