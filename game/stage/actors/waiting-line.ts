import type Phaser from 'phaser';
import { bakeTexture } from '../bake.js';
import { HEAT_STEPS, heatStep, linePlace, type WaitingFigure } from '../line-view.js';
import { approach, easeIn } from '../motion.js';
import { COLOUR, packed } from '../palette.js';
import { FIGURE_PICTURE, paintMark, paintWaiting } from '../paint/paint-team.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';

/** Milliseconds in which somebody goes: picked up at once, with a slow walk away when they gave up, straight down when they hang up with a promise. */
const GOING_MS = { answered: 320, 'gave-up': 1100, promised: 700 } as const;

interface Figure {
  readonly id: string;
  readonly index: number;
  readonly body: Phaser.GameObjects.Image;
  readonly mark: Phaser.GameObjects.Image | null;
  place: number;
  step: number;
  x: number;
  y: number;
  size: number;
  alpha: number;
  /** Since when they are going, milliseconds, and why; null while they stand. */
  going: { readonly why: keyof typeof GOING_MS; age: number } | null;
}

/** The line of those who wait: shapes without a face, each with the sign of its line. Only figures that changed are drawn again. */
export class WaitingLine implements Actor {
  readonly #setup: Setup;
  readonly #waiting: () => readonly WaitingFigure[];
  readonly #why: (index: number) => keyof typeof GOING_MS;
  readonly #figures = new Map<string, Figure>();
  readonly #pulse: Phaser.GameObjects.Graphics;
  #pulsed = '';
  #seen: readonly WaitingFigure[] | null = null;
  /** Somebody is still on the way to their place, or out. */
  #moving = false;
  #ringing: Figure | null = null;

  constructor(setup: Setup, waiting: () => readonly WaitingFigure[], why: (index: number) => keyof typeof GOING_MS) {
    this.#setup = setup;
    this.#waiting = waiting;
    this.#why = why;
    const { scene, frame } = setup;
    const { width, height } = FIGURE_PICTURE;
    for (let step = 0; step < HEAT_STEPS; step += 1) {
      bakeTexture(scene, frame, `waiting ${step}`, width, height, (brush) => {
        brush.translate(0, height / 2 - 8);
        paintWaiting(brush, step / (HEAT_STEPS - 1));
      });
    }
    this.#pulse = scene.add.graphics().setDepth(100);
  }

  animate(moment: Moment): void {
    const waiting = this.#waiting();
    if (waiting !== this.#seen || this.#moving) this.#settle(waiting, moment);
    this.#ring(moment);
  }

  #settle(waiting: readonly WaitingFigure[], moment: Moment): void {
    this.#seen = waiting;
    this.#moving = false;
    this.#ringing = null;
    const present = new Map(waiting.map((one) => [one.id, one]));
    for (const one of waiting) if (!this.#figures.has(one.id)) this.#join(one, moment.still);
    for (const figure of this.#figures.values()) {
      const one = present.get(figure.id);
      if (one === undefined) this.#go(figure, moment);
      else this.#stand(figure, one, moment);
      if (one?.ringing === true) this.#ringing = figure;
    }
  }

  #join(one: WaitingFigure, still: boolean): void {
    const { scene } = this.#setup;
    const to = linePlace(one.place, one.heat);
    const body = scene.add.image(to.x, to.y, 'waiting 0');
    const mark = one.skill === null ? null : scene.add.image(to.x, to.y, this.#mark(one.skill));
    this.#figures.set(one.id, { id: one.id, index: one.index, body, mark, place: -1, step: -1, x: still ? to.x : to.x - 30, y: to.y, size: to.size, alpha: still ? 1 : 0, going: null });
  }

  #mark(skill: NonNullable<WaitingFigure['skill']>): string {
    bakeTexture(this.#setup.scene, this.#setup.frame, `mark ${skill}`, 24, 24, (brush) => paintMark(brush, skill));
    return `mark ${skill}`;
  }

  #stand(figure: Figure, one: WaitingFigure, { elapsedMs, still }: Moment): void {
    const step = heatStep(one.heat);
    const to = linePlace(one.place, step / (HEAT_STEPS - 1));
    const settled = figure.x === to.x && figure.y === to.y && figure.size === to.size && figure.alpha === 1;
    if (settled && step === figure.step && one.place === figure.place) return;
    this.#moving = true;
    this.#dirty(figure);
    if (step !== figure.step) figure.body.setTexture(`waiting ${step}`);
    figure.step = step;
    figure.place = one.place;
    const towards = (value: number, target: number, half: number, near: number): number => (still ? target : approach(value, target, elapsedMs, half, near));
    figure.x = towards(figure.x, to.x, 120, 0.1);
    figure.y = towards(figure.y, to.y, 120, 0.1);
    figure.size = towards(figure.size, to.size, 120, 0.002);
    figure.alpha = towards(figure.alpha, 1, 120, 0.02);
    this.#put(figure, 0, 0, figure.alpha);
  }

  /** Whoever is picked up comes forward and is gone; whoever gave up turns away and sinks out of the line, whoever has been promised a call sits down. */
  #go(figure: Figure, { elapsedMs, still }: Moment): void {
    this.#moving = true;
    figure.going ??= { why: this.#why(figure.index), age: 0 };
    figure.going.age += elapsedMs;
    const { why, age } = figure.going;
    const share = still ? 1 : Math.min(1, age / GOING_MS[why]);
    this.#dirty(figure);
    if (share >= 1) {
      figure.body.destroy();
      figure.mark?.destroy();
      this.#figures.delete(figure.id);
      return;
    }
    const away = easeIn(share);
    if (why === 'answered') this.#put(figure, away * 14, -away * 10, figure.alpha * (1 - away));
    else if (why === 'promised') this.#put(figure, 0, away * 20, figure.alpha * (1 - away));
    else {
      figure.body.setAngle(-away * 16);
      this.#put(figure, -away * 34, away * 16, figure.alpha * (1 - away));
    }
  }

  #put(figure: Figure, dx: number, dy: number, alpha: number): void {
    const { scale } = this.#setup.frame;
    const [x, y] = [figure.x + dx, figure.y + dy];
    // Rows in front cover those behind.
    const depth = 20 + figure.y / 10;
    figure.body.setPosition(x, y - (FIGURE_PICTURE.height / 2 - 8) * figure.size).setScale(figure.size / scale).setAlpha(alpha);
    figure.mark?.setPosition(x, y - 5 * figure.size).setScale((figure.size * 0.92) / scale).setAlpha(alpha);
    // A new depth sorts the whole picture.
    if (figure.body.depth !== depth) {
      figure.body.setDepth(depth);
      figure.mark?.setDepth(depth + 0.01);
    }
    this.#dirty(figure);
  }

  #dirty({ x, y, size }: Figure): void {
    this.#setup.dirt.add({ x: x - 40 * size - 36, y: y - 68 * size - 12, width: 80 * size + 54, height: 84 * size + 32 });
  }

  /** A lamp ring runs out from the one who rings at the player's desk. */
  #ring({ now, still }: Moment): void {
    const figure = this.#ringing;
    const beat = figure === null ? -1 : still ? 0.4 : Math.round((now % 1200) / 33) / 36;
    const pulsed = figure === null ? '' : `${figure.id} ${beat.toFixed(2)} ${figure.x.toFixed(1)} ${figure.y.toFixed(1)}`;
    if (pulsed === this.#pulsed) return;
    this.#pulsed = pulsed;
    const g = this.#pulse.clear();
    if (figure === null) return;
    const head = { x: figure.x, y: figure.y - 33 * figure.size };
    g.lineStyle(2.6 * (1 - beat) + 0.6, packed(COLOUR.lamp), 1 - beat * 0.8).strokeCircle(head.x, head.y, (15 + beat * 12) * figure.size);
    this.#dirty(figure);
  }
}
