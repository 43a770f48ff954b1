import { describe, expect, test } from 'vitest';
import { createShift, hashState, nextCommand, playShift, step, type Level, type Mode, type ShiftState } from '../../game/sim/index.js';
import { draw, shuffled } from '../../game/sim/random.js';
import { call, hotspotCall, level } from '../support/fixture.js';
import { deepFreeze, throughJson } from '../support/freeze.js';

const night = level([hotspotCall(), call('1-2', 72, [['greet', 'GREET', 0.6], ['empathise', 'EMPATHISE', 1.3], ['close', 'CLOSE', 0.6]])], { kind: 'shift' });

/** Plays on to the end with an ordinary player; `between` may replace the state before each step. */
function playOn(of: Level, from: ShiftState, between: (state: ShiftState) => ShiftState = (state) => state): ShiftState {
  let state = from;
  for (let guard = 0; guard < 5000 && state.phase !== 'over'; guard += 1) {
    state = between(state);
    const command = nextCommand(of, state, 'ordinary', 'best');
    state = command === null ? step(of, state, [], 1).state : step(of, state, [command], 7).state;
  }
  return state;
}

describe.each(['exam', 'practice'] as const)('in %s', (mode: Mode) => {
  const start = createShift(night, { seed: 7, mode, logEntries: 1 });

  test('a shift that is saved and loaded before every single step ends the same', () => {
    expect(playOn(night, start, throughJson)).toEqual(playOn(night, start));
  });

  test('a step writes neither to the state it was given nor to the level', () => {
    const frozenLevel = deepFreeze(throughJson(night));
    const end = playOn(frozenLevel, deepFreeze(throughJson(start)), deepFreeze);
    expect(end.phase).toBe('over');
    expect(hashState(end)).toBe(hashState(playOn(night, start)));
  });

  test('several commands and many ticks in one step write nothing to their input either', () => {
    const rung = deepFreeze(step(night, start, [], 10).state);
    const before = JSON.stringify(rung);
    const result = step(night, rung, [{ type: 'call/answer' }, { type: 'tool/open', tool: 'usage' }, { type: 'dialogue/choose', callId: '6-1', slotId: 'greet', optionId: 'a' }], 300);
    expect(result.state.call?.moves).toHaveLength(1);
    expect(JSON.stringify(rung)).toBe(before);
  });

  test('a state that a step has handed out never changes afterwards', () => {
    const seen: [ShiftState, string][] = [];
    playOn(night, start, (state) => {
      seen.push([state, JSON.stringify(state)]);
      return state;
    });
    for (const [state, text] of seen) expect(JSON.stringify(state)).toBe(text);
  });

  test('many ticks at once are the same as one after the other', () => {
    let single = step(night, start, [], 10).state;
    single = step(night, single, [{ type: 'call/answer' }], 0).state;
    const whole = step(night, single, [], 400).state;
    for (let tick = 0; tick < 400; tick += 1) single = step(night, single, [], 1).state;
    expect(single).toEqual(whole);
  });

  test('nothing but plain JSON is in a state', () => {
    const end = playOn(night, start);
    expect(throughJson(end)).toEqual(end);
  });
});

describe('chance', () => {
  test('the same seed is the same shift, another seed another one', () => {
    const hash = (seed: number): string => hashState(playShift(night, { seed, mode: 'exam', logEntries: 0 }, 'random').state);
    expect(hash(3)).toBe(hash(3));
    expect(new Set([1, 2, 3, 4, 5].map(hash)).size).toBe(5);
  });

  test('a seed is an unsigned 32-bit number, whatever is given', () => {
    expect(createShift(night, { seed: -1, mode: 'exam', logEntries: 0 }).seed).toBe(4294967295);
    expect(createShift(night, { seed: 4294967296 + 5, mode: 'exam', logEntries: 0 })).toEqual(createShift(night, { seed: 5, mode: 'exam', logEntries: 0 }));
  });

  test('a draw stays what it is: these numbers must be the same on every machine', () => {
    expect([0, 1, 2].map((index) => draw(42, 'order', '6-1/greet', index).toFixed(12))).toMatchInlineSnapshot(`
      [
        "0.117566555040",
        "0.105907806894",
        "0.884725427721",
      ]
    `);
    expect(shuffled(['a', 'b', 'c', 'd'], 42, 'order', '6-1/greet')).toMatchInlineSnapshot(`
      [
        "b",
        "a",
        "d",
        "c",
      ]
    `);
  });

  test('draws are spread evenly', () => {
    const draws = Array.from({ length: 4000 }, (_, seed) => draw(seed, 'variety', 'x'));
    for (let bin = 0; bin < 10; bin += 1) {
      const share = draws.filter((value) => Math.floor(value * 10) === bin).length / draws.length;
      expect(share).toBeGreaterThan(0.08);
      expect(share).toBeLessThan(0.12);
    }
  });

  test('one stream does not disturb another', () => {
    expect(draw(1, 'order', 'a')).not.toBe(draw(1, 'variety', 'a'));
    expect(draw(1, 'order', 'a')).not.toBe(draw(1, 'order', 'b'));
    expect(draw(1, 'order', 'a', 1)).not.toBe(draw(1, 'order', 'a', 2));
  });

  test('the hash of a state does not depend on the order of its keys', () => {
    const state = createShift(night, { seed: 1, mode: 'exam', logEntries: 0 });
    const turned = Object.fromEntries(Object.entries(state).reverse()) as unknown as ShiftState;
    expect(hashState(turned)).toBe(hashState(state));
    expect(hashState({ ...state, stress: 20.000000001 })).not.toBe(hashState(state));
    expect(hashState(state)).toMatch(/^[0-9a-f]{16}$/);
  });
});
