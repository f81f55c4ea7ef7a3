import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { t } from '../../../../app/i18n/t.ts';
import type { MatrixCell } from './cells.ts';
import { stepFrom } from './step-from.ts';

interface Named {
  id: string;
  name: string;
}

/** What a door needs to be a stop of the arrow keys. */
export interface Stop {
  tabIndex: number;
  'aria-label': string;
  'data-cell': string;
}

interface Props {
  label: string;
  corner: string;
  rows: readonly Named[];
  columns: readonly Named[];
  cell: (row: string, column: string) => MatrixCell | undefined;
  /** A link or a button that leads to what a cell counts. */
  door: (row: string, column: string, text: string, stop: Stop) => ReactNode;
  isChosen?: (row: string, column: string) => boolean;
}

/** Rows by columns with shaded cells: one stop of Tab, then arrow keys go from cell to cell. */
export function Matrix({ label, corner, rows, columns, cell, door, isChosen }: Props) {
  const [focused, setFocused] = useState<string | null>(null);
  const places = rows.flatMap((row, y) =>
    columns.flatMap((column, x) => (cell(row.id, column.id) ? [`${y},${x}`] : [])),
  );
  const stop = focused !== null && places.includes(focused) ? focused : places[0];
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined;
    const next = from === undefined ? undefined : stepFrom(from, event.key, places);
    if (next === undefined) return;
    event.preventDefault();
    setFocused(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  };
  return (
    <table className="tl-matrix" aria-label={label} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col" title={name}>
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, y) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            {columns.map((column, x) => {
              const found = cell(row.id, column.id);
              if (!found) return <td key={column.id} />;
              const at = `${y},${x}`;
              return (
                <td
                  key={column.id}
                  className={isChosen?.(row.id, column.id) ? 'tl-is-chosen' : undefined}
                  style={{ '--shade': `${Math.round(8 + 62 * found.shade)}%` } as object}
                  title={found.label}
                  onFocus={() => setFocused(at)}
                >
                  {door(row.id, column.id, found.text, {
                    tabIndex: at === stop ? 0 : -1,
                    'aria-label': found.label,
                    'data-cell': at,
                  })}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many rows or columns are left out, as a sentence. */
export const leftOut = (
  key: 'overview.rowsLeft' | 'overview.columnsLeft',
  count: number,
): string => (count > 0 ? t(key, { count }) : '');
