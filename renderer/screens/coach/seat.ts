/** A rectangle in the window, in pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something that is better not covered; `weight` says by how much: 1 for scenery, more for what is read or pressed. */
export interface Kept {
  readonly rect: Rect;
  readonly weight: number;
}

/** What the seat of the bubble is chosen by. */
export interface SeatAsked {
  readonly bubble: Pick<Rect, 'width' | 'height'>;
  /** What it points at and must not cover. */
  readonly target: Rect;
  readonly room: Pick<Rect, 'width' | 'height'>;
  readonly kept: readonly Kept[];
  /** Pixels left free around the target, and to the edge of the window. */
  readonly margin: number;
  /** Where the bubble sits already: it stays unless another place is clearly better. */
  readonly now: Pick<Rect, 'x' | 'y'> | null;
}

/** Places looked at along each side of the window, beside the four right at the target. */
const COLUMNS = 32;
const ROWS = 20;
/** What a window's length of distance weighs against one bubble's worth of something covered. */
const FAR = 6;
/** How much better another place must be before the bubble moves, in the unit of {@link cost}. */
const STICK = 0.12;

/**
 * Where the bubble sits: beside its target, inside the window, over as little as possible of what
 * is read or pressed. It covers the target only where the window leaves no other place.
 */
export function seatBubble(asked: SeatAsked): Pick<Rect, 'x' | 'y'> {
  const { bubble, room, margin, now } = asked;
  const right = Math.max(margin, room.width - bubble.width - margin);
  const bottom = Math.max(margin, room.height - bubble.height - margin);
  let best = { x: margin, y: margin };
  let least = Infinity;
  const look = (x: number, y: number): void => {
    const at = { x: Math.min(right, Math.max(margin, x)), y: Math.min(bottom, Math.max(margin, y)) };
    const found = cost(asked, at, least);
    if (found >= least) return;
    least = found;
    best = at;
  };
  for (const [x, y] of besideTarget(asked)) look(x, y);
  for (let row = 0; row <= ROWS; row += 1) {
    for (let column = 0; column <= COLUMNS; column += 1) look(margin + ((right - margin) * column) / COLUMNS, margin + ((bottom - margin) * row) / ROWS);
  }
  const stays = now !== null && now.x >= 0 && now.y >= 0 && now.x <= right && now.y <= bottom;
  return stays && cost(asked, now, Infinity) <= least + STICK ? now : best;
}

/** Above, below, left and right of the target, as near as may be. */
function besideTarget({ bubble, target, margin }: SeatAsked): readonly (readonly [number, number])[] {
  const x = target.x + (target.width - bubble.width) / 2;
  const y = target.y + (target.height - bubble.height) / 2;
  return [[x, target.y - bubble.height - margin], [x, target.y + target.height + margin], [target.x - bubble.width - margin, y], [target.x + target.width + margin, y]];
}

/** How bad a place is: what it covers in bubbles' worth, and how far it is from the target in windows. Not counted to its end beyond `enough`. */
function cost({ bubble, target, room, kept, margin }: SeatAsked, at: Pick<Rect, 'x' | 'y'>, enough: number): number {
  const seat = { x: at.x, y: at.y, width: bubble.width, height: bubble.height };
  const area = Math.max(1, bubble.width * bubble.height);
  const near = margin - 1;
  const around = { x: target.x - near, y: target.y - near, width: target.width + 2 * near, height: target.height + 2 * near };
  let sum = FAR * (distance(seat, target) / Math.hypot(room.width, room.height)) + 1000 * (overlap(seat, around) / area);
  for (const { rect, weight } of kept) {
    if (sum >= enough) return sum;
    sum += (weight * overlap(seat, rect)) / area;
  }
  return sum;
}

/** The area that two rectangles share. */
export function overlap(a: Rect, b: Rect): number {
  return Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
}

function distance(a: Rect, b: Rect): number {
  const [from, to] = thread(a, b);
  return Math.hypot(from.x - to.x, from.y - to.y);
}

/** The shortest way from one rectangle to the other; both ends are one point where they touch. */
export function thread(a: Rect, b: Rect): readonly [{ readonly x: number; readonly y: number }, { readonly x: number; readonly y: number }] {
  const [ax, bx] = nearest(a.x, a.x + a.width, b.x, b.x + b.width);
  const [ay, by] = nearest(a.y, a.y + a.height, b.y, b.y + b.height);
  return [{ x: ax, y: ay }, { x: bx, y: by }];
}

/** The nearest points of two stretches of a line; where they lie beside each other, the middle of what they share. */
function nearest(a: number, aEnd: number, b: number, bEnd: number): readonly [number, number] {
  if (aEnd < b) return [aEnd, b];
  if (bEnd < a) return [a, bEnd];
  const middle = (Math.max(a, b) + Math.min(aEnd, bEnd)) / 2;
  return [middle, middle];
}
