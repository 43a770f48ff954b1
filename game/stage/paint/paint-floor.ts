import { softGlow, type Brush } from '../bake.js';
import type { Frame } from '../frame.js';
import { COLOUR, css, mix, rgb, type Rgb } from '../palette.js';
import type { Sky } from '../sky.js';
import { paintColleague, paintSeat, SCREEN_LIGHT } from './people.js';
import type { Plan } from './plan.js';

/** The tone of things in the room that stand against the window. */
function inside(sky: Sky): Rgb {
  return mix(rgb('#101830'), rgb('#22304e'), sky.daylight * 0.8);
}

/** The open floor: a ceiling with rows of light, glass from wall to wall, colleagues at their desks. */
export function paintFloorRoom(brush: Brush, frame: Frame, sky: Sky, plan: Plan): void {
  const wide = frame.right - frame.left;
  glass(brush, frame, sky);
  frames(brush, frame, sky);
  ceiling(brush, frame, sky);
  // The far row of desks, then the one whose people can be told apart.
  const tone = inside(sky);
  const team = plan.setting === 'team';
  for (let i = team ? 34 : -14; i < 34; i += 1) {
    const x = i * 64 + 20;
    if (x < frame.left - 60 || x > frame.right + 60) continue;
    softGlow(brush, x, 346, 36, (a) => css(SCREEN_LIGHT, a), 0.13);
    paintColleague(brush, { x: x + 6, y: 358, size: 0.44, hair: i % 3 === 0 ? 'bun' : 'short', facing: i % 2 === 0 ? 1 : -1 }, mix(tone, sky.horizon, 0.16), SCREEN_LIGHT, 0.18);
  }
  if (team) partition(brush, frame, 332, 30, mix(tone, sky.horizon, 0.2));
  partition(brush, frame, 354, 46, mix(tone, sky.horizon, 0.1));
  for (const who of plan.colleagues) {
    if (who.x < frame.left - 80 || who.x > frame.right + 80) continue;
    paintSeat(brush, who, 0);
  }
  panels(brush, frame, sky);
  const floorShade = brush.createLinearGradient(0, 372, 0, plan.deskY);
  floorShade.addColorStop(0, css(COLOUR.night, 0));
  floorShade.addColorStop(1, css(COLOUR.night, 0.55));
  brush.fillStyle = floorShade;
  brush.fillRect(frame.left, 372, wide, plan.deskY - 372);
}

/** Felt panels between the desks, each in a quiet colour of its own. */
function panels(brush: Brush, frame: Frame, sky: Sky): void {
  const felts = ['#2d6a6d', '#3c5588', '#86565c', '#7d6a45', '#46508a', '#2f6276'].map(rgb);
  for (let i = -12; i < 26; i += 1) {
    const x = i * 95 - 30;
    if (x > frame.right || x + 95 < frame.left) continue;
    const felt = mix(felts[(((i * 5) % 6) + 6) % 6] as Rgb, COLOUR.night, 0.62 - sky.daylight * 0.3);
    const fall = brush.createLinearGradient(0, 382, 0, 400);
    fall.addColorStop(0, css(mix(felt, COLOUR.light, 0.1)));
    fall.addColorStop(1, css(mix(felt, COLOUR.night, 0.5)));
    brush.fillStyle = fall;
    brush.beginPath();
    brush.roundRect(x + 1, 380, 93, 30, 4);
    brush.fill();
    brush.fillStyle = css(COLOUR.light, 0.1);
    brush.fillRect(x + 4, 380.4, 87, 0.8);
  }
}

function partition(brush: Brush, frame: Frame, y: number, height: number, tone: Rgb): void {
  const wall = brush.createLinearGradient(0, y, 0, y + height);
  wall.addColorStop(0, css(mix(tone, COLOUR.dim, 0.12)));
  wall.addColorStop(0.12, css(tone));
  wall.addColorStop(1, css(mix(tone, COLOUR.night, 0.6)));
  brush.fillStyle = wall;
  brush.fillRect(frame.left, y, frame.right - frame.left, height);
  brush.fillStyle = css(COLOUR.dim, 0.12);
  brush.fillRect(frame.left, y, frame.right - frame.left, 0.8);
}

/** Tinted panes; those behind the queue and the tools are darker, so that words stay readable. */
function glass(brush: Brush, frame: Frame, sky: Sky): void {
  const veil = 0.36 + 0.12 * sky.daylight;
  brush.fillStyle = css(COLOUR.night, veil);
  brush.fillRect(frame.left, 50, 207 - frame.left, 310);
  brush.fillRect(1003, 50, frame.right - 1003, 310);
  // The room mirrors itself faintly in the glass.
  brush.save();
  brush.beginPath();
  brush.rect(frame.left, 60, frame.right - frame.left, 294);
  brush.clip();
  for (const [x, width, alpha] of [[330, 60, 0.05], [402, 16, 0.05], [690, 90, 0.04], [800, 20, 0.045], [1080, 70, 0.03], [90, 40, 0.03]] as const) {
    brush.fillStyle = css(COLOUR.light, alpha * (0.6 - sky.daylight * 0.2));
    brush.beginPath();
    brush.moveTo(x, 60);
    brush.lineTo(x + width, 60);
    brush.lineTo(x + width - 120, 354);
    brush.lineTo(x - 120, 354);
    brush.fill();
  }
  softGlow(brush, 700, 356, 420, (a) => css(COLOUR.lamp, a), 0.12 * sky.lamp, 0.42);
  brush.restore();
}

function frames(brush: Brush, frame: Frame, sky: Sky): void {
  const tone = mix(rgb('#0f172d'), rgb('#1d2a48'), sky.daylight * 0.7);
  const bar = (x: number, width: number): void => {
    const metal = brush.createLinearGradient(x, 0, x + width, 0);
    metal.addColorStop(0, css(mix(tone, sky.horizon, 0.3)));
    metal.addColorStop(0.25, css(tone));
    metal.addColorStop(1, css(mix(tone, COLOUR.night, 0.5)));
    brush.fillStyle = metal;
    brush.fillRect(x, 44, width, 318);
  };
  for (const x of [536, 768]) bar(x, 5);
  for (let i = 1; i < 8; i += 1) {
    bar(206 - i * 230, 5);
    bar(1002 + i * 230, 5);
  }
  for (const x of [199, 994]) bar(x, 16);
  const beam = brush.createLinearGradient(0, 352, 0, 362);
  beam.addColorStop(0, css(mix(tone, sky.horizon, 0.34)));
  beam.addColorStop(1, css(mix(tone, COLOUR.night, 0.6)));
  brush.fillStyle = beam;
  brush.fillRect(frame.left, 351, frame.right - frame.left, 10);
}

function ceiling(brush: Brush, frame: Frame, sky: Sky): void {
  const tone = mix(rgb('#0e1527'), rgb('#1b2742'), sky.daylight * 0.6);
  const slab = brush.createLinearGradient(0, Math.min(0, frame.top), 0, 60);
  slab.addColorStop(0, css(mix(tone, COLOUR.night, 0.5)));
  slab.addColorStop(1, css(mix(tone, COLOUR.line, 0.28)));
  brush.fillStyle = slab;
  brush.fillRect(frame.left, frame.top, frame.right - frame.left, 57 - frame.top);
  // Rows of light run towards one point; soft, because the top bar's words lie over them.
  brush.save();
  brush.beginPath();
  brush.rect(frame.left, frame.top, frame.right - frame.left, 56 - frame.top);
  brush.clip();
  const warm = mix(rgb('#ffe6c2'), rgb('#e8f0ff'), sky.daylight);
  for (const foot of [-760, -300, 160, 1120, 1580, 2040]) {
    const to = 640 + (foot - 640) * 0.62;
    const lamp = brush.createLinearGradient(0, frame.top, 0, 56);
    lamp.addColorStop(0, css(warm, 0));
    lamp.addColorStop(0.4, css(warm, 0.03));
    lamp.addColorStop(1, css(warm, 0.17));
    brush.fillStyle = lamp;
    brush.beginPath();
    brush.moveTo(foot - 26, -60);
    brush.lineTo(foot + 26, -60);
    brush.lineTo(to + 9, 56);
    brush.lineTo(to - 9, 56);
    brush.fill();
    softGlow(brush, to, 58, 120, (a) => css(warm, a), 0.12, 0.4);
  }
  brush.restore();
  brush.fillStyle = css(mix(tone, COLOUR.night, 0.55));
  brush.fillRect(frame.left, 53, frame.right - frame.left, 9);
  brush.fillStyle = css(mix(sky.middle, COLOUR.dim, 0.3), 0.5);
  brush.fillRect(frame.left, 61.4, frame.right - frame.left, 0.9);
}
