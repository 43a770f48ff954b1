import { z } from 'zod';
import { text } from './common.js';

/** The manifest of a pack: its name and its levels in order. */
export const packSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/).describe('Permanent id of the pack.'),
  version: z.number().int().positive(),
  title: text,
  levels: z.array(z.string().regex(/^[a-z0-9][a-z0-9-]*$/)).min(1).describe('Folder names in the order of play.'),
  staff: text.describe('Who the player is on the phone, usable as {staff} in any text.'),
});
/** The manifest of a pack, as it stands in pack.yaml. */
export type PackSource = z.infer<typeof packSchema>;
