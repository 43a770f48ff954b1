import { DESIGN } from '../session/desk-layout.js';

/** How the 1280 × 720 picture lies in a window, and how many real pixels are spent on it. */
export interface Frame {
  /** Size of the window, CSS pixels. */
  readonly cssWidth: number;
  readonly cssHeight: number;
  /** Size of the drawing surface, pixels. */
  readonly width: number;
  readonly height: number;
  /** Surface pixels per design unit. */
  readonly scale: number;
  /** Surface pixel at which the design's own corner lies. */
  readonly originX: number;
  readonly originY: number;
  /** What is seen, in design units: beyond 0…1280 and 0…720 where the window is wider or taller. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Most pixels a surface may have. A surface that the browser must stretch is costly without a graphics
 * card: the same 4K window took 104 ms of processor time a frame at half size and 34 ms at full size,
 * because a stretched layer is composed whole and an unstretched one only where it has changed.
 */
export const MAX_PIXELS = 3840 * 2160;

/** Fits the picture into a window; the surface never exceeds its pixel budget. */
export function fitFrame(cssWidth: number, cssHeight: number, pixelRatio: number): Frame {
  const w = Math.max(1, cssWidth);
  const h = Math.max(1, cssHeight);
  const ratio = Math.min(Math.max(pixelRatio, 0.1), Math.sqrt(MAX_PIXELS / (w * h)));
  const width = Math.max(1, Math.round(w * ratio));
  const height = Math.max(1, Math.round(h * ratio));
  const scale = Math.min(width / DESIGN.width, height / DESIGN.height);
  const originX = (width - DESIGN.width * scale) / 2;
  const originY = (height - DESIGN.height * scale) / 2;
  return {
    cssWidth: w, cssHeight: h, width, height, scale, originX, originY,
    left: (0 - originX) / scale, top: (0 - originY) / scale, right: (width - originX) / scale, bottom: (height - originY) / scale,
  };
}
