/** The known values of some ads. @param column by ad; -1: unknown */
export function valuesOf(column: Int32Array, ads: Int32Array): ReadonlySet<number> {
  const known = new Set<number>();
  for (const ad of ads) known.add(column[ad] as number);
  known.delete(-1);
  return known;
}

/**
 * The share of the smaller side's ads with a known value whose value the larger side has too, 0..1; NaN: unknown.
 * @param column by ad; -1: unknown
 * @param known values of the larger side
 */
export function alike(column: Int32Array, small: Int32Array, known: ReadonlySet<number>): number {
  let [all, both] = [0, 0];
  for (const ad of small) {
    const value = column[ad] as number;
    if (value < 0) continue;
    all += 1;
    if (known.has(value)) both += 1;
  }
  return all === 0 || known.size === 0 ? Number.NaN : both / all;
}
