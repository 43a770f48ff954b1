import type { SoundName } from '../cues.js';
import { noise } from '../noise.js';
import { playPuff, playTone } from './tones.js';

type Voice = (context: AudioContext, out: AudioNode, at: number) => void;

/** The sounds that are heard once. */
export const VOICES: Readonly<Record<SoundName, Voice>> = {
  /** The handset leaves its rest: a click and a breath of line. */
  'pick-up': (context, out, at) => {
    playPuff(context, out, { at, seconds: 0.05, hertz: 1900, sharp: 1.4, gain: 0.4 });
    playPuff(context, out, { at: at + 0.07, seconds: 0.04, hertz: 2900, sharp: 2, gain: 0.24 });
    playTone(context, out, { at: at + 0.09, seconds: 0.22, hertz: 440, gain: 0.05 });
  },
  /** The line is gone: a click, two falling tones. */
  'hang-up': (context, out, at) => {
    playPuff(context, out, { at, seconds: 0.06, hertz: 900, sharp: 1.2, gain: 0.44 });
    playTone(context, out, { at: at + 0.1, seconds: 0.2, hertz: 392, gain: 0.1 });
    playTone(context, out, { at: at + 0.3, seconds: 0.34, hertz: 330, gain: 0.09 });
  },
  /** A few keys, unevenly, while the line is said. */
  keys: (context, out, at) => {
    let when = at;
    for (let i = 0; i < 5; i += 1) {
      const n = noise(Math.round(at * 100) + i);
      playPuff(context, out, { at: when, seconds: 0.035, hertz: 2400 + n * 1700, sharp: 2.6, gain: 0.09 + n * 0.07 });
      when += 0.06 + n * 0.075;
    }
  },
  /** A line that hurts: felt more than heard. */
  thud: (context, out, at) => {
    playTone(context, out, { at, seconds: 0.5, hertz: 104, toHertz: 44, gain: 0.5, attack: 0.008 });
    playPuff(context, out, { at, seconds: 0.14, hertz: 210, sharp: 0.8, gain: 0.26 });
  },
  /** A line from the book, in practice: two clear notes. */
  chime: (context, out, at) => {
    for (const [delay, hertz, gain] of [[0.16, 659.3, 0.1], [0.27, 987.8, 0.085], [0.27, 1975.5, 0.014]] as const) {
      playTone(context, out, { at: at + delay, seconds: 0.95, hertz, gain, attack: 0.02 });
    }
  },
  /** A chat window opens. */
  arrival: (context, out, at) => {
    playTone(context, out, { at, seconds: 0.24, hertz: 740, gain: 0.08 });
    playTone(context, out, { at: at + 0.1, seconds: 0.3, hertz: 587, gain: 0.07 });
  },
  /** Paper. */
  page: (context, out, at) => {
    playPuff(context, out, { at, seconds: 0.19, hertz: 2300, toHertz: 5200, sharp: 0.7, gain: 0.11, attack: 0.05 });
  },
  /** One phrase of a talk: a soft beat of the voice. */
  pulse: (context, out, at) => {
    playTone(context, out, { at, seconds: 0.14, hertz: 262, toHertz: 233, gain: 0.09, attack: 0.015 });
  },
  /** A figure that is given time: lower, and it stays. */
  'pulse-slow': (context, out, at) => {
    playTone(context, out, { at, seconds: 0.42, hertz: 196, toHertz: 175, gain: 0.11, attack: 0.03 });
  },
  /** Somebody joins the line: one small tick, upwards. */
  joins: (context, out, at) => {
    playTone(context, out, { at, seconds: 0.07, hertz: 1180, toHertz: 1320, gain: 0.028, attack: 0.006 });
  },
  /** Somebody gives up: two small ticks, downwards. */
  'gives-up': (context, out, at) => {
    playTone(context, out, { at, seconds: 0.08, hertz: 620, toHertz: 560, gain: 0.04, attack: 0.006 });
    playTone(context, out, { at: at + 0.11, seconds: 0.12, hertz: 466, toHertz: 415, gain: 0.04, attack: 0.006 });
  },
  /** Something has been let go: a rising fifth, far away. */
  clear: (context, out, at) => {
    for (const [delay, hertz] of [[0, 392], [0.14, 587.3], [0.3, 784]] as const) {
      playTone(context, out, { at: at + delay, seconds: 1.3, hertz, gain: 0.05, attack: 0.08 });
    }
  },
};
