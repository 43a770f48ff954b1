import type Phaser from 'phaser';
import { COLOUR, packed } from '../palette.js';
import type { Actor, Setup } from '../scenes/stage-scene.js';

/** Angles of the two hands, clockwise from twelve, in radians. */
export function handAngles(minutes: number): { readonly hour: number; readonly minute: number } {
  return { hour: ((minutes % 720) / 720) * Math.PI * 2, minute: ((minutes % 60) / 60) * Math.PI * 2 };
}

/** The hands of the desk clock: the level's wall clock. */
export class ClockHands implements Actor {
  readonly #setup: Setup;
  readonly #minutes: () => number;
  readonly #hands: Phaser.GameObjects.Graphics;
  #shown = -1;

  constructor(setup: Setup, minutes: () => number) {
    this.#setup = setup;
    this.#minutes = minutes;
    this.#hands = setup.scene.add.graphics();
  }

  animate(): void {
    const minutes = this.#minutes();
    if (minutes === this.#shown) return;
    this.#shown = minutes;
    const { x, y, radius } = this.#setup.plan.clock;
    const angles = handAngles(minutes);
    const g = this.#hands.clear();
    for (const [angle, length, width] of [[angles.hour, 0.42, 0.12], [angles.minute, 0.64, 0.08]] as const) {
      g.lineStyle(radius * width, packed(COLOUR.night), 1);
      g.lineBetween(x, y, x + Math.sin(angle) * radius * length, y - Math.cos(angle) * radius * length);
    }
    g.fillStyle(packed(COLOUR.hot), 1).fillCircle(x, y, radius * 0.08);
    this.#setup.dirt.add({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 });
  }
}
