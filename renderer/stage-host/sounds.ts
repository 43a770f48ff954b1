import type { Stage } from '../../game/stage/types.js';

let stage: Stage | null = null;

/** Says where sounds of the screens are to be heard; null when there is no stage. */
export function heardOn(next: Stage | null): void {
  stage = next;
}

/** Plays one soft sound of a screen. Silent without a stage, and while sound is off. */
export function playSound(name: 'pulse' | 'pulse-slow'): void {
  stage?.play(name);
}
