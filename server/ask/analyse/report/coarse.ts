/**
 * Figures that may leave the house: counts to the nearest five, small ones as “fewer than 5”, a true nothing as 0. Shares
 * are of the rounded counts, so that none gives an exact one back, and only of 25 or more.
 * Source of the rounding: Ofqual, “Rounding policy for statistical publications”, 2025.
 */
const unit = 5;
/** Fewer are not told by number. */
export const leastTold = unit;
const leastBase = 25;
/** A middle of fewer could be that of one of them. */
const leastMiddle = 10;

export const tooFew = 'fewer than 5';
/** Not told, because too few stand behind it. */
export const untold = '–';

const shown = new Intl.NumberFormat('en');

/** 0 where there is none; else a multiple of five, at least five. */
const rounded = (count: number): number =>
  count <= 0 ? 0 : Math.max(unit, Math.round(count / unit) * unit);

export function coarseCount(count: number): string {
  if (count > 0 && count < unit) return tooFew;
  return shown.format(rounded(count));
}

/** How long a bar is: one of too few is half as long as one of five. */
export const coarseLength = (count: number): number =>
  count > 0 && count < unit ? unit / 2 : rounded(count);

export function coarseShare(some: number, all: number): string {
  if (all < leastBase || (some > 0 && some < unit)) return untold;
  return `${Math.min(100, Math.round((100 * rounded(some)) / rounded(all)))}%`;
}

/** A median or a mean, of so many. */
export function coarseMiddle(value: number, of: number): string {
  if (of < leastMiddle || !Number.isFinite(value)) return untold;
  return shown.format(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
}
