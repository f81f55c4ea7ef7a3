interface Place {
  country: string;
  platform: string;
}

/** So many columns of platforms; the others are one column under the name ''. */
const columns = 3;

/** Counts by country (rows, most first) and platform (columns, most first). '' is: not stated, or another. */
export function crossTable(places: readonly Place[]) {
  const named = byCount(places.map(({ platform }) => platform)).filter((one) => one !== '');
  const kept = named.slice(0, columns);
  const platforms = places.some(({ platform }) => !kept.includes(platform)) ? [...kept, ''] : kept;
  const columnOf = (platform: string) => (kept.includes(platform) ? platform : '');
  const rows = byCount(places.map(({ country }) => country)).map((country) => {
    const own = places.filter((place) => place.country === country);
    const counts = platforms.map(
      (platform) => own.filter((place) => columnOf(place.platform) === platform).length,
    );
    return { country, counts, sum: own.length };
  });
  return { platforms, rows, most: Math.max(1, ...rows.flatMap(({ counts }) => counts)) };
}

function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
