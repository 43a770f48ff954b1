import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The long proofs: whole enumerations and large samples on the real levels. Minutes, not seconds; `npm run prove`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['tests/prove/**/*.prove.ts'],
    environment: 'node',
    globalSetup: ['tests/support/compiled-pack.ts'],
    testTimeout: 3_600_000,
  },
});
