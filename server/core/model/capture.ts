import type { AdStatus } from './kinds/ad.ts';

/** One observation of one ad at one time: ids, and the times' one spelling. */

export const captureId = (sha256: string): string => `capture:${sha256}`;
export const batchId = (sha256: string): string => `batch:${sha256}`;

/** ISO 8601 in UTC with milliseconds: one width, so that times sort and compare as text. */
export function toTime(date: Date): string {
  return date.toISOString();
}

/** How exactly a time is known. */
export type TimePrecision = 'instant' | 'day';

/**
 * A day, or an instant, as an instant of the one width; the precision says which it was. A day stands as its first
 * moment in UTC.
 * @param value `2026-02-28`, or what `toTime` gives
 */
export function toInstant(value: string): {
  readonly time: string;
  readonly precision: TimePrecision;
} {
  return value.length === 'YYYY-MM-DD'.length
    ? { time: `${value}T00:00:00.000Z`, precision: 'day' }
    : { time: value, precision: 'instant' };
}

/** A capture as the graph holds it. */
export interface CaptureRecord {
  readonly id: string;
  /** Of the record's bytes as received. */
  readonly sha256: string;
  readonly ad: string;
  readonly platform: string;
  readonly capturedAt: string;
  readonly url?: string;
  readonly tool?: string;
  readonly collector?: string;
  readonly toolSettings?: string;
  readonly vantage?: string;
  readonly authority?: string;
  /** The collector's own hash of the page; whether it fits what came is absent where nothing could be compared. */
  readonly collectorHash?: string;
  readonly collectorHashFits?: boolean;
  /**
   * What this capture says of its ad, as the ad itself holds it; of the price and the language also whether a field
   * says so (`source`) or the words. Absent where it says nothing.
   */
  readonly status?: AdStatus;
  readonly priceText?: string;
  readonly priceFrom?: string;
  readonly language?: string;
  readonly languageFrom?: string;
  /** SHA-256 of the file that brought it, and where in that file the record's bytes are. */
  readonly batch: string;
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  /** SHA-256 and media type of the page that the record holds, as the server sent it. */
  readonly payload?: string;
  readonly payloadType?: string;
}

/** A received file as the graph holds it. */
export interface BatchRecord {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly format: string;
  /** JSON: what a reader needs to read one record again (a CSV's columns and delimiter). */
  readonly parseOptions: string;
  /** JSON: what was said at its import of how it was collected, `by` whom and `at` what time; absent where nothing was. */
  readonly stated?: string;
}
