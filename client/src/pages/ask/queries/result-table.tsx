import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { t } from '../../../app/i18n/t.ts';
import { JudgeMenu } from '../../../judging/say-menu.tsx';
import { kindStyles } from '../../../theme/kinds.ts';
import { tokens } from '../../../theme/tokens.ts';
import { KindIcon, SortHead, Spacer } from '../../../ui/index.ts';
import {
  type Cell,
  cellText,
  type EntityCell,
  entitiesIn,
  isEntityCell,
  isPath,
  type Sorting,
} from './cells.ts';
import type { Answer } from './use-run.ts';

const { tableRow, tableHead } = tokens.size;
/** Entities of a list shown in its cell, and steps of a path; the CSV has all. */
const listed = { list: 2, path: 5 };

interface Props {
  answer: Answer;
  /** Row numbers in the order shown. */
  order: readonly number[];
  sorting: Sorting | null;
  onSort: (sorting: Sorting | null) => void;
  selected: ReadonlySet<number>;
  onSelect: (rows: ReadonlySet<number>) => void;
}

/** The next state of a column's head: up, down, as answered. */
function turned(column: number, sorting: Sorting | null): Sorting | null {
  if (sorting?.column !== column) return { column, down: false };
  return sorting.down ? null : { column, down: true };
}

/** The rows of an answer. Only those in sight are in the page, so 10,000 cost no more than 40. */
export function ResultTable({ answer, order, sorting, onSort, selected, onSelect }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: order.length,
    getScrollElement: () => frame.current,
    estimateSize: () => tableRow,
    overscan: 12,
    scrollMargin: tableHead,
  });
  const numeric = useMemo(() => numericColumns(answer), [answer]);
  const items = rows.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const above = (first?.start ?? tableHead) - tableHead;
  const below = rows.getTotalSize() - ((last?.end ?? tableHead) - tableHead);
  const all = selected.size > 0 && selected.size === order.length;
  const toggle = (row: number) => {
    const next = new Set(selected);
    if (!next.delete(row)) next.add(row);
    onSelect(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keys
    <section className="tl-result-frame" ref={frame} tabIndex={0} aria-label={t('queries.table')}>
      <table className="tl-table tl-lines tl-result" aria-rowcount={order.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th className="tl-result-check">
              <label>
                <input
                  type="checkbox"
                  aria-label={t('queries.selectAll')}
                  checked={all}
                  ref={(box) => {
                    if (box) box.indeterminate = selected.size > 0 && !all;
                  }}
                  onChange={() => onSelect(new Set(all ? [] : order))}
                />
              </label>
            </th>
            <th className="tl-result-check">
              <span className="tl-hidden">{t('networks.judge')}</span>
            </th>
            {answer.columns.map(({ name, title }, column) => (
              <SortHead
                key={name}
                title={title}
                className={numeric[column] ? 'tl-number' : undefined}
                sorted={
                  sorting?.column !== column ? 'none' : sorting.down ? 'descending' : 'ascending'
                }
                onSort={() => onSort(turned(column, sorting))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} />
          {items.map(({ index }) => {
            const row = order[index] ?? 0;
            return (
              <Row
                key={row}
                cells={answer.rows[row] ?? []}
                numeric={numeric}
                position={index + 1}
                checked={selected.has(row)}
                onToggle={() => toggle(row)}
              />
            );
          })}
          <Spacer height={below} />
        </tbody>
      </table>
    </section>
  );
}

const numericColumns = ({ columns, rows }: Answer): boolean[] =>
  columns.map((_, column) =>
    rows.every((row) => row[column] === null || typeof row[column] === 'number'),
  );

interface RowProps {
  cells: readonly Cell[];
  numeric: readonly boolean[];
  position: number;
  checked: boolean;
  onToggle: () => void;
}

function Row({ cells, numeric, position, checked, onToggle }: RowProps) {
  const entities = entitiesIn(cells);
  const caption = entities[0]?.caption ?? cellText(cells[0] ?? null);
  return (
    <tr aria-rowindex={position + 1} data-selected={checked || undefined}>
      <td className="tl-result-check">
        <label>
          <input
            type="checkbox"
            aria-label={t('queries.selectRow', { row: position, caption })}
            checked={checked}
            onChange={onToggle}
          />
        </label>
      </td>
      <td className="tl-result-check">
        <JudgeMenu of={judgedIn(entities)} size="mark" />
      </td>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={column} className={numeric[column] ? 'tl-number' : undefined}>
          <CellView cell={cell} />
        </td>
      ))}
    </tr>
  );
}

/** Of a row of two networks these are judged, whatever shows what they share; else all that it holds. */
function judgedIn(entities: readonly EntityCell[]): readonly EntityCell[] {
  const networks = entities.filter(({ kind }) => kind === 'network');
  return networks.length === 2 ? networks : entities;
}

/** In a list the shape alone says the kind: there is no room for its word. */
function CellView({ cell, inList = false }: { cell: Cell; inList?: boolean }) {
  if (Array.isArray(cell) && entitiesIn(cell).length > 0) {
    const most = isPath(cell) ? listed.path : listed.list;
    const more = cell.length - most;
    return (
      <>
        {cell.slice(0, most).map((one: Cell, index: number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list keeps its order
          <CellView key={index} cell={one} inList />
        ))}
        {more > 0 ? <small>{t('queries.listMore', { count: more })}</small> : null}
      </>
    );
  }
  if (!isEntityCell(cell)) return <span dir="auto">{cellText(cell)}</span>;
  return (
    <span className="tl-result-entity">
      <KindIcon kind={cell.kind} size={20} />
      <strong dir="auto">{cell.caption}</strong>
      <small className={inList ? 'tl-hidden' : undefined}>{kindStyles[cell.kind].label}</small>
    </span>
  );
}
