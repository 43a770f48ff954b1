import type { StageStats } from './types.js';

/** What the loop drives: `animate` moves things and says whether anything must be drawn. */
export interface LoopBody {
  animate(now: number, elapsedMs: number): boolean;
  draw(now: number, elapsedMs: number): void;
}

/**
 * The stage's heartbeat. Runs at most `framesPerSecond`, draws only when something has changed,
 * and in `onDemand` mode sleeps until somebody asks for a frame.
 */
export class Loop {
  readonly #body: LoopBody;
  readonly #intervalMs: number;
  #handle = 0;
  #last = 0;
  #asleep = true;
  #onDemand = false;
  #asked = false;
  #since = 0;
  #restsUntil = 0;
  #frames = 0;
  #skipped = 0;
  #script: number[] = [];

  constructor(body: LoopBody, framesPerSecond: number) {
    this.#body = body;
    this.#intervalMs = 1000 / framesPerSecond;
  }

  /** Wakes up, or goes to sleep for good until woken. */
  setAwake(awake: boolean): void {
    this.#asleep = !awake;
    if (!awake) {
      cancelAnimationFrame(this.#handle);
      this.#handle = 0;
      return;
    }
    this.#last = 0;
    this.#schedule();
  }

  /** True: frames only when asked for. */
  setOnDemand(onDemand: boolean): void {
    this.#onDemand = onDemand;
    this.request();
  }

  /** Asks for one frame. */
  request(): void {
    this.#asked = true;
    if (!this.#asleep) this.#schedule();
  }

  /** Draws nothing for a moment: what has just been said is painted first. */
  rest(ms: number): void {
    this.#restsUntil = performance.now() + ms;
  }

  resetStats(): void {
    this.#since = performance.now();
    this.#frames = 0;
    this.#skipped = 0;
    this.#script = [];
  }

  stats(): StageStats {
    const sorted = [...this.#script].sort((a, b) => a - b);
    const sum = sorted.reduce((total, ms) => total + ms, 0);
    return {
      frames: this.#frames, skipped: this.#skipped, elapsedMs: performance.now() - this.#since,
      scriptMsP95: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0,
      scriptMsMean: sorted.length === 0 ? 0 : sum / sorted.length,
    };
  }

  #schedule(): void {
    if (this.#handle === 0) this.#handle = requestAnimationFrame(this.#step);
  }

  #step = (now: number): void => {
    this.#handle = 0;
    if (this.#asleep) return;
    const elapsed = this.#last === 0 ? this.#intervalMs : now - this.#last;
    // A callback that comes a little early still counts, else 30 of 60 becomes 20.
    if (elapsed < this.#intervalMs - 3 || now < this.#restsUntil) {
      this.#schedule();
      return;
    }
    this.#last = now;
    this.#asked = false;
    const begin = performance.now();
    const step = Math.min(elapsed, 100);
    if (this.#body.animate(now, step)) {
      this.#body.draw(now, step);
      this.#frames += 1;
      this.#script.push(performance.now() - begin);
      if (this.#script.length > 240) this.#script.shift();
    } else this.#skipped += 1;
    if (!this.#onDemand || this.#asked) this.#schedule();
  };
}
