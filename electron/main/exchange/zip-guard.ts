import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';

/** What an archive may hold before it is not opened at all. */
export interface ZipLimits {
  readonly entries: number;
  /** Unpacked size of everything together, in bytes. */
  readonly unpackedBytes: number;
}

/** What is wrong with an archive. */
export type ZipFault = 'not-a-zip' | 'too-much';

const END = 0x06054b50;
const END_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;

/**
 * Unpacks the entries that are wanted, after the archive's own list has been added up: a bomb is refused by what it says it
 * would become, one that lies is cut off at what it said, and one whose contents do not match their checksums is no archive.
 */
export function unzipGuarded(bytes: Uint8Array, limits: ZipLimits, wanted: (name: string) => boolean): Record<string, Uint8Array> | ZipFault {
  const sums = checksums(bytes, limits);
  if (typeof sums === 'string') return sums;
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
    return Object.values(files).every((file) => sums.has(crc32(file))) ? files : 'not-a-zip';
  } catch {
    return 'not-a-zip';
  }
}

/** The checksums that the archive's list gives, once the list has been found to be within the limits. */
function checksums(bytes: Uint8Array, limits: ZipLimits): ReadonlySet<number> | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return 'not-a-zip';
  // An archive of 64-bit sizes is never a roster.
  if (end >= 20 && view.getUint32(end - 20, true) === END_64) return 'too-much';
  const count = view.getUint16(end + 8, true);
  if (count > limits.entries) return 'too-much';
  let at = view.getUint32(end + 16, true);
  let total = 0;
  const sums = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) return 'not-a-zip';
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    if (packed === 0xffffffff || unpacked === 0xffffffff) return 'too-much';
    if (view.getUint32(at + 42, true) + packed > view.byteLength) return 'not-a-zip';
    sums.add(view.getUint32(at + 16, true));
    total += unpacked;
    if (total > limits.unpackedBytes) return 'too-much';
    at += ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}

/** Where the archive's closing record begins: in the last 64 KiB. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_558; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
