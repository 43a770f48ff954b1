import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What a signature stands for: one made for one purpose never passes for another. */
export type Purpose = 'bundle' | 'station' | 'certificate';

/** A fresh Ed25519 pair; both halves as base64url of their 32 bytes. */
export function makePair(): { readonly publicKey: string; readonly privateKey: string } {
  const { d, x } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  if (d === undefined || x === undefined) throw new Error('Ed25519 keys cannot be made on this system.');
  return { publicKey: x, privateKey: d };
}

/** The 16-digit id of a public key: what a bundle or a certificate names its centre by. */
export function idOfKey(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex').slice(0, 16);
}

/** Whether a text is the one way of writing 32 or 64 bytes: another spelling of the same bytes is refused. */
export function isExactly(bytes: 32 | 64, text: string): boolean {
  const decoded = Buffer.from(text, 'base64url');
  return decoded.byteLength === bytes && decoded.toString('base64url') === text;
}

/** Signs a message with a private key. */
export function signed(purpose: Purpose, message: Uint8Array, pair: { readonly publicKey: string; readonly privateKey: string }): Buffer {
  const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', d: pair.privateKey, x: pair.publicKey }, format: 'jwk' });
  return sign(null, framed(purpose, message), key);
}

/** Whether a signature was made for this purpose over this message by the owner of the key. Never throws. */
export function isSigned(purpose: Purpose, message: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  const key = keyOf(publicKey);
  return key !== null && signature.byteLength === 64 && verify(null, framed(purpose, message), key, signature);
}

function framed(purpose: Purpose, message: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`next-call/${purpose}/1\n`), message]);
}

function keyOf(publicKey: string): KeyObject | null {
  if (!isExactly(32, publicKey)) return null;
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  } catch {
    return null;
  }
}
