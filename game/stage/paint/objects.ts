import { roundBox, softGlow, type Brush } from '../bake.js';
import { noise } from '../noise.js';
import { COLOUR, css, mix, rgb, type Rgb } from '../palette.js';

/** Where the light comes from, for the warm edge of things: −1 left, 1 right; strength 0 to 1. */
export interface Light { readonly side: -1 | 1; readonly strength: number }

function shadow(brush: Brush, x: number, y: number, width: number, side: number): void {
  softGlow(brush, x - side * width * 0.16, y, width, (a) => css([4, 7, 16], a), 0.6, 0.2);
}

/** A mug; the steam is an actor. Origin: middle of its foot. */
export function paintMug(brush: Brush, x: number, y: number, size: number, light: Light): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(size, size);
  shadow(brush, 0, -2, 36, light.side);
  const tone = rgb('#35557a');
  const body = brush.createLinearGradient(-17, 0, 17, 0);
  const [a, b] = light.side > 0 ? [0, 1] : [1, 0];
  body.addColorStop(a, css(mix(tone, COLOUR.night, 0.6)));
  body.addColorStop(0.5, css(mix(tone, COLOUR.night, 0.2)));
  body.addColorStop(b, css(mix(tone, COLOUR.lamp, 0.34 * light.strength)));
  brush.strokeStyle = css(mix(tone, COLOUR.night, 0.36));
  brush.lineWidth = 4;
  brush.beginPath();
  brush.ellipse(-light.side * 18, -20, 8, 9.5, 0, 0, Math.PI * 2);
  brush.stroke();
  brush.fillStyle = body;
  brush.beginPath();
  brush.moveTo(-17, -38);
  brush.lineTo(-15, -5);
  brush.quadraticCurveTo(-14.4, 0, -9, 0);
  brush.lineTo(9, 0);
  brush.quadraticCurveTo(14.4, 0, 15, -5);
  brush.lineTo(17, -38);
  brush.closePath();
  brush.fill();
  brush.fillStyle = css(mix(tone, COLOUR.lamp, 0.25 * light.strength));
  brush.beginPath();
  brush.ellipse(0, -38, 17, 4, 0, 0, Math.PI * 2);
  brush.fill();
  brush.fillStyle = css(rgb('#1c1512'));
  brush.beginPath();
  brush.ellipse(0, -37.6, 14.6, 2.9, 0, 0, Math.PI * 2);
  brush.fill();
  brush.restore();
}

/** A pot plant with broad leaves, lit from the lamp's side. Origin: middle of the pot's foot. */
export function paintPlant(brush: Brush, x: number, y: number, size: number, light: Light): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(size, size);
  shadow(brush, 0, -2, 46, light.side);
  const dark = rgb('#15302f');
  for (let i = 0; i < 13; i += 1) {
    const lean = (i / 12 - 0.5) * 2;
    const reach = 62 + noise(i + 41) * 52 - Math.abs(lean) * 20;
    const tipX = lean * (44 + noise(i + 61) * 16);
    const tipY = -34 - reach * (1 - Math.abs(lean) * 0.42);
    const tone = mix(mix(dark, rgb('#2f6658'), noise(i + 91)), COLOUR.lamp, light.strength * 0.2 * Math.max(0, lean * light.side));
    leaf(brush, tipX, tipY, 8 + noise(i + 51) * 5, tone);
  }
  const pot = rgb('#5a4650');
  const clay = brush.createLinearGradient(-22, 0, 22, 0);
  clay.addColorStop(light.side > 0 ? 0 : 1, css(mix(pot, COLOUR.night, 0.66)));
  clay.addColorStop(light.side > 0 ? 1 : 0, css(mix(pot, COLOUR.lamp, 0.26 * light.strength)));
  brush.fillStyle = clay;
  brush.beginPath();
  brush.moveTo(-21, -34);
  brush.lineTo(-15, -2);
  brush.quadraticCurveTo(-14, 0, -11, 0);
  brush.lineTo(11, 0);
  brush.quadraticCurveTo(14, 0, 15, -2);
  brush.lineTo(21, -34);
  brush.closePath();
  brush.fill();
  roundBox(brush, -23, -40, 46, 8, 3);
  brush.fill();
  brush.restore();
}

function leaf(brush: Brush, tipX: number, tipY: number, width: number, tone: Rgb): void {
  const baseY = -36;
  const length = Math.hypot(tipX, tipY - baseY);
  const nx = (-(tipY - baseY) / length) * width;
  const ny = (tipX / length) * width;
  const [mx, my] = [tipX * 0.42, baseY + (tipY - baseY) * 0.64];
  brush.fillStyle = css(tone);
  brush.beginPath();
  brush.moveTo(0, baseY);
  brush.quadraticCurveTo(mx + nx, my + ny, tipX, tipY);
  brush.quadraticCurveTo(mx - nx, my - ny, 0, baseY);
  brush.fill();
  brush.strokeStyle = css(mix(tone, COLOUR.night, 0.35), 0.8);
  brush.lineWidth = 0.8;
  brush.beginPath();
  brush.moveTo(0, baseY);
  brush.quadraticCurveTo(mx, my, tipX, tipY);
  brush.stroke();
}

/** The phone console: a low wedge with a handset and a row of line lamps. Origin: middle of its front. */
export function paintConsole(brush: Brush, x: number, y: number, size: number, light: Light): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(size, size);
  shadow(brush, 0, 2, 112, light.side);
  const tone = rgb('#222d49');
  const body = brush.createLinearGradient(0, -24, 0, 6);
  body.addColorStop(0, css(mix(tone, COLOUR.lamp, 0.2 * light.strength)));
  body.addColorStop(0.3, css(tone));
  body.addColorStop(1, css(mix(tone, COLOUR.night, 0.7)));
  brush.fillStyle = body;
  brush.beginPath();
  brush.moveTo(-80, -20);
  brush.lineTo(80, -20);
  brush.quadraticCurveTo(86, -20, 88, -14);
  brush.lineTo(95, 1);
  brush.quadraticCurveTo(96, 6, 90, 6);
  brush.lineTo(-90, 6);
  brush.quadraticCurveTo(-96, 6, -95, 1);
  brush.lineTo(-88, -14);
  brush.quadraticCurveTo(-86, -20, -80, -20);
  brush.fill();
  brush.strokeStyle = css(mix(tone, COLOUR.lamp, 0.6), 0.55 * light.strength);
  brush.lineWidth = 1;
  brush.beginPath();
  brush.moveTo(-80, -20);
  brush.lineTo(80, -20);
  brush.stroke();
  brush.fillStyle = css(mix(tone, COLOUR.dim, 0.16));
  for (let row = 0; row < 2; row += 1) for (let k = 0; k < 5; k += 1) {
    roundBox(brush, 18 + k * 12 + row * 2, -13 + row * 8, 8.5, 4.6, 1.6);
    brush.fill();
  }
  // The handset lies across the left part.
  brush.fillStyle = css(COLOUR.night, 0.5);
  roundBox(brush, -82, -18, 74, 7, 3);
  brush.fill();
  const grip = brush.createLinearGradient(0, -34, 0, -12);
  grip.addColorStop(0, css(mix(mix(tone, COLOUR.line, 0.6), COLOUR.lamp, 0.3 * light.strength)));
  grip.addColorStop(0.4, css(mix(tone, COLOUR.line, 0.4)));
  grip.addColorStop(1, css(mix(tone, COLOUR.night, 0.5)));
  brush.fillStyle = grip;
  brush.beginPath();
  brush.moveTo(-88, -22);
  brush.quadraticCurveTo(-88, -33, -76, -33);
  brush.lineTo(-16, -33);
  brush.quadraticCurveTo(-4, -33, -4, -22);
  brush.lineTo(-5, -14);
  brush.quadraticCurveTo(-5, -11, -9, -11);
  brush.lineTo(-22, -11);
  brush.quadraticCurveTo(-26, -11, -27, -16);
  brush.quadraticCurveTo(-28, -21, -34, -21);
  brush.lineTo(-58, -21);
  brush.quadraticCurveTo(-64, -21, -65, -16);
  brush.quadraticCurveTo(-66, -11, -70, -11);
  brush.lineTo(-83, -11);
  brush.quadraticCurveTo(-87, -11, -87, -14);
  brush.closePath();
  brush.fill();
  brush.strokeStyle = css(mix(tone, COLOUR.lamp, 0.55), 0.5 * light.strength);
  brush.beginPath();
  brush.moveTo(-77, -32.6);
  brush.lineTo(-15, -32.6);
  brush.stroke();
  for (let k = 0; k < 4; k += 1) {
    brush.fillStyle = css(mix(tone, COLOUR.night, 0.6));
    brush.beginPath();
    brush.arc(consoleLamp(k).x, consoleLamp(k).y, 3.4, 0, Math.PI * 2);
    brush.fill();
  }
  brush.restore();
}

/** Place of a line lamp on the console, before its size. */
export function consoleLamp(k: number): { readonly x: number; readonly y: number } {
  return { x: -66 + k * 16, y: -2.5 };
}

/** A small round desk clock without figures; its hands are an actor. Origin: middle of the face. */
export function paintClock(brush: Brush, x: number, y: number, radius: number, light: Light): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(radius / 20, radius / 20);
  shadow(brush, 0, 23, 30, light.side);
  brush.strokeStyle = css(mix(COLOUR.line, COLOUR.night, 0.4));
  brush.lineWidth = 4;
  for (const side of [-1, 1]) {
    brush.beginPath();
    brush.moveTo(side * 10, 14);
    brush.lineTo(side * 14, 24);
    brush.stroke();
  }
  const rim = brush.createLinearGradient(-20 * light.side, 0, 20 * light.side, 0);
  rim.addColorStop(0, css(mix(COLOUR.line, COLOUR.night, 0.4)));
  rim.addColorStop(1, css(mix(COLOUR.line, COLOUR.lamp, 0.6 * light.strength)));
  brush.fillStyle = rim;
  brush.beginPath();
  brush.arc(0, 0, 20, 0, Math.PI * 2);
  brush.fill();
  const face = brush.createRadialGradient(6 * light.side, -5, 2, 0, 0, 19);
  face.addColorStop(0, css(mix(COLOUR.paper, COLOUR.lamp, 0.3)));
  face.addColorStop(1, css(mix(COLOUR.paper, COLOUR.room, 0.55)));
  brush.fillStyle = face;
  brush.beginPath();
  brush.arc(0, 0, 16.6, 0, Math.PI * 2);
  brush.fill();
  brush.fillStyle = css(COLOUR.room, 0.75);
  for (let h = 0; h < 12; h += 1) {
    brush.save();
    brush.rotate((h * Math.PI) / 6);
    brush.fillRect(-0.7, -15, 1.4, h % 3 === 0 ? 4 : 2.2);
    brush.restore();
  }
  brush.restore();
}
