import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip } from 'fflate';
import type { ZipInputFile } from 'fflate';

/** One file of an archive: its name, and its text piece by piece. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** So much text is packed at a time; meanwhile the program looks after its window. */
const PIECE_CHARS = 131_072;
/** `deflate`, as archives number it. */
const DEFLATE = 8;

/** An archive made piece by piece, so that neither the files nor the archive ever lie in memory as a whole. Packing is done beside the program's own thread. */
export async function* zipped(parts: Iterable<ZipPart> | AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, pieces } of parts) {
    const file: Mutable<ZipInputFile> = { filename: name, compression: DEFLATE, crc: 0, size: 0 };
    archive.add(file);
    const deflate = createDeflateRaw({ level: 1 });
    deflate.on('data', (packed: Buffer) => file.ondata?.(null, new Uint8Array(packed), false));
    try {
      for (const text of inPieces(pieces)) {
        const bytes = Buffer.from(text);
        file.crc = crc32(bytes, file.crc);
        file.size = (file.size ?? 0) + bytes.byteLength;
        await new Promise<void>((resolve, reject) => void deflate.write(bytes, (error) => (error == null ? resolve() : reject(error))));
        yield* ready.splice(0);
      }
      deflate.end();
      await once(deflate, 'end');
    } finally {
      // Where the text breaks off, what packs it is not left waiting.
      deflate.destroy();
    }
    file.ondata?.(null, new Uint8Array(), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function* inPieces(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE_CHARS) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
