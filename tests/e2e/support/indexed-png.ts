import { crc32, deflateSync } from 'node:zlib';

/** A picture as it lies in memory: four bytes a pixel, blue, green, red and opacity. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly bgra: Uint8Array;
}

/** Five bits of each part: near colours count as one while they are sorted. */
const BITS = 5;
const MOST_ENTRIES = 256;

interface Box {
  /** What lies in it, by coarse colour: how many pixels, and the sums of their parts. */
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly key: number;
  count: number;
  readonly sums: [number, number, number];
}

/** A PNG with a palette: for pictures of paper and night a fifth of the size. `colours` is 2 to 256. */
export function indexedPng(bitmap: Bitmap, colours: number): Buffer {
  const { palette, indexOf } = paletteOf(bitmap, Math.min(MOST_ENTRIES, colours));
  const { width, height, bgra } = bitmap;
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf.get(keyAt(bgra, (y * width + x) * 4)) ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(content.length, 0);
  frame.set(named, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}

function keyAt(bgra: Uint8Array, at: number): number {
  const coarse = (offset: number): number => (bgra[at + offset] ?? 0) >> (8 - BITS);
  return (coarse(2) << (2 * BITS)) | (coarse(1) << BITS) | coarse(0);
}

/** Cuts the colours in two at their middle, the box that is widest and fullest first, until there are as many boxes as entries. */
function paletteOf({ bgra }: Bitmap, most: number): { readonly palette: Buffer; readonly indexOf: ReadonlyMap<number, number> } {
  const cells = new Map<number, Cell>();
  for (let at = 0; at < bgra.length; at += 4) {
    const key = keyAt(bgra, at);
    const cell = cells.get(key) ?? { key, count: 0, sums: [0, 0, 0] };
    cell.count += 1;
    cell.sums[0] += bgra[at + 2] ?? 0;
    cell.sums[1] += bgra[at + 1] ?? 0;
    cell.sums[2] += bgra[at] ?? 0;
    cells.set(key, cell);
  }
  const boxes: Box[] = [{ cells: [...cells.values()] }];
  while (boxes.length < most) {
    const widest = boxes.map((box, index) => ({ index, weight: box.cells.length < 2 ? 0 : widthOf(box).width * Math.sqrt(box.cells.reduce((sum, { count }) => sum + count, 0)) })).reduce((a, b) => (b.weight > a.weight ? b : a));
    const box = boxes[widest.index];
    if (box === undefined || widest.weight === 0) break;
    boxes.splice(widest.index, 1, ...halves(box));
  }
  const palette = Buffer.alloc(boxes.length * 3);
  const indexOf = new Map<number, number>();
  boxes.forEach((box, index) => {
    const all = box.cells.reduce((sum, { count }) => sum + count, 0);
    for (const part of [0, 1, 2] as const) palette[index * 3 + part] = Math.round(box.cells.reduce((sum, { sums }) => sum + sums[part], 0) / all);
    for (const { key } of box.cells) indexOf.set(key, index);
  });
  return { palette, indexOf };
}

function partOf({ sums, count }: Cell, part: 0 | 1 | 2): number {
  return sums[part] / count;
}

function widthOf({ cells }: Box): { readonly part: 0 | 1 | 2; readonly width: number } {
  return ([0, 1, 2] as const).map((part) => {
    const values = cells.map((cell) => partOf(cell, part));
    return { part, width: Math.max(...values) - Math.min(...values) };
  }).reduce((a, b) => (b.width > a.width ? b : a));
}

function halves(box: Box): readonly Box[] {
  const { part } = widthOf(box);
  const sorted = box.cells.toSorted((a, b) => partOf(a, part) - partOf(b, part));
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let passed = 0;
  const cut = sorted.findIndex(({ count }) => (passed += count) >= half);
  const at = Math.min(sorted.length - 1, Math.max(1, cut));
  return [{ cells: sorted.slice(0, at) }, { cells: sorted.slice(at) }];
}
