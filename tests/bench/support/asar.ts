import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/** One file inside an app.asar. */
export interface PackedFile {
  readonly path: string;
  readonly size: number;
  /** SHA-256 of the content, where the archive says it. */
  readonly hash: string | null;
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly integrity?: { readonly hash?: string };
}

/** Lists an archive by its header: the length of the JSON stands at byte 12, the JSON at byte 16. */
export function listAsar(path: string): PackedFile[] {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(16);
    readSync(file, head, 0, 16, 0);
    const json = Buffer.alloc(head.readUInt32LE(12));
    readSync(file, json, 0, json.length, 16);
    return walk(JSON.parse(json.toString('utf8')) as Entry, '');
  } finally {
    closeSync(file);
  }
}

function walk(entry: Entry, path: string): PackedFile[] {
  if (entry.files === undefined) return [{ path, size: entry.size ?? 0, hash: entry.integrity?.hash ?? null }];
  return Object.entries(entry.files).flatMap(([name, child]) => walk(child, path === '' ? name : `${path}/${name}`));
}

/** Writes an archive of a few text files that lie side by side. */
export function writeAsar(path: string, files: Readonly<Record<string, string>>): void {
  let offset = 0;
  const bodies = Object.values(files).map((text) => Buffer.from(text));
  const entries = Object.fromEntries(Object.keys(files).map((name, index) => {
    const size = bodies[index]?.length ?? 0;
    const entry = { size, offset: String(offset) };
    offset += size;
    return [name, entry];
  }));
  const json = Buffer.from(JSON.stringify({ files: entries }));
  const padded = Math.ceil(json.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(8 + padded, 4);
  head.writeUInt32LE(4 + padded, 8);
  head.writeUInt32LE(json.length, 12);
  json.copy(head, 16);
  writeFileSync(path, Buffer.concat([head, ...bodies]));
}
