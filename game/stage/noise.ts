/** A fixed pseudo-random number in [0, 1) for a whole number: scenery looks the same on every machine. */
export function noise(n: number): number {
  let h = Math.imul(n | 0, 0x9e3779b1) ^ 0x5bd1e995;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** A whole number for a text, so that one caller keeps one look. */
export function textSeed(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

/** A row of such numbers from a seed. */
export function noiseRow(seed: number): () => number {
  let n = Math.imul(seed, 7919);
  return () => noise((n += 1));
}
