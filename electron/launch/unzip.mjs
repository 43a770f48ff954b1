// Reads a zip without a package: enough for stored and deflated entries, which is all that Electron's archives hold.
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const UNIX_MODE = 0o777;

/**
 * Unpacks `zip` into `folder`. `rename(name)` gives the path of an entry below the folder, or null to leave it out.
 * @throws Error when the archive is damaged or an entry would land outside the folder.
 */
export function unzip(zip, folder, rename) {
  const file = openSync(zip, 'r');
  const read = (position, length) => {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, position);
    return bytes;
  };
  try {
    for (const entry of entriesOf(read, fstatSync(file).size, zip)) {
      const name = rename(entry.name);
      if (name === null || entry.name.endsWith('/')) continue;
      const target = join(folder, name);
      if (!target.startsWith(folder + sep)) throw new Error(`${zip}: ${entry.name} leads out of the folder.`);
      const local = read(entry.offset, 30);
      const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
      const packed = read(start, entry.packedSize);
      if (entry.method !== 0 && entry.method !== 8) throw new Error(`${zip}: ${entry.name} uses an unknown packing method.`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, entry.method === 0 ? packed : inflateRawSync(packed), { mode: entry.mode || 0o644 });
    }
  } finally {
    closeSync(file);
  }
}

function* entriesOf(read, size, zip) {
  const tailStart = Math.max(0, size - 65_557);
  const tail = read(tailStart, size - tailStart);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error(`${zip} is not a complete zip archive. Delete it and try again.`);
  const directory = read(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  for (let at = 0; at < directory.length && directory.readUInt32LE(at) === ENTRY; ) {
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & UNIX_MODE,
      offset: directory.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}
