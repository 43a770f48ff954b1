/** One stretch of the road: a chapter of the campaign, or a pack of the player's own. */
export interface Stretch {
  readonly id: string;
  /** How many levels stand on it. */
  readonly levels: number;
  /** How many cards of faulty levels stand at its end. */
  readonly faulty: number;
}

/** Where something stands on the road, in design units from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A stretch with its places. */
export interface LaidStretch {
  readonly id: string;
  /** Its left edge. */
  readonly x: number;
  readonly width: number;
  /** Where the road passes the door of the place. */
  readonly door: Spot;
  readonly nodes: readonly Spot[];
}

/** The whole road. */
export interface Layout {
  readonly width: number;
  readonly stretches: readonly LaidStretch[];
}

/** Height of the road's picture, design units. */
export const ROAD_HEIGHT = 332;
/** Room for the place and its sign before the first level of a stretch. */
const LEAD = 256;
const STEP = 152;
const FAULTY = 300;
const TAIL = 60;
/** The road passes below the places and climbs to the levels, up and down a little. */
const DOOR_Y = 312;
const NODE_Y = [136, 84, 164, 104] as const;

/** Lays the stretches out from left to right. */
export function layOut(stretches: readonly Stretch[]): Layout {
  let x = 0;
  let count = 0;
  const laid = stretches.map(({ id, levels, faulty }): LaidStretch => {
    const width = LEAD + levels * STEP + faulty * FAULTY;
    const left = x;
    const nodes = Array.from({ length: levels }, (_, index): Spot => {
      count += 1;
      return { x: left + LEAD + STEP * (index + 0.5), y: NODE_Y[count % NODE_Y.length] ?? NODE_Y[0] };
    });
    x += width;
    return { id, x: left, width, door: { x: left + LEAD / 2, y: DOOR_Y }, nodes };
  });
  return { width: x + TAIL, stretches: laid };
}

/** A smooth line through the spots, as the `d` of an SVG path. */
export function lineThrough(spots: readonly Spot[]): string {
  return spots.map((spot, index) => {
    const before = spots[index - 1];
    if (before === undefined) return `M ${spot.x} ${spot.y}`;
    const half = (spot.x - before.x) / 2;
    return `C ${before.x + half} ${before.y}, ${spot.x - half} ${spot.y}, ${spot.x} ${spot.y}`;
  }).join(' ');
}
