import type Phaser from 'phaser';
import { bakeTexture } from '../bake.js';
import { approach } from '../motion.js';
import { DESK_PICTURE, paintTeamDesk } from '../paint/paint-team.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';
import { teamPlaces, type Posture, type TeamPlace } from '../team-view.js';

interface Desk {
  readonly place: TeamPlace;
  /** Which of the teammates sits here. */
  readonly seat: number;
  readonly image: Phaser.GameObjects.Image;
  posture: Posture | null;
  alpha: number;
}

/** The strength a desk's new picture fades in from. */
const FADE_FROM = 0.45;

/** The teammates at their desks: a desk is drawn again only when what happens there changes. */
export class Team implements Actor {
  readonly #setup: Setup;
  readonly #postures: () => readonly Posture[];
  readonly #desks: readonly Desk[];
  #seen: readonly Posture[] | null = null;
  #fading = false;

  constructor(setup: Setup, postures: () => readonly Posture[]) {
    this.#setup = setup;
    this.#postures = postures;
    // The far row first, so that the near one covers it.
    const places = teamPlaces(postures().length);
    const desks = places.map((place, seat) => ({ place, seat, posture: null, alpha: 1 })).toSorted((a, b) => b.place.row - a.place.row);
    this.#desks = desks.map((desk) => ({ ...desk, image: setup.scene.add.image(desk.place.x, desk.place.y - (DESK_PICTURE.height * desk.place.size) / 2, '__DEFAULT').setVisible(false) }));
  }

  animate({ elapsedMs, still }: Moment): void {
    const postures = this.#postures();
    if (postures === this.#seen && !this.#fading) return;
    this.#seen = postures;
    this.#fading = false;
    for (const desk of this.#desks) {
      const posture = postures[desk.seat] ?? 'idle';
      const fresh = desk.posture === null;
      if (posture === desk.posture && desk.alpha === 1) continue;
      if (posture !== desk.posture) {
        desk.posture = posture;
        desk.image.setTexture(this.#picture(desk.place, posture)).setScale(1 / this.#setup.frame.scale).setVisible(true);
        desk.alpha = fresh || still ? 1 : FADE_FROM;
      } else desk.alpha = still ? 1 : approach(desk.alpha, 1, elapsedMs, 110, 0.02);
      if (desk.alpha !== 1) this.#fading = true;
      desk.image.setAlpha(desk.alpha);
      const { x, y, size } = desk.place;
      this.#setup.dirt.add({ x: x - (DESK_PICTURE.width * size) / 2, y: y - DESK_PICTURE.height * size, width: DESK_PICTURE.width * size, height: DESK_PICTURE.height * size });
    }
  }

  #picture({ hair, facing, row, size }: TeamPlace, posture: Posture): string {
    const key = `desk ${hair} ${facing} ${row} ${posture}`;
    const [width, height] = [DESK_PICTURE.width * size, DESK_PICTURE.height * size];
    bakeTexture(this.#setup.scene, this.#setup.frame, key, width, height, (brush) => {
      brush.translate(0, height / 2);
      brush.scale(size, size);
      paintTeamDesk(brush, { hair, facing }, posture);
    });
    return key;
  }
}
