/** An ad on a day, with what is to be counted of it. */
export interface Entry {
  readonly ad: number;
  /** Whole days. */
  readonly day: number;
  readonly key: number;
}

/**
 * Marks the ads of every stretch of `days` days in which `least` different keys occur. Entries without a day or
 * with a key below 0 say nothing.
 */
export function markStretches(
  entries: readonly Entry[],
  { days, least }: { readonly days: number; readonly least: number },
  mark: (ad: number) => void,
): void {
  const sorted = entries
    .filter(({ day, key }) => !Number.isNaN(day) && key >= 0)
    .sort((a, b) => a.day - b.day);
  const within = new Map<number, number>();
  const count = (key: number, by: 1 | -1) => {
    const now = (within.get(key) ?? 0) + by;
    if (now === 0) within.delete(key);
    else within.set(key, now);
  };
  let from = 0;
  let marked = 0;
  for (const [to, last] of sorted.entries()) {
    count(last.key, 1);
    for (; last.day - (sorted[from]?.day ?? 0) >= days; from += 1)
      count(sorted[from]?.key ?? -1, -1);
    if (within.size < least) continue;
    for (marked = Math.max(marked, from); marked <= to; marked += 1) mark(sorted[marked]?.ad ?? -1);
  }
}
