import { withDigits } from '../../../server/core/messages/fill.ts';
import { localeNow } from '../app/i18n/t.ts';

const smallest = 20;
const largest = 38;

/** How wide a disc is, in px: its area grows with its number. What is nought or less has the smallest. */
export function acrossOf(value: number, most: number): number {
  const share = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
  return smallest + (largest - smallest) * Math.sqrt(share);
}

const short = new Intl.NumberFormat(withDigits(localeNow()), {
  notation: 'compact',
  maximumFractionDigits: 1,
});

/** 1234 → "1234", 12345 → "12.3k": a disc has little room. */
export const numberIn = ({ value }: { value: number }): string =>
  Math.abs(value) < 10_000 ? String(value) : short.format(value).toLowerCase();
