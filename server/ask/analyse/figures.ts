/** Figures that analyses have in common. */

/** The value below which this share of the sorted numbers lies, between two of them by their distance; none: NaN. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below === above ? below : below + (above - below) * (at - Math.floor(at));
}

export const sorted = (numbers: readonly number[]): number[] =>
  [...numbers].sort((one, other) => one - other);

export const median = (numbers: readonly number[]): number => quantile(sorted(numbers), 0.5);

/** A number as a cell has it: to so many decimals; none where there is nothing to tell. */
export function rounded(value: number, decimals = 0): number | null {
  if (!Number.isFinite(value)) return null;
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}

/** How many of a hundred; none where there is nothing to have a share of. */
export const percent = (some: number, all: number): number | null => rounded((100 * some) / all, 1);

const shown = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
export const written = (value: number): string =>
  Number.isFinite(value) ? shown.format(value) : 'none';

/** “12 of 340 (3.5%)”. */
export function shareOf(some: number, all: number): string {
  const share = percent(some, all);
  return `${written(some)} of ${written(all)}${share === null ? '' : ` (${written(share)}%)`}`;
}

/** How many of each. */
export function countBy<T>(
  items: readonly T[],
  key: (item: T) => string,
  count: (item: T) => number = () => 1,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const name = key(item);
    counts.set(name, (counts.get(name) ?? 0) + count(item));
  }
  return counts;
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);

/** Folded: as arguments of Math.max they would be too many. None: -Infinity. */
export const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);

export const dayMs = 86_400_000;
export const hourMs = 3_600_000;

export const compare = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;
