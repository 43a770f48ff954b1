import type Phaser from 'phaser';
import { PORTRAIT } from '../../session/index.js';
import { COLOUR, packed } from '../palette.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';

/** How far the breath reaches beyond the portrait's ring, design units. */
const REACH = 34;

/** A held beat: one breath runs out from the examiner and comes back, in the colour of calm. Standing still it is a plain ring. */
export class BeatBreath implements Actor {
  readonly #setup: Setup;
  readonly #share: () => number | null;
  readonly #ring: Phaser.GameObjects.Graphics;
  #drawn = '';

  /** @param share how far the beat has come, 0 to 1; null while none is held. */
  constructor(setup: Setup, share: () => number | null) {
    this.#setup = setup;
    this.#share = share;
    this.#ring = setup.scene.add.graphics({ x: PORTRAIT.x, y: PORTRAIT.y });
  }

  animate({ still }: Moment): void {
    const share = this.#share();
    const key = share === null ? '' : still ? 'still' : share.toFixed(2);
    if (key === this.#drawn) return;
    this.#drawn = key;
    const g = this.#ring.clear();
    const reach = PORTRAIT.ring + REACH + 12;
    this.#setup.dirt.add({ x: PORTRAIT.x - reach, y: PORTRAIT.y - reach, width: reach * 2, height: reach * 2 });
    if (share === null) return;
    const out = still ? 0.5 : Math.sin(Math.PI * share);
    for (const [part, width, alpha] of [[1, 3, 0.85], [0.66, 7, 0.32], [0.33, 12, 0.16]] as const) {
      g.lineStyle(width, packed(COLOUR.calm), alpha * (0.25 + 0.75 * out)).strokeCircle(0, 0, PORTRAIT.ring + 12 + (REACH - 12) * part * out);
    }
  }
}
