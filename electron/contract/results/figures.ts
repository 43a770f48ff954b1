import * as z from 'zod';
import { bilingualSchema, idSchema, levelIdSchema } from '../ids.js';

/** Whose results are asked for. Every field narrows further; none of them means everybody. */
export const whoseSchema = z.strictObject({
  classId: idSchema.optional(),
  traineeId: idSchema.optional(),
  levelId: levelIdSchema.optional(),
  examId: idSchema.optional(),
});
/** See {@link whoseSchema}. */
export type Whose = z.infer<typeof whoseSchema>;

/** How one trainee did at one point or one step: choices, and how many of them were model or landmine. */
export const heatCellSchema = z.strictObject({
  traineeId: idSchema,
  /** A point of the guides, or a step of the handling flow. */
  key: z.string().min(1).max(40),
  choices: z.int().nonnegative(),
  model: z.int().nonnegative(),
  landmine: z.int().nonnegative(),
});
/** See {@link heatCellSchema}. */
export type HeatCell = z.infer<typeof heatCellSchema>;

/** A landmine that was stepped on, with the line that was said. */
export const landmineRowSchema = z.strictObject({
  callId: z.string(),
  slot: z.string(),
  option: z.string(),
  line: bilingualSchema,
  tags: z.array(z.string()),
  /** How often it was said, and by how many people. */
  times: z.int().positive(),
  people: z.int().positive(),
});
/** See {@link landmineRowSchema}. */
export type LandmineRow = z.infer<typeof landmineRowSchema>;

/** What a class has reached on one level. */
export const levelFigureSchema = z.strictObject({
  levelId: levelIdSchema,
  /** Runs that were begun, and by how many people. */
  runs: z.int().nonnegative(),
  people: z.int().nonnegative(),
  /** How many of these people have passed at least once. */
  passed: z.int().nonnegative(),
  /** Mean of the finished runs' scores; null without any. */
  meanScore: z.number().min(0).max(100).nullable(),
  /** Mean of each person's first and of their last finished run, for those with at least two; null without any. */
  firstMean: z.number().min(0).max(100).nullable(),
  lastMean: z.number().min(0).max(100).nullable(),
});
/** See {@link levelFigureSchema}. */
export type LevelFigure = z.infer<typeof levelFigureSchema>;

/** What one trainee has reached. */
export const traineeFigureSchema = z.strictObject({
  traineeId: idSchema,
  /** Runs that were begun, and how many of them were passed. */
  runs: z.int().nonnegative(),
  passed: z.int().nonnegative(),
  /** Mean of the finished runs' scores; null without any. */
  meanScore: z.number().min(0).max(100).nullable(),
  /** How often they said a line that is a landmine. */
  landmines: z.int().nonnegative(),
  /** When they last ended a run or, where it is not ended, began it. */
  lastAt: z.iso.datetime().nullable(),
});
/** See {@link traineeFigureSchema}. */
export type TraineeFigure = z.infer<typeof traineeFigureSchema>;
