import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { BundleHead } from '../../contract/exchange.js';
import { BUNDLE_LIMITS, BUNDLE_VERSION, headerSchema, lineSchema, MAGIC, PREFIX_BYTES, sha256, SIGNATURE_BYTES } from './bundle-format.js';
import type { Header, Line } from './bundle-format.js';
import { otherVersion, refusal } from './bundle-texts.js';
import { parsed } from './centre-keys.js';
import type { PublicCentre } from './centre-keys.js';
import { isVouchedFor } from './enrolment.js';
import { idOfKey, isSigned } from './signing.js';

/** A bundle whose signature holds and whose every line has the right shape. */
export interface Bundle {
  readonly head: BundleHead;
  /** The lines once more from the packed bytes: a large bundle never lies unpacked in memory as a whole. */
  lines(): AsyncGenerator<Line>;
}

/**
 * Reads a bundle: who signed it, whether it is whole, and every line of it, before anything is made of it.
 * @throws ExchangeProblem with the reason, and nothing else, whatever the bytes are.
 */
export async function readBundle(bytes: Uint8Array, trusted: readonly PublicCentre[]): Promise<Bundle> {
  const { header, body } = opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), trusted);
  const counts = { trainees: 0, sittings: 0, runs: 0, units: 0 };
  const sittings = new Set<string>();
  const runs = new Set<string>();
  const content = new Set(header.head.content.map(({ packHash }) => packHash));
  for await (const { kind, value } of linesOf(body)) {
    if (kind === 'trainee') counts.trainees += 1;
    if (kind === 'sitting') {
      counts.sittings += 1;
      sittings.add(value.id);
    }
    if (kind !== 'run') continue;
    counts.runs += 1;
    counts.units += value.units.length;
    if (runs.has(value.row.id) || !sittings.has(value.row.sittingId) || !content.has(value.row.packHash)) throw refusal('bundle/altered');
    runs.add(value.row.id);
    if (counts.runs > BUNDLE_LIMITS.runs) throw refusal('bundle/too-big');
  }
  if (JSON.stringify(counts) !== JSON.stringify(header.head.counts)) throw refusal('bundle/altered');
  return { head: header.head, lines: () => linesOf(body) };
}

/** Which of the bundle's packs are not among those that are here. */
export function unknownContent(head: BundleHead, knownHashes: readonly string[]): BundleHead['content'] {
  const known = new Set(knownHashes);
  return head.content.filter(({ packHash }) => !known.has(packHash));
}

function opened(bytes: Buffer, trusted: readonly PublicCentre[]): { header: Header; body: Buffer } {
  if (bytes.byteLength > BUNDLE_LIMITS.bytes) throw refusal('bundle/too-big');
  if (!MAGIC.subarray(0, bytes.byteLength).equals(bytes.subarray(0, MAGIC.byteLength)) || bytes.byteLength === 0) throw refusal('bundle/not-a-bundle');
  if (bytes.byteLength < PREFIX_BYTES) throw refusal('bundle/cut-short');
  const version = bytes.readUInt16BE(MAGIC.byteLength);
  if (version !== BUNDLE_VERSION) throw otherVersion(version, BUNDLE_VERSION);
  const headerBytes = bytes.readUInt32BE(MAGIC.byteLength + 2);
  if (headerBytes > BUNDLE_LIMITS.headerBytes) throw refusal('bundle/altered');
  const bodyAt = PREFIX_BYTES + headerBytes + SIGNATURE_BYTES;
  if (bytes.byteLength < bodyAt) throw refusal('bundle/cut-short');
  const read = headerSchema.safeParse(parsed(bytes.toString('utf8', PREFIX_BYTES, PREFIX_BYTES + headerBytes)));
  if (!read.success) throw refusal('bundle/altered');
  const header = read.data;
  const centre = trusted.find(({ publicKey }) => idOfKey(publicKey) === header.head.centreId);
  if (centre === undefined) throw refusal('bundle/another-centre');
  const front = bytes.subarray(0, PREFIX_BYTES + headerBytes);
  const signature = bytes.subarray(PREFIX_BYTES + headerBytes, bodyAt);
  if (!isVouchedFor(header.vouch, centre) || !isSigned('bundle', front, signature, header.vouch.stationKey)) throw refusal('bundle/altered');
  const body = bytes.subarray(bodyAt);
  // The header is genuine from here on, so what it says of the body is true.
  if (body.byteLength < header.body.bytes) throw refusal('bundle/cut-short');
  if (body.byteLength > header.body.bytes || sha256(body) !== header.body.sha256) throw refusal('bundle/altered');
  return { header, body };
}

async function* linesOf(body: Buffer): AsyncGenerator<Line> {
  const unpacked = Readable.from([body]).pipe(createGunzip());
  let rest: Buffer = Buffer.alloc(0);
  let total = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      total += chunk.byteLength;
      if (total > BUNDLE_LIMITS.unpackedBytes) throw refusal('bundle/too-big');
      rest = rest.byteLength === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        yield lineOf(rest.subarray(0, end));
        rest = rest.subarray(end + 1);
      }
      if (rest.byteLength > BUNDLE_LIMITS.lineBytes) throw refusal('bundle/too-big');
    }
  } catch (error) {
    // What zlib says of a body that is no gzip is the same refusal.
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')) throw refusal('bundle/altered');
    throw error;
  }
  if (rest.byteLength > 0) throw refusal('bundle/altered');
}

function lineOf(bytes: Buffer): Line {
  const read = lineSchema.safeParse(parsed(bytes.toString('utf8')));
  if (!read.success) throw refusal('bundle/altered');
  return read.data;
}
