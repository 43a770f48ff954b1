import { test } from 'vitest';
import { fuzzExchange } from './exchange-fuzz.js';

// Two hundred times as many in tests/prove/exchange.prove.ts.
test('whatever file is brought, the answer is a sentence or a sound result, and nothing is half written', async () => {
  await fuzzExchange(500);
});
