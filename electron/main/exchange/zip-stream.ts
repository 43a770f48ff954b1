import { setImmediate as breathe } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';

/** One file of an archive: its name, and its text piece by piece. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** So much text is packed before the program looks after its window again. */
const PIECE_CHARS = 262_144;

/** An archive made piece by piece, so that neither the files nor the archive ever lie in memory as a whole. */
export async function* zipped(parts: Iterable<ZipPart> | AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const encoder = new TextEncoder();
  for await (const { name, pieces } of parts) {
    const file = new ZipDeflate(name, { level: 1 });
    archive.add(file);
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < PIECE_CHARS) continue;
      file.push(encoder.encode(text));
      text = '';
      yield* ready.splice(0);
      await breathe();
    }
    file.push(encoder.encode(text), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
