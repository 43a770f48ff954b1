import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/order.js';

/** End to end: the packaged app under Xvfb and the built page in Chromium, three files at a time: most of a file is waiting for the game's own clock. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Three apps share the machine: what a page will say within a second alone may take a few.
    expect: { poll: { timeout: 15_000 } },
    globalSetup: ['tests/support/compiled-pack.ts'],
    setupFiles: ['tests/e2e/support/own-display.ts'],
  },
});
