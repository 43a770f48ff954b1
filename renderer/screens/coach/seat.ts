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

/** Places looked at along each side of the window. */
const COLUMNS = 64;
const ROWS = 40;
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
  for (let row = 0; row <= ROWS; row += 1) {
    for (let column = 0; column <= COLUMNS; column += 1) {
      const at = { x: margin + ((right - margin) * column) / COLUMNS, y: margin + ((bottom - margin) * row) / ROWS };
      const found = cost(asked, at);
      if (found < least) {
        least = found;
        best = at;
      }
    }
  }
  const stays = now !== null && now.x >= 0 && now.y >= 0 && now.x <= right + margin && now.y <= bottom + margin;
  return stays && cost(asked, now) <= least + STICK ? now : best;
}

function cost({ bubble, target, room, kept, margin }: SeatAsked, at: Pick<Rect, 'x' | 'y'>): number {
  const seat = { ...at, ...bubble };
  const area = Math.max(1, bubble.width * bubble.height);
  const around = { x: target.x - margin, y: target.y - margin, width: target.width + 2 * margin, height: target.height + 2 * margin };
  const covered = kept.reduce((sum, { rect, weight }) => sum + (weight * overlap(seat, rect)) / area, 0);
  return 1000 * (overlap(seat, around) / area) + covered + 2 * (distance(seat, target) / Math.hypot(room.width, room.height));
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
