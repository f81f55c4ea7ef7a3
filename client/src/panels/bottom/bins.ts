export type Unit = 'day' | 'week' | 'month';

/** Ads of one stretch of time; `from` is its first moment, in ms. */
export interface Bin {
  from: number;
  to: number;
  ids: string[];
}

const dayMs = 24 * 60 * 60 * 1000;
/** A Monday, so that weeks begin where calendars do. */
const monday = Date.UTC(1970, 0, 5);
const mostBins = 70;

/** The first moment of the unit that holds `time`, in UTC. */
export function floorTo(time: number, unit: Unit): number {
  if (unit === 'day') return Math.floor(time / dayMs) * dayMs;
  if (unit === 'week') return monday + Math.floor((time - monday) / (7 * dayMs)) * 7 * dayMs;
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

function nextOf(from: number, unit: Unit): number {
  if (unit === 'day') return from + dayMs;
  if (unit === 'week') return from + 7 * dayMs;
  const date = new Date(from);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

/** The finest unit that needs no more than 70 bars. */
export function unitFor(first: number, last: number): Unit {
  const days = (last - first) / dayMs;
  if (days <= mostBins) return 'day';
  return days <= mostBins * 7 ? 'week' : 'month';
}

/** Bars without gaps from the first to the last time; times that cannot be read are left out. */
export function binsOf(items: readonly { id: string; at: string | null }[]): {
  unit: Unit;
  bins: Bin[];
} {
  const timed = items
    .map(({ id, at }) => ({ id, time: at === null ? Number.NaN : Date.parse(at) }))
    .filter(({ time }) => Number.isFinite(time));
  if (timed.length === 0) return { unit: 'day', bins: [] };
  const times = timed.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const unit = unitFor(first, last);
  const bins: Bin[] = [];
  for (let from = floorTo(first, unit); from <= last; from = nextOf(from, unit)) {
    bins.push({ from, to: nextOf(from, unit), ids: [] });
  }
  const byStart = new Map(bins.map((bin) => [bin.from, bin]));
  for (const { id, time } of timed) byStart.get(floorTo(time, unit))?.ids.push(id);
  return { unit, bins };
}

/** First and last bar of a range, both inside it. */
export interface Brush {
  first: number;
  last: number;
}

/** A brush from one bar to another, in order and inside the chart. */
export function brushOf(one: number, other: number, count: number): Brush {
  const clamp = (index: number) => Math.max(0, Math.min(count - 1, index));
  const [first, last] = [clamp(Math.min(one, other)), clamp(Math.max(one, other))];
  return { first, last };
}

/** The brush one bar on. From the end it begins anew; from none, or from all, with a tenth of the bars. */
export function stepOf(brush: Brush | null, count: number): Brush {
  const isAll = brush === null || (brush.first === 0 && brush.last === count - 1);
  const width = isAll ? Math.ceil(count / 10) : brush.last - brush.first + 1;
  if (isAll || brush.last >= count - 1) return brushOf(0, width - 1, count);
  return brushOf(brush.first + 1, brush.last + 1, count);
}

/** The ids outside the brush; without one there are none. */
export function outsideOf(bins: readonly Bin[], brush: Brush | null): Set<string> {
  if (!brush) return new Set();
  return new Set(
    bins.flatMap(({ ids }, index) => (index < brush.first || index > brush.last ? ids : [])),
  );
}
