import type Phaser from 'phaser';
import type { Technique } from '../../sim/index.js';
import { easeInOut } from '../motion.js';
import { noise } from '../noise.js';
import { COLOUR, mix, packed, rgb } from '../palette.js';

type Pen = Phaser.GameObjects.Graphics;
const CALM = packed(COLOUR.calm);
const LAMP = packed(COLOUR.lamp);

/** Draws the exercise in the middle of the ring: where it is after so many seconds, and what share is done. */
export function drawTechnique(pen: Pen, technique: Technique, seconds: number, share: number, still: boolean): void {
  switch (technique) {
    case 'neck': drawNeck(pen, still ? 0.28 : Math.sin(seconds * 2.1) * 0.36); break;
    case 'water': drawWater(pen, share, still ? 0 : seconds); break;
    case 'mantra': drawMantra(pen, still ? 0.5 : share); break;
    case 'log': drawLog(pen, share, still ? 0 : seconds); break;
    case 'scroll': drawScroll(pen, still ? 0 : seconds); break;
    case 'breath': break;
  }
}

/** Head and shoulders; the head leans slowly to one side and the other. */
function drawNeck(pen: Pen, lean: number): void {
  const body = packed(rgb('#1c4258'));
  pen.fillStyle(body, 1);
  // The shoulders run out to the ring, which cuts them off like a portrait.
  const rim = Array.from({ length: 9 }, (_, i): readonly [number, number] => {
    const angle = Math.PI * (0.24 + (0.52 * i) / 8);
    return [Math.cos(angle) * 144, Math.sin(angle) * 144];
  });
  smooth(pen, [...rim, [-88, 78], [-62, 58], [-30, 44], [-20, 28], [-17, 2], [17, 2], [20, 28], [30, 44], [62, 58], [88, 78]], 'fill', true);
  // The stretched side of the neck warms up.
  const side = lean >= 0 ? -1 : 1;
  const pull = Math.min(1, Math.abs(lean) / 0.34);
  for (let i = 0; i < 9; i += 1) pen.fillStyle(LAMP, 0.016 + 0.026 * pull).fillEllipse(side * 27, 36, 70 - i * 7, 50 - i * 5, 28);
  const turned = (points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] => points.map(([x, y]) => {
    const [dx, dy] = [x, y - 20];
    return [dx * Math.cos(lean) - dy * Math.sin(lean), 20 + dx * Math.sin(lean) + dy * Math.cos(lean)] as const;
  });
  pen.fillStyle(packed(rgb('#2b6276')), 1);
  smooth(pen, turned([[0, 14], [-22, 4], [-33, -22], [-34, -52], [-22, -78], [0, -87], [22, -78], [34, -52], [33, -22], [22, 4]]), 'fill', true);
  pen.fillStyle(packed(rgb('#123246')), 1);
  smooth(pen, turned([[-36, -40], [-38, -66], [-24, -90], [2, -98], [27, -89], [38, -64], [36, -40], [28, -58], [8, -68], [-18, -64], [-30, -54]]), 'fill', true);
  pen.lineStyle(1.8, CALM, 0.5);
  smooth(pen, turned([[-36, -40], [-38, -66], [-24, -90], [2, -98], [27, -89], [38, -64], [36, -40]]), 'line');
  pen.lineStyle(2, CALM, 0.22).beginPath().arc(0, 20, 124, -Math.PI / 2 - 0.46, -Math.PI / 2 + 0.46).strokePath();
  pen.fillStyle(CALM, 0.95).fillCircle(Math.sin(lean) * 124, 20 - Math.cos(lean) * 124, 4.6);
}

/** A glass that empties; the water's surface moves. */
function drawWater(pen: Pen, share: number, seconds: number): void {
  const [top, bottom, half, foot] = [-86, 84, 52, 40];
  const left = (y: number): number => -(foot + ((half - foot) * (bottom - y)) / (bottom - top));
  const level = top + 22 + (bottom - top - 40) * easeInOut(share);
  const surface = Array.from({ length: 13 }, (_, i): readonly [number, number] => {
    const x = left(level) + 4 + ((-2 * left(level) - 8) * i) / 12;
    return [x, level + Math.sin(i * 0.9 + seconds * 3.4) * 2.1];
  });
  pen.fillStyle(packed(mix(COLOUR.calm, rgb('#5db3e6'), 0.5)), 0.42);
  shape(pen, [...surface, [-left(bottom) - 5, bottom - 5], [left(bottom) + 5, bottom - 5]]);
  pen.lineStyle(2.4, packed(mix(COLOUR.calm, COLOUR.light, 0.5)), 0.85).beginPath();
  surface.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.strokePath();
  pen.lineStyle(3, packed(mix(COLOUR.dim, COLOUR.light, 0.3)), 0.75).beginPath().moveTo(-half, top).lineTo(-foot, bottom).lineTo(foot, bottom).lineTo(half, top).strokePath();
  pen.lineStyle(5, packed(COLOUR.light), 0.13).beginPath().moveTo(-half + 13, top + 14).lineTo(-foot + 10, bottom - 16).strokePath();
  for (let i = 0; i < 5; i += 1) {
    const rise = (seconds * 0.24 + noise(i + 8)) % 1;
    const y = bottom - 10 - rise * (bottom - 12 - level);
    if (y > level + 5) pen.fillStyle(packed(COLOUR.light), 0.3 * (1 - rise)).fillCircle(left(y) * 0.7 + noise(i + 3) * 60, y, 1.4 + noise(i) * 1.4);
  }
}

/** A ripple runs out from the middle and leaves the water clear behind it. */
function drawMantra(pen: Pen, share: number): void {
  for (let i = 0; i < 5; i += 1) {
    const at = share * 1.5 - i * 0.15;
    if (at <= 0 || at >= 1) continue;
    pen.lineStyle(1.4 + 4 * (1 - at), CALM, 0.7 * (1 - at) * (1 - at * 0.4)).strokeCircle(0, 0, 14 + easeInOut(at) * 120);
  }
  const clear = easeInOut(Math.min(1, share * 1.25));
  for (let i = 0; i < 26; i += 1) {
    const angle = noise(i + 12) * Math.PI * 2;
    const out = 24 + noise(i + 47) * 92;
    const swept = clear * 140 > out;
    const away = swept ? Math.min(28, clear * 140 - out) : 0;
    const r = out + away;
    pen.fillStyle(packed(COLOUR.hot), (swept ? Math.max(0, 1 - away / 28) : 1) * 0.55).fillCircle(Math.cos(angle) * r, Math.sin(angle) * r, 1.6 + noise(i) * 2.6);
  }
  pen.fillStyle(CALM, 0.2 + 0.5 * clear).fillCircle(0, 0, 7 + 5 * clear);
}

/** The achievement log lies open and glows; row after row is remembered. */
function drawLog(pen: Pen, share: number, seconds: number): void {
  for (let i = 9; i > 0; i -= 1) pen.fillStyle(LAMP, 0.02).fillEllipse(0, 4, 140 + i * 14, 90 + i * 13, 40);
  // Dark enough for the white words that lie over it.
  const paper = packed(mix(COLOUR.lamp, COLOUR.night, 0.7));
  for (const side of [-1, 1]) {
    pen.fillStyle(packed(mix(rgb('#7a4a3a'), COLOUR.night, 0.55)), 1);
    shape(pen, [[0, 66], [side * 96, 52], [side * 96, -46], [0, -34]]);
    pen.fillStyle(paper, side < 0 ? 0.86 : 0.96);
    shape(pen, [[0, 58], [side * 26, 46], [side * 60, 43], [side * 90, 46], [side * 90, -52], [side * 60, -56], [side * 26, -53], [0, -42]]);
    for (let row = 0; row < 6; row += 1) {
      const number = side < 0 ? row : row + 6;
      const written = Math.min(1, Math.max(0, share * 12 - number));
      const y = -34 + row * 13.5;
      const [from, to] = side < 0 ? [-80, -18] : [18, 80];
      pen.lineStyle(2, LAMP, 0.16).lineBetween(from, y, to, y);
      if (written > 0) pen.lineStyle(2.6, LAMP, 0.62).lineBetween(from, y, from + (to - from) * written * (0.62 + 0.38 * noise(number + 4)), y);
    }
  }
  pen.lineStyle(1.6, packed(COLOUR.night), 0.5).lineBetween(0, -42, 0, 58);
  for (let i = 0; i < 9; i += 1) {
    const rise = (seconds * 0.2 + noise(i + 20)) % 1;
    pen.fillStyle(LAMP, Math.sin(rise * Math.PI) * 0.75).fillCircle(-74 + noise(i + 60) * 148 + Math.sin(rise * 5 + i) * 5, 20 - rise * 116, 1.2 + noise(i + 33) * 1.5);
  }
}

/** A phone in cold light; grey things run by and give nothing. */
function drawScroll(pen: Pen, seconds: number): void {
  for (let i = 3; i > 0; i -= 1) pen.fillStyle(packed(rgb('#7f93b8')), 0.035).fillEllipse(0, 0, 120 + i * 34, 190 + i * 24, 40);
  pen.fillStyle(packed(rgb('#0c1220')), 1).fillRoundedRect(-54, -100, 108, 200, 16);
  pen.lineStyle(2, packed(COLOUR.line), 1).strokeRoundedRect(-54, -100, 108, 200, 16);
  pen.fillStyle(packed(rgb('#1b2436')), 1).fillRoundedRect(-46, -90, 92, 180, 8);
  const run = (seconds * 34) % 62;
  for (let i = -1; i < 4; i += 1) {
    const top = Math.max(-88, -88 + i * 62 + 62 - run);
    const bottom = Math.min(88, -88 + i * 62 + 62 - run + 54);
    if (bottom - top < 4) continue;
    pen.fillStyle(packed(mix(COLOUR.line, rgb('#56627c'), noise(i + 5 + Math.floor(seconds * 34 / 62)) * 0.6)), 0.8).fillRoundedRect(-40, top, 80, bottom - top, 5);
  }
  pen.fillStyle(packed(COLOUR.dim), 0.2).fillRoundedRect(-15, 92, 30, 3, 1.5);
}

/** A curve through the points, filled or drawn as a line. */
function smooth(pen: Pen, points: readonly (readonly [number, number])[], as: 'fill' | 'line', closed = false): void {
  const at = (i: number): readonly [number, number] => {
    const n = points.length;
    return points[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))] as readonly [number, number];
  };
  pen.beginPath().moveTo(at(0)[0], at(0)[1]);
  for (let i = 0; i < (closed ? points.length : points.length - 1); i += 1) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 1; k <= 6; k += 1) {
      const t = k / 6;
      const along = (p: 0 | 1): number => 0.5 * (2 * b[p] + (c[p] - a[p]) * t + (2 * a[p] - 5 * b[p] + 4 * c[p] - d[p]) * t * t + (3 * b[p] - a[p] - 3 * c[p] + d[p]) * t * t * t);
      pen.lineTo(along(0), along(1));
    }
  }
  if (as === 'fill') pen.closePath().fillPath();
  else pen.strokePath();
}

function shape(pen: Pen, points: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath().fillPath();
}
