import type Phaser from 'phaser';
import { STRESS_LINE } from '../../session/index.js';
import { approach, heartbeat } from '../motion.js';
import { COLOUR, packed, stressColour } from '../palette.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';

const STEP_MS = 66;
/** Points across the line. */
const POINTS = 250;
const STEP_X = STRESS_LINE.width / (POINTS - 1);
/** The pen crosses the paper in this time. */
const SWEEP_MS = 11000;
/** Points blanked ahead of the pen. */
const BLANK = 9;

interface Point { readonly y: number; readonly colour: number }

/** Height of the line at a point of the sweep for a stress of 0 to 100: more beats, and higher ones, the more stress. */
export function strokeAt(stress: number, beatShare: number): number {
  const s = Math.min(100, Math.max(0, stress)) / 100;
  return heartbeat(beatShare) * (5 + 17 * s) + s * 7 - 3.5;
}

/** Beats per sweep of the pen: like a heart at rest, then faster. */
export function beatsPerSweep(stress: number): number {
  return 8 + (Math.min(100, Math.max(0, stress)) / 100) * 8;
}

/** The agent's own stress as a living line. The pen writes from left to right and starts again. */
export class StressLine implements Actor {
  readonly #setup: Setup;
  readonly #stress: () => number | null;
  readonly #line: Phaser.GameObjects.Graphics;
  readonly #points: (Point | null)[] = Array.from({ length: POINTS }, () => null);
  #shownStress = -1;
  #pen = 0;
  #beat = 0;
  #waited = 0;
  #stillDrawn = '';

  constructor(setup: Setup, stress: () => number | null) {
    this.#setup = setup;
    this.#stress = stress;
    this.#line = setup.scene.add.graphics({ x: STRESS_LINE.x, y: STRESS_LINE.y + STRESS_LINE.height * 0.56 });
  }

  animate({ elapsedMs, still }: Moment): void {
    const stress = this.#stress();
    if (stress === null) {
      if (this.#stillDrawn !== 'none') this.#redraw(() => undefined);
      this.#stillDrawn = 'none';
      return;
    }
    if (this.#shownStress < 0) this.#begin(stress);
    if (still) {
      this.#standStill(stress);
      return;
    }
    this.#stillDrawn = '';
    this.#waited += elapsedMs;
    if (this.#waited < STEP_MS) return;
    this.#shownStress = approach(this.#shownStress, stress, this.#waited, 350, 0.1);
    const forward = (this.#waited / SWEEP_MS) * POINTS;
    this.#waited = 0;
    for (let from = Math.floor(this.#pen), to = Math.floor(this.#pen + forward); from < to; from += 1) this.#write((from + 1) % POINTS);
    this.#pen = (this.#pen + forward) % POINTS;
    this.#redraw(() => this.#paint());
  }

  /** The paper is already written on when the shift is first seen. */
  #begin(stress: number): void {
    this.#shownStress = stress;
    for (let i = 0; i < POINTS; i += 1) this.#write(i);
    this.#pen = POINTS * 0.62;
  }

  #write(at: number): void {
    this.#beat = (this.#beat + beatsPerSweep(this.#shownStress) / POINTS) % 1;
    this.#points[at] = { y: -strokeAt(this.#shownStress, this.#beat), colour: packed(stressColour(this.#shownStress)) };
  }

  /** Reduced motion: the whole line at once, redrawn only when the stress has changed. */
  #standStill(stress: number): void {
    const drawn = stress.toFixed(0);
    if (drawn === this.#stillDrawn) return;
    this.#stillDrawn = drawn;
    this.#shownStress = stress;
    this.#beat = 0;
    for (let i = 0; i < POINTS; i += 1) this.#write(i);
    this.#redraw(() => this.#stroke(0, POINTS - 1, () => 0.9));
  }

  #redraw(paint: () => void): void {
    this.#line.clear();
    paint();
    this.#setup.dirt.add({ x: STRESS_LINE.x - 8, y: STRESS_LINE.y - 2, width: STRESS_LINE.width + 16, height: STRESS_LINE.height + 6 });
  }

  #paint(): void {
    const pen = Math.floor(this.#pen);
    const g = this.#line;
    this.#stroke(0, pen, (i) => 1 - 0.45 * ((pen - i) / POINTS));
    this.#stroke(Math.min(POINTS - 1, pen + BLANK), POINTS - 1, (i) => 0.1 + 0.44 * ((i - pen) / POINTS));
    const point = this.#points[pen];
    if (point == null) return;
    g.fillStyle(point.colour, 0.18).fillCircle(pen * STEP_X, point.y, 8);
    g.fillStyle(point.colour, 0.4).fillCircle(pen * STEP_X, point.y, 4.6);
    g.fillStyle(packed(COLOUR.light), 1).fillCircle(pen * STEP_X, point.y, 2.3);
  }

  /** Runs of one colour and one strength are one path: a few dozen strokes instead of hundreds. */
  #stroke(from: number, to: number, alpha: (i: number) => number): void {
    const g = this.#line;
    for (let i = from; i < to;) {
      const first = this.#points[i];
      const end = Math.min(to, i + 25);
      let last = i + 1;
      while (last < end && this.#points[last]?.colour === first?.colour) last += 1;
      if (first != null) {
        g.lineStyle(2.1, first.colour, alpha(i)).beginPath().moveTo(i * STEP_X, first.y);
        for (let k = i + 1; k <= last; k += 1) g.lineTo(k * STEP_X, this.#points[k]?.y ?? first.y);
        g.strokePath();
      }
      i = last;
    }
  }
}
