import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import * as z from 'zod';
import { ExchangeProblem } from './problem.js';
import { safePart } from './safe-part.js';
import { idOfKey, isExactly, makePair } from './signing.js';

/*
 * What the keys protect, and what they do not. A centre has one Ed25519 pair, made on the trainer's machine. Its private
 * half signs certificates and vouches for stations; it lies on the disk encrypted with the trainer's PIN (scrypt, AES-256-GCM),
 * so a stolen disk gives it away only to whoever guesses the PIN: six digits last hours, not years, so choose a longer one
 * where that matters. A station signs its bundles with a key of its own, which came on the enrolment stick in the clear:
 * whoever copies the stick, or is administrator on the station, can sign results as that station, and nobody can undo that
 * except by enrolling again under a new centre key. So a bundle that is accepted was made by a station of this centre and was
 * not changed on its way; it is no proof of who sat at the station. Names and results in a bundle are not encrypted:
 * whoever has the stick can read them.
 */

/** The cost of a guess at the PIN: about 100 ms and 64 MiB on a present computer. */
const COST = { N: 65_536, r: 8, p: 1 } as const;
const MEMORY = 160 * 1024 * 1024;

/** A public key with what to call its owner. */
export interface PublicCentre {
  readonly id: string;
  readonly name: string;
  readonly publicKey: string;
}

/** A centre whose private key is at hand. */
export interface Centre extends PublicCentre {
  readonly privateKey: string;
}

const base64 = z.string().regex(/^[A-Za-z0-9_-]+$/, 'base64url').max(200);
/** The 32 bytes of an Ed25519 key as base64url. */
export const publicKeySchema = base64.refine((text) => isExactly(32, text), 'a public key of 32 bytes');
const nameSchema = z.string().trim().min(1).max(60);

/** What the file with the centre's key holds. It may be copied as a backup: without the PIN it only verifies. */
export const centreFileSchema = z
  .strictObject({
    format: z.literal('next-call-centre'),
    formatVersion: z.literal(1),
    name: nameSchema,
    publicKey: publicKeySchema,
    locked: z.strictObject({ N: z.literal(COST.N), r: z.literal(COST.r), p: z.literal(COST.p), salt: base64, iv: base64, tag: base64, data: base64 }),
    /** Public keys from before the key was replaced: what they signed still counts. */
    former: z.array(z.strictObject({ name: nameSchema, publicKey: publicKeySchema })).max(50),
  });
/** See {@link centreFileSchema}. */
export type CentreFile = z.infer<typeof centreFileSchema>;

/** Makes a centre's key pair and locks its private half with the PIN. */
export async function makeCentre(name: string, pin: string): Promise<CentreFile> {
  const pair = makePair();
  return { format: 'next-call-centre', formatVersion: 1, name: nameSchema.parse(name), publicKey: pair.publicKey, locked: await lock(pair.privateKey, pin), former: [] };
}

/**
 * A new pair for a centre that lost its PIN or its file; `before` is what is left of the old file. What was signed before
 * stays good; stations have to be enrolled again, since nobody can vouch for them any more. See {@link KEY_LOST}.
 */
export async function replaceCentre(before: CentreFile | null, name: string, pin: string): Promise<CentreFile> {
  const fresh = await makeCentre(name, pin);
  return before === null ? fresh : { ...fresh, former: [{ name: before.name, publicKey: before.publicKey }, ...before.former].slice(0, 50) };
}

/** What a trainer reads who has lost the PIN or the file of the centre's key. */
export const KEY_LOST = {
  zh: '没有 PIN 就打不开中心密钥，谁也恢复不了。先找一找密钥文件的备份和记下的 PIN。确实没有了，就换一把新密钥：已经发出的证书和已经导出的成绩，只要旧密钥文件还在，仍然认得；每台练习机要用新的登记文件重新登记一次，登记之前先把它们的成绩导出来。',
  en: 'Without the PIN the centre’s key cannot be opened, and nobody can recover it. First look for a backup of the key file and for the PIN you noted. If there is none, make a new key: certificates and results that were made before are still recognised as long as the old key file is there; every station has to be enrolled once more with a new enrolment file, so export its results before you do.',
} as const;

/** Opens the private key. @throws ExchangeProblem when the PIN is wrong or the file was changed. */
export async function unlockCentre(file: CentreFile, pin: string): Promise<Centre> {
  const { salt, iv, tag, data } = file.locked;
  try {
    const cipher = createDecipheriv('aes-256-gcm', await keyFrom(pin, Buffer.from(salt, 'base64url')), Buffer.from(iv, 'base64url'), { authTagLength: 16 });
    cipher.setAuthTag(Buffer.from(tag, 'base64url'));
    const privateKey = Buffer.concat([cipher.update(Buffer.from(data, 'base64url')), cipher.final()]).toString('base64url');
    return { ...publicOf(file), privateKey };
  } catch {
    throw new ExchangeProblem('key/wrong-pin', {
      zh: 'PIN 不对，中心密钥没有打开。请再输一次；如果确实忘了，请看“密钥丢失”的说明。',
      en: 'The PIN is wrong and the centre’s key stays locked. Type it again; if it is forgotten, read what to do about a lost key.',
    });
  }
}

/** The same key behind another PIN. @throws ExchangeProblem when the old PIN is wrong. */
export async function changePin(file: CentreFile, pin: string, next: string): Promise<CentreFile> {
  const { privateKey } = await unlockCentre(file, pin);
  return { ...file, locked: await lock(privateKey, next) };
}

/** Reads the file of the centre's key. @throws ExchangeProblem when it is something else. */
export function readCentreFile(text: string): CentreFile {
  const read = centreFileSchema.safeParse(parsed(text));
  if (read.success) return read.data;
  throw new ExchangeProblem('key/unreadable', {
    zh: '这不是中心密钥文件，或者文件坏了。请换成备份的那一份；没有备份，请看“密钥丢失”的说明。',
    en: 'This is no key file of a centre, or it is damaged. Use the backup of it; if there is none, read what to do about a lost key.',
  });
}

/** The centre without its secret: its present key. */
export function publicOf({ name, publicKey }: Pick<CentreFile, 'name' | 'publicKey'>): PublicCentre {
  return { id: idOfKey(publicKey), name, publicKey };
}

const publicFileSchema = z.strictObject({ format: z.literal('next-call-public-key'), formatVersion: z.literal(1), name: nameSchema, publicKey: publicKeySchema });

/** The text of the file that anybody may have: with it certificates of this centre are checked elsewhere. */
export function publicFileOf({ name, publicKey }: PublicCentre): string {
  return JSON.stringify({ format: 'next-call-public-key', formatVersion: 1, name, publicKey } satisfies z.infer<typeof publicFileSchema>);
}

/** The name of that file. */
export function publicKeyFileName({ name }: PublicCentre): string {
  return `next-call-${safePart(name)}.nck`;
}

/** Reads a public key file. @throws ExchangeProblem when it is something else. */
export function readPublicFile(text: string): PublicCentre {
  const read = publicFileSchema.safeParse(parsed(text));
  if (read.success) return publicOf(read.data);
  throw new ExchangeProblem('key/not-public', {
    zh: '这不是中心的公钥文件，或者文件坏了。请向发证的中心再要一份。',
    en: 'This is no public key file of a centre, or it is damaged. Ask the centre for another copy.',
  });
}

/** Every key whose signatures count here: the present one first. */
export function trustedCentres(file: CentreFile): readonly PublicCentre[] {
  return [publicOf(file), ...file.former.map(publicOf)];
}

/** A JSON text as a value; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function lock(privateKey: string, pin: string): Promise<CentreFile['locked']> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await keyFrom(pin, salt), iv);
  const data = Buffer.concat([cipher.update(Buffer.from(privateKey, 'base64url')), cipher.final()]);
  const text = (bytes: Buffer): string => bytes.toString('base64url');
  return { ...COST, salt: text(salt), iv: text(iv), tag: text(cipher.getAuthTag()), data: text(data) };
}

function keyFrom(pin: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin.normalize('NFKC'), salt, 32, { ...COST, maxmem: MEMORY }, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
