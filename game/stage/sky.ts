import { clamp } from './motion.js';
import { mix, rgb, type Rgb } from './palette.js';

/** What hangs over the city at an hour. */
export interface Sky {
  readonly top: Rgb;
  readonly middle: Rgb;
  readonly horizon: Rgb;
  /** Colour of the most distant and of the nearest houses. */
  readonly far: Rgb;
  readonly near: Rgb;
  /** 0 night to 1 full day. */
  readonly daylight: number;
  /** Share of the windows that are lit. */
  readonly lit: number;
  /** How much the desk lamp counts, 0.35 by day to 1 at night. */
  readonly lamp: number;
}

interface Hour { readonly at: number; readonly top: string; readonly middle: string; readonly horizon: string; readonly far: string; readonly near: string; readonly daylight: number; readonly lit: number }

// Never brighter than white words can stand on: the glass of the office is tinted.
const HOURS: readonly Hour[] = [
  { at: 0, top: '#0b1226', middle: '#172046', horizon: '#302f60', far: '#272c58', near: '#10172d', daylight: 0, lit: 0.16 },
  { at: 300, top: '#111a3c', middle: '#2b2f64', horizon: '#5f4a7e', far: '#3a3a6c', near: '#151c38', daylight: 0.08, lit: 0.14 },
  { at: 375, top: '#213366', middle: '#525088', horizon: '#b3726f', far: '#63588a', near: '#232b52', daylight: 0.4, lit: 0.2 },
  { at: 450, top: '#284a86', middle: '#6a6c9c', horizon: '#d98d6a', far: '#8678a0', near: '#2a3768', daylight: 0.8, lit: 0.12 },
  { at: 540, top: '#2a5a96', middle: '#587fac', horizon: '#dda67c', far: '#7f92b4', near: '#2b4675', daylight: 1, lit: 0.05 },
  { at: 720, top: '#2c639a', middle: '#4f88ad', horizon: '#a9b9ad', far: '#6f97b0', near: '#2c5279', daylight: 1, lit: 0.03 },
  { at: 990, top: '#2d558e', middle: '#6a7aa4', horizon: '#d8a073', far: '#8288a6', near: '#2e456f', daylight: 0.95, lit: 0.06 },
  { at: 1080, top: '#263c78', middle: '#6a5690', horizon: '#d27c5e', far: '#76598a', near: '#272f5c', daylight: 0.6, lit: 0.2 },
  { at: 1140, top: '#1d2c5e', middle: '#46407c', horizon: '#8f567a', far: '#4e4678', near: '#1d2547', daylight: 0.22, lit: 0.3 },
  { at: 1210, top: '#18234e', middle: '#31356d', horizon: '#5f4b80', far: '#393a6c', near: '#151d3a', daylight: 0.06, lit: 0.34 },
  { at: 1320, top: '#101936', middle: '#202a5c', horizon: '#3d3a6e', far: '#2d3362', near: '#121a32', daylight: 0, lit: 0.26 },
  { at: 1440, top: '#0b1226', middle: '#172046', horizon: '#302f60', far: '#272c58', near: '#10172d', daylight: 0, lit: 0.16 },
];

/** The sky at a wall clock of minutes after midnight. */
export function skyColours(minutes: number): Sky {
  const at = ((minutes % 1440) + 1440) % 1440;
  const next = HOURS.findIndex((hour) => hour.at > at);
  const b = HOURS[next === -1 ? HOURS.length - 1 : next] as Hour;
  const a = HOURS[next === -1 ? HOURS.length - 1 : Math.max(0, next - 1)] as Hour;
  const share = a === b ? 0 : (at - a.at) / (b.at - a.at);
  const between = (pick: 'top' | 'middle' | 'horizon' | 'far' | 'near'): Rgb => mix(rgb(a[pick]), rgb(b[pick]), share);
  const daylight = a.daylight + (b.daylight - a.daylight) * share;
  return {
    top: between('top'), middle: between('middle'), horizon: between('horizon'), far: between('far'), near: between('near'),
    daylight, lit: a.lit + (b.lit - a.lit) * share, lamp: 1 - 0.65 * daylight,
  };
}

/** Where sun or moon stands: share of the way from left to right, share of the height, and which it is. */
export function heavenlyBody(minutes: number): { readonly kind: 'sun' | 'moon'; readonly along: number; readonly height: number } {
  const at = ((minutes % 1440) + 1440) % 1440;
  const isDay = at >= 360 && at < 1110;
  const along = isDay ? (at - 360) / 750 : ((at + 1440 - 1110) % 1440) / 690;
  return { kind: isDay ? 'sun' : 'moon', along: clamp(along), height: clamp(Math.sin(Math.PI * clamp(along))) };
}
