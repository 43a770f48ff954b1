import { createHash } from 'node:crypto';
import * as z from 'zod';
import { bundleHeadSchema } from '../../contract/exchange.js';
import { classSchema, sittingSchema, traineeSchema } from '../../contract/results/people.js';
import { runEndSchema, runRowSchema } from '../../contract/results/run.js';
import { unitResultSchema } from '../../contract/results/unit.js';
import { vouchSchema } from './enrolment.js';

/*
 * A bundle, byte by byte: 8 bytes NEXTCALL, 2 bytes format version, 4 bytes length of the header (both big-endian), the header
 * as JSON, 64 bytes of signature over everything before it, and the body: gzip of one JSON object a line. The header holds the
 * body's length and SHA-256, so the signature covers the body too.
 */

/** What every bundle begins with. */
export const MAGIC = Buffer.from('NEXTCALL');
/** The version of the format that this program writes and reads. */
export const BUNDLE_VERSION = 1;
/** Bytes before the header. */
export const PREFIX_BYTES = MAGIC.byteLength + 2 + 4;
/** Bytes of the signature. */
export const SIGNATURE_BYTES = 64;

/** Limits of a bundle: years of a busy station, and still read in a minute. */
export const BUNDLE_LIMITS = { headerBytes: 262_144, bytes: 256_000_000, unpackedBytes: 2_000_000_000, lineBytes: 16_000_000, runs: 200_000 } as const;

/** The header: what the bundle says of itself, the centre's word for the station, and the mark of the body. */
export const headerSchema = z.strictObject({
  head: bundleHeadSchema,
  vouch: vouchSchema,
  body: z.strictObject({ bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256') }),
});
/** See {@link headerSchema}. */
export type Header = z.infer<typeof headerSchema>;

const keptRunSchema = z
  .strictObject({ row: runRowSchema, end: runEndSchema, units: z.array(unitResultSchema).max(1000) })
  .refine(({ row, end, units }) => end.id === row.id && units.every(({ runId }) => runId === row.id), 'parts of one run');

/** One line of the body. */
export const lineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('class'), value: classSchema }),
  z.strictObject({ kind: z.literal('trainee'), value: traineeSchema }),
  z.strictObject({ kind: z.literal('sitting'), value: sittingSchema }),
  z.strictObject({ kind: z.literal('run'), value: keptRunSchema }),
]);
/** See {@link lineSchema}. */
export type Line = z.infer<typeof lineSchema>;

/** A SHA-256 in hexadecimal. */
export function sha256(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Everything that the signature is made over: magic, version, length and header. */
export function signedPart(header: Header): Buffer {
  const text = Buffer.from(JSON.stringify(header));
  const prefix = Buffer.alloc(PREFIX_BYTES);
  MAGIC.copy(prefix);
  prefix.writeUInt16BE(BUNDLE_VERSION, MAGIC.byteLength);
  prefix.writeUInt32BE(text.byteLength, MAGIC.byteLength + 2);
  return Buffer.concat([prefix, text]);
}
