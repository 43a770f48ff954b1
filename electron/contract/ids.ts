import * as z from 'zod';

/** The id of a run, a log entry or a pack: lower case, digits and hyphens. Never a path. */
export const idSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'an id of small letters, digits and hyphens');

/** The id of a level, with its pack before a slash when it is not the core pack: `L06`, `my-centre/L01`. */
export const levelIdSchema = z
  .string()
  .regex(/^(?:[a-z0-9][a-z0-9-]{0,63}\/)?[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'a level id such as L06 or my-centre/L01');

/** A moment as ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime();

/** The same words in both languages of the game. */
export const bilingualSchema = z.strictObject({ zh: z.string().max(2000), en: z.string().max(2000) });
/** See {@link bilingualSchema}. */
export type Bilingual = z.infer<typeof bilingualSchema>;
