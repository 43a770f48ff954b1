import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { corePackPlugin } from '../electron/build/core-pack-plugin.js';
import { firstCallPlugin } from '../electron/build/first-call-plugin.js';
import { policyPlugin } from '../electron/build/policy-plugin.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Files that may put a stand-in in the place of a module. */
const MOCKED = 'tests/electron/**/*.test.ts';

/** Everything that runs without a window. Renderer tests ask for a DOM with `// @vitest-environment happy-dom`. */
export default defineConfig({
  root,
  plugins: [react(), corePackPlugin(`${root}levels/core`, { allowDrafts: true }), firstCallPlugin(`${root}levels/first-call`), policyPlugin(`${root}levels/policy.yaml`, `${root}levels/core`)],
  // Tests of the shell run in node: the real package would try to fetch a program of 200 MB.
  resolve: { alias: { electron: `${root}tests/support/electron-stand-in.ts` } },
  test: {
    server: { deps: { inline: ['electron-store'] } },
    environment: 'node',
    // The default leaves one core idle, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A guard against hanging, not a measure: a loaded machine must not fail a right answer.
    globalSetup: ['tests/support/compiled-pack.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      // Most files share what they import: reading it anew for each of them took a third of the time.
      { extends: true, test: { name: 'game', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', MOCKED, '**/node_modules/**'], isolate: false } },
      // Those of the shell put stand-ins in the place of modules, which nobody else may see.
      { extends: true, test: { name: 'shell', include: [MOCKED] } },
    ],
  },
});
