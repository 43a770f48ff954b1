import { expect, test } from 'vitest';
import { fuzzExchange } from '../electron/exchange-fuzz.js';

const INPUTS = Number(process.env.EXCHANGE_INPUTS ?? 100_000);

test(`${INPUTS} files that are damaged or made up: a sentence or a sound result, never a crash, never half a write`, async () => {
  expect(INPUTS).toBeGreaterThanOrEqual(1);
  await fuzzExchange(INPUTS);
});
