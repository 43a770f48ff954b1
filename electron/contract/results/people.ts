import * as z from 'zod';
import { idSchema, momentSchema } from '../ids.js';

/** A staff number: what a trainee types on the number pad. Digits only, so that no keyboard is needed. */
export const staffNumberSchema = z.string().regex(/^[0-9]{1,12}$/, 'a staff number of 1 to 12 digits');

/** The name of a person or a class as a roster writes it. */
export const rosterNameSchema = z.string().trim().min(1).max(60);

/** A class: the people who are trained together. */
export const classSchema = z.strictObject({ id: idSchema, name: rosterNameSchema });
/** See {@link classSchema}. */
export type TrainingClass = z.infer<typeof classSchema>;

/** Somebody who is trained. Nothing is kept of a person but these fields and what they played. */
export const traineeSchema = z.strictObject({
  id: idSchema,
  staffNumber: staffNumberSchema,
  name: rosterNameSchema,
  /** Id of their class; null for none. */
  classId: idSchema.nullable(),
});
/** See {@link traineeSchema}. */
export type Trainee = z.infer<typeof traineeSchema>;

/** Why a sitting ended: the trainee signed out, nobody touched the screen, the machine stopped, or the trainer ended it. */
export const SITTING_ENDS = ['signed-out', 'idle', 'interrupted', 'trainer'] as const;

/** One person at one station, from signing in to signing out. */
export const sittingSchema = z.strictObject({
  id: idSchema,
  /** Null for a guest. */
  traineeId: idSchema.nullable(),
  stationId: idSchema,
  startedAt: momentSchema,
  endedAt: momentSchema.nullable(),
  ending: z.enum(SITTING_ENDS).nullable(),
});
/** See {@link sittingSchema}. */
export type Sitting = z.infer<typeof sittingSchema>;
