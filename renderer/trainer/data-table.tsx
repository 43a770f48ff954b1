import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type ColumnDef, type SortingState } from '@tanstack/react-table';
import { useVirtualizer } from './virtual.js';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import './data-table.css';

/** One column: what it sorts by, and how it looks. */
export interface TableColumn<T> {
  readonly id: string;
  readonly head: string;
  /** A track of a CSS grid. */
  readonly width: string;
  readonly value: (row: T) => string | number | null;
  readonly cell?: (row: T) => ReactNode;
  readonly figure?: boolean;
}

const FEATURES = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
/** Design units of a row: a finger's width. */
const ROW = 56;
/** Rows that go on paper at most: some twenty pages. */
const PRINTED = 600;

/** A table of any length that sorts by its heads; only the rows in sight are drawn, and a row with long words is a higher one. The first column opens a row. */
export function DataTable<T extends object>({ label, columns, rows, keyOf, sort, onOpen, empty }: {
  readonly label: string;
  readonly columns: readonly TableColumn<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly sort: { readonly id: string; readonly desc: boolean };
  readonly onOpen?: (row: T) => void;
  readonly empty: ReactNode;
}) {
  'use no memo';
  const frame = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const defs = useMemo(() => columns.map((column): ColumnDef<typeof FEATURES, T> => ({ id: column.id, accessorFn: column.value, sortFn: (a, b) => compare(column.value(a.original), column.value(b.original)), sortUndefined: 'last' })), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const initial = useMemo((): { sorting: SortingState } => ({ sorting: [{ id: sort.id, desc: sort.desc }] }), [sort.id, sort.desc]);
  const table = useTable({ features: FEATURES, columns: defs, data, initialState: initial, enableSortingRemoval: false, getRowId: keyOf });
  const sorted = table.getRowModel().rows;
  const unit = (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
  const virtualizer = useVirtualizer({ count: sorted.length, getScrollElement: () => frame.current, estimateSize: () => ROW * unit, measureElement: (row) => Math.max(ROW * unit, row.getBoundingClientRect().height), overscan: printing ? PRINTED : 6, initialRect: { width: 960, height: 560 } });
  const grid = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };
  if (rows.length === 0) return <div className="table-empty">{empty}</div>;
  return (
    <div className="data-table" role="table" aria-label={label} aria-rowcount={rows.length + 1}>
      <div role="rowgroup" className="table-heads">
        <div role="row" className="table-row" style={grid}>
          {columns.map((column) => {
            const handle = table.getColumn(column.id);
            const order = handle?.getIsSorted() ?? false;
            return (
              <div key={column.id} role="columnheader" className={column.figure === true ? 'figure' : undefined} aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}>
                <button type="button" className="table-head" onClick={() => handle?.toggleSorting(order === 'asc')}>{column.head}{order === 'asc' ? <ArrowUp aria-hidden="true" /> : order === 'desc' ? <ArrowDown aria-hidden="true" /> : null}</button>
              </div>
            );
          })}
        </div>
      </div>
      <div ref={frame} role="rowgroup" className="table-body scroll" tabIndex={0}>
        <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = sorted[item.index]?.original;
            if (row === undefined) return null;
            return (
              <div key={keyOf(row)} ref={virtualizer.measureElement} data-index={item.index} role="row" aria-rowindex={item.index + 2} className={onOpen === undefined ? 'table-row' : 'table-row opens'} style={{ ...grid, position: 'absolute', insetInline: 0, minHeight: ROW * unit, transform: `translateY(${item.start}px)` }} onClick={onOpen === undefined ? undefined : () => onOpen(row)}>
                {columns.map((column, index) => {
                  const content = column.cell?.(row) ?? column.value(row) ?? '–';
                  return (
                    <div key={column.id} role="cell" className={column.figure === true ? 'figure' : undefined}>
                      {index === 0 && onOpen !== undefined ? <button type="button" className="table-open" onClick={(event) => { event.stopPropagation(); onOpen(row); }}>{content}</button> : content}
                    </div>
                  );
                })}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Whether the page is being put on paper: then rows out of sight are drawn as well. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** What is not known stands last; names go by the order of the alphabet or of pinyin. */
function compare(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'zh-CN', { numeric: true });
}
