import type { Station } from '../../electron/contract/station.js';

declare global {
  interface Window {
    /** Put there by the preload script in a kiosk; absent in the plain app and in a browser. */
    readonly station?: Station;
  }
}

/** The station that this page belongs to, or null where it is anybody's game. */
export function ownStation(): Station | null {
  return window.station ?? null;
}
