import { expect, test } from 'vitest';
import { secondsLeft } from '../../renderer/trainer/exchange/seconds-left.js';

test('what is left is told from the pace so far, and not before there is one', () => {
  const first = { done: 100, at: 1000 };
  expect(secondsLeft(first, { done: 150, at: 2900 }, 1000)).toBeNull();
  expect(secondsLeft(first, { done: 100, at: 9000 }, 1000)).toBeNull();
  expect(secondsLeft(first, { done: 300, at: 5000 }, 1000)).toBe(14);
  expect(secondsLeft(first, { done: 1000, at: 19_000 }, 1000)).toBe(0);
});
