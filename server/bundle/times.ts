import { day } from '../day.ts';

/** A time as the document writes it, in UTC: "19 May 2026, 06:42:10 UTC" */
export function utc(time: string): string {
  return time === '' ? '' : `${day(time)}, ${time.slice(11, 19)} UTC`;
}
