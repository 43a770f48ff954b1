import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** End to end: the packaged app under Xvfb and the built page in Chromium, one file after the other. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ['tests/e2e/support/display.ts'],
  },
});
