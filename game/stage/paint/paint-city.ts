import { softGlow, type Brush } from '../bake.js';
import type { Frame } from '../frame.js';
import { noise } from '../noise.js';
import { css, mix, rgb, type Rgb } from '../palette.js';
import type { Sky } from '../sky.js';
import { cityTowers, towerWindows, type CityShape, type Tower } from './city-plan.js';

/** Light of a lit window: mostly warm, some cool. */
export function windowLight(seed: number): Rgb {
  const n = noise(seed * 7 + 3);
  if (n < 0.16) return rgb('#bcd3ff');
  return n < 0.5 ? rgb('#ffd99c') : rgb('#ffc477');
}

/** The cable bridge that gives the company its name: deck and pylons. */
export interface Bridge { readonly y: number; readonly left: number; readonly right: number; readonly pylons: readonly number[]; readonly height: number }

/** The city from far to near, with haze between the rows and the bridge in the middle distance. */
export function paintCity(brush: Brush, frame: Frame, sky: Sky, shape: CityShape, bridge: Bridge | null): void {
  const towers = cityTowers(shape, frame.left, frame.right);
  const glow = mix(sky.horizon, rgb('#ffb98a'), 0.35);
  for (const layer of [0, 1, 2] as const) {
    if (layer === 2 && bridge !== null) paintBridge(brush, sky, bridge, shape.horizon);
    const base = mix(sky.far, sky.near, layer === 0 ? 0.12 : layer === 1 ? 0.52 : 0.9);
    for (const tower of towers) if (tower.layer === layer) paintTower(brush, tower, base, sky, shape.horizon);
    // Light of the streets hangs between the rows.
    const haze = brush.createLinearGradient(0, shape.horizon - shape.height * 0.62, 0, shape.horizon);
    haze.addColorStop(0, css(glow, 0));
    haze.addColorStop(1, css(glow, layer === 2 ? 0.16 : 0.3));
    brush.fillStyle = haze;
    brush.fillRect(frame.left, shape.horizon - shape.height, frame.right - frame.left, shape.height + 2);
  }
}

function paintTower(brush: Brush, tower: Tower, base: Rgb, sky: Sky, horizon: number): void {
  const tone = mix(base, noise(tower.seed + 5) < 0.5 ? sky.near : sky.far, 0.14 * noise(tower.seed + 6));
  const body = brush.createLinearGradient(tower.x, 0, tower.x + tower.width, 0);
  body.addColorStop(0, css(mix(tone, sky.horizon, 0.14)));
  body.addColorStop(0.34, css(tone));
  body.addColorStop(1, css(mix(tone, sky.near, 0.3)));
  brush.fillStyle = body;
  outline(brush, tower, horizon);
  brush.fill();
  const lit = sky.lit * (tower.layer === 2 ? 0.8 : 1);
  for (const window of towerWindows(tower, horizon)) {
    const n = noise(window.seed);
    if (n < lit) {
      brush.fillStyle = css(windowLight(window.seed), tower.layer === 2 ? 0.5 + 0.4 * noise(window.seed + 2) : 0.28 + 0.3 * noise(window.seed + 2));
    } else if (tower.layer === 2 && sky.daylight > 0.25) {
      brush.fillStyle = css(mix(sky.middle, sky.near, 0.4), 0.2 * sky.daylight);
    } else continue;
    brush.fillRect(window.x, window.y, window.width, window.height);
  }
}

function outline(brush: Brush, tower: Tower, horizon: number): void {
  const { x, width: w, top } = tower;
  const right = x + w;
  const rise = 10 + noise(tower.seed + 1) * 12;
  brush.beginPath();
  brush.moveTo(x, horizon);
  switch (tower.roof) {
    case 'step':
      for (const [px, py] of [[x, top + rise], [x + w * 0.2, top + rise], [x + w * 0.2, top + rise * 0.4], [x + w * 0.38, top + rise * 0.4], [x + w * 0.38, top], [x + w * 0.66, top], [x + w * 0.66, top + rise * 0.4], [x + w * 0.82, top + rise * 0.4], [x + w * 0.82, top + rise], [right, top + rise]] as const) brush.lineTo(px, py);
      break;
    case 'slant':
      brush.lineTo(x, top + rise);
      brush.lineTo(right, top - rise * 0.3);
      break;
    case 'spire':
      for (const [px, py] of [[x, top + rise], [x + w * 0.24, top + rise * 0.6], [x + w * 0.46, top + rise * 0.5], [x + w * 0.485, top - rise * 1.6], [x + w * 0.515, top - rise * 1.6], [x + w * 0.54, top + rise * 0.5], [x + w * 0.76, top + rise * 0.6], [right, top + rise]] as const) brush.lineTo(px, py);
      break;
    case 'crown':
      for (const [px, py] of [[x, top], [x + w * 0.3, top], [x + w * 0.3, top - 5], [x + w * 0.56, top - 5], [x + w * 0.56, top], [right, top]] as const) brush.lineTo(px, py);
      break;
    case 'round':
      brush.lineTo(x, top + rise);
      brush.bezierCurveTo(x, top - rise * 0.4, right, top - rise * 0.4, right, top + rise);
      break;
    case 'flat':
      brush.lineTo(x, top);
      brush.lineTo(right, top);
  }
  brush.lineTo(right, horizon);
  brush.closePath();
}

function paintBridge(brush: Brush, sky: Sky, bridge: Bridge, horizon: number): void {
  const tone = mix(sky.far, sky.near, 0.66);
  brush.strokeStyle = css(mix(tone, sky.horizon, 0.3), 0.8);
  brush.lineWidth = 0.8;
  for (const x of bridge.pylons) {
    for (let i = 1; i <= 11; i += 1) {
      for (const side of [-1, 1]) {
        brush.beginPath();
        brush.moveTo(x, bridge.y - bridge.height * (1 - i * 0.035));
        brush.lineTo(x + side * i * bridge.height * 0.125, bridge.y);
        brush.stroke();
      }
    }
    brush.fillStyle = css(tone);
    brush.beginPath();
    brush.moveTo(x - 7, horizon);
    brush.lineTo(x - 1.4, bridge.y - bridge.height - 4);
    brush.lineTo(x + 1.4, bridge.y - bridge.height - 4);
    brush.lineTo(x + 7, horizon);
    brush.lineTo(x + 4, horizon);
    brush.lineTo(x, bridge.y - bridge.height * 0.5);
    brush.lineTo(x - 4, horizon);
    brush.closePath();
    brush.fill();
    softGlow(brush, x, bridge.y, 34, (a) => css(rgb('#ffc98f'), a), 0.2 * (1 - sky.daylight * 0.8));
  }
  brush.fillStyle = css(tone);
  brush.fillRect(bridge.left, bridge.y, bridge.right - bridge.left, 4);
  brush.fillStyle = css(mix(tone, rgb('#ffd7a0'), 0.5), 0.5);
  brush.fillRect(bridge.left, bridge.y - 0.8, bridge.right - bridge.left, 0.8);
}
