import * as z from 'zod';
import { bilingualSchema, idSchema } from './ids.js';

/** Limits on a player's own pack: far above any real one, low enough to read at once. */
export const PACK_LIMITS = { packs: 100, files: 500, fileBytes: 1_000_000, packBytes: 10_000_000 } as const;

/** Names that a player's own pack cannot have: the game's own pack, and free shifts. */
export const RESERVED_PACKS: readonly string[] = ['core', 'free'];

/** One folder of `packs/`: ready to read, or refused with a reason. */
export const packListingSchema = z.strictObject({
  id: z.string(),
  problem: bilingualSchema.nullable(),
});
/** See {@link packListingSchema}. */
export type PackListing = z.infer<typeof packListingSchema>;

/** The text of a pack, as game/content compiles it. Paths are relative to the pack, with forward slashes. */
export const packTextSchema = z.strictObject({
  id: idSchema,
  files: z.array(z.strictObject({ path: z.string(), text: z.string() })),
});
/** See {@link packTextSchema}. */
export type PackText = z.infer<typeof packTextSchema>;
