import { softGlow, type Brush } from '../bake.js';
import type { Frame } from '../frame.js';
import { noise } from '../noise.js';
import { css, mix, rgb } from '../palette.js';
import { heavenlyBody, type Sky } from '../sky.js';

/** Where the sky is seen and where its sun or moon may stand. */
export interface SkyView {
  readonly top: number;
  readonly horizon: number;
  /** The arc of sun and moon: left end, right end, highest and lowest point. */
  readonly arc: { readonly left: number; readonly right: number; readonly high: number; readonly low: number };
}

/** Sky, stars, clouds, and the moon or the sun of the hour. */
export function paintSky(brush: Brush, frame: Frame, sky: Sky, minutes: number, view: SkyView): void {
  const wash = brush.createLinearGradient(0, view.top, 0, view.horizon);
  wash.addColorStop(0, css(sky.top));
  wash.addColorStop(0.52, css(sky.middle));
  wash.addColorStop(0.86, css(mix(sky.middle, sky.horizon, 0.75)));
  wash.addColorStop(1, css(sky.horizon));
  brush.fillStyle = wash;
  brush.fillRect(frame.left, view.top, frame.right - frame.left, view.horizon - view.top);
  stars(brush, frame, sky, view);
  body(brush, sky, minutes, view);
  clouds(brush, frame, sky, view);
}

function stars(brush: Brush, frame: Frame, sky: Sky, view: SkyView): void {
  const strength = 1 - Math.min(1, sky.daylight * 4);
  if (strength <= 0) return;
  for (let i = 0; i < 190; i += 1) {
    const x = -900 + noise(i * 3 + 11) * 3080;
    if (x < frame.left || x > frame.right) continue;
    const up = noise(i * 3 + 12);
    const y = view.top + up * up * (view.horizon - view.top) * 0.72;
    const size = 0.5 + noise(i * 3 + 13) * 0.75;
    brush.fillStyle = css(rgb('#dfe6ff'), strength * (0.16 + 0.5 * noise(i + 900)) * (1 - up * 0.7));
    brush.beginPath();
    brush.arc(x, y, size, 0, Math.PI * 2);
    brush.fill();
  }
}

function body(brush: Brush, sky: Sky, minutes: number, view: SkyView): void {
  const at = heavenlyBody(minutes);
  const { arc } = view;
  const x = arc.left + (arc.right - arc.left) * at.along;
  const y = arc.low + (arc.high - arc.low) * at.height;
  if (at.kind === 'sun') {
    const warm = mix(rgb('#ffb27a'), rgb('#ffe7c0'), sky.daylight);
    softGlow(brush, x, y, 260, (a) => css(warm, a), 0.34);
    softGlow(brush, x, y, 70, (a) => css(warm, a), 0.5);
    brush.fillStyle = css(mix(warm, rgb('#fff6e4'), 0.6), 0.92);
    brush.beginPath();
    brush.arc(x, y, 17, 0, Math.PI * 2);
    brush.fill();
    return;
  }
  softGlow(brush, x, y, 190, (a) => css(rgb('#cfd6ff'), a), 0.2);
  const face = brush.createRadialGradient(x - 5, y - 6, 2, x, y, 17);
  face.addColorStop(0, '#fff9e8');
  face.addColorStop(1, '#d9d3c2');
  brush.fillStyle = face;
  brush.beginPath();
  brush.arc(x, y, 16, 0, Math.PI * 2);
  brush.fill();
  brush.fillStyle = 'rgba(150,146,150,0.24)';
  for (const [dx, dy, r] of [[-5, -3, 3.4], [4, 4, 4.4], [5, -6, 2.2], [-3, 7, 2.6]] as const) {
    brush.beginPath();
    brush.arc(x + dx, y + dy, r, 0, Math.PI * 2);
    brush.fill();
  }
}

function clouds(brush: Brush, frame: Frame, sky: Sky, view: SkyView): void {
  const tall = view.horizon - view.top;
  const colour = mix(sky.middle, mix(sky.horizon, rgb('#ffe3c8'), 0.35), 0.55);
  for (let i = 0; i < 15; i += 1) {
    const x = -900 + noise(i * 5 + 401) * 3080;
    if (x < frame.left - 300 || x > frame.right + 300) continue;
    const y = view.top + tall * (0.14 + 0.62 * noise(i * 5 + 402));
    const length = 150 + 260 * noise(i * 5 + 403);
    const thick = 5 + 11 * noise(i * 5 + 404);
    for (let band = 0; band < 3; band += 1) {
      const shift = (noise(i * 5 + band + 600) - 0.5) * length * 0.5;
      softGlow(brush, x + shift, y + band * thick * 0.55, length * (0.9 - band * 0.2), (a) => css(colour, a), 0.13 + sky.daylight * 0.12, (thick / length) * 1.5);
    }
  }
}
