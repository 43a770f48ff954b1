/**
 * Where things stand on the desk, in design units of a 1280 × 720 picture. The stage draws its
 * faces, rings and lamps here, and the screens lay their words over the same places, so both
 * import this one file. The picture is scaled by `min(width / 1280, height / 720)` and centred;
 * the stage's room fills what lies outside.
 */
export const DESIGN = { width: 1280, height: 720 } as const;

/** A rectangle in design units. */
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The bar along the top. */
export const TOP_BAR: Box = { x: 24, y: 12, width: 1232, height: 34 };
/** The window and the room behind the portrait. */
export const WINDOW: Box = { x: 214, y: 58, width: 780, height: 340 };
/** The caller's portrait: circle with the emotion ring around it. */
export const PORTRAIT = { x: 382, y: 216, radius: 122, ring: 140 } as const;
/** The caller's name line under the portrait. */
export const NAME: Box = { x: 240, y: 364, width: 300, height: 28 };
/** The caller's speech bubble. */
export const BUBBLE: Box = { x: 552, y: 84, width: 430, height: 170 };
/** What the agent has just said, below the bubble. */
export const SAID: Box = { x: 640, y: 266, width: 342, height: 110 };
/** The first card of the queue; the next ones follow below at `QUEUE_STEP`. */
export const QUEUE_CARD: Box = { x: 24, y: 84, width: 176, height: 62 };
/** Distance from one queue card to the next. */
export const QUEUE_STEP = 70;
/** Cards shown before the rest is counted in words. */
export const QUEUE_SHOWN = 4;
/** The same where chat windows stand below the queue. */
export const QUEUE_BESIDE_WINDOWS = 2;
/** The desk's tools. */
export const TOOLS_PANEL: Box = { x: 1012, y: 58, width: 244, height: 346 };
/** The flow's steps. */
export const FLOW: Box = { x: 24, y: 412, width: 1232, height: 52 };
/** The player's choices, in the lower half. */
export const CHOICES: Box = { x: 24, y: 474, width: 1232, height: 168 };
/** The stress line and its number. */
export const STRESS_LINE: Box = { x: 138, y: 654, width: 1000, height: 52 };
/** The breath ring of the gap. */
export const BREATH = { x: 402, y: 232, radius: 150 } as const;
/** The five recovery cards of the gap. */
export const TECHNIQUES_ROW: Box = { x: 24, y: 440, width: 1232, height: 132 };
/** The lit board that hangs from the ceiling of the floor: the stage paints its case, the screens its figures. */
export const WALL_BOARD: Box = { x: 214, y: 42, width: 780, height: 31 };
/** Where those who wait stand in a shift with a floor, the front of the line at the lower edge. */
export const WAITING_LINE: Box = { x: 24, y: 166, width: 176, height: 164 };
/** The day's fatigue, a thin line below the stress line. */
export const FATIGUE_LINE: Box = { x: 138, y: 709, width: 1000, height: 3 };
