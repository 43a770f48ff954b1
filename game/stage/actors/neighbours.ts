import type Phaser from 'phaser';
import { bakeTexture } from '../bake.js';
import { approach } from '../motion.js';
import { noise } from '../noise.js';
import { COLOUR, packed } from '../palette.js';
import { paintSeat } from '../paint/people.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';

/** Whether a colleague is on a call at a tick: scenery, the same in every replay, and no figure of the shift. */
export function isTalking(seat: number, tick: number): boolean {
  const period = 420 + Math.floor(noise(seat + 31) * 500);
  const shifted = tick + Math.floor(noise(seat + 67) * period);
  const round = Math.floor(shifted / period);
  return (shifted % period) / period < 0.35 + 0.4 * noise(seat * 97 + round);
}

/** The colleagues' lamps and screens, which light up as they answer. Their dark shapes are painted in the room. */
export class Neighbours implements Actor {
  readonly #setup: Setup;
  readonly #tick: () => number;
  readonly #lit: readonly Phaser.GameObjects.Image[];
  readonly #lamps: Phaser.GameObjects.Graphics;
  readonly #levels: number[];

  constructor(setup: Setup, tick: () => number) {
    this.#setup = setup;
    this.#tick = tick;
    const { scene, frame, plan } = setup;
    this.#lit = plan.colleagues.map((who, seat) => {
      const [width, height] = [160 * who.size, 104 * who.size];
      // Nothing below the partition's edge: they sit behind it.
      bakeTexture(scene, frame, `colleague ${seat}`, width, height, (brush) => paintSeat(brush, { ...who, x: 0, y: height / 2 }, 1));
      return scene.add.image(who.x, who.y - height / 2, `colleague ${seat}`).setScale(1 / frame.scale).setAlpha(0);
    });
    this.#lamps = scene.add.graphics();
    this.#levels = plan.colleagues.map(() => -1);
  }

  animate({ elapsedMs, still }: Moment): void {
    const { plan, dirt } = this.#setup;
    let changed = false;
    plan.colleagues.forEach((who, seat) => {
      const target = isTalking(seat, this.#tick()) ? 1 : 0;
      const before = this.#levels[seat] ?? -1;
      const level = before < 0 || still ? target : approach(before, target, elapsedMs, 260, 0.02);
      if (level === before) return;
      changed = true;
      this.#levels[seat] = level;
      this.#lit[seat]?.setAlpha(level).setVisible(level > 0);
      dirt.add({ x: who.x - 84 * who.size, y: who.y - 106 * who.size, width: 168 * who.size, height: 110 * who.size });
    });
    if (!changed) return;
    this.#lamps.clear();
    plan.colleagues.forEach((who, seat) => {
      const level = this.#levels[seat] ?? 0;
      const [x, y] = [who.x + who.facing * 40 * who.size, who.y - 17];
      this.#lamps.fillStyle(packed(COLOUR.line), 1).fillRect(x - 0.8, y, 1.6, 16);
      this.#lamps.fillStyle(packed(COLOUR.calm), 0.16 * level).fillCircle(x, y, 8);
      this.#lamps.fillStyle(packed(level > 0.5 ? COLOUR.calm : COLOUR.line), 1).fillCircle(x, y, 2.6);
    });
  }
}
