import type Phaser from 'phaser';
import { bakeTexture } from '../bake.js';
import { approach } from '../motion.js';
import { COLOUR, css, mix } from '../palette.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';

/** How strongly the two moods lie over the room, 0 to 1. */
export interface Mood {
  /** The last caller's heat, red from the edges. */
  readonly carry: number;
  /** The gap: the room steps back, so that one can think. */
  readonly quiet: number;
}

/** What lies over the whole picture: the quiet of the gap, the red edge of what was carried over, a short glow of relief. */
export class Haze implements Actor {
  readonly #setup: Setup;
  readonly #mood: () => Mood;
  readonly #quiet: Phaser.GameObjects.Image;
  readonly #red: Phaser.GameObjects.Image;
  readonly #relief: Phaser.GameObjects.Image;
  #carry = -1;
  #calm = -1;
  #glowAt = -Infinity;
  #glowing = false;

  constructor(setup: Setup, mood: () => Mood) {
    this.#setup = setup;
    this.#mood = mood;
    const { scene, frame } = setup;
    const wide = frame.right - frame.left;
    const tall = frame.bottom - frame.top;
    const edge = (key: string, paint: (brush: CanvasRenderingContext2D) => void): Phaser.GameObjects.Image => {
      // Soft pictures need few pixels: a sixteenth of the surface, stretched.
      const small = { ...frame, scale: frame.scale / 4 };
      bakeTexture(scene, small, key, wide, tall, (brush) => {
        brush.scale(wide / 2, tall / 2);
        paint(brush);
      });
      return scene.add.image((frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2, key).setDisplaySize(wide, tall).setAlpha(0);
    };
    this.#quiet = edge('quiet', (brush) => {
      const dark = brush.createRadialGradient(-0.37, -0.35, 0.1, -0.2, -0.2, 1.5);
      dark.addColorStop(0, css(COLOUR.night, 0.42));
      dark.addColorStop(0.5, css(COLOUR.night, 0.56));
      dark.addColorStop(1, css(COLOUR.night, 0.66));
      brush.fillStyle = dark;
      brush.fillRect(-1, -1, 2, 2);
    });
    this.#red = edge('carry', (brush) => {
      const red = mix(COLOUR.hot, [150, 30, 40], 0.35);
      const haze = brush.createRadialGradient(0, 0, 0.74, 0, 0, 1.4);
      haze.addColorStop(0, css(red, 0));
      haze.addColorStop(0.5, css(red, 0.13));
      haze.addColorStop(1, css(red, 0.42));
      brush.fillStyle = haze;
      brush.fillRect(-1, -1, 2, 2);
    });
    this.#relief = edge('relief', (brush) => {
      const light = brush.createRadialGradient(-0.37, -0.36, 0, -0.37, -0.36, 1.1);
      light.addColorStop(0, css(COLOUR.calm, 0.3));
      light.addColorStop(1, css(COLOUR.calm, 0));
      brush.fillStyle = light;
      brush.fillRect(-1, -1, 2, 2);
    });
  }

  /** A technique has done some good: the room brightens for a moment. */
  glow(now: number): void {
    this.#glowAt = now;
    this.#glowing = true;
  }

  animate({ now, elapsedMs, still }: Moment): void {
    const { carry, quiet } = this.#mood();
    const before = `${this.#carry} ${this.#calm}`;
    this.#carry = still || this.#carry < 0 ? carry : approach(this.#carry, carry, elapsedMs, 320, 0.015);
    this.#calm = still || this.#calm < 0 ? quiet : approach(this.#calm, quiet, elapsedMs, 150, 0.015);
    const age = (now - this.#glowAt) / 900;
    const relief = still || age >= 1 ? 0 : Math.sin(Math.PI * age);
    if (before === `${this.#carry} ${this.#calm}` && !this.#glowing) return;
    this.#glowing = relief > 0;
    this.#red.setAlpha(this.#carry).setVisible(this.#carry > 0);
    this.#quiet.setAlpha(this.#calm).setVisible(this.#calm > 0);
    this.#relief.setAlpha(relief).setVisible(relief > 0);
    this.#setup.dirt.addAll();
  }
}
