import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { corePackPlugin } from './core-pack-plugin.js';
import { firstCallPlugin } from './first-call-plugin.js';
import { policyPlugin } from './policy-plugin.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The page, the same for Electron and for a plain browser. */
export default defineConfig({
  root: `${root}renderer`,
  base: './',
  plugins: [react(), corePackPlugin(`${root}levels/core`, { allowDrafts: process.env.NEXT_CALL_DRAFTS === '1' }), firstCallPlugin(`${root}levels/first-call`), policyPlugin(`${root}levels/policy.yaml`, `${root}levels/core`)],
  // Every schema of the page, whoever makes it.
  resolve: { alias: [{ find: /^zod$/, replacement: `${root}electron/build/zod-without-eval.ts` }] },
  build: {
    outDir: `${root}dist/renderer`,
    emptyOutDir: true,
    target: 'chrome128',
    // The content policy allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    // One style sheet in one order, whichever screen comes first.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    // What the title needs is one file: the shell answers each request with some work of its own.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: /renderer[\\/]main\.tsx$/, includeDependenciesRecursively: true }] } } },
  },
});
