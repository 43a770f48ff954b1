import * as z from 'zod';
import { momentSchema } from '../../contract/ids.js';
import { parsed, publicKeySchema, publicOf } from './centre-keys.js';
import type { Centre, PublicCentre } from './centre-keys.js';
import { ExchangeProblem } from './problem.js';
import { safePart } from './safe-part.js';
import { isExactly, isSigned, makePair, signed } from './signing.js';

const nameSchema = z.string().trim().min(1).max(60);
const signatureSchema = z.string().refine((text) => isExactly(64, text), 'a signature of 64 bytes');

/** The centre's word for a station: its public key and what it is called, signed with the centre's key. */
export const vouchSchema = z.strictObject({
  stationName: nameSchema,
  stationKey: publicKeySchema,
  issuedAt: momentSchema,
  signature: signatureSchema,
});
/** See {@link vouchSchema}. */
export type Vouch = z.infer<typeof vouchSchema>;

/** What an enrolment file carries to a station. It holds the station's own private key: see the note in centre-keys.ts. */
export const enrolmentSchema = z.strictObject({
  format: z.literal('next-call-enrolment'),
  formatVersion: z.literal(1),
  centre: z.strictObject({ name: nameSchema, publicKey: publicKeySchema }),
  vouch: vouchSchema,
  privateKey: publicKeySchema,
});
/** See {@link enrolmentSchema}. */
export type Enrolment = z.infer<typeof enrolmentSchema>;

/** Makes the enrolment of one station; each call makes another key. */
export function enrolStation(centre: Centre, stationName: string, now: Date): Enrolment {
  const pair = makePair();
  const claim = { stationName: nameSchema.parse(stationName), stationKey: pair.publicKey, issuedAt: now.toISOString() };
  return {
    format: 'next-call-enrolment',
    formatVersion: 1,
    centre: { name: centre.name, publicKey: centre.publicKey },
    vouch: { ...claim, signature: signed('station', messageOf(claim), centre).toString('base64url') },
    privateKey: pair.privateKey,
  };
}

/** The file name of an enrolment. */
export function enrolmentFileName({ vouch }: Enrolment): string {
  return `next-call-${safePart(vouch.stationName)}.nce`;
}

/** Reads an enrolment file on the station. @throws ExchangeProblem when it is something else or was changed. */
export function readEnrolment(text: string): Enrolment {
  const read = enrolmentSchema.safeParse(parsed(text));
  if (read.success && isVouchedFor(read.data.vouch, publicOf(read.data.centre)) && fits(read.data)) return read.data;
  throw new ExchangeProblem('enrolment/unreadable', {
    zh: '这不是登记文件，或者文件坏了、被改过。请在培训师的电脑上重新生成一份登记文件，再拷过来。',
    en: 'This is no enrolment file, or it is damaged or was changed. Make a new one on the trainer’s computer and copy it over again.',
  });
}

/** Whether the centre has signed for this station. */
export function isVouchedFor(vouch: Vouch, centre: PublicCentre): boolean {
  return isSigned('station', messageOf(vouch), Buffer.from(vouch.signature, 'base64url'), centre.publicKey);
}

function messageOf({ stationName, stationKey, issuedAt }: Omit<Vouch, 'signature'>): Buffer {
  return Buffer.from(JSON.stringify([stationName, stationKey, issuedAt]));
}

/** Whether both halves of the station's key belong together. */
function fits({ privateKey, vouch }: Enrolment): boolean {
  try {
    const probe = Buffer.from('probe');
    return isSigned('station', probe, signed('station', probe, { privateKey, publicKey: vouch.stationKey }), vouch.stationKey);
  } catch {
    return false;
  }
}
