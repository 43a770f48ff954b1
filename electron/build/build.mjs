// `npm run build`: the page into dist/renderer, the main process and the preload script beside it.
// With NEXT_CALL_DRAFTS=1 levels that have errors are left out instead of ending the build.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build as buildPage } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['electron'],
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
};

try {
  rmSync(`${root}dist/built`, { force: true });
  await buildPage({ configFile: `${root}electron/build/renderer.config.ts`, logLevel: 'warn' });
  await bundle({
    ...shared,
    entryPoints: ['electron/main/index.ts'],
    format: 'esm',
    outfile: 'dist/main/index.js',
    // Some bundled packages still call require() for node's own modules.
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
  });
  // Fetched by main/index.ts when something is written first.
  await bundle({ ...shared, entryPoints: ['electron/main/save-file.ts'], format: 'cjs', outfile: 'dist/main/save-file.cjs' });
  // Fetched when the trainer's desk is opened.
  await bundle({ ...shared, entryPoints: ['electron/main/trainer/index.ts'], format: 'cjs', outfile: 'dist/main/trainer.cjs' });
  // The results of a station, and the database under them; read when they are asked for first.
  await bundle({ ...shared, entryPoints: ['electron/main/results/bundle.ts'], format: 'cjs', outfile: 'dist/main/results.cjs' });
  copyFileSync(`${root}node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm`, `${root}dist/main/node-sqlite3-wasm.wasm`);
  // Rosters, bundles, exports and certificates; read when something is exchanged first.
  await bundle({ ...shared, entryPoints: ['electron/main/exchange/entry.ts'], format: 'cjs', outfile: 'dist/main/exchange.cjs' });
  // A sandboxed preload script cannot be an ES module.
  await bundle({ ...shared, entryPoints: ['electron/preload/index.ts'], format: 'cjs', outfile: 'dist/preload/index.cjs' });
  // electron/launch/stale.mjs compares this file's time with the sources.
  writeFileSync(`${root}dist/built`, '');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('The build failed.');
  process.exit(1);
}
