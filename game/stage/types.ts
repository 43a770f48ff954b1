import type { Level } from '../sim/index.js';
import type { SoundName } from './cues.js';
import type { Session } from '../session/index.js';

/** The faces a caller can make: names of the Open Peeps set, the only ones the stage asks for. */
export type Expression =
  | 'smile' | 'calm' | 'cute' | 'solemn' | 'concerned' | 'serious' | 'suspicious' | 'veryAngry' | 'angryWithFang' | 'rage' | 'tired';

/** Draws one face as an SVG document with a transparent ground. The same caller always has the same head. */
export type FaceSvg = (callId: string, expression: Expression, size: number) => string;

/** `full` lives and breathes; `reduced` stands still and changes at once or by a short cross-fade. */
export type Motion = 'full' | 'reduced';

/** What the stage shows: the desk at night behind the menus, a running shift, or nothing at all. */
export type StageView =
  | { readonly kind: 'menu' }
  | { readonly kind: 'shift'; readonly session: Session; readonly level: Level }
  | { readonly kind: 'off' };

/** What the stage needs from its host. */
export interface StageOptions {
  /** A positioned element; the stage fills it and never takes a pointer event. */
  readonly parent: HTMLElement;
  readonly motion: Motion;
  readonly soundOn: boolean;
  /** 0 to 1. */
  readonly volume: number;
  readonly faceSvg: FaceSvg;
  /** Called once, after the first picture stands. */
  readonly onReady?: () => void;
}

/** Figures for the bench. */
export interface StageStats {
  /** Frames really drawn since the last `show`. */
  readonly frames: number;
  /** Animation callbacks in which nothing had changed and nothing was drawn. */
  readonly skipped: number;
  /** Milliseconds of script per drawn frame, 95th percentile of the last 240. */
  readonly scriptMsP95: number;
  /** The same, mean. */
  readonly scriptMsMean: number;
  /** Milliseconds since the last `show`. */
  readonly elapsedMs: number;
}

/** The living picture behind the screens. */
export interface Stage {
  /** `canvas` on machines without a graphics card, else `webgl`. */
  readonly rendererName: 'canvas' | 'webgl';
  show(view: StageView): void;
  /** A shift on such a level may begin soon: its room is painted while nothing else is to be done. */
  prepare(level: Pick<Level, 'setting' | 'clockMinutes'>): void;
  setMotion(motion: Motion): void;
  /** Volume 0 to 1. Off closes the audio device. */
  setSound(on: boolean, volume: number): void;
  /** Plays one sound now, for what happens on a screen alone; nothing while sound is off. */
  play(sound: SoundName): void;
  /** Measures the parent again; the stage also watches it by itself. */
  resize(): void;
  stats(): StageStats;
  destroy(): void;
}
