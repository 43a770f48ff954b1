import { ringsAtDesk, waitingOf, WAITING_LINE } from '../session/index.js';
import type { FloorCaller, FloorSkill, Level, ShiftState } from '../sim/index.js';
import { clamp } from './motion.js';

/** Somebody in the line, as the stage shows them: nobody knows yet who it is. */
export interface WaitingFigure {
  /** Stays the same for as long as they wait, and differs from their next attempt. */
  readonly id: string;
  /** Their number among the day's callers. */
  readonly index: number;
  readonly place: number;
  readonly skill: FloorSkill | null;
  /** How much of their patience is used up, 0 to 1. */
  readonly heat: number;
  readonly ringing: boolean;
}

/** Places in the rows, from the front one back. */
const ROWS = [4, 5, 6, 7, 8, 10] as const;
/** Figures that fit; whoever waits behind them is counted in words. */
export const LINE_SHOWN = 40;
/** Size of a figure in the front row, and how much smaller each row behind it is. */
const FRONT = { size: 0.74, shrink: 0.84 } as const;
/** Design units between the feet of the front row and the next; less with every row. */
const ROW_STEP = 36;

/** The people who wait, the longest first, as many as fit. */
export function waitingFigures(level: Level, state: ShiftState): readonly WaitingFigure[] {
  const { floor, phase } = state;
  const spec = level.floor?.spec;
  if (floor === undefined || spec === undefined || phase === 'later' || phase === 'over') return [];
  const { queue } = floor;
  const rings = ringsAtDesk(level, state) ? (queue.seats[spec.playerSeat ?? -1]?.caller?.index ?? -1) : -1;
  return waitingOf(state).slice(0, LINE_SHOWN).map((caller, place) => ({
    id: `${caller.index} ${caller.attempt}`, index: caller.index, place, skill: caller.skill,
    heat: patienceUsed(caller, queue.now, spec.patience.meanSeconds), ringing: caller.index === rings,
  }));
}

/** Share of somebody's patience that is gone, 0 to 1; measured against the usual one where theirs has no end. */
export function patienceUsed({ arrivedAt, leavesAt, kind }: FloorCaller, now: number, usualSeconds: number): number {
  const own = kind === 'callback' ? usualSeconds * 4 : leavesAt - arrivedAt;
  return clamp((now - arrivedAt) / Math.max(1, own));
}

/** Where the figure at a place of the line stands (middle of the shoulders' edge) and how large it is; it comes nearer as patience runs out. */
export function linePlace(place: number, heat: number): { readonly x: number; readonly y: number; readonly size: number } {
  const bottom = WAITING_LINE.y + WAITING_LINE.height;
  let row = 0;
  let first = 0;
  while (row < ROWS.length - 1 && place >= first + (ROWS[row] ?? 1)) {
    first += ROWS[row] ?? 1;
    row += 1;
  }
  const width = ROWS[row] ?? 1;
  const along = Math.min(place - first, width - 1);
  // The line winds: whoever moves up a row comes to stand beside the place they had.
  const slot = row % 2 === 0 ? along : width - 1 - along;
  const size = FRONT.size * FRONT.shrink ** row;
  const y = bottom - (ROW_STEP * (1 - FRONT.shrink ** row)) / (1 - FRONT.shrink);
  return { x: WAITING_LINE.x + ((slot + 0.5) * WAITING_LINE.width) / width, y: y + heat * 4, size: size * (1 + heat * 0.12) };
}

/** Why somebody who stood in the line stands there no more: a seat has them, they are to be called back, or they gave up. */
export function whyGone(index: number, { floor }: ShiftState): 'answered' | 'gave-up' | 'promised' {
  if (floor?.queue.seats.some(({ caller, status }) => caller?.index === index && status !== 'ringing') === true) return 'answered';
  return floor?.queue.redials.some((redial) => redial.index === index && redial.kind === 'callback') === true ? 'promised' : 'gave-up';
}

/** Steps in which a figure reddens: a picture is painted once for each. */
export const HEAT_STEPS = 8;

/** The step of a heat of 0 to 1. */
export function heatStep(heat: number): number {
  return Math.min(HEAT_STEPS - 1, Math.floor(clamp(heat) * HEAT_STEPS));
}
