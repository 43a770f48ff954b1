import * as z from 'zod';
import { bilingualSchema } from './ids.js';

/** A centre's policy file is at most so large, bytes: far above any real one. */
export const POLICY_BYTES = 200_000;

/** The centre's policy as it lies on the disk. The shell only reads it; whether it can be used is for the game to say. */
export const policyTextSchema = z.strictObject({
  /** Where the file lies, or would lie, to be shown; null in a plain browser, which has no such place. */
  place: z.string().nullable(),
  /** What it says; null where there is none, or none that can be read. */
  text: z.string().nullable(),
  /** What keeps it from being read, if anything does. */
  problem: bilingualSchema.nullable(),
});
/** See {@link policyTextSchema}. */
export type PolicyText = z.infer<typeof policyTextSchema>;
