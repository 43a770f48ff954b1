import { describe, expect, test } from 'vitest';
import { createSession, type Session, type ShiftSetup } from '../../game/session/index.js';
import { hashState, runReplay, tuning, type Replay, type ShiftState, type SimEvent } from '../../game/sim/index.js';
import { hotspotCall, level } from '../support/fixture.js';
import { commandOf, FIRST_RING } from '../support/run-shift.js';

const setup: ShiftSetup = { level: level([hotspotCall()]), packHash: 'p', seed: 3, mode: 'exam', logEntries: 0 };
const RING_MS = FIRST_RING * 100;
const ringing = (): Session => {
  const session = createSession(setup);
  for (let passed = 0; passed < RING_MS; passed += 100) session.advance(100);
  return session;
};
const does = (session: Session, ...ids: readonly string[]): void => {
  for (const id of ids) expect(session.dispatch(commandOf(id))).toBeNull();
};

describe('the clock', () => {
  test('milliseconds become whole ticks, what is left over is kept', () => {
    const session = createSession(setup);
    session.advance(99);
    expect(session.getState().tick).toBe(0);
    session.advance(1);
    expect(session.getState().tick).toBe(1);
    for (let frame = 0; frame < 60; frame += 1) session.advance(1000 / 60);
    expect(session.getState().tick).toBe(11);
  });

  test('many small frames come to the same as few large ones', () => {
    const small = ringing();
    const large = ringing();
    does(small, 'answer');
    does(large, 'answer');
    for (let frame = 0; frame < 600; frame += 1) small.advance(50);
    for (let frame = 0; frame < 60; frame += 1) large.advance(500);
    expect(hashState(small.getState())).toBe(hashState(large.getState()));
  });

  test('a frame without a whole tick changes nothing and tells nobody', () => {
    const session = createSession(setup);
    const before = session.getState();
    let calls = 0;
    session.subscribe(() => {
      calls += 1;
    });
    session.advance(40);
    session.advance(40);
    expect(session.getState()).toBe(before);
    expect(calls).toBe(0);
  });

  test('a host that slept makes up one second and no more', () => {
    const session = createSession(setup);
    session.advance(3_600_000);
    expect(session.getState().tick).toBe(10);
  });

  test('while paused no time passes, and none is made up afterwards', () => {
    const session = createSession(setup);
    session.setPaused(true);
    expect(session.isPaused()).toBe(true);
    session.advance(900);
    expect(session.getState().tick).toBe(0);
    session.setPaused(false);
    session.advance(100);
    expect(session.getState().tick).toBe(1);
  });

  test('a paused player can still act', () => {
    const session = ringing();
    session.setPaused(true);
    does(session, 'answer');
    expect(session.getState().phase).toBe('call');
  });

  test('slower timers pass fewer ticks in the same time, and change no rule', () => {
    const session = createSession(setup);
    session.setSpeed(0.5);
    session.advance(1000);
    expect(session.getState().tick).toBe(5);
    session.setSpeed(2);
    session.advance(500);
    expect(session.getState().tick).toBe(15);
  });

  test.each([0, -1, Number.NaN])('a speed of %d is refused', (speed) => {
    expect(() => createSession(setup).setSpeed(speed)).toThrow(RangeError);
  });

  test('after the end time stands still', () => {
    const session = ringing();
    does(session, 'answer', 'step-out', 'finish');
    const end = session.getState();
    expect(end.phase).toBe('over');
    session.advance(1000);
    expect(session.getState()).toBe(end);
  });
});

describe('those who watch', () => {
  test('are called after each change and not any more once they have left', () => {
    const session = ringing();
    let calls = 0;
    const leave = session.subscribe(() => {
      calls += 1;
    });
    does(session, 'answer');
    expect(calls).toBe(1);
    session.advance(300);
    expect(calls).toBe(2);
    leave();
    session.advance(300);
    expect(calls).toBe(2);
  });

  test('hear of a pause, once', () => {
    const session = createSession(setup);
    let calls = 0;
    session.subscribe(() => {
      calls += 1;
    });
    session.setPaused(true);
    session.setPaused(true);
    expect(calls).toBe(1);
  });

  test('see the new state when they are called, and may leave while being called', () => {
    const session = ringing();
    const seen: ShiftState['phase'][] = [];
    const leave = session.subscribe(() => {
      seen.push(session.getState().phase);
      leave();
    });
    let second = 0;
    session.subscribe(() => {
      second += 1;
    });
    does(session, 'answer');
    expect(seen).toEqual(['call']);
    expect(second).toBe(1);
  });

  test('get what has happened, in order', () => {
    const session = ringing();
    const heard: SimEvent['type'][] = [];
    const leave = session.onEvents((events) => heard.push(...events.map((event) => event.type)));
    does(session, 'answer');
    expect(heard).toEqual(['stress/changed', 'call/answered', 'slot/opened']);
    leave();
    does(session, '6-1/greet/a');
    expect(heard).toHaveLength(3);
  });

  test('a refused command gives its reason and changes nothing', () => {
    const session = ringing();
    const before = session.getState();
    let calls = 0;
    session.subscribe(() => {
      calls += 1;
    });
    expect(session.dispatch(commandOf('finish'))).toEqual({ code: 'not-finished', command: { type: 'shift/finish' } });
    expect(session.getState()).toBe(before);
    expect(calls).toBe(0);
    expect(session.toReplay().commands).toEqual([]);
  });
});

describe('the recording', () => {
  const played = (): Session => {
    const session = ringing();
    session.advance(700);
    does(session, 'answer', '6-1/greet/a');
    session.advance(900);
    does(session, '6-1/empathise/b', 'jump:6-1/explain');
    session.advance(300);
    return session;
  };

  test('holds every accepted command with its tick, and lives the shift again', () => {
    const session = played();
    const replay = session.toReplay();
    expect(replay).toMatchObject({ packId: 'test', packHash: 'p', level: 'L99', seed: 3, mode: 'exam', logEntries: 0, endTick: session.getState().tick });
    expect(replay.commands.map((timed) => timed.tick)).toEqual([17, 17, 26, 26]);
    expect(hashState(runReplay(setup.level, replay).state)).toBe(hashState(session.getState()));
  });

  test('an interrupted shift goes on exactly where it was', () => {
    const before = played();
    const after = createSession(setup, JSON.parse(JSON.stringify(before.toReplay())) as Replay);
    expect(after.getState()).toEqual(before.getState());
    for (const session of [before, after]) {
      session.advance(900);
      does(session, '6-1/explain/c');
      session.advance(1000);
    }
    expect(after.toReplay()).toEqual(before.toReplay());
    expect(after.getState()).toEqual(before.getState());
  });

  test('a recording that no longer fits is refused with the command that failed', () => {
    expect(() => createSession(setup, { rulesVersion: tuning.RULES_VERSION, commands: [{ tick: 0, command: { type: 'hold/end' } }], endTick: 5 })).toThrow(/hold\/end at tick 0 was refused \(no-call\)/);
  });

  test('a recording of other rules is refused before anything of it is played', () => {
    const replay = played().toReplay();
    expect(() => createSession(setup, { ...replay, rulesVersion: replay.rulesVersion + 1 })).toThrow(/recorded with rules \d+, these are \d+/);
  });

  test('what was handed out does not grow when the game goes on', () => {
    const session = played();
    const replay = session.toReplay();
    const length = replay.commands.length;
    does(session, '6-1/explain/a');
    expect(replay.commands).toHaveLength(length);
  });
});
