import type { SoundBed, SoundName } from '../cues.js';

export class Sound {
  constructor(_on: boolean, _volume: number) {}
  set(_on: boolean, _volume: number): void {}
  setBed(_bed: SoundBed | null): void {}
  play(_name: SoundName): void {}
  destroy(): void {}
}
