import type { Desk } from '../../electron/contract/desk.js';

declare global {
  interface Window {
    /** Put there by the preload script of the shell; absent in a plain browser. */
    readonly desk?: Desk;
  }
}

/** The shell's desk, or in a plain browser the stand-in that keeps everything in the browser's own storage. */
export async function openDesk(): Promise<Desk> {
  if (window.desk !== undefined) return window.desk;
  const { createBrowserDesk } = await import('./browser-desk.js');
  return createBrowserDesk(window.localStorage, window.indexedDB);
}

/** Whether the game runs in its own window, which can be closed and can show a folder. */
export function hasShell(): boolean {
  return window.desk !== undefined;
}
