import Phaser from 'phaser';
import type { Cue } from '../cues.js';
import type { Dirt } from '../dirt.js';
import type { FaceBook } from '../faces.js';
import type { Frame } from '../frame.js';
import type { Plan } from '../paint/plan.js';

/** One moment of the stage's life. */
export interface Moment {
  /** Milliseconds, rising. */
  readonly now: number;
  readonly elapsedMs: number;
  /** Nothing may move by itself: reduced motion, or the shift is paused. */
  readonly still: boolean;
}

/** What an actor needs in order to stand on the stage. */
export interface Setup {
  readonly scene: Phaser.Scene;
  readonly frame: Frame;
  readonly plan: Plan;
  readonly dirt: Dirt;
  readonly faces: FaceBook;
}

/** One thing that lives. It says through `dirt` which part of the picture it has changed. */
export interface Actor {
  animate(moment: Moment): void;
}

/** A scene of the stage: Phaser draws it, the stage's own loop moves it. */
export abstract class StageScene extends Phaser.Scene {
  #actors: readonly Actor[] = [];

  /** Places the actors for the window's present size. */
  create(setup: Omit<Setup, 'scene'>): void {
    const { frame } = setup;
    this.cameras.main.setOrigin(0, 0).setZoom(frame.scale).setScroll(frame.left, frame.top);
    this.#actors = this.cast({ ...setup, scene: this });
    setup.dirt.addAll();
  }

  protected abstract cast(setup: Setup): readonly Actor[];

  /** Plays what has just happened. */
  play(_cue: Cue, _now: number): void {
    // The menu has nothing to answer to.
  }

  animate(moment: Moment): void {
    for (const actor of this.#actors) actor.animate(moment);
  }
}
