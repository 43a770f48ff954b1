import { ownOccupancy, settledCalls, shiftSecondsLeft } from '../../../../game/session/index.js';
import { durationText } from '../../../components/clock-text.js';
import type { Words } from '../../../i18n/words.js';
import { wallOf, type Level, type ShiftState } from '../../../rules.js';

/** The figures of the board, in their order. */
export const FIGURES = ['waiting', 'longest', 'within', 'abandoned', 'settled', 'occupancy', 'left'] as const;
export type FigureName = (typeof FIGURES)[number];

/** Seconds within which a call counts as answered in time. */
export type AnswerTarget = 15 | 20;

/** One figure as it is shown; `alarm` where it is out of the usual range, 2 far out. */
export interface Figure {
  readonly name: FigureName;
  readonly value: string;
  readonly alarm: 0 | 1 | 2;
  readonly side: 'high' | 'low';
}

/** From where on a figure is out of range and far out: shares from 0 to 1, seconds. Usual targets; where they come from stands in the notes. */
const RANGE = { longest: [60, 120], within: { 15: [0.85, 0.7], 20: [0.8, 0.65] }, abandoned: [0.05, 0.1], occupancy: [0.85, 0.9] } as const;

/** What stands on the board now; null in a shift without a floor. */
export function boardFigures(level: Level, state: ShiftState, target: AnswerTarget, words: Words['floor']['board']): readonly Figure[] | null {
  const spec = level.floor?.spec;
  if (state.floor === undefined || spec === undefined) return null;
  const wall = wallOf(spec, state.floor.queue);
  const share = (value: number | null): string => (value === null ? words.none : fill(words.share, { n: Math.round(value * 100) }));
  const within = target === 15 ? wall.within15Share : wall.within20Share;
  const occupancy = ownOccupancy(level, state);
  const { settled, of } = settledCalls(state);
  const left = shiftSecondsLeft(state) ?? 0;
  const high = (value: number | null, [some, far]: readonly [number, number]): Figure['alarm'] => (value === null || value <= some ? 0 : value <= far ? 1 : 2);
  const low = (value: number | null, [some, far]: readonly [number, number]): Figure['alarm'] => (value === null || value >= some ? 0 : value >= far ? 1 : 2);
  return [
    { name: 'waiting', value: fill(words.people, { n: wall.waiting }), alarm: 0, side: 'high' },
    { name: 'longest', value: durationText(wall.longestWaitSeconds), alarm: high(wall.longestWaitSeconds, RANGE.longest), side: 'high' },
    { name: 'within', value: share(within), alarm: low(within, RANGE.within[target]), side: 'low' },
    { name: 'abandoned', value: share(wall.abandonedShare), alarm: high(wall.abandonedShare, RANGE.abandoned), side: 'high' },
    { name: 'settled', value: of === 0 ? words.none : fill(words.fraction, { n: settled, of }), alarm: 0, side: 'low' },
    { name: 'occupancy', value: share(occupancy), alarm: high(occupancy, RANGE.occupancy), side: 'high' },
    { name: 'left', value: left === 0 ? words.up : durationText(left), alarm: left === 0 ? 1 : 0, side: 'low' },
  ];
}

function fill(text: string, values: Readonly<Record<string, number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
