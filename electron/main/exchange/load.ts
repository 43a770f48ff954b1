import { createRequire } from 'node:module';

/** Tables, archives and QR codes are half a megabyte that a plain game never reads. The built file lies beside main's. */
export function loadExchange(): typeof import('./entry.js') {
  return createRequire(import.meta.url)('./exchange.cjs') as typeof import('./entry.js');
}
