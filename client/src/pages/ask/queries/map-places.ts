import { type Cell, isEntityCell } from './cells.ts';
import type { Answer } from './use-run.ts';

/** What stands on the map: a country or a place, with its number and the rows that it sums up. */
export interface Spot {
  /** Of an entity; `country:KZ` also where a code alone is written. */
  id: string;
  caption: string;
  value: number;
  rows: number[];
}

/** A country or place that a cell names. */
function placeOf(cell: Cell): { id: string; caption: string } | undefined {
  if (typeof cell === 'string')
    return /^[A-Z]{2}$/.test(cell) ? { id: `country:${cell}`, caption: cell } : undefined;
  if (cell === null || !isEntityCell(cell)) return undefined;
  return cell.kind === 'country' || cell.kind === 'place' ? cell : undefined;
}

/**
 * The first number of the rows, summed by the country or place that they name first. Rows are counted where there is no
 * number; undefined where no column names places alone.
 */
export function spotsOf({
  columns,
  rows,
}: Pick<Answer, 'columns' | 'rows'>): { value: string | null; spots: Spot[] } | undefined {
  const at = columns.findIndex(
    (_, column) =>
      rows.some((row) => placeOf(row[column] ?? null)) &&
      rows.every((row) => (row[column] ?? null) === null || placeOf(row[column] ?? null)),
  );
  if (at < 0) return undefined;
  const value = columns.findIndex((_, column) =>
    rows.every((row) => typeof row[column] === 'number'),
  );
  const spots = new Map<string, Spot>();
  for (const [number, row] of rows.entries()) {
    const place = placeOf(row[at] ?? null);
    if (!place) continue;
    const spot = spots.get(place.id) ?? { ...place, value: 0, rows: [] };
    spot.value += value < 0 ? 1 : Number(row[value]);
    spot.rows.push(number);
    spots.set(place.id, spot);
  }
  return { value: columns[value]?.title ?? null, spots: [...spots.values()] };
}
