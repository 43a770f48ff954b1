import { useVirtualizer } from '../virtual.js';
import { Triangle } from 'lucide-react';
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { HeatGrid } from '../../../electron/contract/trainer/views.js';
import { fill } from '../../screens/debrief/fill.js';
import { useTrainerWords } from '../words.js';
import { figureAt, shareOf, tintOf, type HeatFigure, type HeatMap } from './heat.js';

/** A cell that was pressed; `traineeId` null is the average of all. */
export interface HeatPick {
  readonly key: string;
  readonly traineeId: string | null;
}

/** Design units: a finger's width each. */
const ROW = 56;
const COLUMN = 76;
const NAMES = 168;
const HEAD = 116;
const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/**
 * People by points, drawn as a table of tinted cells with their figures: only the cells in sight exist, so that
 * 2,000 people by 160 points scroll freely. A drawing of all 320,000 could neither be read by a screen reader nor drawn in time.
 */
export function HeatTable({ grid, map, picked, titleOf, shortOf, onPick }: {
  readonly grid: HeatGrid;
  readonly map: HeatMap;
  readonly picked: HeatPick | null;
  readonly titleOf: (key: string) => string;
  readonly shortOf: (key: string) => string;
  readonly onPick: (pick: HeatPick) => void;
}) {
  'use no memo';
  const { t } = useTrainerWords();
  const frame = useRef<HTMLDivElement>(null);
  // Row −1 is the average. What the arrow keys have reached takes the focus.
  const [at, setAt] = useState<{ readonly row: number; readonly column: number; readonly moved: boolean }>({ row: -1, column: 0, moved: false });
  const root = getComputedStyle(document.documentElement);
  const unit = (Number.parseFloat(root.fontSize) || 16) / 16;
  const text = unit * (Number.parseFloat(root.getPropertyValue('--text-scale')) || 1);
  const names = NAMES * text;
  const head = HEAD * text;
  const rows = useVirtualizer({ count: map.rows.length, getScrollElement: () => frame.current, estimateSize: () => ROW * unit, overscan: 3, scrollMargin: head, initialRect: { width: 960, height: 420 } });
  const columns = useVirtualizer({ horizontal: true, count: map.columns.length, getScrollElement: () => frame.current, estimateSize: () => COLUMN * text, overscan: 3, scrollMargin: names, initialRect: { width: 960, height: 420 } });
  useEffect(() => {
    if (at.moved) frame.current?.querySelector<HTMLElement>(`[data-cell="${at.row}:${at.column}"]`)?.focus({ preventScroll: true });
  });
  const walk = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const row = Math.max(-1, Math.min(map.rows.length - 1, at.row + by[0]));
    const column = Math.max(0, Math.min(map.columns.length - 1, at.column + by[1]));
    if (row >= 0) rows.scrollToIndex(row);
    columns.scrollToIndex(column);
    setAt({ row, column, moved: true });
  };
  const cell = (row: number, column: number, key: string, traineeId: string | null, who: string, figure: HeatFigure, style: CSSProperties) => {
    const share = shareOf(figure);
    const chosen = picked?.key === key && picked.traineeId === traineeId;
    return (
      <div key={key} role="gridcell" aria-colindex={column + 2} className="heat-cell" style={{ ...style, ...(share === null ? {} : { background: tintOf(share) }) }}>
        {share === null ? <span className="hidden-text">{t.heat.none}</span> : (
          <button type="button" data-cell={`${row}:${column}`} tabIndex={at.row === row && at.column === column ? 0 : -1} aria-pressed={chosen}
            onClick={() => { setAt({ row, column, moved: false }); onPick({ key, traineeId }); }}>
            <span className="hidden-text">{fill(t.heat.cell, { who, what: titleOf(key), share: Math.round(share * 100), choices: figure.choices, landmine: figure.landmine })}</span>
            <span aria-hidden="true">{Math.round(share * 100)}</span>
            {figure.landmine > 0 && <small aria-hidden="true"><Triangle />{figure.landmine}</small>}
          </button>
        )}
      </div>
    );
  };
  const shown = columns.getVirtualItems();
  const width = names + columns.getTotalSize();
  return (
    <div ref={frame} className="heat scroll" role="grid" aria-label={t.heat.head} aria-rowcount={map.rows.length + 2} aria-colcount={map.columns.length + 1} onKeyDown={walk} data-testid="heat">
      <div role="presentation" style={{ width, height: head + rows.getTotalSize(), position: 'relative' }}>
        <div role="rowgroup" className="heat-heads" style={{ height: head, width }}>
          <div role="row" aria-rowindex={1} className="heat-names-row">
            <div role="columnheader" aria-colindex={1} className="heat-corner" style={{ width: names }}>{t.heat.people}</div>
            {shown.map(({ index, start, size }) => {
              const column = map.columns[index];
              return column === undefined ? null : <div key={column.key} role="columnheader" aria-colindex={index + 2} className="heat-head" title={titleOf(column.key)} style={{ left: start, width: size }}>{shortOf(column.key)}</div>;
            })}
          </div>
          <div role="row" aria-rowindex={2} className="heat-average">
            <div role="rowheader" aria-colindex={1} className="heat-name" style={{ width: names }}>{t.heat.average}</div>
            {shown.map(({ index, start, size }) => {
              const column = map.columns[index];
              return column === undefined ? null : cell(-1, index, column.key, null, t.heat.average, column, { left: start, width: size });
            })}
          </div>
        </div>
        <div role="rowgroup">
          {rows.getVirtualItems().map((item) => {
            const row = map.rows[item.index];
            return row === undefined ? null : (
              <div key={row.traineeId} role="row" aria-rowindex={item.index + 3} className="heat-row" style={{ top: item.start, height: item.size, width }}>
                <div role="rowheader" aria-colindex={1} className="heat-name" style={{ width: names }}>{row.name}</div>
                {shown.map(({ index, start, size }) => {
                  const column = map.columns[index];
                  return column === undefined ? null : cell(item.index, index, column.key, row.traineeId, row.name, figureAt(grid, row.at, column.at), { left: start, width: size });
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
