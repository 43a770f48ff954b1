import type Phaser from 'phaser';
import { bakeTexture, softGlow } from '../bake.js';
import { COLOUR, css, mix } from '../palette.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';

const PUFFS = 7;
const STEP_MS = 50;

/** Place and strength of one puff at a second of its own life, 0 to 1. */
export function puff(life: number, seed: number): { readonly x: number; readonly y: number; readonly size: number; readonly alpha: number } {
  return {
    x: Math.sin(life * 5.2 + seed * 2.4) * (2 + life * 7), y: -life * 58, size: 0.35 + life * 0.95,
    alpha: Math.sin(Math.PI * Math.min(1, life * 1.02)) * 0.3,
  };
}

/** Steam over the mug. */
export class Steam implements Actor {
  readonly #setup: Setup;
  readonly #puffs: readonly Phaser.GameObjects.Image[];
  #waited = 0;

  constructor(setup: Setup) {
    this.#setup = setup;
    const { scene, frame, plan } = setup;
    bakeTexture(scene, frame, 'puff', 24, 24, (brush) => softGlow(brush, 0, 0, 12, (a) => css(mix(COLOUR.light, COLOUR.lamp, 0.25), a), 0.9));
    this.#puffs = Array.from({ length: PUFFS }, () => scene.add.image(plan.mug.x, plan.mug.y - 38 * plan.mug.size, 'puff').setAlpha(0));
  }

  animate({ now, elapsedMs, still }: Moment): void {
    this.#waited += elapsedMs;
    if (still || this.#waited < STEP_MS) return;
    this.#waited = 0;
    const { mug } = this.#setup.plan;
    const top = mug.y - 40 * mug.size;
    this.#puffs.forEach((image, i) => {
      const at = puff((now / 5200 + i / PUFFS) % 1, i);
      image.setPosition(mug.x + at.x * mug.size, top + at.y * mug.size).setScale((at.size * mug.size) / this.#setup.frame.scale).setAlpha(at.alpha);
    });
    this.#setup.dirt.add({ x: mug.x - 24 * mug.size, y: top - 76 * mug.size, width: 48 * mug.size, height: 90 * mug.size });
  }
}
