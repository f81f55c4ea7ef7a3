/** One observation of one ad at one time: ids, and the times' one spelling. */

export const captureId = (sha256: string): string => `capture:${sha256}`;
export const batchId = (sha256: string): string => `batch:${sha256}`;

/** ISO 8601 in UTC with milliseconds: one width, so that times sort and compare as text. */
export function toTime(date: Date): string {
  return date.toISOString();
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
  readonly reading: string;
}
