import * as z from 'zod';

/** In characters. With folder and ending it stays below what every system takes. */
const FILE_NAME_MAX = 80;

/**
 * A name that is offered for a file, without folder and ending: letters of any script, digits, spaces, hyphens,
 * underscores and dots inside, so that every file system takes it and nobody can point elsewhere with it.
 */
export const fileNameSchema = z
  .string()
  .max(FILE_NAME_MAX)
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]*[\p{L}\p{M}\p{N}])?$/u, 'a file name without folder and ending')
  .refine((name) => !name.includes('..'), 'a file name without two dots in a row');
