import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { tokens } from '../theme/tokens.ts';
import { type Column, type Sorting, sortedBy } from './columns.ts';
import { cellOf, sortedHow } from './data-table.tsx';
import { SortHead } from './table-head.tsx';
import { stepTo } from './table-keys.ts';

interface Props<Row extends { id: string }> {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  selected: ReadonlySet<string>;
  onPick: (id: string, adding: boolean) => void;
}

/** A sorted, virtual grid with one tab stop: arrows move, Enter or Space selects, Shift adds. */
export function DataGrid<Row extends { id: string }>({
  label,
  rows,
  columns,
  selected,
  onPick,
}: Props<Row>) {
  const place = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const [active, setActive] = useState(0);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = useMemo(() => sortedBy(rows, columns, sorting), [rows, columns, sorting]);
  const height = tokens.size.tableRow;
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => place.current,
    estimateSize: () => height,
    overscan: 8,
    scrollPaddingStart: tokens.size.tableHead,
  });
  const at = Math.min(active, sorted.length - 1);
  useFollow(selected, sorted, setActive, virtual.scrollToIndex);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const next = stepTo(event.key, at, sorted.length);
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
      virtual.scrollToIndex(next);
    }
    const row = sorted[at];
    if ((event.key === 'Enter' || event.key === ' ') && row) {
      event.preventDefault();
      onPick(row.id, event.shiftKey || event.ctrlKey);
    }
  };
  const items = virtual.getVirtualItems();
  const [above, below] = [items[0]?.start ?? 0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)];
  return (
    <div ref={place} className="tl-grid">
      <table
        className="tl-table tl-lines"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's grid on a table keeps its rows and cells
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={sorted.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={
          items.some(({ index }) => index === at) ? `${gridId}-${at}` : undefined
        }
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map(({ title, width }) => (
            <col key={title} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, at) => (
              <SortHead
                key={column.title}
                title={column.title}
                sorted={sorting?.column === at ? sortedHow(rows, column, sorting) : 'none'}
                onSort={() => setSorting(turned(sorting, at))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} />
          {items.map(({ index }) => {
            const row = sorted[index];
            return row ? (
              <tr
                key={row.id}
                id={`${gridId}-${index}`}
                aria-rowindex={index + 2}
                aria-selected={selected.has(row.id)}
                data-active={index === at || undefined}
                onClick={(event) => {
                  setActive(index);
                  onPick(row.id, event.shiftKey || event.ctrlKey || event.metaKey);
                }}
              >
                {columns.map((column) => (
                  <td key={column.title}>{cellOf(row, column, index)}</td>
                ))}
              </tr>
            ) : null;
          })}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** A column that was sorted either way is as it came, then. */
function turned(now: Sorting | null, column: number): Sorting | null {
  if (now?.column !== column) return { column, reversed: false };
  return now.reversed ? null : { column, reversed: true };
}

/** Room of the rows that are not drawn. */
export function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a spacer holds nothing to focus
  return <tr aria-hidden="true" style={{ height }} />;
}

/** A row selected elsewhere becomes the active one and comes into view. */
function useFollow<Row extends { id: string }>(
  selected: ReadonlySet<string>,
  rows: readonly Row[],
  setActive: (index: number) => void,
  scrollTo: (index: number) => void,
): void {
  const key = [...selected].join(' ');
  const latest = useRef({ rows, setActive, scrollTo });
  useEffect(() => {
    latest.current = { rows, setActive, scrollTo };
  });
  useEffect(() => {
    const [first] = key.split(' ');
    const index = latest.current.rows.findIndex((row) => row.id === first);
    if (index < 0) return;
    latest.current.setActive(index);
    latest.current.scrollTo(index);
  }, [key]);
}
