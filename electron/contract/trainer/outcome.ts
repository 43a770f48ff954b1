import * as z from 'zod';
import { bilingualSchema, type Bilingual } from '../ids.js';

/** What the trainer's desk answers: the value, that the desk is locked, or what went wrong and what to do. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'locked' }
  | { readonly kind: 'problem'; readonly problem: Bilingual };

/** The shape of an {@link Outcome}. */
export function outcomeOf<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('done'), value }),
    z.strictObject({ kind: z.literal('locked') }),
    z.strictObject({ kind: z.literal('problem'), problem: bilingualSchema }),
  ]);
}
