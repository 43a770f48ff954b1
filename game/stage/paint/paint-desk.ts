import { paintBlurred, softGlow, type Brush } from '../bake.js';
import type { Frame } from '../frame.js';
import { noise } from '../noise.js';
import { COLOUR, css, mix, rgb, type Rgb } from '../palette.js';
import type { Sky } from '../sky.js';
import type { Plan } from './plan.js';

/** The wood of the desk: dark, a little warmer than the room. */
export function deskTone(sky: Sky): Rgb {
  return mix(rgb('#141b30'), rgb('#2f3650'), sky.daylight * 0.6);
}

/** The desk from its far edge to the lower edge of the window, with the lamp's pool of light. */
export function paintDesk(brush: Brush, frame: Frame, sky: Sky, plan: Plan): void {
  const { deskY, pool } = plan;
  const wide = frame.right - frame.left;
  const tone = deskTone(sky);
  const top = brush.createLinearGradient(0, deskY, 0, Math.max(frame.bottom, 720));
  top.addColorStop(0, css(mix(tone, COLOUR.line, 0.42)));
  top.addColorStop(0.12, css(mix(tone, COLOUR.room, 0.5)));
  top.addColorStop(0.5, css(tone));
  top.addColorStop(1, css(mix(tone, COLOUR.night, 0.75)));
  brush.fillStyle = top;
  brush.fillRect(frame.left, deskY, wide, frame.bottom - deskY + 2);
  grain(brush, frame, plan);
  // Light of the window lies on the far part of the desk.
  const window = brush.createLinearGradient(0, deskY, 0, deskY + 120);
  window.addColorStop(0, css(sky.horizon, 0.12 + sky.daylight * 0.16));
  window.addColorStop(1, css(sky.horizon, 0));
  brush.fillStyle = window;
  brush.fillRect(frame.left, deskY, wide, 120);
  brush.save();
  brush.beginPath();
  brush.rect(frame.left, deskY, wide, frame.bottom - deskY + 2);
  brush.clip();
  if (sky.daylight > 0.2) sunPatches(brush, frame, sky, deskY);
  brush.globalCompositeOperation = 'screen';
  softGlow(brush, pool.x, pool.y, pool.radius, (a) => css(rgb('#ff9a3a'), a), 0.4 * sky.lamp, pool.squeeze);
  softGlow(brush, pool.x, pool.y - 14, pool.radius * 0.66, (a) => css(rgb('#ffb055'), a), 0.26 * sky.lamp, pool.squeeze * 0.92);
  brush.restore();
  edge(brush, frame, sky, plan);
}

/** Low sun through the panes lies across the desk in broad warm stripes. */
function sunPatches(brush: Brush, frame: Frame, sky: Sky, deskY: number): void {
  brush.save();
  brush.globalCompositeOperation = 'screen';
  paintBlurred(brush, { x: frame.left, y: deskY - 8, width: frame.right - frame.left, height: 210 }, 6, (small) => stripes(small, sky, deskY));
  brush.restore();
}

function stripes(brush: Brush, sky: Sky, deskY: number): void {
  const warm = rgb('#ff9448');
  for (const [x, width] of [[-420, 190], [-190, 190], [60, 250], [340, 190], [570, 190], [860, 190], [1100, 190], [1330, 190], [1560, 190]] as const) {
    const fade = brush.createLinearGradient(0, deskY, 0, deskY + 190);
    fade.addColorStop(0, css(warm, 0.3 * sky.daylight));
    fade.addColorStop(1, css(warm, 0));
    brush.fillStyle = fade;
    brush.beginPath();
    brush.moveTo(x, deskY);
    brush.lineTo(x + width, deskY);
    brush.lineTo(x + width + 150, deskY + 190);
    brush.lineTo(x + 130, deskY + 190);
    brush.fill();
  }
}

/** The far edge catches the lamp where it is near. */
function edge(brush: Brush, frame: Frame, sky: Sky, plan: Plan): void {
  const { deskY, pool } = plan;
  const shadow = brush.createLinearGradient(0, deskY - 14, 0, deskY);
  shadow.addColorStop(0, css(COLOUR.night, 0));
  shadow.addColorStop(1, css(COLOUR.night, 0.5));
  brush.fillStyle = shadow;
  brush.fillRect(frame.left, deskY - 14, frame.right - frame.left, 14);
  const light = brush.createLinearGradient(pool.x - pool.radius, 0, pool.x + pool.radius, 0);
  light.addColorStop(0, css(COLOUR.dim, 0.16));
  light.addColorStop(0.5, css(COLOUR.lamp, 0.3 + 0.42 * sky.lamp));
  light.addColorStop(1, css(COLOUR.dim, 0.16));
  brush.fillStyle = light;
  brush.fillRect(frame.left, deskY, frame.right - frame.left, 1.3);
}

function grain(brush: Brush, frame: Frame, plan: Plan): void {
  const tall = Math.max(frame.bottom, 720) - plan.deskY;
  for (let i = 0; i < 46; i += 1) {
    const down = noise(i * 4 + 2001);
    const y = plan.deskY + 8 + down * down * tall;
    const x = -900 + noise(i * 4 + 2002) * 3000;
    const length = 180 + noise(i * 4 + 2003) * 620;
    brush.strokeStyle = noise(i * 4 + 2004) < 0.5 ? css(COLOUR.night, 0.16) : css(COLOUR.dim, 0.028);
    brush.lineWidth = 0.6 + down * 1.3;
    brush.beginPath();
    brush.moveTo(Math.max(x, frame.left - 50), y);
    brush.quadraticCurveTo(x + length / 2, y + (noise(i + 77) - 0.5) * 5, x + length, y);
    brush.stroke();
  }
}

/** Darker towards the corners, and a fine grain that keeps dark gradients from showing steps. */
export function paintVignette(brush: Brush, frame: Frame, strength: number): void {
  const wide = frame.right - frame.left;
  const tall = frame.bottom - frame.top;
  brush.save();
  brush.translate(frame.left + wide / 2, frame.top + tall / 2);
  brush.scale(wide / 2, tall / 2);
  const dark = brush.createRadialGradient(0, 0, 0.55, 0, 0, 1.42);
  dark.addColorStop(0, css(COLOUR.night, 0));
  dark.addColorStop(0.6, css(mix(COLOUR.night, [0, 0, 0], 0.3), strength * 0.45));
  dark.addColorStop(1, css(mix(COLOUR.night, [0, 0, 0], 0.4), strength));
  brush.fillStyle = dark;
  brush.fillRect(-1, -1, 2, 2);
  brush.restore();
}

let grainTile: HTMLCanvasElement | null = null;

/** Lays the grain over the whole surface, pixel by pixel, whatever the scale. */
export function paintGrain(brush: Brush, frame: Frame): void {
  grainTile ??= makeGrain();
  const pattern = brush.createPattern(grainTile, 'repeat');
  if (pattern === null) return;
  brush.save();
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.fillStyle = pattern;
  brush.fillRect(0, 0, frame.width, frame.height);
  brush.restore();
}

function makeGrain(): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = 128;
  tile.height = 128;
  const brush = tile.getContext('2d');
  if (brush === null) return tile;
  const pixels = brush.createImageData(128, 128);
  for (let i = 0; i < 128 * 128; i += 1) {
    const n = noise(i + 5) + noise(i + 70001) - 1;
    const value = n > 0 ? 255 : 0;
    pixels.data.set([value, value, value, Math.abs(n) * 6], i * 4);
  }
  brush.putImageData(pixels, 0, 0);
  return tile;
}
