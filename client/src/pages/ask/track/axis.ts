import type { TrackView } from './use-track.ts';

type Sighting = Pick<TrackView['sightings'][number], 'ad' | 'platform' | 'first' | 'last'>;

/** One platform, or all that have no row of their own; the times of its ads as one path of SVG. */
export interface Row {
  /** null: all others. */
  platform: string | null;
  ads: number;
  d: string;
}

export interface Axis {
  rows: Row[];
  /** Where a time is, 0 to `width`. */
  x: (time: string) => number;
  from: string;
  to: string;
  /** Of one row or more there are so many ads that those at one time are one bar. */
  isDense: boolean;
}

interface Bar {
  left: number;
  right: number;
}

/** More rows are no picture. */
const mostRows = 6;
/** An ad of one day is still seen. */
const leastPx = 3;
const dayMs = 86_400_000;

/**
 * Rows of platforms, those with most ads first, over one line of time.
 * @param sightings in order of time, one at least
 * @param height of the bars of a row; their path begins at 0
 */
export function axisOf(
  sightings: readonly Sighting[],
  platforms: readonly { platform: string; ads: number }[],
  { width, height }: { width: number; height: number },
): Axis {
  const from = sightings[0]?.first ?? '';
  const to = sightings.reduce((latest, { last }) => (last > latest ? last : latest), from);
  const start = Date.parse(from);
  // One day has a width too.
  const span = Math.max(dayMs, Date.parse(to) - start);
  const x = (time: string) => ((Date.parse(time) - start) / span) * width;
  const own = platforms.slice(0, platforms.length > mostRows ? mostRows - 1 : mostRows);
  const named = new Set(own.map(({ platform }) => platform));
  const bars = new Map<string | null, Map<string, Bar>>();
  for (const { ad, platform, first, last } of sightings) {
    const key = named.has(platform) ? platform : null;
    const row = bars.get(key) ?? new Map<string, Bar>();
    bars.set(key, row);
    const left = Math.min(x(first), width - leastPx);
    // An ad that names several places is one bar.
    row.set(ad, { left, right: Math.max(left + leastPx, x(last)) });
  }
  const others = platforms.slice(own.length).reduce((sum, { ads }) => sum + ads, 0);
  const drawn = [...bars].map(([key, row]) => {
    const all = [...row.values()];
    const isDense = all.length * leastPx > width;
    return [key, { isDense, bars: isDense ? touching(all) : all }] as const;
  });
  const rows = new Map(drawn);
  const d = (key: string | null) =>
    (rows.get(key)?.bars ?? [])
      .map(({ left, right }) => barOf(left, right - left, height))
      .join('');
  return {
    ...{ x, from, to, isDense: drawn.some(([, row]) => row.isDense) },
    rows: [
      ...own.map(({ platform, ads }) => ({ platform, ads, d: d(platform) })),
      ...(others > 0 ? [{ platform: null, ads: others, d: d(null) }] : []),
    ],
  };
}

const barOf = (left: number, wide: number, height: number): string =>
  `M${left.toFixed(1)} 0h${wide.toFixed(1)}v${height}h-${wide.toFixed(1)}z`;

/** Bars that touch as one, so that thousands on one another are still seen. @param bars in order of their left ends */
function touching(bars: readonly Bar[]): Bar[] {
  const joined: Bar[] = [];
  for (const { left, right } of bars) {
    const last = joined.at(-1);
    if (last && left <= last.right) last.right = Math.max(last.right, right);
    else joined.push({ left, right });
  }
  return joined;
}
