import { describe, expect, it } from 'vitest';
import { createPlayback, hashState, runReplay, type Playback } from '../../game/session/index.js';
import type { Replay } from '../../game/sim/index.js';
import { recordingTo } from '../e2e/support/recordings.js';
import { coreLevel } from '../support/core-pack.js';

const level = coreLevel('L06');
const replay: Replay = recordingTo(level, { policy: 'ordinary', until: (_, next) => next === 'finish', then: ['finish'] });
const setup = { level, packHash: replay.packHash, seed: replay.seed, mode: replay.mode, logEntries: replay.logEntries };
const end = hashState(runReplay(level, replay).state);

function watched(): Playback {
  return createPlayback(setup, replay);
}

describe('a recording that is watched', () => {
  it.each([0.5, 1, 2, 8])('comes to the very same end at speed %s', (speed) => {
    const playback = watched();
    playback.setSpeed(speed);
    for (let frame = 0; frame < 500_000 && playback.tick() < playback.endTick; frame += 1) playback.advance(37);
    expect(hashState(playback.getState())).toBe(end);
    expect(playback.getState().phase).toBe('over');
    expect(playback.upcoming()).toBeNull();
  });

  it('takes no command of whoever watches', () => {
    const playback = watched();
    playback.seek(playback.choices[1] ?? 0);
    const before = playback.getState();
    expect(playback.dispatch({ type: 'call/step-out' })).not.toBeNull();
    expect(playback.getState()).toBe(before);
  });

  it('stands still while it is paused', () => {
    const playback = watched();
    playback.setPaused(true);
    playback.advance(5000);
    expect(playback.tick()).toBe(0);
  });

  it('goes to any choice and back, and every place is the place that was lived through', () => {
    const playback = watched();
    const seen = new Map<number, string>();
    for (const tick of playback.choices) {
      playback.seek(tick);
      expect(playback.tick()).toBe(tick);
      expect(playback.upcoming()?.tick).toBe(tick);
      seen.set(tick, hashState(playback.getState()));
    }
    for (const tick of [...playback.choices].reverse()) {
      playback.seek(tick);
      expect(hashState(playback.getState())).toBe(seen.get(tick));
    }
    playback.seek(playback.endTick);
    playback.advance(100);
    expect(hashState(playback.getState())).toBe(end);
  });

  it('refuses a recording of other rules or of another level at once', () => {
    expect(() => createPlayback(setup, { ...replay, rulesVersion: replay.rulesVersion - 1 })).toThrow(RangeError);
    expect(() => createPlayback({ ...setup, level: coreLevel('L07') }, replay)).toThrow(RangeError);
  });
});
