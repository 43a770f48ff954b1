/** The part of a key press that is looked at. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** Keys with a name that the game itself uses. */
const NAMED: ReadonlySet<string> = new Set(['Enter', 'Escape', 'Tab', 'Backspace', 'Delete', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Shift']);

/**
 * Whether a kiosk lets a key through: what is typed, and the few keys that the game uses. Everything with Ctrl, Alt or
 * the system key, every function key and every key of a browser or a media player is taken away, known or not.
 */
export function isKioskKey({ key, control, alt, meta }: KeyPress): boolean {
  if (control || alt || meta) return false;
  return NAMED.has(key) || [...key].length === 1;
}
