import type { Box } from '../session/index.js';
import type { Frame } from './frame.js';

/**
 * Which parts of the picture have changed since the last frame. On the Canvas renderer only these
 * are cleared and drawn again; everything else keeps its pixels.
 */
export class Dirt {
  #boxes: Box[] = [];
  #all = true;

  add(box: Box): void {
    if (!this.#all) this.#boxes.push(box);
  }

  addAll(): void {
    this.#all = true;
    this.#boxes = [];
  }

  get any(): boolean {
    return this.#all || this.#boxes.length > 0;
  }

  /** The changed pixels as whole-pixel boxes, or null for all; starts afresh. */
  take(frame: Frame): readonly Box[] | null {
    const boxes = this.#all ? null : pixelBoxes(this.#boxes, frame);
    this.#all = false;
    this.#boxes = [];
    return boxes;
  }
}

/** Design boxes as pixel boxes on the surface, grown to whole pixels, overlapping ones joined. */
export function pixelBoxes(boxes: readonly Box[], frame: Frame): readonly Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const x = Math.max(0, Math.floor(frame.originX + box.x * frame.scale) - 1);
    const y = Math.max(0, Math.floor(frame.originY + box.y * frame.scale) - 1);
    const right = Math.min(frame.width, Math.ceil(frame.originX + (box.x + box.width) * frame.scale) + 1);
    const bottom = Math.min(frame.height, Math.ceil(frame.originY + (box.y + box.height) * frame.scale) + 1);
    if (right > x && bottom > y) join(joined, { x, y, width: right - x, height: bottom - y });
  }
  return joined;
}

function join(joined: Box[], box: Box): void {
  const at = joined.findIndex((other) => overlaps(other, box));
  if (at < 0) {
    joined.push(box);
    return;
  }
  const other = joined.splice(at, 1)[0] as Box;
  const x = Math.min(other.x, box.x);
  const y = Math.min(other.y, box.y);
  join(joined, {
    x, y, width: Math.max(other.x + other.width, box.x + box.width) - x, height: Math.max(other.y + other.height, box.y + box.height) - y,
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
