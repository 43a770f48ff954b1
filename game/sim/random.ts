/**
 * Seeded randomness. Every use has its own named stream derived from the shift's seed, so that a
 * new use never shifts the numbers of another, and a draw needs no hidden state: the same seed,
 * stream and index always give the same number, in every engine (32-bit integer arithmetic only).
 */
export type Stream = 'arrivals' | 'variety' | 'facts' | 'order' | 'player';

/** FNV-1a over UTF-16 units, 32 bit. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** One draw in [0, 1) from a stream, addressed by a key such as `6-1/empathise`. */
export function draw(seed: number, stream: Stream, key: string, index = 0): number {
  let value = (hashText(`${stream}:${key}`) ^ Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
  value = (value ^ (value >>> 15)) >>> 0;
  return value / 4294967296;
}

/** A shuffled copy (Fisher-Yates), always the same for the same seed and key. */
export function shuffled<T>(items: readonly T[], seed: number, stream: Stream, key: string): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(draw(seed, stream, key, last) * (last + 1));
    const a = result[last] as T;
    result[last] = result[pick] as T;
    result[pick] = a;
  }
  return result;
}

/** Picks one item by weight. `items` must not be empty. */
export function weighted<T extends { readonly weight: number }>(items: readonly T[], seed: number, stream: Stream, key: string): T {
  const total = items.reduce((sum, item) => sum + item.weight, 0);
  let rest = draw(seed, stream, key) * total;
  for (const item of items) {
    rest -= item.weight;
    if (rest < 0) return item;
  }
  const last = items[items.length - 1];
  if (last === undefined) throw new Error('weighted: nothing to pick from.');
  return last;
}
