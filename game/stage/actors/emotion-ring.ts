import type Phaser from 'phaser';
import { PORTRAIT } from '../../session/index.js';
import { approach } from '../motion.js';
import { COLOUR, packed, ringColour } from '../palette.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';

/** What the ring shows: an emotion of 0 to 100, or that somebody rings, or nothing. */
export type RingState = { readonly kind: 'none' } | { readonly kind: 'ringing' } | { readonly kind: 'emotion'; readonly emotion: number; readonly held: boolean };

const FROM = -Math.PI / 2;
const WIDTH = 9;

/** The ring around the portrait: its arc and colour follow the emotion; waves run out from it while it rings. */
export class EmotionRing implements Actor {
  readonly #setup: Setup;
  readonly #state: () => RingState;
  readonly #ring: Phaser.GameObjects.Graphics;
  #level = 0;
  #alpha = 0;
  #drawn = '';

  constructor(setup: Setup, state: () => RingState) {
    this.#setup = setup;
    this.#state = state;
    this.#ring = setup.scene.add.graphics({ x: PORTRAIT.x, y: PORTRAIT.y });
  }

  animate({ now, elapsedMs, still }: Moment): void {
    const state = this.#state();
    const target = state.kind === 'emotion' ? state.emotion / 100 : 0;
    this.#level = still ? target : approach(this.#level, target, elapsedMs, 150);
    const alpha = state.kind === 'none' ? 0 : 1;
    this.#alpha = still ? alpha : approach(this.#alpha, alpha, elapsedMs, 110, 0.02);
    // A very hot caller is felt: the ring's glow beats slowly.
    const beat = state.kind === 'ringing' ? (still ? 0.5 : (now % 1600) / 1600) : state.kind === 'emotion' && this.#level > 0.86 && !still ? Math.round((0.5 + 0.5 * Math.sin(now / 210)) * 12) / 12 : 0;
    const held = state.kind === 'emotion' && state.held;
    const drawn = `${state.kind} ${this.#level.toFixed(4)} ${this.#alpha.toFixed(3)} ${beat.toFixed(3)} ${held}`;
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#paint(state.kind === 'ringing', beat, held);
    const reach = PORTRAIT.ring + (state.kind === 'ringing' ? 52 : 22);
    this.#setup.dirt.add({ x: PORTRAIT.x - reach, y: PORTRAIT.y - reach, width: reach * 2, height: reach * 2 });
  }

  #paint(ringing: boolean, beat: number, held: boolean): void {
    const g = this.#ring.clear();
    const r = PORTRAIT.ring;
    if (this.#alpha <= 0) return;
    if (ringing) {
      for (const phase of [beat, (beat + 0.5) % 1]) {
        g.lineStyle(3 * (1 - phase) + 0.6, packed(COLOUR.lamp), (1 - phase) * 0.6 * this.#alpha);
        g.strokeCircle(0, 0, r - 8 + phase * 50);
      }
      return;
    }
    const colour = packed(ringColour(this.#level));
    const strength = this.#alpha * (held ? 0.5 : 1);
    g.lineStyle(WIDTH, 0x16203a, 0.62 * this.#alpha).strokeCircle(0, 0, r);
    g.lineStyle(1, packed(COLOUR.line), 0.9 * this.#alpha).strokeCircle(0, 0, r - WIDTH / 2).strokeCircle(0, 0, r + WIDTH / 2);
    const to = FROM + Math.PI * 2 * Math.max(0.004, this.#level);
    for (const [grow, alpha] of [[16 + beat * 8, 0.07 + beat * 0.06], [8 + beat * 4, 0.12]] as const) {
      g.lineStyle(WIDTH + grow, colour, alpha * strength).beginPath().arc(0, 0, r, FROM, to).strokePath();
    }
    g.lineStyle(WIDTH, colour, strength).beginPath().arc(0, 0, r, FROM, to).strokePath();
    g.fillStyle(colour, strength).fillCircle(0, -r, WIDTH / 2).fillCircle(Math.cos(to) * r, Math.sin(to) * r, WIDTH / 2);
    g.fillStyle(0xffffff, 0.75 * strength).fillCircle(Math.cos(to) * r, Math.sin(to) * r, WIDTH * 0.2);
  }
}
