import type Phaser from 'phaser';
import { bakeTexture, softGlow } from '../bake.js';
import { PORTRAIT } from '../../session/index.js';
import { drop, easeInOut, easeOut, jolt, nod, squash } from '../motion.js';
import { css, COLOUR, mix } from '../palette.js';
import { facePlace } from '../queue-view.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';
import type { Expression } from '../types.js';

/** Who is seen in the portrait. */
export interface Sitter {
  readonly callId: string;
  readonly expression: Expression;
  readonly held: boolean;
  /** Not answered yet: only a shadow of the face. */
  readonly incoming: boolean;
}

const ARRIVE_MS = 460;
const LEAVE_MS = 620;
const FADE_MS = 200;
const R = PORTRAIT.radius;

/** The caller's face in its circle: it comes from the queue, nods, flinches, changes and goes. */
export class Portrait implements Actor {
  readonly #setup: Setup;
  readonly #sitter: () => Sitter | null;
  readonly #seat: Phaser.GameObjects.Container;
  readonly #face: Phaser.GameObjects.Image;
  readonly #before: Phaser.GameObjects.Image;
  readonly #dim: Phaser.GameObjects.Image;
  readonly #rim: Phaser.GameObjects.Image;
  readonly #shade: Phaser.GameObjects.Image;
  #shown: Sitter | null = null;
  #texture = '';
  #arrivedAt = -Infinity;
  #leftAt = -Infinity;
  #changedAt = -Infinity;
  #noddedAt = -Infinity;
  #joltedAt = -Infinity;
  #dimmed = 0;
  #drawn = '';

  constructor(setup: Setup, sitter: () => Sitter | null) {
    this.#setup = setup;
    this.#sitter = sitter;
    const { scene, frame } = setup;
    bakeTexture(scene, frame, 'portrait shade', R * 3.2, R * 3.2, (brush) => {
      softGlow(brush, 0, 10, R * 1.58, (a) => css(COLOUR.night, a), 1.5);
    });
    bakeTexture(scene, frame, 'portrait dim', R * 2, R * 2, (brush) => {
      brush.fillStyle = css(mix(COLOUR.night, COLOUR.room, 0.5));
      brush.beginPath();
      brush.arc(0, 0, R - 0.5, 0, Math.PI * 2);
      brush.fill();
    });
    bakeTexture(scene, frame, 'portrait rim', R * 2 + 16, R * 2 + 16, (brush) => {
      brush.strokeStyle = css(mix(COLOUR.room, COLOUR.night, 0.4));
      brush.lineWidth = 7;
      brush.beginPath();
      brush.arc(0, 0, R + 1.5, 0, Math.PI * 2);
      brush.stroke();
      const light = brush.createLinearGradient(-R, -R, R, R);
      light.addColorStop(0, css(COLOUR.light, 0.3));
      light.addColorStop(0.45, css(COLOUR.light, 0.02));
      light.addColorStop(1, css(COLOUR.lamp, 0.4));
      brush.strokeStyle = light;
      brush.lineWidth = 1.4;
      brush.beginPath();
      brush.arc(0, 0, R - 2.2, 0, Math.PI * 2);
      brush.stroke();
    });
    const image = (key: string): Phaser.GameObjects.Image => scene.add.image(0, 0, key).setScale(1 / frame.scale);
    this.#shade = image('portrait shade');
    this.#before = image('portrait dim').setVisible(false);
    this.#face = image('portrait dim').setVisible(false);
    this.#dim = image('portrait dim').setAlpha(0);
    this.#rim = image('portrait rim');
    this.#seat = scene.add.container(PORTRAIT.x, PORTRAIT.y, [this.#shade, this.#before, this.#face, this.#dim, this.#rim]).setVisible(false);
  }

  move(kind: 'arrive' | 'nod' | 'jolt' | 'settle', now: number): void {
    if (kind === 'jolt') this.#joltedAt = now;
    else if (kind === 'nod' || kind === 'settle') this.#noddedAt = now;
  }

  animate({ now, elapsedMs, still }: Moment): void {
    const sitter = this.#sitter();
    this.#meet(sitter, now, still);
    if (this.#shown === null) return;
    if (sitter !== null) this.#wear(sitter, now);
    const dim = this.#shown.incoming ? 0.7 : this.#shown.held ? 0.52 : 0;
    const step = elapsedMs / 260;
    this.#dimmed = still ? dim : this.#dimmed < dim ? Math.min(dim, this.#dimmed + step) : Math.max(dim, this.#dimmed - step);
    this.#pose(now, still);
  }

  /** Somebody comes, somebody goes. */
  #meet(sitter: Sitter | null, now: number, still: boolean): void {
    if (sitter === null) {
      if (this.#shown !== null && this.#leftAt === -Infinity) this.#leftAt = still || this.#shown.incoming ? -LEAVE_MS + now : now;
      if (this.#shown !== null && now - this.#leftAt >= LEAVE_MS) this.#clear();
      return;
    }
    if (this.#shown?.callId !== sitter.callId || (this.#shown.incoming && !sitter.incoming)) {
      const answered = this.#shown?.callId === sitter.callId;
      if (!answered) this.#clear();
      this.#arrivedAt = still ? -Infinity : now;
    }
    this.#leftAt = -Infinity;
    this.#shown = sitter;
    this.#seat.setVisible(true);
  }

  /** The right face; the one before fades out over it. */
  #wear(sitter: Sitter, now: number): void {
    const texture = this.#setup.faces.find(sitter.callId, sitter.expression, R * 2 * this.#setup.frame.scale);
    if (texture === null || texture === this.#texture) return;
    if (this.#texture !== '') {
      this.#before.setTexture(this.#texture).setVisible(true);
      this.#changedAt = now;
    }
    this.#texture = texture;
    this.#face.setTexture(texture).setVisible(true);
  }

  #pose(now: number, still: boolean): void {
    const one = 1 / this.#setup.frame.scale;
    const arrive = still ? 1 : easeOut((now - this.#arrivedAt) / ARRIVE_MS);
    const fade = still ? 1 : easeInOut((now - this.#changedAt) / FADE_MS);
    const nodding = still ? nod(-1) : nod(now - this.#noddedAt);
    const squeezed = still ? squash(-1) : squash(now - this.#changedAt);
    const breathing = still ? 0 : Math.round(Math.sin(now / 1500) * 8) / 8;
    const gone = this.#leftAt === -Infinity ? null : drop(now - this.#leftAt);
    const from = facePlace(0, 0);
    const incoming = this.#shown?.incoming === true;
    const start = incoming ? { x: PORTRAIT.x, y: PORTRAIT.y, size: 0.9 } : { x: from.x, y: from.y, size: from.radius / R };
    const shake = still ? 0 : jolt(now - this.#joltedAt);
    this.#seat.setPosition(start.x + (PORTRAIT.x - start.x) * arrive + shake, start.y + (PORTRAIT.y - start.y) * arrive + (gone?.y ?? 0));
    this.#seat.setScale(start.size + (1 - start.size) * arrive).setAlpha((0.3 + 0.7 * arrive) * (gone?.alpha ?? 1)).setRotation(gone?.turn ?? 0);
    for (const face of [this.#face, this.#before]) {
      face.setPosition(nodding.x, nodding.y + breathing * 0.7).setRotation(nodding.turn).setScale(one * squeezed.x, one * squeezed.y * (1 + breathing * 0.0016));
    }
    this.#face.setAlpha(this.#before.visible ? fade : 1);
    if (fade >= 1) this.#before.setVisible(false);
    this.#dim.setAlpha(this.#dimmed);
    const drawn = [this.#texture, arrive, fade, nodding.y, nodding.turn, squeezed.x, breathing, gone?.alpha, shake, this.#dimmed, this.#seat.visible].join();
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#mark(arrive < 1 || gone !== null);
  }

  #mark(travelling: boolean): void {
    const reach = R + 14;
    if (travelling) this.#setup.dirt.add({ x: 0, y: PORTRAIT.y - R * 1.7, width: PORTRAIT.x + R * 1.7, height: R * 4.4 });
    else this.#setup.dirt.add({ x: PORTRAIT.x - reach, y: PORTRAIT.y - reach, width: reach * 2, height: reach * 2 });
  }

  #clear(): void {
    if (this.#shown !== null) this.#setup.dirt.add({ x: 0, y: PORTRAIT.y - R * 1.7, width: PORTRAIT.x + R * 1.7, height: R * 4.4 });
    this.#shown = null;
    this.#texture = '';
    this.#leftAt = -Infinity;
    this.#changedAt = -Infinity;
    this.#dimmed = 0;
    this.#drawn = '';
    this.#seat.setVisible(false);
    this.#face.setVisible(false);
    this.#before.setVisible(false);
  }
}
