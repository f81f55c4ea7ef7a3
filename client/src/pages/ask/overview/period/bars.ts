interface Week {
  /** A Monday, YYYY-MM-DD. */
  week: string;
  ads: number;
}

/** Ads of some weeks in a row; days, both included. */
export interface Bar {
  from: string;
  to: string;
  ads: number;
}

const dayMs = 24 * 60 * 60 * 1000;
const weekMs = 7 * dayMs;
/** Finer bars than this are no longer told apart. */
const mostBars = 110;
/** Two odd days must not make a thousand bars: older ones are one. */
const oldest = 10 * 365 * dayMs;

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * Bars without gaps from the first week to the last: of one week each, or of four where these would be too many.
 * @returns `older`: the first bar is longer, and has what is older than the others
 */
export function barsOf(weeks: readonly Week[]): {
  unit: 'week' | 'month';
  bars: Bar[];
  older: boolean;
} {
  if (weeks.length === 0) return { unit: 'week', bars: [], older: false };
  const times = weeks.map(({ week }) => Date.parse(week));
  const [earliest, last] = [Math.min(...times), Math.max(...times)];
  const first = Math.max(earliest, last - oldest);
  const count = Math.round((last - first) / weekMs) + 1;
  const unit = count > mostBars ? 'month' : 'week';
  const step = unit === 'month' ? 4 * weekMs : weekMs;
  const bars = Array.from({ length: Math.ceil((count * weekMs) / step) }, (_, at) => ({
    from: dateOf(at === 0 ? earliest : first + at * step),
    to: dateOf(first + (at + 1) * step - dayMs),
    ads: 0,
  }));
  for (const [at, { ads }] of weeks.entries()) {
    const bar = bars[Math.max(0, Math.floor(((times[at] ?? first) - first) / step))];
    if (bar) bar.ads += ads;
  }
  return { unit, bars, older: earliest < first };
}

/** The bars in which a period begins and ends; all where it names no end. */
export function rangeIn(
  bars: readonly Bar[],
  { from, to }: { from: string | undefined; to: string | undefined },
): { first: number; last: number } {
  const first = from === undefined ? 0 : bars.findIndex((bar) => bar.to >= from);
  const after = to === undefined ? -1 : bars.findIndex((bar) => bar.from > to);
  const last = after === -1 ? bars.length - 1 : Math.max(0, after - 1);
  return { first: first === -1 ? bars.length - 1 : Math.min(first, last), last };
}

/** The days of a range of bars; an end of the whole narrows nothing. */
export function daysOf(
  bars: readonly Bar[],
  { first, last }: { first: number; last: number },
): { from: string | undefined; to: string | undefined } {
  return {
    from: first <= 0 ? undefined : bars[first]?.from,
    to: last >= bars.length - 1 ? undefined : bars[last]?.to,
  };
}
