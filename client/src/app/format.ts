import { withDigits } from '../../../server/core/messages/fill.ts';
import { localeNow, t } from './i18n/t.ts';

/** Three digits behind the point, or as many as it takes: 0.0004 is not nothing. */
const digits: Intl.NumberFormatOptions = {
  ...{ maximumFractionDigits: 3, maximumSignificantDigits: 3, roundingPriority: 'morePrecision' },
};
let grouped: Intl.NumberFormat | undefined;

/** 4012 → "4,012". */
export function formatNumber(value: number): string {
  grouped ??= new Intl.NumberFormat(withDigits(localeNow()), digits);
  return grouped.format(value);
}

/** Browsers lack the months of many languages: they stand in the catalogue. */
const monthOf = (date: Date): string => t('format.months').split(' ')[date.getUTCMonth()] ?? '';

function parsed(iso: string): Date | undefined {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** "2026-05-19T06:42:00.000Z" → "19 May 2026"; what cannot be read stays as given. */
export function formatDate(iso: string): string {
  const date = parsed(iso);
  if (!date) return iso;
  const [day, year] = [String(date.getUTCDate()), String(date.getUTCFullYear())];
  return t('format.date', { day, month: monthOf(date), year });
}

/** "19 May 2026, 06:42 UTC". */
export function formatTime(iso: string): string {
  const date = parsed(iso);
  return date ? t('format.time', { date: formatDate(iso), time: iso.slice(11, 16) }) : iso;
}

/** "19 May 06:42 UTC": where the year is clear from the sentence beside it. */
export function formatShortTime(iso: string): string {
  const date = parsed(iso);
  if (!date) return iso;
  const [day, time] = [String(date.getUTCDate()), iso.slice(11, 16)];
  return t('format.shortTime', { day, month: monthOf(date), time });
}

/** "3 Mar 2026 to 19 May 2026"; one day stands alone. */
export function formatSpan(first: string | null, last: string | null): string {
  const [from, to] = [first ?? last, last ?? first];
  if (!from || !to) return '';
  return formatDate(from) === formatDate(to)
    ? formatDate(from)
    : t('format.span', { from: formatDate(from), to: formatDate(to) });
}

/** 0.0123 → "1.2%", 0.22 → "22%"; what is some is never "0%". */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.05) return '<0.1%';
  return `${percent >= 9.95 || percent === 0 ? Math.round(percent) : percent.toFixed(1)}%`;
}

/** 0.9912 → "0.99", rounded down: an observation never looks surer than it is. */
export const formatConfidence = (value: number): string =>
  (Math.floor(value * 100 + 1e-9) / 100).toFixed(2);

/** "9f2c41…d8e1b7". */
export const shortHash = (hash: string): string =>
  hash.length > 14 ? `${hash.slice(0, 6)}…${hash.slice(-6)}` : hash;

const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
/** In English where a browser lacks the language. */
const namesOf = (type: 'region' | 'language') =>
  new Intl.DisplayNames([localeNow(), 'en'], { type, fallback: 'code' });

/** "KZ" → "Kazakhstan"; what is no code stays as given. */
export const formatCountry = (code: string): string => formatProperty('country', code);

/** A property in words: codes of countries and languages by their names, times as everywhere. */
export function formatProperty(name: string, value: string): string {
  if (isTime.test(value)) return formatTime(value);
  if (name === 'country' && /^[A-Z]{2}$/.test(value)) return namesOf('region').of(value) ?? value;
  if (name === 'language' && /^[a-z]{2,3}$/.test(value))
    return namesOf('language').of(value) ?? value;
  return value;
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** 6200000 → "6.2 MB", by powers of ten. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return `${value >= 100 || step === 0 ? Math.round(value) : value.toFixed(1)} ${units[step]}`;
}
