import type { SoundBed, SoundName } from '../cues.js';
import { breathSound, holdMelody, roomTone, ringTone, type Bed } from './beds.js';
import { VOICES } from './voices.js';

/** Quiet by design: the sounds stand behind the words. */
const LOUDEST = 0.5;
const FADE_SECONDS = 0.08;

/**
 * All sounds of the stage, made on the spot. The audio device is opened by the player's first
 * gesture, as browsers ask, and put to sleep whenever sound is off.
 */
export class Sound {
  #on: boolean;
  #volume: number;
  #context: AudioContext | null = null;
  #master: GainNode | null = null;
  readonly #running = new Map<string, Bed>();
  #bed: SoundBed | null = null;
  #keysUntil = 0;

  constructor(on: boolean, volume: number) {
    this.#on = on;
    this.#volume = volume;
    for (const gesture of GESTURES) globalThis.addEventListener(gesture, this.#wake, { passive: true });
  }

  set(on: boolean, volume: number): void {
    this.#on = on;
    this.#volume = volume;
    if (this.#context === null || this.#master === null) return;
    this.#master.gain.setTargetAtTime(on ? loudness(volume) : 0, this.#context.currentTime, FADE_SECONDS);
    if (on) void this.#context.resume();
    else {
      this.#silence();
      void this.#context.suspend();
    }
  }

  /** What sounds for as long as it lasts; null is silence. */
  setBed(bed: SoundBed | null): void {
    this.#bed = bed;
    const context = this.#context;
    const master = this.#master;
    if (context === null || master === null || !this.#on) return;
    this.#keep('ring', bed?.ringing === true, () => ringTone(context, master));
    this.#keep('hold', bed?.holding === true, () => holdMelody(context, master));
    this.#keep('floor', bed?.room === 'floor', () => roomTone(context, master, 'floor'));
    this.#keep('booth', bed?.room === 'booth', () => roomTone(context, master, 'booth'));
    const inhaling = bed?.breathing == null ? null : bed.breathing % 8 < 4;
    this.#keep('inhale', inhaling === true, () => breathSound(context, master, true));
    this.#keep('exhale', inhaling === false, () => breathSound(context, master, false));
  }

  /** Plays a sound once. */
  play(name: SoundName): void {
    const context = this.#context;
    if (context === null || this.#master === null || !this.#on || context.state !== 'running') return;
    // Two lines in a row must not rattle.
    if (name === 'keys' && context.currentTime < this.#keysUntil) return;
    if (name === 'keys') this.#keysUntil = context.currentTime + 0.6;
    VOICES[name](context, this.#master, context.currentTime + 0.01);
  }

  destroy(): void {
    for (const gesture of GESTURES) globalThis.removeEventListener(gesture, this.#wake);
    this.#silence();
    void this.#context?.close();
    this.#context = null;
    this.#master = null;
  }

  #wake = (): void => {
    if (!this.#on) return;
    if (this.#context === null) {
      // Some machines have no audio device at all.
      if (typeof AudioContext === 'undefined') return;
      this.#context = new AudioContext({ latencyHint: 'interactive' });
      this.#master = this.#context.createGain();
      this.#master.gain.value = loudness(this.#volume);
      this.#master.connect(this.#context.destination);
      this.setBed(this.#bed);
    }
    if (this.#context.state === 'suspended') void this.#context.resume();
  };

  #keep(name: string, wanted: boolean, begin: () => Bed): void {
    const running = this.#running.get(name);
    if (wanted && running === undefined) this.#running.set(name, begin());
    if (!wanted && running !== undefined) {
      running.stop();
      this.#running.delete(name);
    }
  }

  #silence(): void {
    for (const bed of this.#running.values()) bed.stop();
    this.#running.clear();
  }
}

const GESTURES = ['pointerdown', 'keydown'] as const;

/** The ear hears in ratios: half the slider should sound half as loud. */
export function loudness(volume: number): number {
  const v = Math.min(1, Math.max(0, volume));
  return v * v * LOUDEST;
}
