import * as z from 'zod';
import { bilingualSchema, idSchema } from '../ids.js';
import { rankSchema } from '../progress.js';

/** What a certificate is for: every level of the campaign passed, an exam passed, or one level passed. */
export const certifiedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('campaign') }),
  z.strictObject({ kind: z.literal('exam'), name: z.string().max(60) }),
  z.strictObject({ kind: z.literal('level'), levelId: z.string().max(140) }),
]);
/** See {@link certifiedSchema}. */
export type Certified = z.infer<typeof certifiedSchema>;

/** What stands on a certificate and is signed. */
export const certificateSchema = z.strictObject({
  what: certifiedSchema,
  name: z.string().max(200),
  /** 0 to 100, with at most one decimal. */
  score: z.number().min(0).max(100),
  rank: rankSchema,
  /** The day of the last run that it rests on: 2026-03-01. */
  date: z.string().max(20),
  /** The centre as it calls itself on it. */
  centre: z.string().max(200),
});
/** See {@link certificateSchema}. */
export type CertificateView = z.infer<typeof certificateSchema>;

/** What a certificate is asked for. Name and day are not part of it: they come from the results that lie here. */
export const certificateClaimSchema = z.strictObject({
  traineeId: idSchema,
  what: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('campaign') }), z.strictObject({ kind: z.literal('exam'), examId: idSchema })]),
  /** The passed run of each level that it rests on. */
  runIds: z.array(idSchema).min(1).max(300),
  /** A mean of these runs' scores, 0 to 100. */
  score: z.number().min(0).max(100),
  rank: rankSchema,
});
/** See {@link certificateClaimSchema}. */
export type CertificateClaim = z.infer<typeof certificateClaimSchema>;

/** The 16 digits by which a key is called. */
const keyIdSchema = z.string().regex(/^[0-9a-f]{16}$/, 'a key number of 16 digits');

/** A certificate that was made: what stands on it, and the signed text that its QR code holds. */
export const issuedSchema = z.strictObject({ certificate: certificateSchema, keyId: keyIdSchema, text: z.string().max(1000) });
/** See {@link issuedSchema}. */
export type IssuedCertificate = z.infer<typeof issuedSchema>;

/** A key whose certificates are recognised here: this centre's own, one it had before, the one that enrolled this machine, or another centre's. */
export const centreKeySchema = z.strictObject({ id: keyIdSchema, name: z.string().max(60), whose: z.enum(['own', 'former', 'enrolled', 'other']) });
/** See {@link centreKeySchema}. */
export type CentreKey = z.infer<typeof centreKeySchema>;

/** What a scanned or pasted text turned out to be. */
export const checkedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('valid'),
    certificate: certificateSchema,
    /** Whose key signed it. */
    key: centreKeySchema,
    /** Something that should be looked at although the signature holds; null for nothing. */
    remark: bilingualSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('altered'), problem: bilingualSchema }),
  z.strictObject({ kind: z.literal('another-centre'), problem: bilingualSchema }),
  z.strictObject({ kind: z.literal('not-one'), problem: bilingualSchema }),
]);
/** See {@link checkedSchema}. */
export type CheckedCertificate = z.infer<typeof checkedSchema>;

/** A public key that was read: which one, and all that are known now. */
export const readKeySchema = z.strictObject({ key: centreKeySchema, keys: z.array(centreKeySchema) });
/** See {@link readKeySchema}. */
export type ReadKey = z.infer<typeof readKeySchema>;
