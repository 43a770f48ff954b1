import { clamp } from './motion.js';

/** A colour as three bytes. */
export type Rgb = readonly [number, number, number];

/** `#17213a` to its bytes. */
export function rgb(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/** The palette of the game. */
export const COLOUR = {
  night: rgb('#0f1626'), room: rgb('#17213a'), line: rgb('#31415f'), light: rgb('#f4efe6'), dim: rgb('#9fb0cc'),
  lamp: rgb('#ffb961'), calm: rgb('#58c4b4'), tense: rgb('#f2b04a'), hot: rgb('#ef6a4c'), paper: rgb('#f3ede1'),
} as const;

/** Between two colours; share 0 is the first. */
export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const s = clamp(share);
  return [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s, a[2] + (b[2] - a[2]) * s];
}

/** For a canvas fill. */
export function css(colour: Rgb, alpha = 1): string {
  return `rgba(${Math.round(colour[0])},${Math.round(colour[1])},${Math.round(colour[2])},${alpha})`;
}

/** For a Phaser fill. */
export function packed(colour: Rgb): number {
  return (Math.round(colour[0]) << 16) | (Math.round(colour[1]) << 8) | Math.round(colour[2]);
}

/** Relative luminance (WCAG), 0 to 1. White text is readable in large type below 0.3, in body type below 0.18. */
export function luminance(colour: Rgb): number {
  const part = (byte: number): number => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2]);
}

/** From calm through tense to hot as something runs out: patience in the queue, or emotion over a hundred. */
export function ringColour(share: number): Rgb {
  const s = clamp(share);
  return s < 0.55 ? mix(COLOUR.calm, COLOUR.tense, s / 0.55) : mix(COLOUR.tense, COLOUR.hot, (s - 0.55) / 0.35);
}

/** The stress line's colour: rested, strained, overloaded, with soft borders at 45 and 70. */
export function stressColour(stress: number): Rgb {
  if (stress < 55) return mix(COLOUR.calm, COLOUR.tense, (stress - 38) / 14);
  return mix(COLOUR.tense, COLOUR.hot, (stress - 64) / 12);
}
