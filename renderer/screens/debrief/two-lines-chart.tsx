import { useMemo, useRef, type KeyboardEvent } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceArea, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useProfile } from '../../hooks/use-profile.js';
import { useMotion } from '../../hooks/use-motion.js';
import type { CurvePoint } from './curve.js';
import { CurveMarksContext, drawMark, type CurveMarks, type MarkedPoint } from './curve-mark.js';
import { placeNames, type CurveName, type PlacedName } from './curve-names.js';
import { useBox, type MeasuredBox } from './use-box.js';

/** More choices than this are marked smaller. */
const DENSE = 40;

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
  readonly names?: readonly CurveName[];
}) {
  const frame = useRef<HTMLDivElement>(null);
  const box = useBox(frame, { width: 720, height: 196 });
  const { textScale } = useProfile().profile.settings;
  const animated = useMotion() === 'full';
  const rows = useMemo(() => points.map((point): MarkedPoint => ({ ...point, mark: point.kind === 'move' ? (point.emotion ?? point.stress) : null })), [points]);
  const { unit } = box;
  const column = (box.width - (RIGHT + AXIS) * unit) / Math.max(1, rows.length - 1);
  const letter = LETTER * unit * (1 + (textScale - 1) * LETTER_GROWS);
  const placed = useMemo(() => (names === undefined ? null : placeNames(names, column / letter)), [names, column, letter]);
  const chart = useMemo(() => drawChart(rows, box, animated, placed), [rows, box, animated, placed]);
  const marked = rows.filter((row) => row.mark !== null);
  const reachable = marked.some((row) => row.x === active) ? active : (marked[0]?.x ?? null);
  const marks: CurveMarks = {
    active, reachable, onActive, labelOf, dense: rows.length > DENSE, size: (rows.length > DENSE ? 8 : 13) * unit, height: box.height, foot: footOf(placed, unit), column,
  };
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = step === 0 ? undefined : marked[marked.findIndex((row) => row.x === reachable) + step];
    if (next === undefined) return;
    event.preventDefault();
    onActive(next.x);
    frame.current?.querySelector<SVGGElement>(`[data-x="${next.x}"]`)?.focus();
  };
  return (
    <CurveMarksContext value={marks}>
      <div ref={frame} className="curve" role="group" aria-label={label} onKeyDown={walk}>{chart}</div>
    </CurveMarksContext>
  );
}

/** Design units around the picture. */
const TOP = 12;
const RIGHT = 16;
const AXIS = 30;

/** Size of the names below, and how far apart their lines stand. */
const LETTER = 12;
/** How much of the text size the names follow, as in curve.css. */
const LETTER_GROWS = 0.6;
const LINE = 15;

function footOf(names: readonly PlacedName[] | null, unit: number): number {
  return (names === null ? 6 : names.some(({ line }) => line > 0) ? 24 + LINE : 24) * unit;
}

function drawChart(rows: readonly MarkedPoint[], { width, height, unit }: MeasuredBox, animated: boolean, names: readonly PlacedName[] | null) {
  const last = Math.max(1, rows.length - 1);
  const margin = { top: TOP * unit, right: RIGHT * unit, bottom: footOf(names, unit), left: 0 };
  return (
    <LineChart width={width} height={height} data={[...rows]} margin={margin} accessibilityLayer={false}>
      <CartesianGrid vertical={false} className="curve-grid" horizontalCoordinatesGenerator={({ height: whole }) => [0, 0.5, 1].map((share) => margin.top + share * (whole - margin.top - margin.bottom))} />
      <XAxis dataKey="x" type="number" domain={[0, last]} hide />
      <YAxis domain={[0, 100]} ticks={[0, 50, 100]} width={AXIS * unit} axisLine={false} tickLine={false} interval={0} tick={{ className: 'curve-tick' }} />
      {rows.filter((row) => row.tier === 'landmine').map((row) => <ReferenceArea key={row.x} x1={Math.max(0, row.x - 0.5)} x2={Math.min(last, row.x + 0.5)} className="curve-slip" ifOverflow="hidden" />)}
      {rows.filter((row) => row.kind === 'gap').map((row) => <ReferenceLine key={row.x} x={row.x} className="curve-gap" />)}
      {names?.map((name) => <ReferenceLine key={name.x} x={name.x} stroke="none" label={{ value: name.text, position: 'insideBottomLeft', offset: -18 * unit, dy: name.line * LINE * unit, className: 'curve-name' }} />)}
      <Line dataKey="other" type="monotone" className="curve-other" dot={false} activeDot={false} connectNulls isAnimationActive={false} />
      <Line dataKey="stress" type="monotone" className="curve-stress" dot={false} activeDot={false} connectNulls isAnimationActive={animated} animationDuration={600} />
      <Line dataKey="emotion" type="monotone" className="curve-emotion" dot={false} activeDot={false} isAnimationActive={animated} animationDuration={600} />
      <Line dataKey="mark" stroke="none" dot={drawMark} activeDot={false} isAnimationActive={false} />
    </LineChart>
  );
}
