import { type Cell, cellText } from './cells.ts';
import type { Answer } from './use-run.ts';

/** A line of points by time. */
export interface Series {
  name: string;
  points: { row: number; at: number; value: number }[];
}

export interface Lines {
  /** Titles of the two columns. */
  time: string;
  value: string;
  series: Series[];
}

/** More lines than these nobody tells apart. */
const mostSeries = 6;

const timePattern = /^\d{4}-\d{2}(?:-\d{2}(?:T[\d:.]+Z)?)?$/;
const weekPattern = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/;
const dayMs = 86_400_000;

/** A day, month, week or time of ISO 8601, in milliseconds; undefined where it is none, such as a 13th month. */
export function timeOf(cell: Cell): number | undefined {
  if (typeof cell !== 'string') return undefined;
  const [, year, week] = weekPattern.exec(cell) ?? [];
  if (year === undefined) {
    const time = timePattern.test(cell) ? Date.parse(cell) : Number.NaN;
    return Number.isFinite(time) ? time : undefined;
  }
  // The first week is that of 4 January.
  const fourth = Date.UTC(Number(year), 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs;
  return monday + (Number(week) - 1) * 7 * dayMs;
}

/**
 * The first number of each row by the first time in it: one line, or one for each value of what else stands before the
 * number. Undefined where there is no such column, or there would be too many lines.
 */
export function linesOf({ columns, rows }: Pick<Answer, 'columns' | 'rows'>): Lines | undefined {
  const all = columns.map((_, column) => rows.map((row) => row[column] ?? null));
  const time = all.findIndex((cells) => holds(cells, (cell) => timeOf(cell) !== undefined));
  const value = all.findIndex((cells) => holds(cells, (cell) => typeof cell === 'number'));
  if (time < 0 || value < 0) return undefined;
  const names = columns.map((_, at) => at).filter((at) => at < value && at !== time);
  const series = new Map<string, Series>();
  for (const [row, cells] of rows.entries()) {
    const at = timeOf(cells[time] ?? null);
    const number = cells[value];
    if (at === undefined || typeof number !== 'number') continue;
    const name = names.map((column) => cellText(cells[column] ?? null)).join(' – ');
    const own = series.get(name) ?? { name, points: [] };
    own.points.push({ row, at, value: number });
    series.set(name, own);
  }
  // None, where no row has both.
  if (series.size === 0 || series.size > mostSeries) return undefined;
  for (const { points } of series.values()) points.sort((one, other) => one.at - other.at);
  return {
    time: columns[time]?.title ?? '',
    value: columns[value]?.title ?? '',
    series: [...series.values()],
  };
}

/** Empty cells are no reason against; a column of nothing else is. */
const holds = (cells: readonly Cell[], is: (cell: Cell) => boolean): boolean =>
  cells.some((cell) => cell !== null) && cells.every((cell) => cell === null || is(cell));

/** Round numbers from nought, or from below it, to past the most. */
export function ticksOf(values: readonly number[]): number[] {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (most - least || 1) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}
