import { noise } from '../noise.js';

/** One tone with a soft beginning and a soft end. Times in seconds, frequency in hertz. */
export interface Tone {
  readonly at: number;
  readonly seconds: number;
  readonly hertz: number;
  /** Frequency at the end, where the tone glides. */
  readonly toHertz?: number;
  readonly gain: number;
  readonly wave?: OscillatorType;
  readonly attack?: number;
}

/** Plays a tone; everything frees itself when it has ended. */
export function playTone(context: AudioContext, out: AudioNode, tone: Tone): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.type = tone.wave ?? 'sine';
  oscillator.frequency.setValueAtTime(tone.hertz, tone.at);
  if (tone.toHertz !== undefined) oscillator.frequency.exponentialRampToValueAtTime(tone.toHertz, tone.at + tone.seconds);
  gain.gain.setValueAtTime(0.0001, tone.at);
  gain.gain.exponentialRampToValueAtTime(tone.gain, tone.at + (tone.attack ?? 0.012));
  gain.gain.exponentialRampToValueAtTime(0.0001, tone.at + tone.seconds);
  oscillator.connect(gain).connect(out);
  oscillator.start(tone.at);
  oscillator.stop(tone.at + tone.seconds + 0.02);
}

const hisses = new WeakMap<AudioContext, AudioBuffer>();

/** Two seconds of noise, the same every time; made once per device. */
export function hiss(context: AudioContext): AudioBuffer {
  const known = hisses.get(context);
  if (known !== undefined) return known;
  const buffer = context.createBuffer(1, context.sampleRate * 2, context.sampleRate);
  const data = buffer.getChannelData(0);
  for (let i = 0; i < data.length; i += 1) data[i] = noise(i + 3) * 2 - 1;
  hisses.set(context, buffer);
  return buffer;
}

/** A short puff of filtered noise: a key, a click, a page. */
export function playPuff(context: AudioContext, out: AudioNode, puff: { readonly at: number; readonly seconds: number; readonly hertz: number; readonly sharp: number; readonly gain: number; readonly toHertz?: number; readonly attack?: number }): void {
  const source = context.createBufferSource();
  source.buffer = hiss(context);
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.frequency.setValueAtTime(puff.hertz, puff.at);
  if (puff.toHertz !== undefined) filter.frequency.exponentialRampToValueAtTime(puff.toHertz, puff.at + puff.seconds);
  filter.Q.value = puff.sharp;
  const gain = context.createGain();
  gain.gain.setValueAtTime(0.0001, puff.at);
  gain.gain.exponentialRampToValueAtTime(puff.gain, puff.at + (puff.attack ?? 0.004));
  gain.gain.exponentialRampToValueAtTime(0.0001, puff.at + puff.seconds);
  source.connect(filter).connect(gain).connect(out);
  source.start(puff.at, noise(Math.round(puff.at * 1000)) * 1.5);
  source.stop(puff.at + puff.seconds + 0.02);
}
