import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '../../../app/format.ts';
import { t } from '../../../app/i18n/t.ts';
import { type Column, type Sorting, sortedBy } from './columns.ts';

interface Props<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  isChosen?: (row: Row) => boolean;
  /** More rows nobody reads here; the file has all. */
  most?: number;
}

/** Rows under heads that sort them. */
export function FigureTable<Row>({ label, rows, columns, keyOf, isChosen, most = 50 }: Props<Row>) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const shown = sortedBy(rows, columns, sorting).slice(0, most);
  const sortBy = (column: number) =>
    setSorting((now) => ({ column, reversed: now?.column === column && !now.reversed }));
  return (
    <>
      <table className="tl-network-table tl-overview-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <Head
                key={column.title}
                title={column.title}
                numeric={isNumeric(rows, column)}
                sorting={sorting?.column === at ? sorting : null}
                onSort={() => sortBy(at)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)} className={isChosen?.(row) ? 'tl-is-chosen' : undefined}>
              {columns.map((column, at) => {
                const numeric = isNumeric(rows, column) ? 'tl-number' : undefined;
                const content = cellOf(row, column);
                return at === 0 ? (
                  <th key={column.title} scope="row" className={numeric}>
                    {content}
                  </th>
                ) : (
                  <td key={column.title} className={numeric}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <p className="tl-note tl-overview-words">
          {t('overview.firstRows', { shown: shown.length, total: rows.length })}
        </p>
      ) : null}
    </>
  );
}

interface HeadProps {
  title: string;
  numeric: boolean;
  sorting: Sorting | null;
  onSort: () => void;
}

function Head({ title, numeric, sorting, onSort }: HeadProps) {
  // Numbers come from high to low first.
  const falls = numeric !== (sorting?.reversed ?? false);
  const Icon = falls ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={numeric ? 'tl-number' : undefined}
      aria-sort={sorting ? (falls ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="tl-overview-sort" onClick={onSort}>
        {title}
        {sorting ? <Icon size={12} aria-hidden="true" /> : null}
      </button>
    </th>
  );
}

const isNumeric = <Row,>(rows: readonly Row[], { value }: Column<Row>): boolean =>
  rows.some((row) => typeof value(row) === 'number');

function cellOf<Row>(row: Row, { value, cell }: Column<Row>): ReactNode {
  if (cell) return cell(row);
  const plain = value(row);
  return typeof plain === 'number' ? formatNumber(plain) : plain;
}
