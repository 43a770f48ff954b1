import { LINE_MARKS } from '../../session/index.js';
import type { FloorSkill } from '../../sim/index.js';
import { softGlow, type Brush } from '../bake.js';
import { COLOUR, css, mix, rgb, ringColour, type Rgb } from '../palette.js';
import type { Posture } from '../team-view.js';
import { paintColleague, SCREEN_LIGHT, type Colleague } from './people.js';

/** Size of a desk's picture at size 1, design units; the lower edge is the partition's. */
export const DESK_PICTURE = { width: 150, height: 100 } as const;
/** Size of a waiting figure's picture at size 1; the lower edge cuts the shoulders. */
export const FIGURE_PICTURE = { width: 68, height: 72 } as const;

/** How bright the screen is. */
const SCREEN: Readonly<Record<Posture, number>> = { talking: 1, hold: 0.62, 'after-call': 0.7, idle: 0.22, paused: 0.12, away: 0 };
/** How far the body is moved from upright: bowed over the keys, leaned back. */
const LEAN: Readonly<Record<Posture, { readonly x: number; readonly y: number; readonly turn: number }>> = {
  talking: { x: 0, y: 0, turn: 0 }, hold: { x: 0, y: 0, turn: 0 }, 'after-call': { x: -5, y: 5, turn: -0.12 }, idle: { x: 2, y: 0, turn: 0.03 }, paused: { x: 9, y: 6, turn: 0.16 }, away: { x: 0, y: 0, turn: 0 },
};

/** One teammate's desk, at size 1 with the middle of its lower edge at the origin. What they do shows in light, posture and the sign on their lamp. */
export function paintTeamDesk(brush: Brush, { hair, facing }: Pick<Colleague, 'hair' | 'facing'>, posture: Posture): void {
  const awake = SCREEN[posture];
  const light = mix(SCREEN_LIGHT, rgb('#cfe6ff'), awake * 0.5);
  const [x, y] = [-facing * 9, -30];
  softGlow(brush, x, y, 68, (a) => css(light, a), 0.04 + 0.38 * awake, 0.74);
  screen(brush, x, y, light, awake, posture);
  if (posture === 'away') chair(brush, facing);
  else {
    const lean = LEAN[posture];
    brush.save();
    brush.translate(lean.x * -facing, lean.y);
    brush.rotate(lean.turn * -facing);
    paintColleague(brush, { x: 0, y: 0, size: 1, hair, facing }, mix(rgb('#0b1122'), rgb('#1a2646'), 0.35 + 0.2 * awake), light, 0.2 + 0.5 * awake);
    brush.restore();
    if (posture === 'talking') voice(brush, facing);
  }
  lamp(brush, facing * 42, -30, posture);
}

function screen(brush: Brush, x: number, y: number, light: Rgb, awake: number, posture: Posture): void {
  brush.fillStyle = css(mix(rgb('#141d36'), light, 0.04 + 0.56 * awake));
  brush.beginPath();
  brush.roundRect(x - 29, y - 21, 58, 38, 3);
  brush.fill();
  brush.fillStyle = css(mix(rgb('#24345a'), rgb('#e6f2ff'), awake * 0.75), 0.75);
  if (posture === 'hold') {
    for (const bar of [-7, 3]) brush.fillRect(x + bar, y - 16, 4, 14);
    return;
  }
  const lines = posture === 'after-call' ? [48, 40, 46, 22] : posture === 'away' || posture === 'paused' ? [] : [34, 21, 27, 14];
  lines.forEach((width, i) => brush.fillRect(x - 24, y - 15 + i * 7.4, width, 2.2));
}

/** A swivel chair without anybody in it. */
function chair(brush: Brush, facing: number): void {
  brush.fillStyle = css(mix(rgb('#0d1426'), COLOUR.line, 0.28));
  brush.beginPath();
  brush.roundRect(4 * facing - 15, -27, 30, 26, 8);
  brush.fill();
  brush.strokeStyle = css(COLOUR.dim, 0.34);
  brush.lineWidth = 1.2;
  brush.beginPath();
  brush.roundRect(4 * facing - 15, -27, 30, 26, 8);
  brush.stroke();
}

/** What is said, as two arcs before the mouth. */
function voice(brush: Brush, facing: number): void {
  brush.strokeStyle = css(mix(COLOUR.calm, COLOUR.light, 0.3), 0.85);
  brush.lineCap = 'round';
  brush.lineWidth = 1.8;
  for (const radius of [6, 11]) {
    brush.beginPath();
    const middle = facing > 0 ? 0.1 : Math.PI - 0.1;
    brush.arc(facing * 12, -26, radius, middle - 0.6, middle + 0.6);
    brush.stroke();
  }
}

/** The lamp on its post: full while they talk, two bars on hold, a square for after-call work, an empty ring when free, out when the desk is empty. */
function lamp(brush: Brush, x: number, y: number, posture: Posture): void {
  brush.fillStyle = css(COLOUR.line);
  brush.fillRect(x - 1, y + 4, 2, 26);
  if (posture === 'talking' || posture === 'hold') {
    softGlow(brush, x, y, 13, (a) => css(COLOUR.calm, a), 0.5);
    brush.fillStyle = css(COLOUR.calm);
    if (posture === 'hold') for (const bar of [-4, 1]) brush.fillRect(x + bar, y - 4.5, 3, 9);
    else disc(brush, x, y, 4.4);
  } else if (posture === 'after-call') {
    softGlow(brush, x, y, 11, (a) => css(COLOUR.lamp, a), 0.34);
    brush.fillStyle = css(COLOUR.lamp);
    brush.fillRect(x - 3.8, y - 3.8, 7.6, 7.6);
  } else {
    brush.strokeStyle = css(posture === 'idle' ? mix(COLOUR.calm, COLOUR.light, 0.25) : COLOUR.line, posture === 'idle' ? 0.95 : 1);
    brush.lineWidth = 1.7;
    brush.beginPath();
    brush.arc(x, y, 3.8, 0, Math.PI * 2);
    brush.stroke();
  }
}

function disc(brush: Brush, x: number, y: number, radius: number): void {
  brush.beginPath();
  brush.arc(x, y, radius, 0, Math.PI * 2);
  brush.fill();
}

/** Somebody who waits, seen from behind the glass: a shape without a face that reddens; from three quarters on, strokes of impatience stand over the head. */
export function paintWaiting(brush: Brush, heat: number): void {
  const tone = ringColour(heat);
  const body = mix(mix(COLOUR.line, COLOUR.dim, 0.22), tone, 0.2 + 0.5 * heat);
  for (const pass of ['rim', 'body'] as const) {
    brush.save();
    if (pass === 'rim') brush.translate(0, -1.6);
    brush.fillStyle = pass === 'rim' ? css(mix(tone, COLOUR.light, 0.3), 0.95) : css(body);
    brush.beginPath();
    brush.ellipse(0, -33, 11, 12.6, 0, 0, Math.PI * 2);
    brush.fill();
    brush.beginPath();
    brush.moveTo(-28, 6);
    brush.bezierCurveTo(-28, -11, -17, -16, 0, -16);
    brush.bezierCurveTo(17, -16, 28, -11, 28, 6);
    brush.closePath();
    brush.fill();
    brush.restore();
  }
  if (heat < 0.75) return;
  brush.strokeStyle = css(COLOUR.hot);
  brush.lineWidth = 2.4;
  brush.lineCap = 'round';
  for (const [x, lean] of [[-11, -3], [0, 0], [11, 3]] as const) {
    brush.beginPath();
    brush.moveTo(x, -50);
    brush.lineTo(x + lean, -57);
    brush.stroke();
  }
}

/** The sign of a line on a dark disc, 24 across at size 1 around the origin. */
export function paintMark(brush: Brush, line: FloorSkill): void {
  brush.fillStyle = css(COLOUR.night, 0.92);
  disc(brush, 0, 0, 12);
  brush.strokeStyle = css(COLOUR.light);
  brush.lineWidth = 2.6;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.scale(0.66, 0.66);
  brush.translate(-12, -12);
  brush.stroke(new Path2D(LINE_MARKS[line]));
}
