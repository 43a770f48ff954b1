import { useRef } from 'react';
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, type BaseTickContentProps } from 'recharts';
import { DIMENSIONS } from '../../../game/session/index.js';
import type { Dimension } from '../../../game/sim/index.js';
import { useWords } from '../../i18n/index.js';
import { fill } from './fill.js';
import { useBox } from './use-box.js';

/** The five dimensions as a figure and in numbers; what a level cannot show is said, not drawn as nothing. */
export function RadarCard({ dimensions }: { readonly dimensions: Readonly<Record<Dimension, number | null>> }) {
  const { words } = useWords();
  const t = words.debrief.dims;
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, unit } = useBox(frame, { width: 384, height: 236 });
  const textOf = (dimension: Dimension): string => {
    const value = dimensions[dimension];
    return value === null ? t.none : String(Math.round(value));
  };
  const rows = DIMENSIONS.map((dimension) => ({ dimension, value: dimensions[dimension], assessed: dimensions[dimension] !== null }));
  const tick = ({ x, y, textAnchor, index }: BaseTickContentProps) => {
    const row = rows[index];
    if (row === undefined) return <g />;
    const up = index === 0;
    // Words in place of a figure are too long for the same line at the sides.
    const below = row.assessed ? {} : { x, dy: '1.25em' };
    return (
      <text x={x} y={Number(y) + (up ? (row.assessed ? -10 : -22) : row.assessed ? 2 : -6) * unit} textAnchor={textAnchor} className={row.assessed ? 'radar-name' : 'radar-name none'}>
        {t.names[row.dimension]} <tspan className="radar-value" {...below}>{textOf(row.dimension)}</tspan>
      </text>
    );
  };
  const summary = DIMENSIONS.map((dimension) => fill(t.value, { name: t.names[dimension], value: textOf(dimension) })).join(', ');
  return (
    <section className="card radar-card" aria-label={t.head}>
      <header><h2>{t.head}</h2></header>
      <div ref={frame} className="radar" role="img" aria-label={summary}>
        <RadarChart width={width} height={height} data={rows} outerRadius={84 * unit} cy="54%" accessibilityLayer={false}>
          <PolarGrid className="radar-grid" polarRadius={[28 * unit, 56 * unit, 84 * unit]} radialLines={false} />
          <PolarAngleAxis dataKey="dimension" tick={tick} axisLine={false} tickLine={false} />
          <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
          <Radar dataKey="value" connectNulls className="radar-area" isAnimationActive={false} dot={{ r: 3 * unit, className: 'radar-dot' }} />
        </RadarChart>
      </div>
      <p className="card-note">{t.note}</p>
    </section>
  );
}
