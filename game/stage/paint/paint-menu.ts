import { paintBlurred, roundBox, softGlow, type Brush } from '../bake.js';
import type { Frame } from '../frame.js';
import { COLOUR, css, mix, rgb } from '../palette.js';
import type { Sky } from '../sky.js';
import type { Plan } from './plan.js';

/** Joints of the desk lamp: foot, elbow, head, and where its light falls. */
export const DESK_LAMP = { foot: [1078, 562], elbow: [1148, 400], head: [1010, 316], tilt: 0.5 } as const;

/** The office at night behind the menus: the great window, nothing between the title and the sky. */
export function paintMenuRoom(brush: Brush, frame: Frame, sky: Sky, plan: Plan): void {
  const wide = frame.right - frame.left;
  const tone = rgb('#0d1428');
  const bar = (x: number, width: number): void => {
    const metal = brush.createLinearGradient(x, 0, x + width, 0);
    metal.addColorStop(0, css(mix(tone, sky.horizon, 0.28)));
    metal.addColorStop(0.3, css(tone));
    metal.addColorStop(1, css(mix(tone, COLOUR.night, 0.5)));
    brush.fillStyle = metal;
    brush.fillRect(x, frame.top, width, plan.deskY - frame.top);
  };
  brush.save();
  brush.beginPath();
  brush.rect(frame.left, frame.top, wide, 470 - frame.top);
  brush.clip();
  for (const [x, width, alpha] of [[500, 130, 0.022], [650, 26, 0.03], [930, 180, 0.022], [1160, 40, 0.03], [150, 90, 0.014]] as const) {
    brush.fillStyle = css(COLOUR.light, alpha);
    brush.beginPath();
    brush.moveTo(x, frame.top);
    brush.lineTo(x + width, frame.top);
    brush.lineTo(x + width - 260, 470);
    brush.lineTo(x - 260, 470);
    brush.fill();
  }
  softGlow(brush, 960, 470, 460, (a) => css(COLOUR.lamp, a), 0.2, 0.62);
  brush.restore();
  for (const x of [362, 814, 1232, -90, -560, 1680]) bar(x, 8);
  const transom = brush.createLinearGradient(0, 96, 0, 103);
  transom.addColorStop(0, css(mix(tone, sky.horizon, 0.24)));
  transom.addColorStop(1, css(tone));
  brush.fillStyle = transom;
  brush.fillRect(frame.left, 97, wide, 5);
  const sill = brush.createLinearGradient(0, 466, 0, plan.deskY);
  sill.addColorStop(0, css(mix(tone, sky.horizon, 0.4)));
  sill.addColorStop(0.24, css(mix(tone, COLOUR.line, 0.25)));
  sill.addColorStop(1, css(COLOUR.night));
  brush.fillStyle = sill;
  brush.fillRect(frame.left, 467, wide, plan.deskY - 467);
  // A calm dark for the title on the left.
  const calm = brush.createLinearGradient(frame.left, 0, 700, 0);
  calm.addColorStop(0, css(COLOUR.night, 0.55));
  calm.addColorStop(1, css(COLOUR.night, 0));
  brush.fillStyle = calm;
  brush.fillRect(frame.left, frame.top, 700 - frame.left, plan.deskY - frame.top);
}

/** The lamp with its arm, and the cone of light from its head. */
export function paintDeskLamp(brush: Brush): void {
  const { foot, elbow, head, tilt } = DESK_LAMP;
  softGlow(brush, foot[0], foot[1] + 4, 70, (a) => css([4, 7, 16], a), 0.6, 0.22);
  const metal = rgb('#2a3553');
  brush.fillStyle = css(mix(metal, COLOUR.night, 0.4));
  brush.beginPath();
  brush.ellipse(foot[0], foot[1] + 2, 44, 10, 0, 0, Math.PI * 2);
  brush.fill();
  brush.fillStyle = css(mix(metal, COLOUR.lamp, 0.2));
  brush.beginPath();
  brush.ellipse(foot[0], foot[1] - 2, 44, 9.5, 0, 0, Math.PI * 2);
  brush.fill();
  for (const pass of [0, 1]) {
    brush.lineCap = 'round';
    brush.lineJoin = 'round';
    brush.strokeStyle = pass === 0 ? css(mix(metal, COLOUR.night, 0.45)) : css(mix(metal, COLOUR.lamp, 0.42));
    brush.lineWidth = pass === 0 ? 7 : 1.6;
    const shift = pass === 0 ? 0 : -2;
    brush.beginPath();
    brush.moveTo(foot[0] + shift, foot[1] - 6);
    brush.lineTo(elbow[0] + shift, elbow[1]);
    brush.lineTo(head[0] + 14, head[1] - 12 + shift);
    brush.stroke();
  }
  brush.fillStyle = css(mix(metal, COLOUR.night, 0.2));
  brush.beginPath();
  brush.arc(elbow[0], elbow[1], 7, 0, Math.PI * 2);
  brush.fill();
  cone(brush);
  brush.save();
  brush.translate(head[0], head[1]);
  brush.rotate(tilt);
  softGlow(brush, 0, 26, 120, (a) => css(rgb('#ffd9a0'), a), 0.55);
  const shade = brush.createLinearGradient(-46, 0, 46, 0);
  shade.addColorStop(0, css(mix(rgb('#c9773a'), COLOUR.night, 0.12)));
  shade.addColorStop(0.45, css(rgb('#a35a34')));
  shade.addColorStop(1, css(mix(rgb('#7c432f'), COLOUR.night, 0.45)));
  brush.fillStyle = shade;
  brush.beginPath();
  brush.moveTo(-11, -30);
  brush.quadraticCurveTo(0, -36, 11, -30);
  brush.quadraticCurveTo(38, -20, 47, 24);
  brush.lineTo(-47, 24);
  brush.quadraticCurveTo(-38, -20, -11, -30);
  brush.fill();
  brush.fillStyle = '#ffedc9';
  brush.beginPath();
  brush.ellipse(0, 24, 45, 7.5, 0, 0, Math.PI * 2);
  brush.fill();
  brush.restore();
}

function cone(brush: Brush): void {
  const [x, y] = DESK_LAMP.head;
  brush.save();
  brush.globalCompositeOperation = 'screen';
  paintBlurred(brush, { x: x - 450, y: y - 50, width: 640, height: 400 }, 18, (small) => beam(small, x, y));
  brush.restore();
}

function beam(brush: Brush, x: number, y: number): void {
  const light = brush.createLinearGradient(x, y, x - 100, y + 280);
  light.addColorStop(0, css(rgb('#ffab52'), 0.5));
  light.addColorStop(0.55, css(rgb('#ff9f45'), 0.2));
  light.addColorStop(1, css(rgb('#ff9a3a'), 0.06));
  brush.fillStyle = light;
  brush.beginPath();
  brush.moveTo(x - 50, y + 2);
  brush.lineTo(x + 32, y + 44);
  brush.lineTo(x + 140, y + 300);
  brush.lineTo(x - 400, y + 300);
  brush.fill();
}

/** An open notebook with a pen; no words, only rows. */
export function paintNotebook(brush: Brush, x: number, y: number, size: number): void {
  brush.save();
  brush.translate(x, y);
  brush.transform(size, 0, -0.22 * size, size * 0.52, 0, 0);
  softGlow(brush, 8, 14, 130, (a) => css([4, 7, 16], a), 0.5, 0.6);
  for (const side of [-1, 1]) {
    const page = brush.createLinearGradient(0, 0, side * 84, 0);
    page.addColorStop(0, css(mix(COLOUR.paper, COLOUR.night, 0.42)));
    page.addColorStop(0.16, css(mix(COLOUR.paper, COLOUR.lamp, 0.3)));
    page.addColorStop(1, css(mix(mix(COLOUR.paper, COLOUR.lamp, 0.36), COLOUR.night, 0.16)));
    brush.fillStyle = page;
    roundBox(brush, side < 0 ? -84 : 0, -58, 84, 116, 4);
    brush.fill();
    brush.fillStyle = css(COLOUR.room, 0.26);
    for (let row = 0; row < 7; row += 1) brush.fillRect(side < 0 ? -72 : 12, -40 + row * 13, row === 6 || (side > 0 && row > 3) ? 34 : 58, 1.8);
  }
  brush.restore();
  brush.save();
  brush.translate(x + 44 * size, y + 12 * size);
  brush.rotate(-0.5);
  brush.fillStyle = css(rgb('#1c2540'));
  roundBox(brush, -46 * size, -2.4 * size, 92 * size, 4.8 * size, 2.4 * size);
  brush.fill();
  brush.fillStyle = css(COLOUR.lamp, 0.6);
  brush.fillRect(-40 * size, -2.2 * size, 70 * size, 1.1 * size);
  brush.restore();
}

/** A headset put down on the desk. */
export function paintHeadset(brush: Brush, x: number, y: number, size: number): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(size, size);
  softGlow(brush, 0, 6, 66, (a) => css([4, 7, 16], a), 0.55, 0.4);
  brush.lineCap = 'round';
  for (const [colour, width, shift] of [[rgb('#121a30'), 8, 0], [mix(COLOUR.line, COLOUR.lamp, 0.4), 1.6, -2.6]] as const) {
    brush.strokeStyle = css(colour);
    brush.lineWidth = width;
    brush.beginPath();
    brush.ellipse(0, 0 + shift, 44, 25, 0, Math.PI * 0.94, Math.PI * 2.06);
    brush.stroke();
  }
  for (const side of [-1, 1]) {
    brush.fillStyle = css(rgb('#18213c'));
    brush.beginPath();
    brush.ellipse(side * 43, 9, 11, 15, side * 0.24, 0, Math.PI * 2);
    brush.fill();
    brush.fillStyle = css(mix(COLOUR.line, COLOUR.lamp, side > 0 ? 0.34 : 0.14));
    brush.beginPath();
    brush.ellipse(side * 45, 8, 5.5, 10, side * 0.24, 0, Math.PI * 2);
    brush.fill();
  }
  brush.strokeStyle = css(rgb('#18213c'));
  brush.lineWidth = 3;
  brush.beginPath();
  brush.moveTo(-44, 20);
  brush.quadraticCurveTo(-34, 40, -4, 36);
  brush.stroke();
  brush.fillStyle = css(rgb('#10182c'));
  brush.beginPath();
  brush.ellipse(-2, 35.6, 7, 4.4, 0, 0, Math.PI * 2);
  brush.fill();
  brush.restore();
}
