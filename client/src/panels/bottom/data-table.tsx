import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  type Row as TableRow,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { tokens } from '../../theme/tokens.ts';
import { TableHead } from './table-head.tsx';
import { stepTo } from './table-keys.ts';

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, text: sortFn_text },
});

export type Features = typeof features;

interface Props<Row extends { id: string }> {
  label: string;
  rows: Row[];
  columns: ColumnDef<Features, Row>[];
  /** CSS widths, one for each column. */
  widths: readonly string[];
  selected: ReadonlySet<string>;
  onPick: (id: string, adding: boolean) => void;
}

/** A sorted, virtual grid with one tab stop: arrows move, Enter or Space selects, Shift adds. */
export function DataTable<Row extends { id: string }>({
  label,
  rows,
  columns,
  widths,
  selected,
  onPick,
}: Props<Row>) {
  const place = useRef<HTMLDivElement>(null);
  const gridId = useId();
  const [active, setActive] = useState(0);
  const table = useTable({ features, columns, data: rows, getRowId: (row) => row.id });
  const sorted = table.getRowModel().rows;
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
          {widths.map((width, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
            <col key={index} style={{ width }} />
          ))}
        </colgroup>
        <TableHead table={table} />
        <tbody>
          <Spacer height={above} />
          {items.map(({ index }) => {
            const row = sorted[index];
            return row ? (
              <Line
                key={row.id}
                id={`${gridId}-${index}`}
                index={index}
                active={index === at}
                selected={selected.has(row.id)}
                onClick={(event) => {
                  setActive(index);
                  onPick(row.id, event.shiftKey || event.ctrlKey || event.metaKey);
                }}
              >
                {row.getAllCells().map((cell) => (
                  <td key={cell.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </Line>
            ) : null;
          })}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Room of the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a spacer holds nothing to focus
  return <tr aria-hidden="true" style={{ height }} />;
}

/** A row selected elsewhere becomes the active one and comes into view. */
function useFollow<Row extends { id: string }>(
  selected: ReadonlySet<string>,
  rows: readonly TableRow<Features, Row>[],
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

interface LineProps {
  id: string;
  index: number;
  active: boolean;
  selected: boolean;
  onClick: (event: MouseEvent) => void;
  children: ReactNode;
}

function Line({ id, index, active, selected, onClick, children }: LineProps) {
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-active={active || undefined}
      onClick={onClick}
    >
      {children}
    </tr>
  );
}
