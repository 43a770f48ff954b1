/** Pure movement: each function answers where something is, given how far along it is. */

export function clamp(value: number, low = 0, high = 1): number {
  return value < low ? low : value > high ? high : value;
}

/** Moves a value towards its target; the rest halves every `halfLifeMs`. Lands exactly. */
export function approach(value: number, target: number, elapsedMs: number, halfLifeMs: number, nearEnough = 0.002): number {
  if (elapsedMs <= 0) return value;
  const next = target + (value - target) * Math.pow(0.5, elapsedMs / halfLifeMs);
  return Math.abs(next - target) < nearEnough ? target : next;
}

export const easeOut = (t: number): number => 1 - (1 - clamp(t)) * (1 - clamp(t)) * (1 - clamp(t));
export const easeIn = (t: number): number => clamp(t) * clamp(t) * clamp(t);
export const easeInOut = (t: number): number => { const c = clamp(t); return c * c * (3 - 2 * c); };

/** The small nod of somebody who answers: offset in design units and a turn in radians, gone after 520 ms. */
export function nod(ageMs: number): { readonly x: number; readonly y: number; readonly turn: number } {
  if (ageMs < 0 || ageMs >= 520) return { x: 0, y: 0, turn: 0 };
  const t = ageMs / 520;
  const swing = Math.sin(t * Math.PI * 2) * (1 - t);
  return { x: swing * 1.6, y: Math.sin(t * Math.PI) * 3.4, turn: swing * 0.035 };
}

/** The jolt of a line that hurts: sideways offset in design units, gone after 420 ms. */
export function jolt(ageMs: number): number {
  if (ageMs < 0 || ageMs >= 420) return 0;
  const t = ageMs / 420;
  return Math.sin(t * Math.PI * 7) * 6 * (1 - t) * (1 - t);
}

/** A new expression: the face is squeezed and springs back. Scale of width and height. */
export function squash(ageMs: number): { readonly x: number; readonly y: number } {
  if (ageMs < 0 || ageMs >= 320) return { x: 1, y: 1 };
  const t = ageMs / 320;
  const s = Math.sin(t * Math.PI * 1.5) * (1 - t) * 0.055;
  return { x: 1 + s, y: 1 - s };
}

/** A call that ends: the portrait sinks and fades within 620 ms. */
export function drop(ageMs: number): { readonly y: number; readonly alpha: number; readonly turn: number } {
  const t = clamp(ageMs / 620);
  return { y: easeIn(t) * 120, alpha: 1 - easeInOut(t * 1.15), turn: easeIn(t) * 0.12 };
}

/** Seconds of one breath in the exercise: four in, four out. */
export const BREATH_IN_SECONDS = 4;
export const BREATH_OUT_SECONDS = 4;

/** How full the lungs are at a second of the exercise, 0 to 1, and whether air goes in. */
export function breath(seconds: number): { readonly fill: number; readonly inhaling: boolean } {
  const cycle = BREATH_IN_SECONDS + BREATH_OUT_SECONDS;
  const t = ((seconds % cycle) + cycle) % cycle;
  const inhaling = t < BREATH_IN_SECONDS;
  const part = inhaling ? t / BREATH_IN_SECONDS : 1 - (t - BREATH_IN_SECONDS) / BREATH_OUT_SECONDS;
  return { fill: easeInOut(part), inhaling };
}

/** Height of the heartbeat line at a share of one beat, −1 to 1, at amplitude 1. */
export function heartbeat(share: number): number {
  const bump = (at: number, width: number, height: number): number => {
    const d = (share - at) / width;
    return height * Math.exp(-d * d);
  };
  return bump(0.2, 0.05, 0.14) + bump(0.345, 0.014, -0.2) + bump(0.385, 0.018, 1) + bump(0.43, 0.018, -0.52) + bump(0.62, 0.07, 0.24);
}
