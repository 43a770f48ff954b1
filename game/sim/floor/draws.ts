/**
 * The floor's chance, addressed by call: the same seed, use and call always give the same number,
 * whatever the player did before. That makes two runs comparable caller by caller.
 */

/** What a number is drawn for; each use has its own stream. */
export const USE = { gap: 1, handling: 2, patience: 3, announcement: 4, skill: 5, hot: 6, unsolved: 7, redial: 8, delay: 9, callback: 10, hold: 11, breakStart: 12 } as const;
/** One of the streams above. */
export type Use = (typeof USE)[keyof typeof USE];

/** A bijective mix of 32 bits, with the constants of Hash Prospector's `triple32`. */
function mix(word: number): number {
  let value = word;
  value = Math.imul(value ^ (value >>> 17), 0xed5ad4bb);
  value = Math.imul(value ^ (value >>> 11), 0xac4c1b51);
  value = Math.imul(value ^ (value >>> 15), 0x31848bab);
  return value ^ (value >>> 14);
}

/** One draw in the open interval (0, 1) for the `attempt`-th ring of a caller (0 the first), or for a seat. */
export function drawFor(seed: number, use: Use, index: number, attempt = 0): number {
  const key = mix(mix(seed | 0) + Math.imul(use, 0x9e3779b1));
  const value = mix(mix(index ^ key) + Math.imul(attempt, 0x85ebca6b) + Math.imul(key, 0xc2b2ae35));
  return ((value >>> 0) + 0.5) / 4294967296;
}
