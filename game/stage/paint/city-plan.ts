import { noise, noiseRow } from '../noise.js';

/** One house of the skyline, in design units; it stands on the horizon. */
export interface Tower {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  /** 0 far in the haze, 1 between, 2 near. */
  readonly layer: 0 | 1 | 2;
  readonly roof: 'flat' | 'step' | 'slant' | 'spire' | 'crown' | 'round';
  readonly seed: number;
}

/** One window of a house. */
export interface CityWindow { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly seed: number }

/** How the skyline of a picture is built. */
export interface CityShape {
  readonly horizon: number;
  /** Height of the tallest near house above the horizon. */
  readonly height: number;
  /** Where the skyline rises: middle and half width. */
  readonly peak: number;
  readonly spread: number;
  readonly seed: number;
  /** Near houses stay low between these edges, so that the bridge is seen. */
  readonly low: { readonly left: number; readonly right: number; readonly height: number } | null;
}

const ROOFS = ['flat', 'flat', 'step', 'slant', 'crown', 'flat', 'round', 'spire'] as const;
const LAYERS = [
  { layer: 0, min: 26, max: 54, gap: -5, low: 0.45, high: 1.0 },
  { layer: 1, min: 32, max: 66, gap: 1, low: 0.3, high: 0.86 },
  { layer: 2, min: 44, max: 86, gap: 9, low: 0.14, high: 0.6 },
] as const;

/** The houses between two edges, far ones first; the same for the same edges and seed. */
export function cityTowers(shape: CityShape, left: number, right: number): readonly Tower[] {
  const towers: Tower[] = [];
  for (const rule of LAYERS) {
    const next = noiseRow(shape.seed + rule.layer * 911);
    // The row always begins at the same far place, so that a wider window shows more of the same city.
    for (let x = -1600; x < 2900;) {
      const width = rule.min + next() * (rule.max - rule.min);
      const rise = 0.42 + 0.58 * Math.exp(-(((x - shape.peak) / shape.spread) ** 2));
      const free = shape.height * rise * (rule.low + (rule.high - rule.low) * next());
      const isLow = rule.layer === 2 && shape.low !== null && x + width > shape.low.left && x < shape.low.right;
      const height = isLow && shape.low !== null ? Math.min(free, shape.low.height * (0.5 + 0.5 * next())) : free;
      const roof = ROOFS[Math.floor(next() * ROOFS.length)] ?? 'flat';
      const gap = rule.gap * (0.4 + 1.6 * next());
      const seed = Math.floor(next() * 1e6);
      if (x + width > left && x < right) towers.push({ x, width, top: shape.horizon - height, layer: rule.layer, roof, seed });
      x += width + gap;
    }
  }
  return towers;
}

/** The windows of a house, in rows. Far houses have none that could be told apart. */
export function towerWindows(tower: Tower, horizon: number): readonly CityWindow[] {
  if (tower.layer === 0) return [];
  const near = tower.layer === 2;
  const [w, h] = near ? [4.2, 5] : [2.6, 3.4];
  const style = noise(tower.seed) < 0.3 ? 'strips' : 'grid';
  const stepX = style === 'strips' ? w * 3.4 : w * (near ? 2.35 : 2.2);
  const stepY = h * (near ? 2.3 : 2);
  const margin = near ? 7 : 4;
  const columns = Math.floor((tower.width - margin * 2 + (stepX - w)) / stepX);
  const indent = (tower.width - (columns * stepX - (stepX - w))) / 2;
  const windows: CityWindow[] = [];
  const roofRoom = tower.roof === 'flat' || tower.roof === 'crown' ? 10 : 24;
  let n = tower.seed;
  for (let y = tower.top + roofRoom; y < horizon - 14; y += stepY) {
    for (let c = 0; c < columns; c += 1) {
      n += 1;
      windows.push({ x: tower.x + indent + c * stepX, y, width: style === 'strips' ? w * 2 : w, height: style === 'strips' ? h * 0.7 : h, seed: n });
    }
  }
  return windows;
}
