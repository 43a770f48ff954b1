import { paintBlurred, roundBox, softGlow, type Brush } from '../bake.js';
import type { Frame } from '../frame.js';
import { noise } from '../noise.js';
import { COLOUR, css, mix, rgb } from '../palette.js';
import type { Sky } from '../sky.js';
import { paintColleague } from './people.js';

/** The one lamp of the booth hangs here. */
const LAMP = { x: 553, y: 62 } as const;
const WINDOW_BOX = { x: 226, y: 70, width: 308, height: 288 } as const;
const MIRROR = { x: 578, y: 84, width: 408, height: 262 } as const;
const WALL = rgb('#2a2645');

/** The interview booth: padded walls close by, a window with blinds, a one-way mirror, one lamp. */
export function paintBoothRoom(brush: Brush, frame: Frame, sky: Sky): void {
  wallAroundWindow(brush, frame);
  blinds(brush, sky);
  mirror(brush, sky);
  padding(brush, frame, frame.left, 206);
  padding(brush, frame, 1002, frame.right);
  corner(brush, frame, 206, -1);
  corner(brush, frame, 1002, 1);
  lampLight(brush, frame);
  pendant(brush, frame);
}

function wallAroundWindow(brush: Brush, frame: Frame): void {
  const wall = brush.createRadialGradient(LAMP.x, 150, 30, LAMP.x, 190, 560);
  wall.addColorStop(0, css(mix(WALL, COLOUR.lamp, 0.26)));
  wall.addColorStop(0.45, css(mix(WALL, COLOUR.lamp, 0.06)));
  wall.addColorStop(1, css(mix(WALL, COLOUR.night, 0.6)));
  brush.fillStyle = wall;
  brush.beginPath();
  brush.rect(frame.left, frame.top, frame.right - frame.left, 400 - frame.top);
  brush.rect(WINDOW_BOX.x, WINDOW_BOX.y, WINDOW_BOX.width, WINDOW_BOX.height);
  brush.fill('evenodd');
  // Frame and sill.
  brush.strokeStyle = css(mix(WALL, COLOUR.night, 0.6));
  brush.lineWidth = 7;
  brush.strokeRect(WINDOW_BOX.x, WINDOW_BOX.y, WINDOW_BOX.width, WINDOW_BOX.height);
  brush.fillStyle = css(mix(WALL, COLOUR.lamp, 0.3));
  brush.fillRect(WINDOW_BOX.x - 10, WINDOW_BOX.y + WINDOW_BOX.height, WINDOW_BOX.width + 20, 3);
  brush.fillStyle = css(mix(WALL, COLOUR.night, 0.45));
  brush.fillRect(WINDOW_BOX.x - 10, WINDOW_BOX.y + WINDOW_BOX.height + 3, WINDOW_BOX.width + 20, 6);
}

/** The blinds are drawn up by a third; each slat catches the lamp. */
function blinds(brush: Brush, sky: Sky): void {
  const { x, y, width, height } = WINDOW_BOX;
  brush.fillStyle = css(mix(WALL, COLOUR.night, 0.3));
  brush.fillRect(x - 2, y - 6, width + 4, 9);
  for (let i = 0; i < 30; i += 1) {
    const closed = i < 9;
    const step = closed ? 5 : 12.6;
    const top = closed ? y + 3 + i * step : y + 48 + (i - 9) * step;
    if (top > y + height - 4) break;
    const slat = brush.createLinearGradient(x, 0, x + width, 0);
    slat.addColorStop(0, css(mix(WALL, sky.horizon, 0.25), closed ? 0.96 : 0.62));
    slat.addColorStop(1, css(mix(WALL, COLOUR.lamp, closed ? 0.5 : 0.38), closed ? 0.96 : 0.7));
    brush.fillStyle = slat;
    brush.fillRect(x, top, width, closed ? 3.6 : 2);
    brush.fillStyle = css(COLOUR.night, 0.4);
    brush.fillRect(x, top + (closed ? 3.6 : 2), width, 1);
  }
  brush.fillStyle = css(mix(WALL, COLOUR.dim, 0.3), 0.7);
  for (const cord of [x + 46, x + width - 46]) brush.fillRect(cord, y, 1, height);
}

/** Dark glass that gives the room back, and behind it those who listen. */
function mirror(brush: Brush, sky: Sky): void {
  const { x, y, width, height } = MIRROR;
  brush.fillStyle = css(mix(WALL, COLOUR.night, 0.72));
  roundBox(brush, x - 9, y - 9, width + 18, height + 18, 5);
  brush.fill();
  brush.strokeStyle = css(mix(WALL, COLOUR.lamp, 0.4), 0.6);
  brush.lineWidth = 1;
  brush.stroke();
  brush.save();
  brush.beginPath();
  brush.rect(x, y, width, height);
  brush.clip();
  const depth = brush.createLinearGradient(x, y, x + width, y + height);
  depth.addColorStop(0, '#15243a');
  depth.addColorStop(0.5, '#0f1c30');
  depth.addColorStop(1, '#0a1424');
  brush.fillStyle = depth;
  brush.fillRect(x, y, width, height);
  // Their room behind the glass: one faint screen, two people.
  softGlow(brush, x + 300, y + 214, 190, (a) => css(rgb('#4f86a8'), a), 0.3, 0.8);
  softGlow(brush, x + 60, y + 220, 130, (a) => css(rgb('#4f86a8'), a), 0.18, 0.9);
  paintColleague(brush, { x: x + 34, y: y + 262, size: 2.1, hair: 'short', facing: 1 }, rgb('#070e1b'), rgb('#6fa3bd'), 0.16);
  paintColleague(brush, { x: x + 352, y: y + 268, size: 1.86, hair: 'bun', facing: -1 }, rgb('#070e1b'), rgb('#6fa3bd'), 0.22);
  // What the glass gives back: the lamp and the window.
  softGlow(brush, x + 40, y + 6, 150, (a) => css(COLOUR.lamp, a), 0.26);
  brush.fillStyle = css(sky.middle, 0.08);
  brush.fillRect(x + 150, y, 66, height);
  brush.fillStyle = css(COLOUR.light, 0.03);
  for (const [at, w] of [[90, 46], [150, 14], [270, 70]] as const) {
    brush.beginPath();
    brush.moveTo(x + at, y);
    brush.lineTo(x + at + w, y);
    brush.lineTo(x + at + w - 110, y + height);
    brush.lineTo(x + at - 110, y + height);
    brush.fill();
  }
  brush.restore();
}

/** Felt panels with soft seams, darker away from the lamp. */
function padding(brush: Brush, frame: Frame, left: number, right: number): void {
  brush.fillStyle = css(mix(WALL, COLOUR.night, 0.5));
  brush.fillRect(left, frame.top, right - left, 400 - frame.top);
  const pitch = 17;
  for (let i = Math.floor(left / pitch); i * pitch < right; i += 1) {
    const x = i * pitch;
    const near = Math.exp(-(((x - LAMP.x) / 520) ** 2));
    const tone = mix(mix(rgb('#221f3d'), rgb('#37305a'), noise(i + 300) * 0.6), COLOUR.lamp, near * 0.2);
    const lit = x < LAMP.x ? [0.1, 1] : [1, 0.1];
    const felt = brush.createLinearGradient(x, 0, x + pitch, 0);
    felt.addColorStop(0, css(mix(tone, COLOUR.night, 0.5 - 0.3 * (lit[0] ?? 0))));
    felt.addColorStop(0.5, css(tone));
    felt.addColorStop(1, css(mix(tone, COLOUR.night, 0.5 - 0.3 * (lit[1] ?? 0))));
    brush.fillStyle = felt;
    brush.fillRect(Math.max(x, left), frame.top, Math.min(pitch - 1.6, right - x), 400 - frame.top);
  }
  const fall = brush.createLinearGradient(0, 0, 0, 400);
  fall.addColorStop(0, css(COLOUR.night, 0.5));
  fall.addColorStop(0.45, css(COLOUR.night, 0));
  fall.addColorStop(1, css(COLOUR.night, 0.42));
  brush.fillStyle = fall;
  brush.fillRect(left, frame.top, right - left, 400 - frame.top);
}

/** The edge where a side wall meets the back wall. */
function corner(brush: Brush, frame: Frame, x: number, side: number): void {
  const dark = brush.createLinearGradient(x, 0, x - side * 30, 0);
  dark.addColorStop(0, css(COLOUR.night, 0.55));
  dark.addColorStop(1, css(COLOUR.night, 0));
  brush.fillStyle = dark;
  brush.fillRect(Math.min(x, x - side * 30), frame.top, 30, 400 - frame.top);
}

function lampLight(brush: Brush, frame: Frame): void {
  brush.save();
  brush.globalCompositeOperation = 'screen';
  softGlow(brush, LAMP.x, LAMP.y + 26, 300, (a) => css(COLOUR.lamp, a), 0.34, 0.9);
  paintBlurred(brush, { x: LAMP.x - 320, y: LAMP.y - 30, width: 640, height: 400 - LAMP.y + 30 }, 18, beam);
  brush.restore();
  ceilingDark(brush, frame);
}

function beam(brush: Brush): void {
  const cone = brush.createLinearGradient(0, LAMP.y, 0, 400);
  cone.addColorStop(0, css(COLOUR.lamp, 0.3));
  cone.addColorStop(1, css(COLOUR.lamp, 0.05));
  brush.fillStyle = cone;
  brush.beginPath();
  brush.moveTo(LAMP.x - 24, LAMP.y + 12);
  brush.lineTo(LAMP.x + 24, LAMP.y + 12);
  brush.lineTo(LAMP.x + 250, 400);
  brush.lineTo(LAMP.x - 250, 400);
  brush.fill();
}

function ceilingDark(brush: Brush, frame: Frame): void {
  const up = brush.createLinearGradient(0, Math.min(0, frame.top), 0, 60);
  up.addColorStop(0, css(COLOUR.night, 0.8));
  up.addColorStop(1, css(COLOUR.night, 0));
  brush.fillStyle = up;
  brush.fillRect(frame.left, frame.top, frame.right - frame.left, 60 - frame.top);
}

function pendant(brush: Brush, frame: Frame): void {
  brush.strokeStyle = css(COLOUR.night);
  brush.lineWidth = 1.6;
  brush.beginPath();
  brush.moveTo(LAMP.x, frame.top);
  brush.lineTo(LAMP.x, LAMP.y - 12);
  brush.stroke();
  const shade = brush.createLinearGradient(LAMP.x - 28, 0, LAMP.x + 28, 0);
  shade.addColorStop(0, '#15182c');
  shade.addColorStop(0.5, '#34334f');
  shade.addColorStop(1, '#171a30');
  brush.fillStyle = shade;
  brush.beginPath();
  brush.moveTo(LAMP.x - 6, LAMP.y - 14);
  brush.lineTo(LAMP.x + 6, LAMP.y - 14);
  brush.quadraticCurveTo(LAMP.x + 24, LAMP.y - 8, LAMP.x + 29, LAMP.y + 12);
  brush.lineTo(LAMP.x - 29, LAMP.y + 12);
  brush.quadraticCurveTo(LAMP.x - 24, LAMP.y - 8, LAMP.x - 6, LAMP.y - 14);
  brush.fill();
  brush.fillStyle = '#ffe7bd';
  brush.beginPath();
  brush.ellipse(LAMP.x, LAMP.y + 12, 26, 3.6, 0, 0, Math.PI * 2);
  brush.fill();
}
