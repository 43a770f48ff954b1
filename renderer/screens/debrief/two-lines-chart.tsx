import { useRef, type KeyboardEvent } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceArea, ReferenceLine, XAxis, YAxis, type DotItemDotProps } from 'recharts';
import { useMotion } from '../../hooks/use-motion.js';
import type { CurvePoint } from './curve.js';
import { TierShape } from './tier-mark.js';
import { useBox } from './use-box.js';

interface Row extends CurvePoint {
  /** Where the mark of a choice sits: on the caller's line, or on one's own once they are gone. */
  readonly mark: number | null;
}

/**
 * The two lines with the choices marked on them. Arrow keys walk from choice to choice;
 * what a choice was stands in the text below, not in the picture.
 */
export function TwoLinesChart({ points, active, onActive, label, labelOf, names }: {
  readonly points: readonly CurvePoint[];
  readonly active: number | null;
  readonly onActive: (x: number) => void;
  readonly label: string;
  readonly labelOf: (point: CurvePoint) => string;
  /** Words over a stretch of the axis: each call's name along a shift. */
  readonly names?: readonly { readonly x: number; readonly text: string }[];
}) {
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, unit } = useBox(frame, { width: 720, height: 196 });
  const motion = useMotion();
  const rows = points.map((point): Row => ({ ...point, mark: point.kind === 'move' ? (point.emotion ?? point.stress) : null }));
  const marked = rows.filter((row) => row.mark !== null);
  const current = active ?? marked[0]?.x ?? null;
  const last = Math.max(1, rows.length - 1);
  const margin = { top: 12 * unit, right: 16 * unit, bottom: (names === undefined ? 6 : 24) * unit, left: 0 };
  const axis = 30 * unit;
  const column = (width - margin.right - axis) / last;

  const walk = (event: KeyboardEvent): void => {
    const move = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (move === 0) return;
    const at = marked.findIndex((row) => row.x === current);
    const next = marked[at + move];
    if (next === undefined) return;
    event.preventDefault();
    onActive(next.x);
    frame.current?.querySelector<SVGGElement>(`[data-x="${next.x}"]`)?.focus();
  };

  const mark = ({ cx, cy, payload, index }: DotItemDotProps) => {
    const row = payload as Row;
    if (row.tier === null || row.mark === null || cx === undefined || cy === undefined) return <g key={index} />;
    const size = (rows.length > 40 ? 9 : 13) * unit;
    return (
      <g key={index} data-x={row.x} data-tier={row.tier} className={`curve-mark ${row.tier}`} role="button" tabIndex={row.x === current ? 0 : -1} aria-label={labelOf(row)} aria-pressed={row.x === active}
        onFocus={() => onActive(row.x)} onMouseEnter={() => onActive(row.x)} onClick={() => onActive(row.x)}>
        <rect x={cx - column / 2} y={0} width={column} height={height} className="curve-target" />
        {row.x === active && <line x1={cx} x2={cx} y1={cy} y2={height - margin.bottom} className="curve-stem" />}
        <g transform={`translate(${cx} ${cy})`}>
          <circle r={size * 1.15} className="curve-halo" />
          <TierShape tier={row.tier} size={size} />
        </g>
      </g>
    );
  };

  const animated = motion === 'full';
  return (
    <div ref={frame} className="curve" role="group" aria-label={label} onKeyDown={walk}>
      <LineChart width={width} height={height} data={rows} margin={margin} accessibilityLayer={false}>
        <CartesianGrid vertical={false} className="curve-grid" horizontalCoordinatesGenerator={({ height: whole }) => [0, 0.5, 1].map((share) => margin.top + share * (whole - margin.top - margin.bottom))} />
        <XAxis dataKey="x" type="number" domain={[0, last]} hide />
        <YAxis domain={[0, 100]} ticks={[0, 50, 100]} width={axis} axisLine={false} tickLine={false} className="curve-axis" />
        {rows.filter((row) => row.tier === 'landmine').map((row) => <ReferenceArea key={row.x} x1={Math.max(0, row.x - 0.5)} x2={Math.min(last, row.x + 0.5)} className="curve-slip" ifOverflow="hidden" />)}
        {rows.filter((row) => row.kind === 'gap').map((row) => <ReferenceLine key={row.x} x={row.x} className="curve-gap" />)}
        {names?.map((name) => <ReferenceLine key={name.x} x={name.x} stroke="none" label={{ value: name.text, position: 'insideBottomLeft', offset: -18 * unit, className: 'curve-name' }} />)}
        <Line dataKey="other" type="monotone" className="curve-other" dot={false} activeDot={false} connectNulls isAnimationActive={false} />
        <Line dataKey="stress" type="monotone" className="curve-stress" dot={false} activeDot={false} connectNulls isAnimationActive={animated} animationDuration={600} />
        <Line dataKey="emotion" type="monotone" className="curve-emotion" dot={false} activeDot={false} isAnimationActive={animated} animationDuration={600} />
        <Line dataKey="mark" stroke="none" dot={mark} activeDot={false} isAnimationActive={false} />
      </LineChart>
    </div>
  );
}
