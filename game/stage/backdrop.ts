import type { Frame } from './frame.js';
import type { Setting } from './paint/plan.js';
import { roomSteps } from './room.js';

/** The sky is painted afresh after so many minutes of the level's clock. */
const MINUTES_PER_SKY = 6;
/** How long painting ahead waits for a moment in which the page has nothing to do, milliseconds. */
const PATIENCE_MS = { idle: 600, soon: 16 } as const;

/** A room at an hour, for a window of one size. */
export interface Wish {
  readonly setting: Setting;
  /** Wall clock, minutes after midnight. */
  readonly minutes: number;
  readonly frame: Frame;
}

interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly wish: Wish;
  /** What is still to be painted, from back to front. */
  readonly steps: (() => void)[];
}

/**
 * Everything that stands still, painted once on a canvas of its own below the moving picture:
 * the machine without a graphics card then copies pixels instead of drawing the room 30 times a second.
 * A room takes a sixth of a second of such a machine, so the next one can be painted ahead, a step at a time.
 */
export class Backdrop {
  readonly #parent: HTMLElement;
  #shown: Picture | null = null;
  #next: Picture | null = null;
  #then: (() => void) | null = null;
  #handle = 0;

  constructor(parent: HTMLElement) {
    this.#parent = parent;
  }

  /** Whether the room stands there already. */
  isShown(wish: Wish): boolean {
    return this.#shown !== null && same(this.#shown.wish, wish);
  }

  /** Whether `show` would have nothing left to paint. */
  isReady(wish: Wish): boolean {
    return this.isShown(wish) || (this.#next !== null && this.#next.steps.length === 0 && same(this.#next.wish, wish));
  }

  /** Paints the room out of sight, a step at a time: when the page rests, or `soon`. `then` is called once it is ready. */
  prepare(wish: Wish, pace: keyof typeof PATIENCE_MS, then: (() => void) | null = null): void {
    this.#then = then;
    if (this.isReady(wish)) {
      then?.();
      return;
    }
    if (this.#next === null || !same(this.#next.wish, wish)) this.#next = begin(wish);
    else if (this.#handle !== 0 && pace === 'idle') return;
    this.#paintLater(pace);
  }

  /** Puts the room there; what is not painted yet is painted now. */
  show(wish: Wish): void {
    if (this.isShown(wish)) {
      this.forgetNext();
      return;
    }
    const picture = this.#next !== null && same(this.#next.wish, wish) ? this.#next : begin(wish);
    for (const step of picture.steps.splice(0)) step();
    this.forgetNext();
    const before = this.#shown;
    this.#shown = picture;
    this.#parent.prepend(picture.canvas);
    if (before !== null) discard(before);
  }

  /** Stops painting ahead. */
  forgetNext(): void {
    cancelIdleCallback(this.#handle);
    this.#handle = 0;
    this.#next = null;
    this.#then = null;
  }

  /** Forgets every picture and its memory. */
  clear(): void {
    this.forgetNext();
    if (this.#shown !== null) discard(this.#shown);
    this.#shown = null;
  }

  #paintLater(pace: keyof typeof PATIENCE_MS): void {
    cancelIdleCallback(this.#handle);
    this.#handle = requestIdleCallback(() => {
      this.#handle = 0;
      const steps = this.#next?.steps ?? [];
      steps.shift()?.();
      if (steps.length > 0) this.#paintLater(pace);
      else this.#then?.();
    }, { timeout: PATIENCE_MS[pace] });
  }
}

function same(a: Wish, b: Wish): boolean {
  return a.setting === b.setting && skyOf(a) === skyOf(b) && a.frame.width === b.frame.width && a.frame.height === b.frame.height;
}

/** The minutes at which the sky of a wish is painted. */
function skyOf({ minutes }: Wish): number {
  return Math.floor(minutes / MINUTES_PER_SKY) * MINUTES_PER_SKY;
}

function begin(wish: Wish): Picture {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;display:block;pointer-events:none';
  canvas.width = wish.frame.width;
  canvas.height = wish.frame.height;
  const brush = canvas.getContext('2d', { alpha: false });
  return { canvas, wish, steps: brush === null ? [] : [...roomSteps(brush, wish.frame, wish.setting, skyOf(wish))] };
}

/** A canvas keeps its pixels until the next sweep of memory; one of a single pixel does not. */
function discard({ canvas }: Picture): void {
  canvas.remove();
  canvas.width = 1;
  canvas.height = 1;
}
