import * as z from 'zod';
import { idSchema, levelIdSchema, momentSchema } from '../ids.js';

/** Whether an exam is being prepared, may be sat, or is over. */
export const EXAM_STATES = ['prepared', 'open', 'closed'] as const;

/** An exam session: fixed levels in exam mode, everybody under the same conditions. */
export const examSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1).max(60),
  /** Who sits it; null for every trainee. */
  classId: idSchema.nullable(),
  levelIds: z.array(levelIdSchema).min(1).max(20),
  /** `class`: everybody meets the same callers; `trainee`: each their own, the same ones at every attempt. */
  seedBy: z.enum(['class', 'trainee']),
  /** What all seeds of the exam are worked out from. */
  seed: z.int().min(0).max(0xffff_ffff),
  /** How often each level may be played, 1 to 9. */
  attempts: z.int().min(1).max(9),
  state: z.enum(EXAM_STATES),
  preparedAt: momentSchema,
  openedAt: momentSchema.nullable(),
  closedAt: momentSchema.nullable(),
});
/** See {@link examSchema}. */
export type Exam = z.infer<typeof examSchema>;

/** What a trainer has laid down: which levels each class may see, and the exams. */
export const plansSchema = z.strictObject({
  version: z.literal(1),
  /** By class id. A class that is not named may see every level. */
  levels: z.record(idSchema, z.array(levelIdSchema).max(200)),
  exams: z.array(examSchema).max(200),
});
/** See {@link plansSchema}. */
export type Plans = z.infer<typeof plansSchema>;

/** Nothing laid down: everybody sees every level, no exam. */
export const NO_PLANS: Plans = { version: 1, levels: {}, exams: [] };

/** The seed of one level in an exam, the same on every machine: 32 bits of FNV-1a over what the exam fixes. */
export function examSeed({ id, seed, seedBy }: Pick<Exam, 'id' | 'seed' | 'seedBy'>, levelId: string, traineeId: string): number {
  const text = [id, seed, levelId, seedBy === 'trainee' ? traineeId : ''].join(' ');
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
