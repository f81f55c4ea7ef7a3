interface Counted {
  country: string;
  platform: string;
  ads: number;
}

/** An ad that names several countries counts in each, and one that names none under ''. */
export const inEachCountry = <T extends { countries: readonly string[] }>(
  counts: readonly T[],
): (T & { country: string })[] =>
  counts.flatMap((count) =>
    (count.countries.length > 0 ? count.countries : ['']).map((country) => ({ ...count, country })),
  );

/** So many columns of platforms; the others are one column under the name ''. */
const columns = 3;

/** Ads by country (rows, most first) and platform (columns, most first). '' is: not stated, or another. */
export function crossTable(counts: readonly Counted[]) {
  const named = byAds(counts, ({ platform }) => platform).filter((one) => one !== '');
  const kept = named.slice(0, columns);
  const columnOf = ({ platform }: Counted) => (kept.includes(platform) ? platform : '');
  const platforms = counts.some((count) => columnOf(count) === '') ? [...kept, ''] : kept;
  const rows = byAds(counts, ({ country }) => country).map((country) => {
    const own = counts.filter((count) => count.country === country);
    const cells = platforms.map((platform) =>
      adsOf(own.filter((count) => columnOf(count) === platform)),
    );
    return { country, counts: cells, sum: adsOf(own) };
  });
  return { platforms, rows, most: Math.max(1, ...rows.flatMap(({ counts }) => counts)) };
}

export const adsOf = (counts: readonly Pick<Counted, 'ads'>[]): number =>
  counts.reduce((sum, { ads }) => sum + ads, 0);

/** The values of something that is counted, those of most ads first. */
export function byAds<T extends Pick<Counted, 'ads'>>(
  counts: readonly T[],
  nameOf: (count: T) => string,
): string[] {
  const totals = new Map<string, number>();
  for (const count of counts)
    totals.set(nameOf(count), (totals.get(nameOf(count)) ?? 0) + count.ads);
  return [...totals].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
