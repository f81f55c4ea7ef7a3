import type { ImportJobFieldsFragment } from '../../../gql/graphql.ts';

export const parts = ['new', 'updated', 'unchanged', 'rejected', 'pending'] as const;
export type Part = (typeof parts)[number];

type Counts = Omit<ImportJobFieldsFragment['counts'], 'leftOut'>;

export interface Segment {
  part: Part;
  /** Of the whole bar, 0 to 1. The shares of a bar add up to 1. */
  share: number;
  /** Records; those still to read are an estimate. */
  total: number;
}

export interface Bar {
  segments: Segment[];
  /** How much of the file has been read, 0 to 1. */
  share: number;
  /** Records in the whole file: an estimate until all of it is read. */
  records: number;
}

/**
 * What became of the records of a file, as one bar. A file says its size in bytes only, so what is
 * still to read is estimated from the records in the bytes already read.
 */
export function outcomeBar(counts: Counts, bytesRead: number, bytesTotal: number): Bar {
  const decided = counts.new + counts.updated + counts.unchanged + counts.rejected;
  const share = bytesTotal > 0 ? Math.min(1, Math.max(0, bytesRead / bytesTotal)) : 0;
  const read = Math.max(counts.read, decided);
  const records = share > 0 ? Math.max(read, Math.round(read / share)) : read;
  const filled = records > 0 ? decided / records : 0;
  const of = (part: Exclude<Part, 'pending'>): Segment => ({
    part,
    share: decided > 0 ? (counts[part] / decided) * filled : 0,
    total: counts[part],
  });
  const pending: Segment = { part: 'pending', share: 1 - filled, total: records - decided };
  return {
    segments: [of('new'), of('updated'), of('unchanged'), of('rejected'), pending],
    share,
    records,
  };
}

/** The bar of one source, or of a file that has been read: nothing is pending. */
export function sourceBar(counts: Counts): Segment[] {
  return outcomeBar({ ...counts, read: 0 }, 1, 1).segments.filter(({ part }) => part !== 'pending');
}

/** Accepted and rejected in percent with one digit; together 100 but for rounding. */
export function rates(counts: Counts): {
  accepted: string;
  rejected: string;
  rejectedShare: number;
} {
  const decided = counts.new + counts.updated + counts.unchanged + counts.rejected;
  const rejectedShare = decided > 0 ? counts.rejected / decided : 0;
  const percent = (share: number) => (share * 100).toFixed(1);
  return {
    accepted: percent(decided > 0 ? 1 - rejectedShare : 0),
    rejected: percent(rejectedShare),
    rejectedShare,
  };
}

const steadyAfterMs = 2000;

/** Milliseconds that are left at the rate so far; null while it is too early to say. */
export function timeLeft(share: number, elapsedMs: number): number | null {
  if (share <= 0 || share >= 1 || elapsedMs < steadyAfterMs) return null;
  return (elapsedMs / share) * (1 - share);
}
