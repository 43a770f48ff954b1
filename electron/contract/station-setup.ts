import * as z from 'zod';
import { bilingualSchema, levelIdSchema } from './ids.js';
import { noticeSchema } from './notices.js';
import { classSchema } from './results/people.js';
import { stationConfigSchema } from './station-config.js';

/** What a trainer sets on the screen: everything of station.json but its version. */
export const setupValuesSchema = stationConfigSchema.omit({ version: true });
/** See {@link setupValuesSchema}. */
export type SetupValues = z.infer<typeof setupValuesSchema>;

const typed = z.string().max(2000);

/**
 * The same as it is sent to be kept: fields of the right kind, whose limits are looked at when it arrives, so that a
 * value beyond them is answered by a sentence at its field.
 */
export const setupDraftSchema = setupValuesSchema.extend({
  stationName: typed,
  contact: typed,
  levels: z.array(levelIdSchema).max(1000).nullable(),
  volume: z.number(),
  idleSeconds: z.number(),
  countdownSeconds: z.number(),
  backup: z.strictObject({ folder: typed, everyHours: z.number() }).nullable(),
});
/** See {@link setupDraftSchema}. */
export type SetupDraft = z.infer<typeof setupDraftSchema>;

/** One field of the setup, as a fault names it. */
export const setupFieldSchema = z.enum(['kiosk', 'stationName', 'classes', 'guests', 'levels', 'sound', 'volume', 'textScale', 'language', 'idleSeconds', 'countdownSeconds', 'contact', 'backup']);
/** See {@link setupFieldSchema}. */
export type SetupField = z.infer<typeof setupFieldSchema>;

/** How this computer is set up as a station, as the trainer's screen shows it. */
export const setupViewSchema = z.strictObject({
  values: setupValuesSchema,
  /** Every class of this computer. */
  classes: z.array(classSchema),
  /** Asked in the running station, or at the trainer's desk, where what is kept holds from the station's next start. */
  place: z.enum(['station', 'desk']),
  /** The station was started with `--kiosk`: it is one whatever its setup says. */
  told: z.boolean(),
  /** Somebody sits here: what a person finds holds for the next one. */
  seated: z.boolean(),
  /** What went wrong while the setup was read. */
  notices: z.array(noticeSchema),
});
/** See {@link setupViewSchema}. */
export type SetupView = z.infer<typeof setupViewSchema>;

/** A value that was not kept, and what to do about it. */
export const setupFaultSchema = z.strictObject({ field: setupFieldSchema, sentence: bilingualSchema });
/** See {@link setupFaultSchema}. */
export type SetupFault = z.infer<typeof setupFaultSchema>;

/** What became of a draft: all of it is on the disk, or none of it. */
export const setupSavedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept'), view: setupViewSchema }),
  z.strictObject({ kind: z.literal('refused'), faults: z.array(setupFaultSchema).min(1) }),
]);
/** See {@link setupSavedSchema}. */
export type SetupSaved = z.infer<typeof setupSavedSchema>;
