import type Phaser from 'phaser';
import { bakeTexture, softGlow } from '../bake.js';
import { COLOUR, css, mix, packed, type Rgb } from '../palette.js';
import { consoleLamp } from '../paint/objects.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';

/** What the line lamp says: nothing, it rings, somebody is on the line, somebody is on hold. */
export type LineState = 'resting' | 'ringing' | 'line' | 'hold';

/** Brightness 0 to 1 of the line lamp at a second: ringing blinks, the line is steady, hold breathes slowly. */
export function lampGlow(line: LineState, seconds: number, still: boolean): number {
  if (still) return line === 'resting' ? 0.12 : 1;
  switch (line) {
    case 'ringing': return seconds % 1 < 0.3 || (seconds % 1 > 0.42 && seconds % 1 < 0.72) ? 1 : 0.1;
    case 'line': return 1;
    case 'hold': return 0.3 + 0.7 * (0.5 + 0.5 * Math.sin(seconds * 2.4));
    case 'resting': return 0.1 + 0.12 * (0.5 + 0.5 * Math.sin(seconds * 0.9));
  }
}

const LAMP_COLOUR: Readonly<Record<LineState, Rgb>> = { resting: COLOUR.lamp, ringing: COLOUR.lamp, line: COLOUR.calm, hold: COLOUR.tense };

/** The lamps of the phone console. */
export class ConsoleLamps implements Actor {
  readonly #setup: Setup;
  readonly #line: () => LineState;
  readonly #lamp: Phaser.GameObjects.Graphics;
  readonly #halos: ReadonlyMap<string, Phaser.GameObjects.Image>;
  #shown = '';

  constructor(setup: Setup, line: () => LineState) {
    this.#setup = setup;
    this.#line = line;
    const { scene, frame, plan } = setup;
    const at = consoleLamp(0);
    const [x, y] = [plan.console.x + at.x * plan.console.size, plan.console.y + at.y * plan.console.size];
    const halo = (name: string, colour: Rgb): Phaser.GameObjects.Image => {
      bakeTexture(scene, frame, `halo ${name}`, 56, 56, (brush) => softGlow(brush, 0, 0, 28, (a) => css(colour, a), 0.75));
      return scene.add.image(x, y, `halo ${name}`).setScale(plan.console.size / frame.scale).setAlpha(0);
    };
    this.#halos = new Map([['lamp', halo('lamp', COLOUR.lamp)], ['calm', halo('calm', COLOUR.calm)]]);
    this.#lamp = scene.add.graphics({ x, y });
  }

  animate({ now, still }: Moment): void {
    const line = this.#line();
    const glow = Math.round(lampGlow(line, now / 1000, still) * 24) / 24;
    const key = `${line} ${glow}`;
    if (key === this.#shown) return;
    this.#shown = key;
    const { size } = this.#setup.plan.console;
    for (const [name, halo] of this.#halos) halo.setAlpha((line === 'line') === (name === 'calm') ? glow * (line === 'resting' ? 0.5 : 1) : 0);
    const colour = LAMP_COLOUR[line];
    this.#lamp.clear().fillStyle(packed(mix(mix(colour, COLOUR.night, 0.72), mix(colour, COLOUR.light, 0.3), glow)), 1).fillCircle(0, 0, 3.2 * size);
    this.#setup.dirt.add({ x: this.#lamp.x - 29 * size, y: this.#lamp.y - 29 * size, width: 58 * size, height: 58 * size });
  }
}
