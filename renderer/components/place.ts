import type { CSSProperties } from 'react';
import type { Box } from '../../game/session/index.js';

declare module 'react' {
  interface CSSProperties {
    readonly [name: `--${string}`]: string | number | undefined;
  }
}

/** Puts an element over a place of the desk, given in design units. */
export function place(box: Box): CSSProperties {
  return { left: units(box.x), top: units(box.y), width: units(box.width), height: units(box.height) };
}

/** A length in design units. */
export function units(length: number): string {
  return `calc(${length} * var(--u))`;
}
