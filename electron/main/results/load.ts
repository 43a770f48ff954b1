import { createRequire } from 'node:module';

/** The database is a megabyte of WebAssembly: a plain game never reads it. The built file lies beside main's. */
export function loadResults(): typeof import('./bundle.js') {
  return createRequire(import.meta.url)('./results.cjs') as typeof import('./bundle.js');
}
