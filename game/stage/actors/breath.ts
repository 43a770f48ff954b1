import type Phaser from 'phaser';
import { BREATH } from '../../session/index.js';
import { bakeTexture } from '../bake.js';
import type { RunningTechnique } from '../cues.js';
import { approach, breath } from '../motion.js';
import { COLOUR, css, mix, packed, rgb } from '../palette.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';
import { drawTechnique } from './technique.js';

const PETALS = 6;
const R = BREATH.radius;

/** The gap's own place: an empty ring while nothing is done, the exercise while it runs. */
export class BreathRing implements Actor {
  readonly #setup: Setup;
  readonly #inGap: () => boolean;
  readonly #running: () => RunningTechnique | null;
  readonly #petals: readonly Phaser.GameObjects.Image[];
  readonly #heart: Phaser.GameObjects.Image;
  readonly #ring: Phaser.GameObjects.Graphics;
  readonly #scene: Phaser.GameObjects.Graphics;
  #shown = 0;
  #seconds = 0;
  #technique = '';
  #drawn = '';

  constructor(setup: Setup, inGap: () => boolean, running: () => RunningTechnique | null) {
    this.#setup = setup;
    this.#inGap = inGap;
    this.#running = running;
    const { scene, frame } = setup;
    bakeTexture(scene, frame, 'petal', R * 1.24, R * 1.24, (brush) => {
      const disc = brush.createRadialGradient(0, 0, R * 0.1, 0, 0, R * 0.62);
      disc.addColorStop(0, css(mix(COLOUR.calm, rgb('#1d4f6e'), 0.62), 0.34));
      disc.addColorStop(0.8, css(mix(COLOUR.calm, rgb('#2a6f8a'), 0.4), 0.4));
      disc.addColorStop(0.97, css(mix(COLOUR.calm, COLOUR.light, 0.12), 0.6));
      disc.addColorStop(1, css(COLOUR.calm, 0));
      brush.fillStyle = disc;
      brush.beginPath();
      brush.arc(0, 0, R * 0.62, 0, Math.PI * 2);
      brush.fill();
    });
    bakeTexture(scene, frame, 'breath heart', R * 2, R * 2, (brush) => {
      const glass = brush.createRadialGradient(-R * 0.25, -R * 0.35, R * 0.1, 0, 0, R);
      glass.addColorStop(0, css(rgb('#163a4e'), 0.86));
      glass.addColorStop(0.7, css(rgb('#10253a'), 0.84));
      glass.addColorStop(1, css(rgb('#0e1c30'), 0.78));
      brush.fillStyle = glass;
      brush.beginPath();
      brush.arc(0, 0, R - 1, 0, Math.PI * 2);
      brush.fill();
    });
    this.#heart = scene.add.image(BREATH.x, BREATH.y, 'breath heart').setVisible(false).setScale(1 / frame.scale);
    this.#petals = Array.from({ length: PETALS }, () => scene.add.image(BREATH.x, BREATH.y, 'petal').setVisible(false));
    this.#ring = scene.add.graphics({ x: BREATH.x, y: BREATH.y });
    this.#scene = scene.add.graphics({ x: BREATH.x, y: BREATH.y });
  }

  animate({ now, elapsedMs, still }: Moment): void {
    const running = this.#running();
    const target = this.#inGap() ? 1 : 0;
    this.#shown = still ? target : approach(this.#shown, target, elapsedMs, 130, 0.02);
    if (this.#shown <= 0 && this.#drawn === '') return;
    this.#keepTime(running, elapsedMs, still);
    const idle = still ? 0.3 : 0.3 + 0.05 * Math.sin(now / 1400);
    const key = `${this.#shown.toFixed(2)} ${running?.technique} ${(running === null ? idle : this.#seconds).toFixed(still ? 0 : 2)}`;
    if (key === this.#drawn) return;
    this.#drawn = this.#shown <= 0 ? '' : key;
    this.#paint(running, idle, now, still);
    this.#setup.dirt.add({ x: BREATH.x - R - 16, y: BREATH.y - R - 16, width: R * 2 + 32, height: R * 2 + 32 });
  }

  /** The state counts tenths of seconds; between two of them the picture goes on by itself. */
  #keepTime(running: RunningTechnique | null, elapsedMs: number, still: boolean): void {
    if (running === null) {
      this.#technique = '';
      return;
    }
    const ahead = this.#seconds + elapsedMs / 1000;
    const fresh = this.#technique !== running.technique;
    this.#technique = running.technique;
    this.#seconds = still || fresh || Math.abs(ahead - running.seconds) > 0.25 ? running.seconds : ahead;
  }

  #paint(running: RunningTechnique | null, idle: number, now: number, still: boolean): void {
    const isBreath = running === null || running.technique === 'breath';
    const fill = running === null ? idle : still ? 0.6 : breath(this.#seconds).fill;
    const turn = still ? 0 : now / 9000;
    this.#petals.forEach((petal, i) => {
      const angle = turn + (i / PETALS) * Math.PI * 2;
      const out = R * (0.06 + 0.32 * fill);
      petal.setVisible(isBreath && this.#shown > 0).setAlpha(this.#shown * (running === null ? 0.26 : 0.52));
      petal.setPosition(BREATH.x + Math.cos(angle) * out, BREATH.y + Math.sin(angle) * out).setScale((0.4 + 0.54 * fill) / this.#setup.frame.scale);
    });
    this.#heart.setVisible(this.#shown > 0).setAlpha(this.#shown * (running === null ? 0.62 : 1));
    const g = this.#ring.clear();
    if (this.#shown <= 0) {
      this.#scene.clear();
      return;
    }
    g.lineStyle(5, packed(mix(COLOUR.room, COLOUR.line, 0.7)), 0.8 * this.#shown).strokeCircle(0, 0, R);
    this.#scene.clear();
    if (running === null) return;
    const tone = running.technique === 'scroll' ? mix(COLOUR.dim, COLOUR.line, 0.4) : COLOUR.calm;
    const share = still ? running.share : Math.min(1, (running.share / Math.max(0.01, running.seconds)) * this.#seconds || running.share);
    const to = -Math.PI / 2 + Math.PI * 2 * Math.max(0.004, share);
    g.lineStyle(14, packed(tone), 0.1).beginPath().arc(0, 0, R, -Math.PI / 2, to).strokePath();
    g.lineStyle(5.4, packed(tone), 1).beginPath().arc(0, 0, R, -Math.PI / 2, to).strokePath();
    g.fillStyle(packed(tone), 1).fillCircle(0, -R, 2.7).fillCircle(Math.cos(to) * R, Math.sin(to) * R, 4.4);
    if (!isBreath) drawTechnique(this.#scene, running.technique, this.#seconds, share, still);
  }
}
