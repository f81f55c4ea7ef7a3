/**
 * The share of the smaller side's ads with a known value whose value the larger side has too, 0..1; NaN: unknown.
 * @param column by ad; -1: unknown
 */
export function alike(column: Int32Array, small: Int32Array, large: Int32Array): number {
  const known = new Set<number>();
  for (const ad of large) known.add(column[ad] as number);
  known.delete(-1);
  let [all, both] = [0, 0];
  for (const ad of small) {
    const value = column[ad] as number;
    if (value < 0) continue;
    all += 1;
    if (known.has(value)) both += 1;
  }
  return all === 0 || known.size === 0 ? Number.NaN : both / all;
}
