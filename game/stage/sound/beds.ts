import { hiss, playPuff, playTone } from './tones.js';

/** A sound that goes on until it is stopped; it fades, it does not break off. */
export interface Bed { stop(): void }

/** Repeats a phrase; each is planned shortly before it is heard. */
function repeated(context: AudioContext, out: AudioNode, everySeconds: number, gain: number, phrase: (to: AudioNode, at: number) => void): Bed {
  const level = context.createGain();
  level.gain.value = gain;
  level.connect(out);
  let next = context.currentTime + 0.05;
  const plan = (): void => {
    if (context.state !== 'running') {
      next = Math.max(next, context.currentTime + 0.05);
      return;
    }
    if (next > context.currentTime + 0.4) return;
    // After a sleep the missed phrases are not made up for.
    next = Math.max(next, context.currentTime + 0.02);
    phrase(level, next);
    next += everySeconds;
  };
  plan();
  const timer = setInterval(plan, 200);
  return {
    stop() {
      clearInterval(timer);
      level.gain.setTargetAtTime(0, context.currentTime, 0.06);
      setTimeout(() => level.disconnect(), 500);
    },
  };
}

/** The desk's ring: two soft tones that warble, a rest, again. */
export function ringTone(context: AudioContext, out: AudioNode): Bed {
  return repeated(context, out, 3, 0.5, (to, at) => {
    for (const burst of [0, 0.5]) {
      for (let i = 0; i < 6; i += 1) {
        playTone(context, to, { at: at + burst + i * 0.062, seconds: 0.085, hertz: i % 2 === 0 ? 784 : 932, gain: 0.13, attack: 0.014 });
      }
      playTone(context, to, { at: at + burst, seconds: 0.42, hertz: 392, gain: 0.05, attack: 0.03 });
    }
  });
}

/** On hold: two notes, far away, now and then. */
export function holdMelody(context: AudioContext, out: AudioNode): Bed {
  return repeated(context, out, 2.8, 0.4, (to, at) => {
    playTone(context, to, { at, seconds: 1.3, hertz: 523.3, gain: 0.07, attack: 0.16 });
    playTone(context, to, { at: at + 0.7, seconds: 1.6, hertz: 440, gain: 0.06, attack: 0.2 });
  });
}

/** The air of the room: the booth is close and dull, the floor wide with far voices. */
export function roomTone(context: AudioContext, out: AudioNode, room: 'booth' | 'floor'): Bed {
  const source = context.createBufferSource();
  source.buffer = hiss(context);
  source.loop = true;
  const level = context.createGain();
  level.gain.setValueAtTime(0, context.currentTime);
  level.gain.setTargetAtTime(room === 'booth' ? 0.05 : 0.045, context.currentTime, 1.2);
  const low = context.createBiquadFilter();
  low.type = 'lowpass';
  low.frequency.value = room === 'booth' ? 180 : 420;
  source.connect(low).connect(level).connect(out);
  source.start();
  const murmur = room === 'floor' ? repeated(context, level, 1.7, 1, (to, at) => {
    const high = 380 + ((at * 977) % 1) * 260;
    playPuff(context, to, { at, seconds: 0.5, hertz: high, toHertz: high * 0.8, sharp: 5, gain: 0.5, attack: 0.16 });
    playPuff(context, to, { at: at + 0.62, seconds: 0.4, hertz: high * 1.15, toHertz: high, sharp: 5, gain: 0.34, attack: 0.12 });
  }) : null;
  return {
    stop() {
      murmur?.stop();
      level.gain.setTargetAtTime(0, context.currentTime, 0.25);
      source.stop(context.currentTime + 1.6);
      setTimeout(() => level.disconnect(), 2000);
    },
  };
}

/** One breath of the exercise: air in, rising, or air out, falling. */
export function breathSound(context: AudioContext, out: AudioNode, inhaling: boolean): Bed {
  const source = context.createBufferSource();
  source.buffer = hiss(context);
  source.loop = true;
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.Q.value = 0.9;
  const now = context.currentTime;
  filter.frequency.setValueAtTime(inhaling ? 420 : 900, now);
  filter.frequency.exponentialRampToValueAtTime(inhaling ? 980 : 340, now + 3.8);
  const level = context.createGain();
  level.gain.setValueAtTime(0.0001, now);
  level.gain.exponentialRampToValueAtTime(inhaling ? 0.09 : 0.075, now + (inhaling ? 2.4 : 0.9));
  level.gain.exponentialRampToValueAtTime(0.0001, now + 4.1);
  source.connect(filter).connect(level).connect(out);
  source.start(now, inhaling ? 0 : 0.7);
  return {
    stop() {
      level.gain.cancelScheduledValues(context.currentTime);
      level.gain.setTargetAtTime(0, context.currentTime, 0.12);
      source.stop(context.currentTime + 0.8);
      setTimeout(() => level.disconnect(), 1000);
    },
  };
}
