import { createContext, use } from 'react';
import type { DotItemDotProps } from 'recharts';
import type { CurvePoint } from './curve.js';
import { TierShape } from './tier-mark.js';

/** A point with the place of its mark: on the caller's line, or on one's own once they are gone. */
export interface MarkedPoint extends CurvePoint {
  readonly mark: number | null;
}

/** What all marks of one picture share. It reaches them past the chart, which would draw itself anew. */
export interface CurveMarks {
  readonly active: number | null;
  /** The mark that the tab key reaches. */
  readonly reachable: number | null;
  readonly onActive: (x: number) => void;
  readonly labelOf: (point: CurvePoint) => string;
  /** Pixels: width of a mark, of the stretch that it answers to, height of the picture, and of the strip under it. */
  readonly size: number;
  readonly column: number;
  readonly height: number;
  readonly foot: number;
  readonly dense: boolean;
}

/** Provides {@link CurveMarks}. */
export const CurveMarksContext = createContext<CurveMarks | null>(null);

/** Draws the mark of one point; the chart calls it with the place it found. */
export function drawMark({ cx, cy, payload, index }: DotItemDotProps) {
  return cx === undefined || cy === undefined ? <g key={index} /> : <CurveMark key={index} cx={cx} cy={cy} point={payload as MarkedPoint} />;
}

/** A choice on the line: its tier as a shape, a whole stretch of the picture to press. */
function CurveMark({ cx, cy, point }: { readonly cx: number; readonly cy: number; readonly point: MarkedPoint }) {
  const marks = use(CurveMarksContext);
  if (marks === null || point.tier === null || point.mark === null) return null;
  const { active, reachable, onActive, labelOf, size, column, height, foot, dense } = marks;
  const choose = (): void => onActive(point.x);
  const chosen = point.x === active;
  return (
    <g data-x={point.x} data-tier={point.tier} className={`curve-mark ${point.tier}${dense ? ' dense' : ''}`} role="button" tabIndex={point.x === reachable ? 0 : -1}
      aria-label={labelOf(point)} aria-pressed={chosen} onFocus={choose} onMouseEnter={choose} onClick={choose}>
      <rect x={cx - column / 2} y={0} width={column} height={height} className="curve-target" />
      {chosen && <line x1={cx} x2={cx} y1={cy} y2={height - foot} className="curve-stem" />}
      <g transform={`translate(${cx} ${cy})`}>
        <circle r={size * 1.15} className="curve-halo" />
        <TierShape tier={point.tier} size={size} />
      </g>
    </g>
  );
}
