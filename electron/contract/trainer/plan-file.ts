import * as z from 'zod';
import { bilingualSchema, momentSchema } from '../ids.js';
import { EXAM_STATES } from './plans.js';

/** What reading a plan file in would do. Nothing has been written. */
export const planFilePreviewSchema = z.strictObject({
  /** Names this very dry run. */
  id: z.string().min(1).max(80),
  file: z.string().max(300),
  /** The centre or station that wrote it; empty where it has no name. */
  from: z.string().max(60),
  madeAt: momentSchema,
  /** How many classes and people the file names. */
  classes: z.int().nonnegative(),
  people: z.int().nonnegative(),
  /** How many of the people would be added here, and how many changed. */
  newPeople: z.int().nonnegative(),
  changedPeople: z.int().nonnegative(),
  /** The exams that would stand here afterwards. */
  exams: z.array(z.strictObject({ name: z.string().max(60), state: z.enum(EXAM_STATES), isNew: z.boolean() })),
  /** Names of exams here that the file does not know: they would no longer be offered. Their results stay. */
  dropped: z.array(z.string().max(60)),
  /** Who of the file would not be taken, why, and what to do. */
  remarks: z.array(bilingualSchema),
});
/** See {@link planFilePreviewSchema}. */
export type PlanFilePreview = z.infer<typeof planFilePreviewSchema>;

/** Where a plan file was written, and what it carries. */
export const writtenPlanFileSchema = z.strictObject({ place: z.string().max(2000), exams: z.int().nonnegative(), people: z.int().nonnegative() });
/** See {@link writtenPlanFileSchema}. */
export type WrittenPlanFile = z.infer<typeof writtenPlanFileSchema>;
