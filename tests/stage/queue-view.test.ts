import { expect, test } from 'vitest';
import { QUEUE_CARD, QUEUE_SHOWN, QUEUE_STEP } from '../../game/session/index.js';
import type { QueuedCall, ShiftState } from '../../game/sim/index.js';
import { crowdPlaces, facePlace, waitingFaces } from '../../game/stage/queue-view.js';
import { call, level } from '../support/fixture.js';
import { runShift } from '../support/run-shift.js';

const theLevel = level([call('a', 40, [['greet', 'GREET', 1]]), call('b', 40, [['greet', 'GREET', 1]]), call('c', 40, [['greet', 'GREET', 1]])]);
const start = runShift(theLevel, []).state;
const queued = (callId: string, extra: Partial<QueuedCall> = {}): QueuedCall => ({ callId, variantId: 'base', arrivesAtTick: 0, ringsAtTick: null, waitedTicks: 0, ...extra });
const shift = (queue: readonly QueuedCall[], extra: Partial<ShiftState> = {}): ShiftState => ({ ...start, tick: 300, queue, ...extra });

test('the first caller rings, the second waits, the third is only a shadow yet', () => {
  const faces = waitingFaces(shift([queued('a', { ringsAtTick: 300 }), queued('b', { arrivesAtTick: 200 }), queued('c', { arrivesAtTick: 900 })]), theLevel);
  expect(faces.map((face) => [face.ringing, face.arrived])).toEqual([[true, true], [false, true], [false, false]]);
});

test('somebody who has not come yet leaves no hole between those who have', () => {
  const faces = waitingFaces(shift([queued('a', { ringsAtTick: 300 }), queued('b', { arrivesAtTick: 900 }), queued('c', { arrivesAtTick: 200 })]), theLevel);
  expect(faces.map(({ callId, place, arrived, ringing }) => [callId, place, arrived, ringing])).toEqual([['a', 0, true, true], ['c', 1, true, false], ['b', 2, false, false]]);
});

test('a face reddens as patience runs out, and is all red when it has', () => {
  const heats = [0, 600, 1200, 5000].map((waitedTicks) => waitingFaces(shift([queued('a', { ringsAtTick: 0, waitedTicks, arrivesAtTick: 300 })]), theLevel)[0]?.heat ?? -1);
  expect(heats).toEqual([0, 0.5, 1, 1]);
});

test('whoever waits behind another grows restless but not red', () => {
  const late = waitingFaces(shift([queued('a'), queued('b', { arrivesAtTick: -100000 })]), theLevel)[1];
  expect(late?.heat).toBeGreaterThan(0);
  expect(late?.heat).toBeLessThan(0.6);
});

test('in practice nobody loses patience', () => {
  expect(waitingFaces(shift([queued('a', { waitedTicks: 900 })], { mode: 'practice' }), theLevel)[0]?.heat).toBe(0);
});

test('a face comes nearer with its heat and leaves the words beside it free', () => {
  expect(facePlace(0, 1).radius).toBeGreaterThan(facePlace(0, 0).radius);
  for (let place = 0; place < QUEUE_SHOWN; place += 1) {
    const { x, y, radius } = facePlace(place, 1);
    expect(x + radius).toBeLessThan(QUEUE_CARD.x + 66);
    expect(Math.abs(y - (QUEUE_CARD.y + QUEUE_CARD.height / 2 + place * QUEUE_STEP))).toBeLessThan(1);
    expect(radius * 2).toBeLessThan(QUEUE_CARD.height);
  }
});

test('callers beyond the cards stand in a row of small heads', () => {
  expect(crowdPlaces(QUEUE_SHOWN)).toHaveLength(0);
  expect(crowdPlaces(QUEUE_SHOWN + 3)).toHaveLength(3);
  expect(crowdPlaces(40)).toHaveLength(9);
});
