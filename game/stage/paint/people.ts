import { softGlow, type Brush } from '../bake.js';
import { css, mix, rgb, type Rgb } from '../palette.js';

/** A colleague seen against their screen: place on the floor of the picture, size, and what they look like. */
export interface Colleague {
  readonly x: number;
  /** Upper edge of the partition they sit behind. */
  readonly y: number;
  readonly size: number;
  readonly hair: 'short' | 'bun' | 'long' | 'cap';
  readonly facing: -1 | 1;
}

/** Head, headset and shoulders as one flat shape, with a rim of screen light on one side. */
export function paintColleague(brush: Brush, who: Colleague, tone: Rgb, rim: Rgb, rimAlpha: number): void {
  brush.save();
  brush.translate(who.x, who.y);
  brush.scale(who.size * who.facing, who.size);
  for (const pass of ['rim', 'body'] as const) {
    brush.save();
    if (pass === 'rim') brush.translate(1.7 / who.size, -0.9 / who.size);
    brush.fillStyle = pass === 'rim' ? css(rim, rimAlpha) : css(tone);
    bust(brush, who.hair);
    brush.restore();
  }
  // The headset: a band over the head, an ear cup, a microphone.
  brush.strokeStyle = css(rim, rimAlpha * 0.75);
  brush.lineWidth = 1.7;
  brush.beginPath();
  brush.arc(0, -34, 12.6, Math.PI * 1.08, Math.PI * 1.94);
  brush.stroke();
  brush.fillStyle = css(rim, rimAlpha * 0.6);
  brush.beginPath();
  brush.ellipse(10.6, -31, 2.6, 4.2, 0.1, 0, Math.PI * 2);
  brush.fill();
  brush.lineWidth = 1.2;
  brush.beginPath();
  brush.moveTo(11, -28);
  brush.quadraticCurveTo(11.5, -22.5, 6.5, -22);
  brush.stroke();
  brush.restore();
}

function bust(brush: Brush, hair: Colleague['hair']): void {
  brush.beginPath();
  brush.ellipse(0, -33, 10.6, 12.4, 0, 0, Math.PI * 2);
  brush.fill();
  brush.beginPath();
  brush.moveTo(-29, 6);
  brush.bezierCurveTo(-29, -10, -19, -13, -7.5, -15.5);
  brush.lineTo(-5.6, -24);
  brush.lineTo(5.6, -24);
  brush.lineTo(7.5, -15.5);
  brush.bezierCurveTo(19, -13, 29, -10, 29, 6);
  brush.closePath();
  brush.fill();
  brush.beginPath();
  if (hair === 'bun') {
    brush.arc(-4, -47.5, 5.6, 0, Math.PI * 2);
    brush.ellipse(0, -36.5, 11.6, 11, 0, 0, Math.PI * 2);
  } else if (hair === 'long') {
    brush.ellipse(-1, -36, 12, 11.4, 0, 0, Math.PI * 2);
    brush.roundRect(-13, -37, 19, 25, 8);
  } else if (hair === 'cap') {
    brush.ellipse(0, -38, 11.8, 8.6, 0, 0, Math.PI * 2);
  } else {
    brush.ellipse(-0.6, -38, 11.2, 9.4, -0.1, 0, Math.PI * 2);
  }
  brush.fill();
}

/** Cool light of a colleague's screen. */
export const SCREEN_LIGHT = rgb('#8fb8e8');

/** Somebody at their desk before a screen; `awake` 0 while they wait, 1 while they talk. */
export function paintSeat(brush: Brush, who: Colleague, awake: number): void {
  const { size } = who;
  const [x, y] = [who.x - who.facing * 9 * size, who.y - 30 * size];
  const light = mix(SCREEN_LIGHT, rgb('#cfe6ff'), awake * 0.5);
  softGlow(brush, x, y, 68 * size, (a) => css(light, a), 0.1 + 0.34 * awake, 0.74);
  brush.fillStyle = css(mix(rgb('#16213c'), light, 0.12 + 0.5 * awake));
  brush.beginPath();
  brush.roundRect(x - 29 * size, y - 21 * size, 58 * size, 38 * size, 3 * size);
  brush.fill();
  brush.fillStyle = css(mix(rgb('#24345a'), rgb('#e6f2ff'), awake * 0.75), 0.75);
  for (let i = 0; i < 4; i += 1) brush.fillRect(x - 24 * size, y - (15 - i * 7.4) * size, (34 - ((i * 13) % 19)) * size, 2.2 * size);
  paintColleague(brush, who, mix(rgb('#0b1122'), rgb('#182442'), 0.3 + 0.1 * awake), light, 0.2 + 0.5 * awake);
}
