import { adsOf, byAds } from './cross-table.ts';

interface Counted {
  /** An ad that names several counts in each. */
  countries: readonly string[];
  platform: string;
  /** A Monday, YYYY-MM-DD. */
  week: string;
  ads: number;
}

export type SeriesBy = 'platform' | 'country';

export interface Series {
  /** '' stands for what names none, `null` for all others together. */
  value: string | null;
  ads: number;
  /** The first and the last week with an ad. */
  first: string;
  last: string;
  /** Ads of each week. */
  bars: number[];
}

const weekMs = 7 * 24 * 60 * 60 * 1000;
const mostSeries = 4;

/** Every Monday from the first to the last, those without an ad too. */
export function weeksOf(counts: readonly Counted[]): string[] {
  const times = counts.map(({ week }) => Date.parse(week));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (counts.length === 0) return [];
  return Array.from({ length: (last - first) / weekMs + 1 }, (_, i) =>
    new Date(first + i * weekMs).toISOString().slice(0, 10),
  );
}

const valuesOf = ({ platform, countries }: Counted, by: SeriesBy): readonly string[] => {
  if (by === 'platform') return [platform];
  return countries.length > 0 ? countries : [''];
};

/** All ads by week, then the platforms or countries with most ads, then the others as one. */
export function seriesOf(
  counts: readonly Counted[],
  weeks: readonly string[],
  by: SeriesBy,
): { all: Series; parts: Series[] } {
  const one = (value: string | null, own: readonly Counted[]): Series => {
    const bars = weeks.map((week) => adsOf(own.filter((count) => count.week === week)));
    const seen = weeks.filter((_, i) => (bars[i] ?? 0) > 0);
    return { value, ads: adsOf(own), first: seen[0] ?? '', last: seen.at(-1) ?? '', bars };
  };
  const named = counts.flatMap((count) =>
    valuesOf(count, by).map((value) => ({ value, ads: count.ads })),
  );
  const values = byAds(named, ({ value }) => value);
  const kept = values.slice(0, values.length > mostSeries + 1 ? mostSeries : mostSeries + 1);
  const having = (isMeant: (value: string) => boolean) =>
    counts.filter((count) => valuesOf(count, by).some(isMeant));
  const others = having((value) => !kept.includes(value));
  const parts = kept.map((value) =>
    one(
      value,
      having((its) => its === value),
    ),
  );
  return {
    all: one(null, counts),
    parts: others.length > 0 ? [...parts, one(null, others)] : parts,
  };
}
